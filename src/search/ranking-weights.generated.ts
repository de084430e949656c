// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.90, top-3 96.42, sentence 79.67
// misspelt: top-1 88.20, top-3 96.11, sentence 78.77
// expected calibration error 0.0082
// clean, off-topic rejected at 95 % of own kept: 98.3
// clean, answerable from 0.5: 97.3 of own, 3.4 of off-topic
// clean, answerable from 0.6: 96.7 of own, 2.6 of off-topic
// clean, answerable from 0.66: 96.1 of own, 2.2 of off-topic
// clean, answerable from 0.7: 95.6 of own, 2.0 of off-topic
// clean, answerable from 0.8: 94.2 of own, 1.4 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 98.0
// misspelt, answerable from 0.5: 96.1 of own, 2.8 of off-topic
// misspelt, answerable from 0.6: 95.3 of own, 2.1 of off-topic
// misspelt, answerable from 0.66: 94.5 of own, 1.7 of off-topic
// misspelt, answerable from 0.7: 94.1 of own, 1.5 of off-topic
// misspelt, answerable from 0.8: 92.5 of own, 1.1 of off-topic
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: -0.079674,
	pBm25Rare: 0.48984,
	pCoverage: 0.61985,
	pCoverageSquared: -0.42855,
	pAlike: 5.1235,
	pNames: 1.8475,
	pNumbers: 1.2416,
	pOutsideTitle: 0.64996,
	pAkin: 1.2191,
	sBm25: 0.057336,
	sBm25Rare: -0.23451,
	sCoverage: 6.0589,
	sCoverageSquared: -4.8874,
	sAlike: 5.301,
	sNames: -0.11043,
	sNumbers: 0.16606,
	sOutsideTitle: 1.7506,
	sAkin: 2.2371,
	pRelative: -0.1338,
	sRelative: 0.48242,
	sCoverageRelative: 1.3599,
	pKindred: 4.2938,
	sKindred: 5.6144,
	pSame: -1.6309,
	sSame: -5.723,
	pTopic: 3.5884,
	sTopic: 1.1165,
	pMissingRarest: 0.14623,
	sExact: 2.7917,
	sDensity: 2.6752,
	nearCoverage: 1.0234,
	headingCoverage: 0,
	pairCoverage: 1.5079,
	sPairs: 0.15906,
	pPairs: 0.11029,
	sExactPairs: -0.14064,
	sTriples: -0.013898,
	sNearPairs: -0.053994,
	pNearPairs: 0.69507,
	kindPerson: -0.384,
	kindTime: 1.8212,
	kindPlace: 0.88188,
	kindCount: 1.9018,
	kindAmount: 2.6065,
	kindReason: 0.62446,
	kindDuration: 5.8318,
	kindDefinition: 0.76442,
	kindThing: -0.31397,
	newNames: 0.91898,
	newNumbers: 2.6722,
	firstOfPassage: 0.58455,
	firstPassage: -0.22401,
	early: 0.69662,
	sLength: -0.070107,
	pLength: -0.6001,
	sInPassage: -0.60336,
};
