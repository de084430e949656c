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
export const answerableWeights: Readonly<Record<string, number>> = {
	bias: 1.9813,
	probability: 1.2308,
	logOdds: 0.19857,
	margin: -1.6045,
	score: 0.76312,
	scoreOfAll: 3.6764,
	sentenceCoverage: 2.1875,
	passageCoverage: 3.2765,
	sentenceCoverageSquared: 0.34111,
	articleCoverage: -3.8179,
	articleCoverageSquared: -0.44319,
	absentWords: -1.9536,
	rarestMissing: 0.74413,
	missingNames: -1.6913,
	missingNumbers: -0.50452,
	alike: 3.1967,
	pairs: 0.52358,
	terms: -1.0405,
	corrected: -0.001878,
	titleOnly: 14.683,
	articleTopic: 14.311,
	passageTopic: 9.2213,
	sentenceTopic: 0.050798,
	wordTopic: -15.07,
	tellingTopic: -3.9192,
	kindredCoverage: -3.2955,
	absentUnlike: -10.354,
	vocabulary: -0.81385,
	passageAxis0: -0.16548,
	passageAxis1: -0.20687,
	passageAxis2: -0.089101,
	passageAxis3: -0.18724,
	passageAxis4: -0.092965,
	passageAxis5: -0.13712,
	passageAxis6: -0.11638,
	passageAxis7: 0.035753,
	passageAxis8: -0.22319,
	passageAxis9: -0.23325,
	passageAxis10: -0.11041,
	passageAxis11: -0.15102,
	passageAxis12: -0.33618,
	passageAxis13: -0.07649,
	passageAxis14: -0.013955,
	passageAxis15: 0.01109,
};
