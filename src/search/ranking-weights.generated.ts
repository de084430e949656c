// Learnt from new-wiki.json on 2026-11-25 by
//   npm run train -- new-wiki.json
// 7938 questions, 48 articles, cross-validated by article in 4 folds
// clean:    top-1 88.91, top-3 96.33, sentence 79.45
// misspelt: top-1 88.13, top-3 95.97, sentence 78.55
// expected calibration error 0.0072
// clean, off-topic rejected at 95 % of own kept: 98.3
// clean, answerable from 0.5: 97.4 of own, 3.7 of off-topic
// clean, answerable from 0.6: 96.9 of own, 2.9 of off-topic
// clean, answerable from 0.66: 96.4 of own, 2.5 of off-topic
// clean, answerable from 0.7: 95.9 of own, 2.2 of off-topic
// clean, answerable from 0.8: 94.8 of own, 1.6 of off-topic
// misspelt, off-topic rejected at 95 % of own kept: 97.7
// misspelt, answerable from 0.5: 96.5 of own, 3.2 of off-topic
// misspelt, answerable from 0.6: 95.5 of own, 2.7 of off-topic
// misspelt, answerable from 0.66: 94.9 of own, 2.3 of off-topic
// misspelt, answerable from 0.7: 94.5 of own, 1.9 of off-topic
// misspelt, answerable from 0.8: 93.1 of own, 1.3 of off-topic
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: 0.42761,
	pCoverage: 3.083,
	pAlike: 5.1378,
	pNames: 1.4705,
	pAkin: 1.0816,
	sBm25: -0.19846,
	sCoverage: 8.9712,
	sCoverageSquared: -3.9996,
	sAlike: 5.2409,
	sAkin: 2.3654,
	sCoverageRelative: 0.91902,
	pKindred: 3.4892,
	sKindred: 6.6494,
	pSame: -2.3835,
	sSame: -2.1558,
	sTopic: 1.8235,
	sExact: 2.9992,
	sDensity: 2.7408,
	nearCoverage: 0.97555,
	pairCoverage: 1.4937,
	sPairs: 0.20121,
	sExactPairs: -0.17315,
	pNearPairs: 0.68666,
	kindTime: 1.7797,
	kindPlace: 0.78213,
	kindCount: 1.7013,
	kindAmount: 2.742,
	kindDuration: 4.8643,
	kindDefinition: 0.89293,
	kindThing: -0.30854,
	newNumbers: 2.7216,
	firstOfPassage: 0.54377,
	early: 0.54688,
	sLength: -0.17317,
	pLength: -0.6048,
	sInPassage: -0.46123,
	psCoverage: -2.1682,
	psKindred: -5.7992,
};
