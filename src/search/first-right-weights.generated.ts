// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.90, top-3 96.36, sentence 79.50
// misspelt: top-1 88.21, top-3 95.99, sentence 78.65
// expected calibration error 0.0064
// clean, off-topic rejected at 95 % of own kept: 98.2
// clean, answerable from 0.5: 97.5 of own, 3.7 of off-topic
// clean, answerable from 0.6: 96.9 of own, 2.9 of off-topic
// clean, answerable from 0.66: 96.3 of own, 2.5 of off-topic
// clean, answerable from 0.7: 95.9 of own, 2.3 of off-topic
// clean, answerable from 0.8: 94.7 of own, 1.6 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 97.6
// misspelt, answerable from 0.5: 96.5 of own, 3.2 of off-topic
// misspelt, answerable from 0.6: 95.6 of own, 2.7 of off-topic
// misspelt, answerable from 0.66: 94.9 of own, 2.4 of off-topic
// misspelt, answerable from 0.7: 94.4 of own, 2.0 of off-topic
// misspelt, answerable from 0.8: 93.1 of own, 1.3 of off-topic
export const firstRightWeights: Readonly<Record<string, number>> = {
	bias: 0.31808,
	probability: -0.044339,
	logOdds: 0.88466,
	margin: 0.44528,
	score: -0.097046,
	scoreOfAll: -0.89374,
	sentenceCoverage: 1.5528,
	passageCoverage: -1.2711,
	sentenceCoverageSquared: -0.53126,
	articleCoverage: -0.92514,
	articleCoverageSquared: 0.94077,
	absentWords: -0.12449,
	rarestMissing: -0.099468,
	missingNames: 0.06676,
	missingNumbers: -0.66401,
	alike: 0.068535,
	pairs: 0.18012,
	terms: 0.31858,
	corrected: 0.097365,
	titleOnly: -0.86527,
};
