// Learnt from new-wiki.json, squad-2-part.json on 2026-11-25 by
//   npm run train -- new-wiki.json squad-2-part.json
// cross-validated by article in 4 folds
// new-wiki.json: 7938 questions, 48 articles
//   clean:    top-1 88.96, top-3 96.31, sentence 79.57
//   misspelt: top-1 88.22, top-3 95.96, sentence 78.71
// squad-2-part.json: 1127 questions, 7 articles
//   clean:    top-1 84.65, top-3 94.76, sentence 72.49
//   misspelt: top-1 83.32, top-3 93.70, sentence 71.61
// expected calibration error 0.0085
// clean, off-topic rejected at 95 % of own kept: 98.7
// clean, answerable from 0.5: 97.6 of own, 2.8 of off-topic
// clean, answerable from 0.6: 97.0 of own, 2.3 of off-topic
// clean, answerable from 0.66: 96.6 of own, 1.9 of off-topic
// clean, answerable from 0.7: 96.2 of own, 1.7 of off-topic
// clean, answerable from 0.8: 94.9 of own, 1.3 of off-topic
// clean, right ones above those whose answer is not given (AUROC): 0.725
// clean, confidence from 0.75: 82.1 of own, 0.6 of offTopic, 60.4 of notGiven
// misspelt, off-topic rejected at 95 % of own kept: 98.5
// misspelt, answerable from 0.5: 96.5 of own, 2.3 of off-topic
// misspelt, answerable from 0.6: 95.8 of own, 1.9 of off-topic
// misspelt, answerable from 0.66: 95.1 of own, 1.6 of off-topic
// misspelt, answerable from 0.7: 94.8 of own, 1.4 of off-topic
// misspelt, answerable from 0.8: 93.3 of own, 0.8 of off-topic
// misspelt, right ones above those whose answer is not given (AUROC): 0.729
// misspelt, confidence from 0.75: 80.3 of own, 0.5 of offTopic, 58.6 of notGiven
export const answerableWeights: Readonly<Record<string, number>> = {
	bias: 3.2412,
	probability: 1.5778,
	logOdds: 0.26493,
	margin: -1.943,
	score: 0.45021,
	scoreOfAll: 4.6933,
	sentenceCoverage: 0.5429,
	passageCoverage: 2.9141,
	sentenceCoverageSquared: 0.971,
	articleCoverage: -4.6324,
	articleCoverageSquared: 0.88635,
	absentWords: -1.4558,
	rarestMissing: 0.87936,
	missingNames: -1.8274,
	missingNumbers: -0.35512,
	alike: 4.1337,
	pairs: 0.57843,
	terms: -1.354,
	corrected: 0.55806,
	titleOnly: 18.456,
	articleTopic: 14.459,
	passageTopic: 7.1411,
	sentenceTopic: 0.68418,
	wordTopic: -16.613,
	tellingTopic: -3.0353,
	kindredCoverage: -4.2687,
	absentUnlike: -11.477,
	vocabulary: -0.99984,
	passageAxis0: -0.12997,
	passageAxis1: -0.19619,
	passageAxis2: 0.049885,
	passageAxis3: -0.17389,
	passageAxis4: -0.12935,
	passageAxis5: -0.0026139,
	passageAxis6: -0.15093,
	passageAxis7: -0.087297,
	passageAxis8: -0.16817,
	passageAxis9: 0.1636,
	passageAxis10: 0.00090046,
	passageAxis11: -0.10632,
	passageAxis12: -0.1225,
	passageAxis13: -0.12545,
	passageAxis14: 0.024381,
	passageAxis15: 0.018447,
};
