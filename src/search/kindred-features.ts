import type { Column } from "./columns.ts";
import { leastKindred } from "./kindred-words.ts";
import type { Match } from "./match.ts";
import { add, byPassage, spread } from "./passage-columns.ts";
import { questionTopic, topicCosines } from "./topic-vectors.ts";

/** Whether a sentence and its passage speak of what is asked in other words. English only: elsewhere all is 0. */
export const kindredNames = ["pKindred", "sKindred", "pSame", "sSame", "sTopic"] as const;

/** From this cosine on a word means nearly the same. */
const leastSame = 0.6;

export function kindredFeatures(match: Match): Column[] {
	const inPassages = match.kindred.map((column) => byPassage(match, column, Math.max));
	const units = [inPassages, match.kindred];
	const [pKindred, sKindred] = units.map((columns) => coverage(match, columns, leastKindred));
	const [pSame, sSame] = units.map((columns) => coverage(match, columns, leastSame));
	return [
		spread(match, pKindred as Column),
		sKindred as Column,
		spread(match, pSame as Column),
		sSame as Column,
		topicCosines(match.index, questionTopic(match.terms)),
	];
}

/** The share of the question's weight that stands there in kindred words; from `least` on a cosine counts, 1 in full. */
function coverage({ terms }: Match, columns: readonly Column[], least: number): Column {
	const total = Math.max(
		1e-9,
		terms.reduce((sum, { weight }) => sum + weight, 0),
	);
	const covered = new Float64Array(columns[0]?.length ?? 0);
	columns.forEach((column, t) => {
		const share = (terms[t]?.weight ?? 0) / total / (1 - least);
		for (let u = 0; u < column.length; u++) {
			const above = (column[u] as number) - least;
			if (above > 0) add(covered, u, share * above);
		}
	});
	return covered;
}
