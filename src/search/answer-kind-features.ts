import { type Column, makeColumns } from "./columns.ts";
import type { Match } from "./match.ts";
import type { AskedFor } from "./question.ts";
import type { SentenceTraits } from "./sentence-traits.ts";

/** The kinds of things asked for: how much a sentence holds one, and the feature's name where that earns something. */
interface Kind {
	readonly askedFor: AskedFor;
	readonly feature?: string;
	readonly heldBy: (traits: SentenceTraits) => number;
}

const kinds: readonly Kind[] = [
	{ askedFor: "person", heldBy: ({ names }) => (names > 0 ? 1 : 0) },
	{
		askedFor: "time",
		feature: "kindTime",
		heldBy: ({ year, date }) => (year ? 1 : date ? 0.7 : 0),
	},
	{ askedFor: "place", feature: "kindPlace", heldBy: ({ place }) => (place ? 1 : 0) },
	{
		askedFor: "count",
		feature: "kindCount",
		heldBy: ({ numbers, percent }) => (numbers > 0 || percent ? 1 : 0),
	},
	{
		askedFor: "amount",
		feature: "kindAmount",
		heldBy: ({ money, numbers }) => (money ? 1 : numbers > 0 ? 0.5 : 0),
	},
	{ askedFor: "reason", heldBy: ({ cause }) => (cause ? 1 : 0) },
	{
		askedFor: "duration",
		feature: "kindDuration",
		heldBy: ({ duration, numbers }) => (numbers > 0 ? (duration ? 1 : 0.5) : 0),
	},
	{
		askedFor: "definition",
		feature: "kindDefinition",
		heldBy: ({ definition }) => (definition ? 1 : 0),
	},
	{ askedFor: "thing", feature: "kindThing", heldBy: ({ names }) => (names > 0 ? 1 : 0) },
];

const ranked = kinds.filter(({ feature }) => feature !== undefined);

/** Whether a sentence holds the kind of thing that the question asks for. */
export const answerKindNames: readonly string[] = [
	...ranked.flatMap(({ feature }) => feature ?? []),
	"newNumbers",
];

/** How much, 0 to 1, a sentence holds the kind of thing that is asked for; 0 too for a question of no such kind. */
export function holdsKind(askedFor: AskedFor, traits: SentenceTraits): number {
	return kinds.find((kind) => kind.askedFor === askedFor)?.heldBy(traits) ?? 0;
}

export function answerKindFeatures(match: Match): Column[] {
	const { index, question } = match;
	const [none, asked, newNumbers] = makeColumns(3, index.sentences.length) as [
		Column,
		Column,
		Column,
	];
	const kind = ranked.find(({ askedFor }) => askedFor === question.askedFor);
	index.sentences.forEach(({ traits, firstWord, endWord }, s) => {
		const length = Math.max(1, endWord - firstWord);
		if (kind) asked[s] = kind.heldBy(traits);
		if (question.askedFor === "count") newNumbers[s] = Math.min(1, (3 * traits.numbers) / length);
	});
	return [...ranked.map((each) => (each === kind ? asked : none)), newNumbers];
}
