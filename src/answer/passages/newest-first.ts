import type { Article } from "../../article/article.ts";
import type { RankedPassage } from "../answer.ts";

/** A passage answers as well as the first where it is this likely beside it: a tenth of a logit. */
const asWell = 0.9;
/** So many of the passages after the first may go before it. */
const maxMoved = 3;

/** Where passages of several articles answer equally well, that of the newest article goes first. */
export function preferNewest(passages: readonly RankedPassage[]): readonly RankedPassage[] {
	const [first] = passages;
	if (!first) return passages;
	const equal = passages
		.slice(1, 1 + maxMoved)
		.filter(({ score }) => score >= asWell * first.score);
	const newest = equal.reduce(
		(best, each) => (isNewer(each.article, best.article) ? each : best),
		first,
	);
	return newest === first ? passages : [newest, ...passages.filter((each) => each !== newest)];
}

/** Whether an article is surely of a later time than another; one whose date is not known is not. */
export function isNewer(one: Article, other: Article): boolean {
	const [later, earlier] = [dateOf(one), dateOf(other)];
	if (later === null || earlier === null) return false;
	// A year alone may be any day of it.
	const known = Math.min(later.length, earlier.length);
	return later.slice(0, known) > earlier.slice(0, known);
}

function dateOf({ updated, published }: Article): string | null {
	if (updated === null || published === null) return updated ?? published;
	return updated > published ? updated : published;
}
