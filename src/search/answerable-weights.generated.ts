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
export const answerableWeights: Readonly<Record<string, number>> = {
	bias: 2.6681,
	probability: 1.5313,
	logOdds: 0.1976,
	margin: -1.8007,
	score: 0.96969,
	scoreOfAll: 4.0847,
	sentenceCoverage: 0.38573,
	passageCoverage: 3.3789,
	sentenceCoverageSquared: 0.96337,
	articleCoverage: -4.666,
	articleCoverageSquared: 0.41097,
	absentWords: -1.566,
	rarestMissing: 0.6758,
	missingNames: -1.6844,
	missingNumbers: -0.37866,
	alike: 3.0592,
	pairs: 0.5718,
	terms: -1.3327,
	corrected: 0.41734,
	titleOnly: 17.35,
	articleTopic: 14.42,
	passageTopic: 7.7638,
	sentenceTopic: 0.42611,
	wordTopic: -16.639,
	tellingTopic: -3.3418,
	kindredCoverage: -3.3819,
	absentUnlike: -11.32,
	vocabulary: -0.7477,
	passageAxis0: -0.12729,
	passageAxis1: -0.18932,
	passageAxis2: -0.0058037,
	passageAxis3: -0.16538,
	passageAxis4: -0.18374,
	passageAxis5: -0.011583,
	passageAxis6: -0.13909,
	passageAxis7: -0.17367,
	passageAxis8: -0.16052,
	passageAxis9: 0.30231,
	passageAxis10: -0.046518,
	passageAxis11: -0.017829,
	passageAxis12: -0.040072,
	passageAxis13: -0.15756,
	passageAxis14: -0.27295,
	passageAxis15: 0.04601,
};
