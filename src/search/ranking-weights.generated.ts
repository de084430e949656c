// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.79, top-3 96.25, sentence 79.42
// misspelt: top-1 88.10, top-3 95.96, sentence 78.50
// expected calibration error 0.0080
// clean, off-topic rejected at 95 % of own kept: 98.1
// clean, answerable from 0.5: 97.4 of own, 3.4 of off-topic
// clean, answerable from 0.6: 96.8 of own, 2.9 of off-topic
// clean, answerable from 0.66: 96.4 of own, 2.4 of off-topic
// clean, answerable from 0.7: 95.9 of own, 2.3 of off-topic
// clean, answerable from 0.8: 94.7 of own, 1.7 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 97.7
// misspelt, answerable from 0.5: 96.4 of own, 3.3 of off-topic
// misspelt, answerable from 0.6: 95.6 of own, 2.8 of off-topic
// misspelt, answerable from 0.66: 94.9 of own, 2.2 of off-topic
// misspelt, answerable from 0.7: 94.4 of own, 2.0 of off-topic
// misspelt, answerable from 0.8: 93.0 of own, 1.3 of off-topic
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: 0.44696,
	pCoverage: 1.2356,
	pCoverageSquared: -0.24551,
	pAlike: 5.3985,
	pNames: 1.6431,
	pAkin: 1.1338,
	sBm25: -0.16307,
	sCoverage: 7.001,
	sCoverageSquared: -4.7564,
	sAlike: 5.4608,
	sNames: -0.11962,
	sAkin: 2.4364,
	sRelative: 0.60956,
	sCoverageRelative: 1.2361,
	pKindred: 4.3162,
	sKindred: 4.1975,
	pSame: -2.6377,
	sSame: -3.6099,
	sTopic: 2.0236,
	sExact: 2.8868,
	sDensity: 2.4914,
	nearCoverage: 1.0732,
	pairCoverage: 1.3955,
	sPairs: 0.20054,
	sExactPairs: -0.1639,
	sNearPairs: -0.10523,
	pNearPairs: 0.71995,
	kindPerson: 0.056625,
	kindTime: 1.7989,
	kindPlace: 0.8295,
	kindCount: 1.6963,
	kindAmount: 2.6208,
	kindReason: 0.6851,
	kindDuration: 4.8943,
	kindDefinition: 0.73611,
	kindThing: -0.30279,
	newNumbers: 2.7348,
	firstOfPassage: 0.55975,
	early: 0.56042,
	sLength: -0.031483,
	pLength: -0.61881,
	sInPassage: -0.53681,
};
