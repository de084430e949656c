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
export const answerableByWordsWeights: Readonly<Record<string, number>> = {
	bias: -3.6686,
	probability: 2.7392,
	logOdds: 0.26811,
	margin: -2.8333,
	score: 0.99459,
	scoreOfAll: 5.2451,
	sentenceCoverage: 0.27597,
	passageCoverage: 2.8929,
	sentenceCoverageSquared: 0.21126,
	articleCoverage: -2.0872,
	articleCoverageSquared: -0.31664,
	absentWords: -2.2334,
	rarestMissing: -0.1891,
	missingNames: -1.928,
	missingNumbers: 0.038443,
	alike: 4.4585,
	pairs: 0.76519,
	terms: 0.49835,
	corrected: 0.95582,
	titleOnly: 30.35,
};
