// Learnt from new-wiki.json on 2026-11-23 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 87.86, top-3 95.79, sentence 78.31
// misspelt: top-1 87.23, top-3 95.26, sentence 77.49
// off-topic rejected at 95 % of own kept: 91.6
// expected calibration error 0.0085
// answered from 0.15: 95.9 of clean, 93.9 of misspelt, 8.1 of off-topic
// answered from 0.2: 94.5 of clean, 92.2 of misspelt, 6.5 of off-topic
// answered from 0.25: 93.2 of clean, 90.8 of misspelt, 5.1 of off-topic
// answered from 0.3: 92.1 of clean, 89.4 of misspelt, 4.1 of off-topic
// answered from 0.35: 90.8 of clean, 88.0 of misspelt, 3.2 of off-topic
// answered from 0.4: 89.2 of clean, 86.5 of misspelt, 2.7 of off-topic
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: -0.096419,
	pBm25Rare: 0.72449,
	pCoverage: 1.1354,
	pCoverageSquared: -0.94088,
	pAlike: 5.6382,
	pMissingRarest: -0.18153,
	pNames: 1.7188,
	pNumbers: 0.97539,
	pOutsideTitle: 0.71827,
	sBm25: 0.070028,
	sBm25Rare: -0.11773,
	sCoverage: 9.2747,
	sCoverageSquared: -5.0718,
	sAlike: 6.0119,
	sExact: 2.6995,
	sNames: -0.025796,
	sNumbers: 0.2879,
	sOutsideTitle: 1.6987,
	sDensity: 3.9491,
	nearCoverage: 1.9171,
	headingCoverage: 0,
	sPairs: 0.13216,
	pPairs: 0.12368,
	sExactPairs: -0.15661,
	sTriples: -0.0032867,
	sNearPairs: -0.13307,
	pNearPairs: 0.78954,
	kindPerson: -0.41734,
	kindTime: 1.7968,
	kindPlace: 0.94426,
	kindCount: 1.885,
	kindAmount: 3.1639,
	kindReason: 0.80591,
	kindDuration: 5.9699,
	kindDefinition: 0.74939,
	kindThing: -0.32019,
	newNames: 0.94616,
	newNumbers: 2.85,
	firstOfPassage: 0.58195,
	firstPassage: -0.22937,
	early: 0.83905,
	sLength: 0.24138,
	pLength: -0.56128,
	sInPassage: -0.42557,
};
