import type { Article } from "../article/article.ts";
import type { PassagePlace } from "../search/search-index.ts";
import { type Comparison, type NearPassage, vectorLength, vectorScale } from "./reader.ts";

/** The vectors of an article's passages, row by row, each figure in a byte; undefined where they are not here. */
type RowsOf = (article: Article) => Int8Array | undefined;

/** So many passages are compared before the others of the process have their turn. */
const comparedAtOnce = 4000;

/** Compares with all that there is: no passage is missed. */
export async function compareRows(
	question: Float32Array,
	articles: readonly Article[],
	named: readonly PassagePlace[],
	limit: number,
	rowsOf: RowsOf,
): Promise<Comparison> {
	const cosines = named.map(({ article, place }) => {
		const rows = rowsOf(article);
		const isThere = rows !== undefined && place < rows.length / vectorLength;
		return isThere ? cosineWith(question, rows, place) : null;
	});
	const nearest: NearPassage[] = [];
	let since = 0;
	for (const article of articles) {
		const rows = rowsOf(article);
		if (!rows) continue;
		const count = rows.length / vectorLength;
		for (let place = 0; place < count; place++) {
			const cosine = cosineWith(question, rows, place);
			if (nearest.length === limit && cosine <= (nearest.at(-1)?.cosine ?? 0)) continue;
			nearest.push({ article, place, cosine });
			nearest.sort((a, b) => b.cosine - a.cosine);
			if (nearest.length > limit) nearest.pop();
		}
		since += count;
		if (since < comparedAtOnce) continue;
		since = 0;
		await new Promise((resolve) => setTimeout(resolve, 0));
	}
	return { cosines, nearest };
}

/** What was compared in two places, as if in one. */
export function joined(one: Comparison, other: Comparison, limit: number): Comparison {
	return {
		cosines: one.cosines.map((cosine, at) => cosine ?? other.cosines[at] ?? null),
		nearest: [...one.nearest, ...other.nearest].sort((a, b) => b.cosine - a.cosine).slice(0, limit),
	};
}

function cosineWith(question: Float32Array, rows: Int8Array, passage: number): number {
	const from = passage * vectorLength;
	let sum = 0;
	for (let at = 0; at < vectorLength; at++)
		sum += (question[at] as number) * (rows[from + at] as number);
	return sum / vectorScale;
}
