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
export const firstRightWeights: Readonly<Record<string, number>> = {
	bias: 0.70835,
	probability: 0.63879,
	logOdds: 0.79071,
	margin: 0.1844,
	score: -0.75374,
	scoreOfAll: -0.67361,
	sentenceCoverage: 3.0323,
	passageCoverage: -1.1821,
	sentenceCoverageSquared: -2.2744,
	articleCoverage: -1.8901,
	articleCoverageSquared: 1.5089,
	absentWords: -0.071897,
	rarestMissing: -0.30727,
	missingNames: 0.27644,
	missingNumbers: -0.49982,
	alike: -0.20296,
	pairs: 0.28874,
	terms: 0.27862,
	corrected: 0.16548,
	titleOnly: -0.2758,
};
