// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.90, top-3 96.42, sentence 79.67
// misspelt: top-1 88.20, top-3 96.11, sentence 78.77
// expected calibration error 0.0082
// clean, off-topic rejected at 95 % of own kept: 98.3
// clean, answerable from 0.5: 97.3 of own, 3.4 of off-topic
// clean, answerable from 0.6: 96.7 of own, 2.6 of off-topic
// clean, answerable from 0.66: 96.1 of own, 2.2 of off-topic
// clean, answerable from 0.7: 95.6 of own, 2.0 of off-topic
// clean, answerable from 0.8: 94.2 of own, 1.4 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 98.0
// misspelt, answerable from 0.5: 96.1 of own, 2.8 of off-topic
// misspelt, answerable from 0.6: 95.3 of own, 2.1 of off-topic
// misspelt, answerable from 0.66: 94.5 of own, 1.7 of off-topic
// misspelt, answerable from 0.7: 94.1 of own, 1.5 of off-topic
// misspelt, answerable from 0.8: 92.5 of own, 1.1 of off-topic
export const answerableByWordsWeights: Readonly<Record<string, number>> = {
	bias: -3.7021,
	probability: 3.3492,
	logOdds: 0.083947,
	margin: -2.9864,
	score: 1.8586,
	scoreOfAll: 3.2761,
	sentenceCoverage: 2.2935,
	passageCoverage: 2.4003,
	sentenceCoverageSquared: 1.0575,
	articleCoverage: -0.27041,
	articleCoverageSquared: -2.2196,
	absentWords: -2.4538,
	rarestMissing: -0.76028,
	missingNames: -2.0032,
	missingNumbers: -0.46274,
	alike: 5.715,
	pairs: 0.76486,
	terms: 0.3674,
	corrected: 0.41682,
	titleOnly: 30.679,
};
