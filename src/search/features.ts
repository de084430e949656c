import { answerKindFeatures, answerKindNames } from "./answer-kind-features.ts";
import { type Column, type Columns, createColumns } from "./columns.ts";
import { contextFeatures, contextNames } from "./context-features.ts";
import { kindredFeatures, kindredNames } from "./kindred-features.ts";
import type { Match } from "./match.ts";
import { orderFeatures, orderNames } from "./order-features.ts";
import { positionFeatures, positionNames } from "./position-features.ts";
import { wordFeatures, wordNames } from "./word-features.ts";

/** What counts the more together: kindred words do in a passage that holds the rest of the question. */
const productNames = ["psKindred"] as const;

/** What the ranking looks at, in groups that each hold one idea. The weights file names the same features. */
export const featureNames = [
	...wordNames,
	...kindredNames,
	...contextNames,
	...orderNames,
	...answerKindNames,
	...positionNames,
	...productNames,
] as const;

const columnsFor = createColumns(featureNames);

/**
 * All features of a match: for each name, in their order, a column with a figure a sentence. The columns are good until
 * the next match's are asked for.
 */
export function featuresOf(match: Match): readonly Column[] {
	const { length } = match.index.sentences;
	const columns = columnsFor(length);
	wordFeatures(match, columns);
	kindredFeatures(match, columns);
	contextFeatures(match, columns);
	orderFeatures(match, columns);
	answerKindFeatures(match, columns);
	positionFeatures(match, columns);
	multiply(columns, length);
	return featureNames.map((name) => columns[name]);
}

function multiply(
	{ pCoverage, sKindred, psKindred }: Columns<"pCoverage" | "sKindred" | "psKindred">,
	length: number,
): void {
	for (let s = 0; s < length; s++)
		psKindred[s] = (pCoverage[s] as number) * (sKindred[s] as number);
}
