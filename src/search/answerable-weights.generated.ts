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
export const answerableWeights: Readonly<Record<string, number>> = {
	bias: 2.0416,
	probability: 1.7416,
	logOdds: 0.18585,
	margin: -1.8281,
	score: 1.1321,
	scoreOfAll: 2.8033,
	sentenceCoverage: 1.9509,
	passageCoverage: 3.2002,
	sentenceCoverageSquared: 1.1694,
	articleCoverage: -5.0373,
	articleCoverageSquared: -0.51749,
	absentWords: -2.0919,
	rarestMissing: 0.50892,
	missingNames: -1.806,
	missingNumbers: -0.42932,
	alike: 3.9732,
	pairs: 0.53552,
	terms: -1.0004,
	corrected: 0.22408,
	titleOnly: 16.837,
	articleTopic: 15.913,
	passageTopic: 8.3545,
	sentenceTopic: 0.11636,
	wordTopic: -18.919,
	tellingTopic: -3.6836,
	kindredCoverage: -1.3768,
	absentUnlike: -10.854,
	vocabulary: -0.76332,
	passageAxis0: -0.16831,
	passageAxis1: -0.20754,
	passageAxis2: -0.090476,
	passageAxis3: -0.19382,
	passageAxis4: -0.092631,
	passageAxis5: -0.13959,
	passageAxis6: -0.098476,
	passageAxis7: 0.030579,
	passageAxis8: -0.22901,
	passageAxis9: -0.23241,
	passageAxis10: -0.12128,
	passageAxis11: -0.13979,
	passageAxis12: -0.3423,
	passageAxis13: -0.053862,
	passageAxis14: -0.075071,
	passageAxis15: -0.054241,
};
