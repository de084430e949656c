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
export const answerableByWordsWeights: Readonly<Record<string, number>> = {
	bias: -3.8509,
	probability: 3.7391,
	logOdds: 0.14681,
	margin: -3.3288,
	score: 1.4262,
	scoreOfAll: 4.3498,
	sentenceCoverage: 2.7229,
	passageCoverage: 2.5269,
	sentenceCoverageSquared: -1.0973,
	articleCoverage: -0.92204,
	articleCoverageSquared: -1.3605,
	absentWords: -2.4728,
	rarestMissing: -0.49432,
	missingNames: -1.9103,
	missingNumbers: -0.20748,
	alike: 4.8387,
	pairs: 0.81541,
	terms: 0.39044,
	corrected: 0.53093,
	titleOnly: 29.376,
};
