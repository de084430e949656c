import type { AnsweredQuote, RankedPassage } from "../answer/answer.ts";
import { sentencesAround } from "../answer/quotes/quote-search.ts";
import type { Slice, Span } from "../article/article.ts";
import { excerptOf } from "./excerpt.ts";
import type {
	Block,
	Budget,
	Note,
	NoteBlock,
	PassageBlock,
	QuoteBlock,
	SourceBlock,
} from "./reply.ts";

/** What the blocks take up together. */
export function sizeOfAll(blocks: readonly Block[], budget: Budget): number {
	return blocks.reduce((sum, block) => sum + budget.sizeOf(block), 0);
}

export function noteBlock(note: Note): NoteBlock {
	return { kind: "note", note };
}

export function sourceBlock(
	{ article, section, passage }: Omit<SourceBlock, "kind" | "names">,
	names?: SourceBlock["names"],
): SourceBlock {
	const one = passage ? { passage } : {};
	return { kind: "source", article, section, ...one, ...(names ? { names } : {}) };
}

/**
 * What stands below each of some places in a row: an article is named once, at the end of those in it, and a section at
 * the end of those in this; null where nothing is to be said.
 */
export function sourcesBelow(
	places: readonly Omit<SourceBlock, "kind" | "names">[],
): (SourceBlock | null)[] {
	return places.map((place, at) => {
		const next = places[at + 1];
		if (next?.article !== place.article) return sourceBlock(place);
		const isNamed = next.section === place.section || place.section.heading === null;
		return isNamed ? null : sourceBlock(place, "section");
	});
}

/** A passage, or as much of it around its key sentence as the room holds; null where that is nothing. */
export function passageBlock(
	ranked: RankedPassage,
	options: { readonly marked: boolean; readonly room: number },
	budget: Budget,
): PassageBlock | null {
	const { article, passage, highlight } = ranked;
	const answer = answerToMark(ranked);
	const blockOf = (excerpt: Pick<PassageBlock, "shown" | "cutBefore" | "cut">): PassageBlock => {
		const isMarked = options.marked && contains(excerpt.shown, highlight);
		return {
			kind: "passage",
			article,
			...excerpt,
			highlight: isMarked ? highlight : null,
			answer: isMarked ? answer : null,
		};
	};
	const key = options.marked ? highlight : { start: passage.start, end: passage.start };
	const excerpt = excerptOf(
		article,
		passage,
		key,
		(each) => budget.sizeOf(blockOf(each)) <= options.room,
	);
	return excerpt && blockOf(excerpt);
}

/** The words that answer; null where they are so much of the key sentence that marking it is enough. */
function answerToMark({ highlight, answer }: RankedPassage): Slice | null {
	if (answer === null || answer.text.trim() === "" || !contains(highlight, answer)) return null;
	return answer.text.length > maxOfSentence * highlight.text.length ? null : answer;
}

const maxOfSentence = 0.7;

/** A quotation, or its beginning where the room does not hold it whole; null where that is nothing. */
export function quoteBlock(
	{ article, section, quote }: AnsweredQuote,
	room: number,
	budget: Budget,
): QuoteBlock | null {
	const blockOf = (shown: readonly Slice[], cut: boolean, around: Slice | null): QuoteBlock => ({
		kind: "quote",
		article,
		section,
		quote,
		shown,
		cut,
		around,
	});
	const fits = (block: QuoteBlock) => budget.sizeOf(block) <= room;
	const around = quote.speakers.length > 0 ? null : sentencesAround({ article, section, quote });
	const whole = [blockOf(quote.spans, false, around), blockOf(quote.spans, false, null)].find(fits);
	if (whole) return whole;
	for (let count = quote.spans.length - 1; count > 0; count--) {
		const beginning = blockOf(quote.spans.slice(0, count), true, null);
		if (fits(beginning)) return beginning;
	}
	const [first] = quote.spans;
	if (first === undefined) return null;
	const more = quote.spans.length > 1;
	const start = { start: first.start, end: first.start };
	const excerpt = excerptOf(article, first, start, (each) =>
		fits(blockOf([each.shown], each.cut || more, null)),
	);
	return excerpt && blockOf([excerpt.shown], excerpt.cut || more, null);
}

function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
