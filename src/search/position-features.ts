import type { Columns } from "./columns.ts";
import type { Match } from "./match.ts";

/** Where a sentence stands, and how long it and its passage are. */
export const positionNames = [
	"firstOfPassage",
	"early",
	"sLength",
	"pLength",
	"sInPassage",
] as const;

export function positionFeatures(
	{ index }: Match,
	{ firstOfPassage, early, sLength, pLength, sInPassage }: Columns<(typeof positionNames)[number]>,
): void {
	const { passages, sentenceLengths, passageLengths } = index;
	passages.forEach(({ firstSentence, endSentence }, p) => {
		const ofPassage = {
			early: 1 / (1 + p),
			length: Math.log(1 + (passageLengths[p] as number)),
			sentences: Math.log(endSentence - firstSentence),
		};
		firstOfPassage[firstSentence] = 1;
		for (let s = firstSentence; s < endSentence; s++) {
			early[s] = ofPassage.early;
			sLength[s] = Math.log(1 + (sentenceLengths[s] as number));
			pLength[s] = ofPassage.length;
			sInPassage[s] = ofPassage.sentences;
		}
	});
}
