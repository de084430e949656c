// Learnt from parts of new-wiki.json, squad2-seven.json and asked-train.json on 2026-11-29 by
//   npm run train -- FILE…
// cross-validated by article in 4 folds
// new-wiki.json: 981 questions, 24 articles
//   clean:    top-1 86.85, top-3 95.92, sentence 76.66
//   misspelt: top-1 85.52, top-3 95.11, sentence 74.92
// squad2-seven.json: 401 questions, 7 articles
//   clean:    top-1 82.79, top-3 90.27, sentence 71.57
//   misspelt: top-1 81.80, top-3 90.52, sentence 70.82
// asked-train.json: 1565 questions, 68 articles
//   clean:    top-1 60.89, top-3 75.21, sentence 47.54
//   misspelt: top-1 59.94, top-3 74.76, sentence 47.16
// expected calibration error 0.0148
// clean, 95 % of own kept from 0.04: off-topic rejected 59.8
// clean, from 0.2: 76.8 / 5.3 / 90.2 of own / off-topic / not given
// clean, from 0.25: 74.1 / 3.8 / 87.6 of own / off-topic / not given
// clean, from 0.3: 71.9 / 3.0 / 85.7 of own / off-topic / not given
// clean, from 0.35: 70.2 / 2.3 / 85.1 of own / off-topic / not given
// clean, from 0.75: 59.6 / 0.3 / 67.1 of own / off-topic / not given
// clean, own above those whose answer is not given (AUROC): 0.478
// misspelt, 95 % of own kept from 0.04: off-topic rejected 56.4
// misspelt, from 0.2: 74.6 / 4.5 / 89.0 of own / off-topic / not given
// misspelt, from 0.25: 71.9 / 2.7 / 87.0 of own / off-topic / not given
// misspelt, from 0.3: 70.0 / 1.7 / 84.4 of own / off-topic / not given
// misspelt, from 0.35: 68.4 / 1.1 / 81.9 of own / off-topic / not given
// misspelt, from 0.75: 56.7 / 0.1 / 63.1 of own / off-topic / not given
// misspelt, own above those whose answer is not given (AUROC): 0.460
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: 0.54462,
	pCoverage: 2.2661,
	pNames: 1.0237,
	sCoverage: 6.8314,
	sCoverageSquared: -3.0332,
	sCoverageRelative: 0.1193,
	sExact: 2.5196,
	sDensity: 3.0356,
	sPairs: 0.076294,
	sExactPairs: -0.15332,
	pNearPairs: 0.66528,
	kindTime: 2.1516,
	kindPlace: 1.0372,
	kindCount: 1.6897,
	kindAmount: 4.7466,
	kindDuration: 4.7452,
	kindDefinition: 0.53495,
	kindThing: -0.32642,
	newNumbers: 2.3694,
	firstOfPassage: 0.046439,
	early: -0.33552,
	sLength: 0.30361,
	pLength: -0.1445,
	sInPassage: -0.4538,
};
