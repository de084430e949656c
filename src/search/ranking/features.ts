import { answerKindFeatures, answerKindNames } from "./answer-kind-features.ts";
import { type Column, type Columns, createColumns } from "./columns.ts";
import type { Match } from "./match.ts";
import { orderFeatures, orderNames } from "./order-features.ts";
import { wordFeatures, wordNames } from "./word-features.ts";

/** Where a sentence stands, and how long it and its passage are. */
const positionNames = ["firstOfPassage", "early", "sLength", "pLength", "sInPassage"] as const;

/** What the ranking looks at, in groups that each hold one idea. The weights file names the same features. */
export const featureNames = [
	...wordNames,
	...orderNames,
	...answerKindNames,
	...positionNames,
] as const;

/** All features of a match: for each name, in their order, a column with a figure a sentence. */
export function featuresOf(match: Match): readonly Column[] {
	const columns = createColumns(featureNames, match.index.sentences.length);
	wordFeatures(match, columns);
	orderFeatures(match, columns);
	answerKindFeatures(match, columns);
	positionFeatures(match, columns);
	return featureNames.map((name) => columns[name]);
}

function positionFeatures(
	{ index }: Match,
	{ firstOfPassage, early, sLength, pLength, sInPassage }: Columns<(typeof positionNames)[number]>,
): void {
	const { passages, sentenceLengths, passageLengths } = index;
	passages.forEach(({ firstSentence, endSentence }, p) => {
		firstOfPassage[firstSentence] = 1;
		early.fill(1 / (1 + p), firstSentence, endSentence);
		pLength.fill(Math.log(1 + (passageLengths[p] as number)), firstSentence, endSentence);
		sInPassage.fill(Math.log(endSentence - firstSentence), firstSentence, endSentence);
		for (let s = firstSentence; s < endSentence; s++)
			sLength[s] = Math.log(1 + (sentenceLengths[s] as number));
	});
}
