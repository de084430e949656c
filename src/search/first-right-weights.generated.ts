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
export const firstRightWeights: Readonly<Record<string, number>> = {
	bias: 0.66914,
	probability: 0.22386,
	logOdds: 0.84995,
	margin: 0.25476,
	score: -0.56882,
	scoreOfAll: -0.67447,
	sentenceCoverage: 2.8395,
	passageCoverage: -1.3939,
	sentenceCoverageSquared: -1.8743,
	articleCoverage: -0.92869,
	articleCoverageSquared: 0.69057,
	absentWords: -0.20242,
	rarestMissing: -0.23311,
	missingNames: 0.15255,
	missingNumbers: -0.57369,
	alike: -0.11539,
	pairs: 0.22474,
	terms: 0.21962,
	corrected: 0.26905,
	titleOnly: -0.59881,
};
