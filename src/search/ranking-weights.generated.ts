// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.81, top-3 96.51, sentence 79.63
// misspelt: top-1 88.15, top-3 96.16, sentence 78.65
// expected calibration error 0.0084
// clean, off-topic rejected at 95 % of own kept: 98.2
// clean, answerable from 0.5: 97.2 of own, 3.3 of off-topic
// clean, answerable from 0.6: 96.5 of own, 2.5 of off-topic
// clean, answerable from 0.66: 96.0 of own, 2.2 of off-topic
// clean, answerable from 0.7: 95.6 of own, 1.9 of off-topic
// clean, answerable from 0.8: 94.3 of own, 1.4 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 97.8
// misspelt, answerable from 0.5: 96.0 of own, 3.0 of off-topic
// misspelt, answerable from 0.6: 95.1 of own, 2.3 of off-topic
// misspelt, answerable from 0.66: 94.4 of own, 1.9 of off-topic
// misspelt, answerable from 0.7: 94.0 of own, 1.6 of off-topic
// misspelt, answerable from 0.8: 92.7 of own, 1.1 of off-topic
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: 0.48021,
	pCoverage: 1.1619,
	pCoverageSquared: -0.29676,
	pAlike: 5.512,
	pNames: 1.7978,
	pAkin: 1.1649,
	sBm25: -0.18196,
	sCoverage: 8.5345,
	sCoverageSquared: -5.0459,
	sAlike: 5.5987,
	sNames: -0.17686,
	sAkin: 2.378,
	sRelative: 0.58219,
	sCoverageRelative: 1.1705,
	pKindred: 5.5018,
	sKindred: 4.6211,
	pSame: -3.397,
	sSame: -4.6738,
	sTopic: 2.5576,
	sExact: 2.5728,
	sDensity: 2.3437,
	nearCoverage: 1.1151,
	pairCoverage: 1.3768,
	sPairs: 0.18456,
	sExactPairs: -0.14454,
	sNearPairs: -0.10214,
	pNearPairs: 0.7361,
	kindPerson: 0.023347,
	kindTime: 1.9231,
	kindPlace: 0.83305,
	kindCount: 1.9007,
	kindAmount: 2.9363,
	kindReason: 0.62818,
	kindDuration: 5.8021,
	kindDefinition: 0.81012,
	kindThing: -0.32537,
	newNumbers: 2.7484,
	firstOfPassage: 0.57723,
	early: 0.5396,
	sLength: -0.10478,
	pLength: -0.60569,
	sInPassage: -0.56309,
};
