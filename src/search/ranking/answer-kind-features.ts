import type { SentenceTraits } from "../index/sentence-traits.ts";
import type { AskedFor } from "../query/question.ts";
import type { Columns } from "./columns.ts";
import type { Match } from "./match.ts";

/** Whether a sentence holds the kind of thing that the question asks for. */
export const answerKindNames = [
	"kindTime",
	"kindPlace",
	"kindCount",
	"kindAmount",
	"kindDuration",
	"kindDefinition",
	"kindThing",
	"newNumbers",
] as const;

type Feature = (typeof answerKindNames)[number];

/** The kinds of things asked for: how much a sentence holds one, and the feature's name where that earns something. */
interface Kind {
	readonly askedFor: AskedFor;
	readonly feature?: Feature;
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

/** How much, 0 to 1, a sentence holds the kind of thing that is asked for; 0 too for a question of no such kind. */
export function holdsKind(askedFor: AskedFor, traits: SentenceTraits): number {
	return kinds.find((kind) => kind.askedFor === askedFor)?.heldBy(traits) ?? 0;
}

export function answerKindFeatures({ index, question }: Match, columns: Columns<Feature>): void {
	const kind = kinds.find(({ askedFor }) => askedFor === question.askedFor);
	const asked = kind?.feature && columns[kind.feature];
	if (kind && asked) {
		index.traits.forEach((traits, s) => {
			asked[s] = kind.heldBy(traits);
		});
	}
	if (question.askedFor === "count") {
		index.traits.forEach(({ numbers }, s) => {
			const length = Math.max(1, index.sentenceLengths[s] as number);
			columns.newNumbers[s] = Math.min(1, (3 * numbers) / length);
		});
	}
}
