// Learnt from new-wiki.json on 2026-11-24 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.15, top-3 95.96, sentence 78.87
// misspelt: top-1 87.53, top-3 95.49, sentence 78.03
// off-topic rejected at 95 % of own kept: 94.4
// expected calibration error 0.0063
// answerable from 0.2: 98.4 of clean, 96.9 of misspelt, 10.2 of off-topic
// answerable from 0.3: 97.6 of clean, 95.7 of misspelt, 7.1 of off-topic
// answerable from 0.4: 96.9 of clean, 94.5 of misspelt, 5.1 of off-topic
// answerable from 0.5: 95.9 of clean, 93.0 of misspelt, 4.0 of off-topic
// answerable from 0.6: 94.6 of clean, 91.4 of misspelt, 2.9 of off-topic
// answerable from 0.7: 93.1 of clean, 89.5 of misspelt, 2.2 of off-topic
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: -0.089247,
	pBm25Rare: 0.63924,
	pCoverage: 0.87213,
	pCoverageSquared: -0.4233,
	pAlike: 5.7593,
	pNames: 1.7939,
	pNumbers: 0.82823,
	pOutsideTitle: 0.85434,
	pAkin: 1.7635,
	sBm25: 0.044288,
	sBm25Rare: -0.21016,
	sCoverage: 5.5287,
	sCoverageSquared: -4.777,
	sAlike: 5.9633,
	sNames: -0.088807,
	sNumbers: 0.21788,
	sOutsideTitle: 1.4584,
	sAkin: 2.4204,
	pMissingRarest: 0.14942,
	sExact: 2.7317,
	sDensity: 3.7349,
	nearCoverage: 1.0101,
	headingCoverage: 0,
	pRelative: -0.0015922,
	sRelative: 0.61244,
	sCoverageRelative: 1.2921,
	pairCoverage: 1.4424,
	sPairs: 0.12917,
	pPairs: 0.12269,
	sExactPairs: -0.14747,
	sTriples: 0.0029846,
	sNearPairs: -0.05231,
	pNearPairs: 0.69882,
	kindPerson: -0.38592,
	kindTime: 1.8352,
	kindPlace: 0.95874,
	kindCount: 1.9373,
	kindAmount: 3.0564,
	kindReason: 0.7699,
	kindDuration: 5.8923,
	kindDefinition: 0.75476,
	kindThing: -0.31383,
	newNames: 0.86773,
	newNumbers: 2.81,
	firstOfPassage: 0.57165,
	firstPassage: -0.22132,
	early: 0.84317,
	sLength: 0.18421,
	pLength: -0.51151,
	sInPassage: -0.56819,
};
