import type { Article } from "../article/article.ts";
import type { Candidate } from "../search/ranking/rank.ts";
import type { PassagePlace } from "../search/search-index.ts";
import { placeOf, type Reader } from "./reader.ts";

/** What there is beside the one article that a question is asked of. */
export interface Elsewhere {
	/** The other articles that the reader reads. */
	readonly articles: readonly Article[];
	/** Ranks the passages of all articles, the asked one among them, by words. */
	readonly rank: () => readonly Candidate[];
}

/** What a share of the words' probability is worth beside a cosine, by its logarithm; set on development articles. */
const wordsWorth = 0.03;
/** No smaller share counts for less. */
const minShare = 1e-3;
/**
 * By so much an article has to be ahead of the next to stand out; what it lacks counts half. In a large library some
 * passage is near whatever is asked, so being nearest says little alone.
 */
const standingOut = 0.25;
/** So many other articles are looked at by their words, and so many passages by their meaning. */
const namedByWords = 8;
const nearestPassages = 16;

/**
 * By how much a question fits the article that it is asked of rather than the one of the others that it fits best, in
 * cosines: below 0 where another article is more what it is about. Null where there are no vectors to tell by.
 */
export async function belongingOf(
	question: Float32Array,
	asked: Article,
	{ articles, rank }: Elsewhere,
	compare: Reader["compare"],
): Promise<number | null> {
	const words = sharesOf(rank());
	const others = new Set(articles);
	const named = [...words]
		.flatMap(([article, { best }]) => (others.has(article) ? [best] : []))
		.slice(0, namedByWords);
	const [here, there] = await Promise.all([
		compare(question, [asked], [], 1),
		compare(question, articles, named, nearestPassages),
	]);
	const [own] = here.nearest;
	const cosines = new Map<Article, number>();
	const heed = (article: Article, cosine: number): void => {
		cosines.set(article, Math.max(cosine, cosines.get(article) ?? -1));
	};
	for (const { article, cosine } of there.nearest) heed(article, cosine);
	for (const [at, { article }] of named.entries()) {
		const cosine = there.cosines[at] ?? null;
		if (cosine !== null) heed(article, cosine);
	}
	if (!own || cosines.size === 0) return null;
	const fitOf = (article: Article, cosine: number): number =>
		cosine + wordsWorth * Math.log((words.get(article)?.share ?? 0) + minShare);
	const fits = [...cosines].map(([article, cosine]) => fitOf(article, cosine));
	const [first = 0, second = -Infinity] = fits.sort((a, b) => b - a);
	const lacking = Math.max(0, standingOut - (first - second));
	return fitOf(asked, own.cosine) - first + lacking / 2;
}

/** Each article's share of the probability, the likeliest first by its best passage. */
function sharesOf(ranked: readonly Candidate[]) {
	const shares = new Map<Article, { share: number; readonly best: PassagePlace }>();
	for (const { index, passage, probability } of ranked) {
		const { article } = index;
		const known = shares.get(article);
		if (known) {
			known.share += probability;
			continue;
		}
		const at = index.passages[passage]?.passage;
		const place = at && placeOf(article, at);
		if (place !== undefined) shares.set(article, { share: probability, best: { article, place } });
	}
	return shares;
}
