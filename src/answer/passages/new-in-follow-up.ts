import type { Slice } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import type { RankedPassage } from "../answer.ts";
import { heldOf } from "./nearness.ts";

/** In longer passages no further sentences are looked at. */
const maxSentences = 30;

/**
 * Passages with a sentence of each that holds what is new in a follow-up as its key sentence, where another one holds it
 * and the key sentence does not: of "and for lorries?" what is said of lorries.
 *
 * @param news its new words, as typed
 */
export function markNews(
	news: readonly string[],
	passages: readonly RankedPassage[],
): readonly RankedPassage[] {
	return news.length === 0 ? passages : passages.map((place) => markInPassage(news, place));
}

function markInPassage(news: readonly string[], place: RankedPassage): RankedPassage {
	const { article, passage, highlight } = place;
	const held = heldOf(news, article);
	if (held(highlight) > 0) return place;
	let best: Slice | null = null;
	let most = 0;
	let read = 0;
	for (const sentence of eachSentence(article.text, passage)) {
		if (++read > maxSentences) break;
		const holds = held(sentence);
		if (holds > most) [best, most] = [sentence, holds];
	}
	return best === null ? place : { ...place, highlight: best, answer: null };
}
