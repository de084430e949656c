import type { Article } from "../article/article.ts";
import { eachSentence } from "../article/sentences.ts";
import type { Candidate } from "../search/ranking/rank.ts";
import {
	type NearPassage,
	type PassageInPlace,
	passagesOf,
	placeOf,
	type Reader,
} from "./reader.ts";

/** A passage that may answer, by its words and by its meaning. */
export interface Found extends PassageInPlace {
	/** The logarithm of its probability by words alone, at least `minLikelihood`. */
	readonly likelihood: number;
	/** The cosine of question and passage; null where there are no vectors. */
	readonly cosine: number | null;
}

/** So many passages are read for a question; eight hold the right one for 99 questions in 100. */
export const passagesRead = 8;

/** By what passages are chosen. */
interface Choosing extends Pick<Reader, "compare"> {
	/** How many at most. */
	readonly limit: number;
	/** What speaks for a passage whatever is asked, in logits. */
	readonly priorOf: (passage: PassageInPlace) => number;
}

/** No passage counts for less by its words: beyond it the ranking by words says nothing. */
export const minLikelihood = -9;

/**
 * What a passage is worth before it is read: a passage's cosine beside the logarithm of its probability by words. Of
 * 1,217 questions the eight worth most hold the right passage for 99 in 100; see docs/reader.md.
 */
function worthOf({ likelihood, cosine }: Found): number {
	return likelihood + cosineWorth * (cosine ?? 0);
}

const cosineWorth = 14;

/** What stands further back by words is a candidate by its meaning or not at all: an article may have thousands. */
export const maxRanked = 240;

/**
 * The passages that are most likely to answer: by words (`ranked`), and by meaning of all passages of `articles`.
 *
 * @param question the vector of the question; null to go by words alone
 */
export async function findCandidates(
	ranked: readonly Candidate[],
	articles: readonly Article[],
	question: Float32Array | null,
	{ compare, limit, priorOf }: Choosing,
): Promise<readonly Found[]> {
	const byWords = ranked.slice(0, maxRanked).map(foundByWords);
	const named = byWords.map(({ article, passage }) => ({
		article,
		place: placeOf(article, passage) ?? 0,
	}));
	const compared = question && (await compare(question, articles, named, limit));
	const found = byWords.map((each, at) => ({ ...each, cosine: compared?.cosines[at] ?? null }));
	const known = new Set(found.map(({ passage }) => passage));
	const meant = compared?.nearest.flatMap(foundByMeaning) ?? [];
	const others = meant.filter(({ passage }) => !known.has(passage));
	const worth = (each: Found): number => worthOf(each) + priorOf(each);
	return [...found, ...others].sort((a, b) => worth(b) - worth(a)).slice(0, limit);
}

function foundByWords({
	index,
	passage: number,
	sentence,
	probability,
}: Candidate): Omit<Found, "cosine"> {
	const { article } = index;
	const { section, passage } = index.passages[number] ?? {};
	const around = index.sentences[sentence];
	if (!section || !passage || !around)
		throw new Error(`article ${article.id} has no passage ${number}`);
	const likelihood = Math.max(minLikelihood, Math.log(probability));
	return { article, section, passage, around, likelihood };
}

function foundByMeaning({ article, place, cosine }: NearPassage): Found[] {
	const { section, passage } = passagesOf(article)[place] ?? {};
	const [around] = passage ? eachSentence(article.text, passage) : [];
	if (!section || !passage || !around) return [];
	return [{ article, section, passage, around, likelihood: minLikelihood, cosine }];
}
