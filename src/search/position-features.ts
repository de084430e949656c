import { type Column, makeColumns } from "./columns.ts";
import type { Match } from "./match.ts";

/** Where a sentence stands, and how long it and its passage are. */
export const positionNames = [
	"firstOfPassage",
	"early",
	"sLength",
	"pLength",
	"sInPassage",
] as const;

export function positionFeatures(match: Match): Column[] {
	const { passages, sentences, sentenceLengths, passageLengths } = match.index;
	const columns = makeColumns(positionNames.length, sentences.length);
	const [first, early, sLength, pLength, sInPassage] = columns as [
		Column,
		Column,
		Column,
		Column,
		Column,
	];
	passages.forEach(({ firstSentence, endSentence }, p) => {
		first[firstSentence] = 1;
		early.fill(1 / (1 + p), firstSentence, endSentence);
		for (let s = firstSentence; s < endSentence; s++)
			sLength[s] = Math.log(1 + (sentenceLengths[s] as number));
		pLength.fill(Math.log(1 + (passageLengths[p] as number)), firstSentence, endSentence);
		sInPassage.fill(Math.log(endSentence - firstSentence), firstSentence, endSentence);
	});
	return columns;
}
