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
	const { passages, sentences } = match.index;
	const columns = makeColumns(positionNames.length, sentences.length);
	passages.forEach(({ firstSentence, endSentence }, p) => {
		const words =
			(sentences[endSentence - 1]?.endWord ?? 0) - (sentences[firstSentence]?.firstWord ?? 0);
		for (let s = firstSentence; s < endSentence; s++) {
			const own = (sentences[s]?.endWord ?? 0) - (sentences[s]?.firstWord ?? 0);
			[
				s === firstSentence ? 1 : 0,
				1 / (1 + p),
				Math.log(1 + own),
				Math.log(1 + words),
				Math.log(endSentence - firstSentence),
			].forEach((figure, i) => {
				(columns[i] as Column)[s] = figure;
			});
		}
	});
	return columns;
}
