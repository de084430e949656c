// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.79, top-3 96.25, sentence 79.42
// misspelt: top-1 88.10, top-3 95.96, sentence 78.50
// expected calibration error 0.0080
// clean, off-topic rejected at 95 % of own kept: 98.1
// clean, answerable from 0.5: 97.4 of own, 3.4 of off-topic
// clean, answerable from 0.6: 96.8 of own, 2.9 of off-topic
// clean, answerable from 0.66: 96.4 of own, 2.4 of off-topic
// clean, answerable from 0.7: 95.9 of own, 2.3 of off-topic
// clean, answerable from 0.8: 94.7 of own, 1.7 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 97.7
// misspelt, answerable from 0.5: 96.4 of own, 3.3 of off-topic
// misspelt, answerable from 0.6: 95.6 of own, 2.8 of off-topic
// misspelt, answerable from 0.66: 94.9 of own, 2.2 of off-topic
// misspelt, answerable from 0.7: 94.4 of own, 2.0 of off-topic
// misspelt, answerable from 0.8: 93.0 of own, 1.3 of off-topic
export const firstRightWeights: Readonly<Record<string, number>> = {
	bias: 0.3866,
	probability: 0.33021,
	logOdds: 0.87551,
	margin: 0.18335,
	score: -0.37101,
	scoreOfAll: -0.89625,
	sentenceCoverage: 3.1859,
	passageCoverage: -1.9865,
	sentenceCoverageSquared: -2.0784,
	articleCoverage: -0.57663,
	articleCoverageSquared: 0.63929,
	absentWords: -0.19674,
	rarestMissing: -0.32098,
	missingNames: -0.077369,
	missingNumbers: -0.63169,
	alike: 0.32611,
	pairs: 0.21466,
	terms: 0.33664,
	corrected: 0.22252,
	titleOnly: -0.069758,
};
