// Learnt from new-wiki.json on 2026-11-23 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 87.84, top-3 95.79, sentence 78.29
// misspelt: top-1 87.21, top-3 95.26, sentence 77.49
// off-topic rejected at 95 % of own kept: 94.3
// expected calibration error 0.0053
// answerable from 0.2: 98.4 of clean, 96.9 of misspelt, 10.2 of off-topic
// answerable from 0.3: 97.7 of clean, 95.6 of misspelt, 7.0 of off-topic
// answerable from 0.4: 96.6 of clean, 94.4 of misspelt, 5.3 of off-topic
// answerable from 0.5: 95.7 of clean, 93.1 of misspelt, 4.0 of off-topic
// answerable from 0.6: 94.5 of clean, 91.5 of misspelt, 3.0 of off-topic
// answerable from 0.7: 93.0 of clean, 89.5 of misspelt, 2.2 of off-topic
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: -0.096463,
	pBm25Rare: 0.72453,
	pCoverage: 1.1372,
	pCoverageSquared: -0.94199,
	pAlike: 5.6379,
	pNames: 1.7183,
	pNumbers: 0.97527,
	pOutsideTitle: 0.71803,
	sBm25: 0.070062,
	sBm25Rare: -0.11776,
	sCoverage: 9.2759,
	sCoverageSquared: -5.0723,
	sAlike: 6.012,
	sNames: -0.025682,
	sNumbers: 0.28799,
	sOutsideTitle: 1.6985,
	pMissingRarest: -0.18164,
	sExact: 2.6994,
	sDensity: 3.9491,
	nearCoverage: 1.9172,
	headingCoverage: 0,
	sPairs: 0.13218,
	pPairs: 0.12391,
	sExactPairs: -0.1567,
	sTriples: -0.0032283,
	sNearPairs: -0.13314,
	pNearPairs: 0.78901,
	kindPerson: -0.41735,
	kindTime: 1.7968,
	kindPlace: 0.94453,
	kindCount: 1.885,
	kindAmount: 3.1639,
	kindReason: 0.80594,
	kindDuration: 5.9699,
	kindDefinition: 0.74939,
	kindThing: -0.32015,
	newNames: 0.94619,
	newNumbers: 2.85,
	firstOfPassage: 0.58194,
	firstPassage: -0.22946,
	early: 0.83896,
	sLength: 0.24135,
	pLength: -0.56126,
	sInPassage: -0.42555,
};
