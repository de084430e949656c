// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.81, top-3 96.51, sentence 79.63
// misspelt: top-1 88.15, top-3 96.16, sentence 78.65
// expected calibration error 0.0084
// clean, off-topic rejected at 95 % of own kept: 98.2
// clean, answerable from 0.5: 97.2 of own, 3.3 of off-topic
// clean, answerable from 0.6: 96.5 of own, 2.5 of off-topic
// clean, answerable from 0.66: 96.0 of own, 2.2 of off-topic
// clean, answerable from 0.7: 95.6 of own, 1.9 of off-topic
// clean, answerable from 0.8: 94.3 of own, 1.4 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 97.8
// misspelt, answerable from 0.5: 96.0 of own, 3.0 of off-topic
// misspelt, answerable from 0.6: 95.1 of own, 2.3 of off-topic
// misspelt, answerable from 0.66: 94.4 of own, 1.9 of off-topic
// misspelt, answerable from 0.7: 94.0 of own, 1.6 of off-topic
// misspelt, answerable from 0.8: 92.7 of own, 1.1 of off-topic
export const answerableByWordsWeights: Readonly<Record<string, number>> = {
	bias: -3.8711,
	probability: 3.5913,
	logOdds: 0.16462,
	margin: -3.4112,
	score: 1.1597,
	scoreOfAll: 4.0528,
	sentenceCoverage: 2.2576,
	passageCoverage: 2.7194,
	sentenceCoverageSquared: 0.11963,
	articleCoverage: -0.48475,
	articleCoverageSquared: -1.7962,
	absentWords: -2.5306,
	rarestMissing: -0.44569,
	missingNames: -1.8651,
	missingNumbers: -0.1991,
	alike: 4.8385,
	pairs: 0.82493,
	terms: 0.42205,
	corrected: 0.42696,
	titleOnly: 29.897,
};
