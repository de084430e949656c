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
export const answerableWeights: Readonly<Record<string, number>> = {
	bias: 2.1488,
	probability: 1.9224,
	logOdds: 0.13929,
	margin: -1.9029,
	score: 0.96528,
	scoreOfAll: 4.1153,
	sentenceCoverage: 2.3711,
	passageCoverage: 3.2377,
	sentenceCoverageSquared: -0.35106,
	articleCoverage: -4.4883,
	articleCoverageSquared: 0.22127,
	absentWords: -1.6971,
	rarestMissing: 0.77231,
	missingNames: -1.6643,
	missingNumbers: -0.35279,
	alike: 3.6102,
	pairs: 0.55489,
	terms: -1.3196,
	corrected: 0.38704,
	titleOnly: 16.883,
	articleTopic: 14.226,
	passageTopic: 7.6963,
	sentenceTopic: 0.38981,
	wordTopic: -16.522,
	tellingTopic: -3.15,
	kindredCoverage: -3.3487,
	absentUnlike: -11.33,
	vocabulary: -0.75704,
	passageAxis0: -0.12808,
	passageAxis1: -0.18794,
	passageAxis2: -0.0068131,
	passageAxis3: -0.1673,
	passageAxis4: -0.18091,
	passageAxis5: -0.013814,
	passageAxis6: -0.13624,
	passageAxis7: -0.17093,
	passageAxis8: -0.15542,
	passageAxis9: 0.28963,
	passageAxis10: -0.034801,
	passageAxis11: -0.0036956,
	passageAxis12: -0.03525,
	passageAxis13: -0.15762,
	passageAxis14: -0.28319,
	passageAxis15: 0.062033,
};
