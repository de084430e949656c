// Learnt from new-wiki.json on 2026-11-24 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.15, top-3 95.96, sentence 78.87
// misspelt: top-1 87.53, top-3 95.49, sentence 78.03
// off-topic rejected at 95 % of own kept: 94.4
// expected calibration error 0.0063
// answerable from 0.2: 98.4 of clean, 96.9 of misspelt, 10.2 of off-topic
// answerable from 0.3: 97.6 of clean, 95.7 of misspelt, 7.1 of off-topic
// answerable from 0.4: 96.9 of clean, 94.5 of misspelt, 5.1 of off-topic
// answerable from 0.5: 95.9 of clean, 93.0 of misspelt, 4.0 of off-topic
// answerable from 0.6: 94.6 of clean, 91.4 of misspelt, 2.9 of off-topic
// answerable from 0.7: 93.1 of clean, 89.5 of misspelt, 2.2 of off-topic
export const answerableWeights: Readonly<Record<string, number>> = {
	bias: -1.5849,
	probability: 2.7768,
	logOdds: 0.2261,
	margin: -2.8235,
	score: 2.8016,
	scoreOfAll: 2.211,
	sentenceCoverage: 1.0339,
	passageCoverage: 1.9014,
	sentenceCoverageSquared: -0.016031,
	articleCoverage: -1.2514,
	articleCoverageSquared: -1.1184,
	absentWords: -3.0698,
	rarestMissing: -0.65996,
	missingNames: -2.0308,
	missingNumbers: -0.61921,
	alike: 2.7092,
	pairs: 1.1271,
	terms: 0.40789,
	corrected: -1.1575,
	titleOnly: 4.1908,
};
