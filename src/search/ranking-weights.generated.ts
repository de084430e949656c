// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.90, top-3 96.36, sentence 79.50
// misspelt: top-1 88.21, top-3 95.99, sentence 78.65
// expected calibration error 0.0064
// clean, off-topic rejected at 95 % of own kept: 98.2
// clean, answerable from 0.5: 97.5 of own, 3.7 of off-topic
// clean, answerable from 0.6: 96.9 of own, 2.9 of off-topic
// clean, answerable from 0.66: 96.3 of own, 2.5 of off-topic
// clean, answerable from 0.7: 95.9 of own, 2.3 of off-topic
// clean, answerable from 0.8: 94.7 of own, 1.6 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 97.6
// misspelt, answerable from 0.5: 96.5 of own, 3.2 of off-topic
// misspelt, answerable from 0.6: 95.6 of own, 2.7 of off-topic
// misspelt, answerable from 0.66: 94.9 of own, 2.4 of off-topic
// misspelt, answerable from 0.7: 94.4 of own, 2.0 of off-topic
// misspelt, answerable from 0.8: 93.1 of own, 1.3 of off-topic
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: 0.44046,
	pCoverage: 3.1982,
	pAlike: 5.0647,
	pNames: 1.4739,
	pAkin: 1.0643,
	sBm25: -0.20037,
	sCoverage: 7.4797,
	sCoverageSquared: -4.1303,
	sAlike: 5.2276,
	sAkin: 2.3664,
	sCoverageRelative: 1.0529,
	pKindred: 3.3329,
	sKindred: 7.3046,
	pSame: -2.3924,
	sSame: -1.8001,
	sTopic: 1.8481,
	sExact: 2.9632,
	sDensity: 2.7347,
	nearCoverage: 0.99804,
	pairCoverage: 1.492,
	sPairs: 0.19407,
	sExactPairs: -0.17122,
	pNearPairs: 0.68233,
	kindTime: 1.7763,
	kindPlace: 0.78682,
	kindCount: 1.7009,
	kindAmount: 2.7152,
	kindDuration: 4.8704,
	kindDefinition: 0.89379,
	kindThing: -0.30685,
	newNumbers: 2.7021,
	firstOfPassage: 0.54714,
	early: 0.54617,
	sLength: -0.17164,
	pLength: -0.6048,
	sInPassage: -0.45764,
	psKindred: -7.487,
};
