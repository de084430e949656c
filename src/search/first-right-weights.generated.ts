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
export const firstRightWeights: Readonly<Record<string, number>> = {
	bias: 0.28224,
	probability: 0.22373,
	logOdds: 0.8751,
	margin: 0.30493,
	score: 0.085767,
	scoreOfAll: -1.0824,
	sentenceCoverage: 0.95014,
	passageCoverage: -0.97047,
	sentenceCoverageSquared: -0.058605,
	articleCoverage: -1.0711,
	articleCoverageSquared: 0.99264,
	absentWords: -0.084573,
	rarestMissing: -0.096244,
	missingNames: 0.073493,
	missingNumbers: -0.74534,
	alike: 0.081883,
	pairs: 0.19174,
	terms: 0.3232,
	corrected: 0.12418,
	titleOnly: -1.044,
};
