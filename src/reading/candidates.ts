import type { Article } from "../article/article.ts";
import { eachSentence } from "../article/sentences.ts";
import type { Candidate } from "../search/ranking/rank.ts";
import { cosineWith, type PassageInPlace, passagesOf, type Reader } from "./reader.ts";

/** A passage that may answer, by its words and by its meaning. */
export interface Found extends PassageInPlace {
	/** The logarithm of its probability by words alone, at least `leastLikelihood`. */
	readonly likelihood: number;
	/** The cosine of question and passage; null where there are no vectors. */
	readonly cosine: number | null;
}

/** So many passages are read for a question; eight hold the right one for 99 questions in 100. */
export const passagesRead = 8;

/** By what passages are chosen. */
interface Choosing extends Pick<Reader, "vectorsOf"> {
	/** How many at most. */
	readonly limit: number;
	/** What speaks for a passage whatever is asked, in logits. */
	readonly priorOf: (passage: PassageInPlace) => number;
}

/** No passage counts for less by its words: beyond it the ranking by words says nothing. */
export const leastLikelihood = -9;

/**
 * What a passage is worth before it is read: a passage's cosine beside the logarithm of its probability by words. Of
 * 1,217 questions the eight worth most hold the right passage for 99 in 100; see docs/reader.md.
 */
function worthOf({ likelihood, cosine }: Found): number {
	return likelihood + cosineWorth * (cosine ?? 0);
}

const cosineWorth = 14;

/** What stands further back by words is a candidate by its meaning or not at all: an article may have thousands. */
export const mostRanked = 240;

/** So many passages are compared before the others of the process have their turn. */
const comparedAtOnce = 4000;

/**
 * The passages that are most likely to answer: by words (`ranked`), and by meaning of all passages of `articles`.
 *
 * @param question the vector of the question; null to go by words alone
 */
export async function findCandidates(
	ranked: readonly Candidate[],
	articles: readonly Article[],
	question: Float32Array | null,
	{ vectorsOf, limit, priorOf }: Choosing,
): Promise<readonly Found[]> {
	const found = ranked
		.slice(0, mostRanked)
		.map((candidate) => foundByWords(candidate, question, vectorsOf));
	const known = new Set(found.map(({ passage }) => passage));
	const meant = question ? await nearest(question, articles, vectorsOf, limit) : [];
	const others = meant.filter(({ passage }) => !known.has(passage));
	const worth = (each: Found): number => worthOf(each) + priorOf(each);
	return [...found, ...others].sort((a, b) => worth(b) - worth(a)).slice(0, limit);
}

function foundByWords(
	{ index, passage: number, sentence, probability }: Candidate,
	question: Float32Array | null,
	vectorsOf: Reader["vectorsOf"],
): Found {
	const { section, passage } = index.passages[number] ?? {};
	const around = index.sentences[sentence];
	if (!section || !passage || !around)
		throw new Error(`article ${index.article.id} has no passage ${number}`);
	const { article } = index;
	const vectors = question && vectorsOf(article);
	const place = vectors ? placesOf(article).get(passage.start) : undefined;
	return {
		article,
		section,
		passage,
		around,
		likelihood: Math.max(leastLikelihood, Math.log(probability)),
		cosine:
			question && vectors && place !== undefined ? cosineWith(question, vectors, place) : null,
	};
}

/** By where a passage begins its number among the article's passages. */
function placesOf(article: Article): ReadonlyMap<number, number> {
	const known = places.get(article);
	if (known) return known;
	const made = new Map(passagesOf(article).map(({ passage }, place) => [passage.start, place]));
	places.set(article, made);
	return made;
}

const places = new WeakMap<Article, ReadonlyMap<number, number>>();

/** The `limit` passages of some articles that are nearest to a question by meaning. */
async function nearest(
	question: Float32Array,
	articles: readonly Article[],
	vectorsOf: Reader["vectorsOf"],
	limit: number,
): Promise<Found[]> {
	const best: { article: Article; place: number; cosine: number }[] = [];
	let since = 0;
	for (const article of articles) {
		const vectors = vectorsOf(article);
		if (!vectors) continue;
		const count = placesOf(article).size;
		for (let place = 0; place < count; place++) {
			const cosine = cosineWith(question, vectors, place);
			if (best.length === limit && cosine <= (best.at(-1)?.cosine ?? 0)) continue;
			best.push({ article, place, cosine });
			best.sort((a, b) => b.cosine - a.cosine);
			if (best.length > limit) best.pop();
		}
		since += count;
		if (since < comparedAtOnce) continue;
		since = 0;
		await new Promise((resolve) => setTimeout(resolve, 0));
	}
	return best.flatMap(({ article, place, cosine }) => {
		const { section, passage } = passagesOf(article)[place] ?? {};
		const [around] = passage ? eachSentence(article.text, passage) : [];
		if (!section || !passage || !around) return [];
		return [{ article, section, passage, around, likelihood: leastLikelihood, cosine }];
	});
}
