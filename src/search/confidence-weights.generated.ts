// Learnt from parts of new-wiki.json (every second article) and squad2-seven.json on 2026-11-29 by
//   npm run train -- FILE…
// On 785 questions of the other articles of new-wiki.json, with as many of other articles:
// expected calibration error 0.020
// 95 % of own kept from 0.25: off-topic rejected 97.8
// from 0.2: 95.9 / 2.7 of own / off-topic
// from 0.25: 94.9 / 2.2 of own / off-topic
// from 0.3: 94.3 / 1.5 of own / off-topic
// from 0.75: 79.5 of own, 94.4 of these right
export const confidenceWeights: Readonly<Record<string, number>> = {
	bias: -1.2778,
	logOdds: 0.58408,
	sentenceCoverage: 2.4728,
	passageCoverage: -0.32356,
	articleCoverage: 0.43509,
	absentWords: -1.1874,
	missingNames: -1.6567,
	tellingHeld: 3.0629,
	weightHeld: -2.1268,
};
