// Learnt from new-wiki.json, squad2-seven.json, asked-train.json on 2026-11-29 by
//   npm run train -- new-wiki.json squad2-seven.json asked-train.json --ranking-only=asked-train.json
// cross-validated by article in 4 folds
// new-wiki.json: 7938 questions, 48 articles
//   clean:    top-1 87.79, top-3 95.79, sentence 77.99
//   misspelt: top-1 87.10, top-3 95.35, sentence 77.17
// squad2-seven.json: 1203 questions, 7 articles
//   clean:    top-1 83.29, top-3 92.77, sentence 71.65
//   misspelt: top-1 82.88, top-3 92.44, sentence 70.24
// asked-train.json: 7824 questions, 340 articles
//   clean:    top-1 60.84, top-3 75.51, sentence 46.56
//   misspelt: top-1 60.07, top-3 74.90, sentence 45.79
// expected calibration error 0.0171
// clean, 95 % of own kept from 0.25: off-topic rejected 96.9
// clean, from 0.15: 97.1 / 6.0 / 94.5 of own / off-topic / not given
// clean, from 0.2: 96.1 / 4.1 / 92.0 of own / off-topic / not given
// clean, from 0.25: 94.9 / 3.0 / 89.3 of own / off-topic / not given
// clean, from 0.75: 78.4 / 0.3 / 66.1 of own / off-topic / not given
// clean, own above those whose answer is not given (AUROC): 0.629
// misspelt, 95 % of own kept from 0.17: off-topic rejected 94.9
// misspelt, from 0.15: 95.5 / 5.9 / 90.7 of own / off-topic / not given
// misspelt, from 0.2: 93.7 / 3.8 / 87.7 of own / off-topic / not given
// misspelt, from 0.25: 92.3 / 2.7 / 85.8 of own / off-topic / not given
// misspelt, from 0.75: 73.2 / 0.2 / 59.9 of own / off-topic / not given
// misspelt, own above those whose answer is not given (AUROC): 0.621
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: 0.60876,
	pCoverage: 1.5829,
	pNames: 1.0767,
	sCoverage: 8.2244,
	sCoverageSquared: -4.148,
	sCoverageRelative: 0.25612,
	sExact: 2.6974,
	sDensity: 3.1615,
	sPairs: 0.13412,
	sExactPairs: -0.2184,
	pNearPairs: 0.58747,
	kindTime: 1.8707,
	kindPlace: 0.68971,
	kindCount: 1.7153,
	kindAmount: 4.4889,
	kindDuration: 4.3426,
	kindDefinition: 0.65804,
	kindThing: -0.26217,
	newNumbers: 2.6791,
	firstOfPassage: 0.060798,
	early: -0.00071724,
	sLength: 0.26482,
	pLength: -0.21037,
	sInPassage: -0.44558,
};
