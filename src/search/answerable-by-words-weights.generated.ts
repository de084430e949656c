// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.91, top-3 96.33, sentence 79.45
// misspelt: top-1 88.13, top-3 95.97, sentence 78.55
// expected calibration error 0.0072
// clean, off-topic rejected at 95 % of own kept: 98.3
// clean, answerable from 0.5: 97.4 of own, 3.7 of off-topic
// clean, answerable from 0.6: 96.9 of own, 2.9 of off-topic
// clean, answerable from 0.66: 96.4 of own, 2.5 of off-topic
// clean, answerable from 0.7: 95.9 of own, 2.2 of off-topic
// clean, answerable from 0.8: 94.8 of own, 1.6 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 97.7
// misspelt, answerable from 0.5: 96.5 of own, 3.2 of off-topic
// misspelt, answerable from 0.6: 95.5 of own, 2.7 of off-topic
// misspelt, answerable from 0.66: 94.9 of own, 2.3 of off-topic
// misspelt, answerable from 0.7: 94.5 of own, 1.9 of off-topic
// misspelt, answerable from 0.8: 93.1 of own, 1.3 of off-topic
export const answerableByWordsWeights: Readonly<Record<string, number>> = {
	bias: -3.4455,
	probability: 2.8045,
	logOdds: 0.19845,
	margin: -2.8518,
	score: 1.5119,
	scoreOfAll: 4.5331,
	sentenceCoverage: 0.39701,
	passageCoverage: 2.7651,
	sentenceCoverageSquared: 0.30224,
	articleCoverage: -1.2971,
	articleCoverageSquared: -1.1315,
	absentWords: -2.3598,
	rarestMissing: -0.47089,
	missingNames: -1.8892,
	missingNumbers: -0.20577,
	alike: 4.0762,
	pairs: 0.79956,
	terms: 0.44949,
	corrected: 0.55198,
	titleOnly: 29.44,
};
