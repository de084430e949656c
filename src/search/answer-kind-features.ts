import type { Match } from "./match.ts";
import type { AskedFor } from "./question.ts";
import type { SentenceTraits } from "./sentence-traits.ts";

/** Whether a sentence holds the kind of thing that the question asks for. */
export const answerKindNames = [
	"kindPerson",
	"kindTime",
	"kindPlace",
	"kindCount",
	"kindAmount",
	"kindReason",
	"kindDuration",
	"kindDefinition",
	"kindThing",
	"newNames",
	"newNumbers",
] as const;

const signs: readonly (readonly [AskedFor, (traits: SentenceTraits) => number])[] = [
	["person", (traits) => (traits.names > 0 ? 1 : 0)],
	["time", (traits) => (traits.year ? 1 : traits.date ? 0.7 : 0)],
	["place", (traits) => (traits.place ? 1 : 0)],
	["count", (traits) => (traits.numbers > 0 || traits.percent ? 1 : 0)],
	["amount", (traits) => (traits.money ? 1 : traits.numbers > 0 ? 0.5 : 0)],
	["reason", (traits) => (traits.cause ? 1 : 0)],
	[
		"duration",
		(traits) => (traits.duration && traits.numbers > 0 ? 1 : traits.numbers > 0 ? 0.5 : 0),
	],
	["definition", (traits) => (traits.definition ? 1 : 0)],
	["thing", (traits) => (traits.names > 0 ? 1 : 0)],
];

export function answerKindFeatures(match: Match): Float64Array[] {
	const { index, question } = match;
	const count = index.sentences.length;
	const byKind = signs.map(([kind, sign]) => {
		const column = new Float64Array(count);
		if (kind !== question.askedFor) return column;
		index.sentences.forEach(({ traits }, s) => {
			column[s] = sign(traits);
		});
		return column;
	});
	const newNames = new Float64Array(count);
	const newNumbers = new Float64Array(count);
	index.sentences.forEach(({ traits, firstWord, endWord }, s) => {
		const length = Math.max(1, endWord - firstWord);
		newNames[s] = question.askedFor === "person" ? Math.min(1, (3 * traits.names) / length) : 0;
		newNumbers[s] = question.askedFor === "count" ? Math.min(1, (3 * traits.numbers) / length) : 0;
	});
	return [...byKind, newNames, newNumbers];
}
