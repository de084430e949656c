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
export const answerableByWordsWeights: Readonly<Record<string, number>> = {
	bias: -3.6064,
	probability: 2.7386,
	logOdds: 0.19566,
	margin: -2.7938,
	score: 1.4986,
	scoreOfAll: 4.5207,
	sentenceCoverage: 0.58839,
	passageCoverage: 2.7682,
	sentenceCoverageSquared: 0.28311,
	articleCoverage: -1.2411,
	articleCoverageSquared: -1.1411,
	absentWords: -2.3891,
	rarestMissing: -0.34476,
	missingNames: -1.8866,
	missingNumbers: -0.22072,
	alike: 4.1552,
	pairs: 0.7893,
	terms: 0.44836,
	corrected: 0.54978,
	titleOnly: 29.444,
};
