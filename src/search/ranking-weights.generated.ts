// Learnt from new-wiki.json, squad-2-part.json on 2026-11-25 by
//   npm run train -- new-wiki.json squad-2-part.json
// cross-validated by article in 4 folds
// new-wiki.json: 7938 questions, 48 articles
//   clean:    top-1 88.96, top-3 96.31, sentence 79.57
//   misspelt: top-1 88.22, top-3 95.96, sentence 78.71
// squad-2-part.json: 1127 questions, 7 articles
//   clean:    top-1 84.65, top-3 94.76, sentence 72.49
//   misspelt: top-1 83.32, top-3 93.70, sentence 71.61
// expected calibration error 0.0085
// clean, off-topic rejected at 95 % of own kept: 98.7
// clean, answerable from 0.5: 97.6 of own, 2.8 of off-topic
// clean, answerable from 0.6: 97.0 of own, 2.3 of off-topic
// clean, answerable from 0.66: 96.6 of own, 1.9 of off-topic
// clean, answerable from 0.7: 96.2 of own, 1.7 of off-topic
// clean, answerable from 0.8: 94.9 of own, 1.3 of off-topic
// clean, right ones above those whose answer is not given (AUROC): 0.725
// clean, confidence from 0.75: 82.1 of own, 0.6 of offTopic, 60.4 of notGiven
// misspelt, off-topic rejected at 95 % of own kept: 98.5
// misspelt, answerable from 0.5: 96.5 of own, 2.3 of off-topic
// misspelt, answerable from 0.6: 95.8 of own, 1.9 of off-topic
// misspelt, answerable from 0.66: 95.1 of own, 1.6 of off-topic
// misspelt, answerable from 0.7: 94.8 of own, 1.4 of off-topic
// misspelt, answerable from 0.8: 93.3 of own, 0.8 of off-topic
// misspelt, right ones above those whose answer is not given (AUROC): 0.729
// misspelt, confidence from 0.75: 80.3 of own, 0.5 of offTopic, 58.6 of notGiven
export const rankingWeights: Readonly<Record<string, number>> = {
	pBm25: 0.42765,
	pCoverage: 3.1064,
	pAlike: 4.0201,
	pNames: 1.4728,
	pAkin: 1.1229,
	sBm25: -0.20381,
	sCoverage: 6.9112,
	sCoverageSquared: -3.9041,
	sAlike: 4.8895,
	sAkin: 2.2339,
	sCoverageRelative: 1.1208,
	pKindred: 3.7699,
	sKindred: 7.5875,
	pSame: -2.7807,
	sSame: -1.9971,
	sTopic: 1.9061,
	sExact: 2.9253,
	sDensity: 2.7384,
	nearCoverage: 1.187,
	pairCoverage: 1.6336,
	sPairs: 0.21043,
	sExactPairs: -0.18251,
	pNearPairs: 0.64026,
	kindTime: 1.8621,
	kindPlace: 0.68212,
	kindCount: 1.5812,
	kindAmount: 2.099,
	kindDuration: 4.3948,
	kindDefinition: 1.0436,
	kindThing: -0.34458,
	newNumbers: 2.6625,
	firstOfPassage: 0.5703,
	early: 0.3996,
	sLength: -0.21004,
	pLength: -0.69172,
	sInPassage: -0.37079,
	psKindred: -7.3354,
};
