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
export const firstRightWeights: Readonly<Record<string, number>> = {
	bias: -2.4417,
	probability: 2.668,
	logOdds: 0.062303,
	margin: 1.3113,
	score: 1.3838,
	scoreOfAll: -1.1238,
	sentenceCoverage: -0.78872,
	passageCoverage: -2.1363,
	sentenceCoverageSquared: 2.8301,
	articleCoverage: -1.8109,
	articleCoverageSquared: 2.0574,
	absentWords: 0.45242,
	rarestMissing: -0.79601,
	missingNames: -0.14592,
	missingNumbers: -0.54453,
	alike: 0.46549,
	pairs: -0.085426,
	terms: 1.305,
	corrected: 0.30535,
	titleOnly: -2.2466,
	denialLacking: -3.9464,
	nameLacking: -1.1314,
	numberLacking: -0.43363,
	anotherYear: -3.1665,
	opposite: -1.7939,
};
