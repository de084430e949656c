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
export const answerableWeights: Readonly<Record<string, number>> = {
	bias: 2.5003,
	probability: 1.4984,
	logOdds: 0.19947,
	margin: -1.7772,
	score: 0.99736,
	scoreOfAll: 4.0315,
	sentenceCoverage: 0.4053,
	passageCoverage: 3.396,
	sentenceCoverageSquared: 1.1342,
	articleCoverage: -4.56,
	articleCoverageSquared: 0.40286,
	absentWords: -1.5844,
	rarestMissing: 0.82255,
	missingNames: -1.6755,
	missingNumbers: -0.37005,
	alike: 3.0883,
	pairs: 0.55318,
	terms: -1.3373,
	corrected: 0.41654,
	titleOnly: 17.453,
	articleTopic: 14.424,
	passageTopic: 7.777,
	sentenceTopic: 0.42085,
	wordTopic: -16.554,
	tellingTopic: -3.2567,
	kindredCoverage: -3.4051,
	absentUnlike: -11.278,
	vocabulary: -0.75947,
	passageAxis0: -0.12846,
	passageAxis1: -0.19194,
	passageAxis2: -0.012826,
	passageAxis3: -0.16848,
	passageAxis4: -0.18691,
	passageAxis5: -0.016038,
	passageAxis6: -0.14397,
	passageAxis7: -0.17695,
	passageAxis8: -0.1627,
	passageAxis9: 0.27957,
	passageAxis10: -0.045754,
	passageAxis11: -0.018231,
	passageAxis12: -0.031998,
	passageAxis13: -0.16539,
	passageAxis14: -0.26367,
	passageAxis15: 0.063321,
};
