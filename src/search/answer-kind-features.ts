import { type Column, makeColumns } from "./columns.ts";
import type { Match } from "./match.ts";
import type { AskedFor } from "./question.ts";
import type { SentenceTraits } from "./sentence-traits.ts";

/** The kinds that are told apart in the ranking; to look for a person or a reason earns nothing there. */
const kindNames: readonly (readonly [AskedFor, string])[] = [
	["time", "kindTime"],
	["place", "kindPlace"],
	["count", "kindCount"],
	["amount", "kindAmount"],
	["duration", "kindDuration"],
	["definition", "kindDefinition"],
	["thing", "kindThing"],
];

/** Whether a sentence holds the kind of thing that the question asks for. */
export const answerKindNames: readonly string[] = [
	...kindNames.map(([, name]) => name),
	"newNumbers",
];

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

/** How much, 0 to 1, a sentence holds the kind of thing that is asked for; 0 too for a question of no such kind. */
export function holdsKind(askedFor: AskedFor, traits: SentenceTraits): number {
	return signs.find(([kind]) => kind === askedFor)?.[1](traits) ?? 0;
}

export function answerKindFeatures(match: Match): Column[] {
	const { index, question } = match;
	const [none, asked, newNumbers] = makeColumns(3, index.sentences.length) as [
		Column,
		Column,
		Column,
	];
	const sign = signs.find(([kind]) => kind === question.askedFor)?.[1];
	index.sentences.forEach(({ traits, firstWord, endWord }, s) => {
		const length = Math.max(1, endWord - firstWord);
		if (sign) asked[s] = sign(traits);
		if (question.askedFor === "count") newNumbers[s] = Math.min(1, (3 * traits.numbers) / length);
	});
	return [...kindNames.map(([kind]) => (kind === question.askedFor ? asked : none)), newNumbers];
}
