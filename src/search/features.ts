import { answerKindFeatures, answerKindNames } from "./answer-kind-features.ts";
import type { Column } from "./columns.ts";
import { contextFeatures, contextNames } from "./context-features.ts";
import { kindredFeatures, kindredNames } from "./kindred-features.ts";
import type { Match } from "./match.ts";
import { orderFeatures, orderNames } from "./order-features.ts";
import { positionFeatures, positionNames } from "./position-features.ts";
import { wordFeatures, wordNames } from "./word-features.ts";

/** A group of features: its names, and how it computes a column for each of them, in that order. */
interface FeatureGroup {
	readonly names: readonly string[];
	compute(match: Match): readonly Column[];
}

/** What the ranking looks at, in groups that each hold one idea. The weights file names the same features. */
const groups: readonly FeatureGroup[] = [
	{ names: wordNames, compute: wordFeatures },
	{ names: kindredNames, compute: kindredFeatures },
	{ names: contextNames, compute: contextFeatures },
	{ names: orderNames, compute: orderFeatures },
	{ names: answerKindNames, compute: answerKindFeatures },
	{ names: positionNames, compute: positionFeatures },
];

/** What counts the more together: kindred words do in a passage that holds the rest of the question. */
const products = [{ name: "psKindred", of: ["pCoverage", "sKindred"] }] as const;

const groupedNames = groups.flatMap((group) => group.names);
const factors = products.map(({ of }) => of.map((name) => groupedNames.indexOf(name)));

export const featureNames: readonly string[] = [
	...groupedNames,
	...products.map(({ name }) => name),
];

/** All features of a match: for each name a column with a figure a sentence. */
export function featuresOf(match: Match): readonly Column[] {
	const columns = groups.flatMap((group) => group.compute(match));
	const multiplied = factors.map(([one = 0, other = 0]) => {
		const beside = columns[other] as Column;
		return (columns[one] as Column).map((figure, s) => figure * (beside[s] as number));
	});
	return [...columns, ...multiplied];
}
