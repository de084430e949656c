import type { Article, Slice } from "../../article/article.ts";
import type { RankedPassage } from "../answer.ts";
import { maxMarked, sentencesOf } from "./key-sentence.ts";
import { heldOf } from "./nearness.ts";

/**
 * Passages with the sentence of each that holds the most of what is new in a follow-up as its key sentence: of "and for
 * lorries?" what is said of lorries. The key sentence right behind that one stays, as it may say it of "them".
 *
 * @param news its new words, as typed
 */
export function markNews(
	news: readonly string[],
	passages: readonly RankedPassage[],
): readonly RankedPassage[] {
	if (news.length === 0) return passages;
	const counts = new Map<Article, (place: Pick<Slice, "text">) => number>();
	return passages.map((place, rank) => {
		if (rank >= maxMarked) return place;
		const held = counts.get(place.article) ?? heldOf(news, place.article);
		counts.set(place.article, held);
		return withNews(place, held);
	});
}

function withNews(
	place: RankedPassage,
	held: (sentence: Pick<Slice, "text">) => number,
): RankedPassage {
	const { highlight } = place;
	let best: Slice | null = null;
	let most = held(highlight);
	let before: Slice | null = null;
	for (const sentence of sentencesOf(place)) {
		if (sentence.start < highlight.start) before = sentence;
		const holds = held(sentence);
		if (holds > most) [best, most] = [sentence, holds];
	}
	if (best === null || best.start === before?.start) return place;
	return { ...place, highlight: best, answer: null };
}
