import type { Answer, RankedPassage } from "../../src/answer/answer.ts";
import type { Article, Quote, Section, Slice } from "../../src/article/article.ts";
import { sliceOf } from "../../src/article/article.ts";
import { sentencesOf } from "../../src/article/sentences.ts";
import { cardLines } from "../../src/reply/card-lines.ts";
import type { Block, Budget, Reply } from "../../src/reply/reply.ts";
import { words } from "../../src/reply/reply-words.ts";

interface SectionSample {
	readonly heading?: string;
	readonly passages: readonly string[];
}

/** An article made of sections, its offsets as a parser would give them. */
export function sampleArticle(
	sections: readonly SectionSample[],
	known: Partial<Article> = {},
): Article {
	const pieces: string[] = [];
	let length = 0;
	const place = (piece: string): Slice => {
		const start = length;
		pieces.push(piece);
		length += piece.length + 2;
		return { start, end: start + piece.length, text: piece };
	};
	const placed = sections.map(({ heading, passages }): Section => {
		const headingSpan = heading === undefined ? null : place(heading);
		return { heading: heading ?? null, headingSpan, passages: passages.map(place) };
	});
	return {
		id: "ferry",
		file: "ferry.md",
		headline: "The night ferry returns",
		publisher: "Harbour Post",
		author: null,
		published: "2025-03-04",
		updated: null,
		url: "https://example.org/ferry",
		language: "en",
		rights: null,
		text: pieces.join("\n\n"),
		sections: placed,
		quotes: [],
		dropped: [],
		...known,
	};
}

/** A passage of an article as an answer holds it, its key sentence counted from 0. */
export function ranked(article: Article, at: readonly [number, number], key = 0): RankedPassage {
	const section = article.sections[at[0]];
	const passage = section?.passages[at[1]];
	if (!section || !passage) throw new Error(`the sample has no passage ${at}`);
	const sentences = sentencesOf(article.text, passage);
	const highlight = sentences[key] ?? passage;
	return { article, section, passage, highlight, answer: null, score: 1 / (1 + at[1]) };
}

export function answerWith(passages: readonly RankedPassage[], rest: Partial<Answer> = {}): Answer {
	return {
		question: "When does the ferry sail?",
		scope: "articles",
		status: "answered",
		kind: "passage",
		certainty: "sure",
		confidence: 0.9,
		passages,
		quotes: [],
		suggestions: [],
		...rest,
	};
}

/** A quotation of the words that stand in the article. */
export function quoteOf(article: Article, words: readonly string[], name?: string): Quote {
	const spans = words.map((each) => {
		const start = article.text.indexOf(each);
		return sliceOf(article.text, { start, end: start + each.length });
	});
	const speakers = name === undefined ? [] : [{ name, role: null }];
	return { speakers, guess: speakers, confidence: 1, rule: "", cue: null, spans, type: "direct" };
}

/** Room measured in UTF-16 units of what a block shows, ten more for each block. */
export function roomFor(limit: number): Budget {
	return {
		limit,
		sizeOf: (block) => 10 + shownIn(block).reduce((sum, text) => sum + text.length, 0),
	};
}

export const endless = roomFor(Number.POSITIVE_INFINITY);

export function sizeOf(reply: Reply): number {
	return reply.blocks.reduce((sum, block) => sum + endless.sizeOf(block), 0);
}

/** A reply in few words: each block's kind and what it shows, "…" where it is cut. */
export function outline(reply: Reply): string[] {
	return reply.blocks.map((block) => {
		const before = "cutBefore" in block && block.cutBefore ? "…" : "";
		const after = "cut" in block && block.cut ? "…" : "";
		return `${block.kind}: ${before}${shownIn(block).join(" / ")}${after}`;
	});
}

function shownIn(block: Block): string[] {
	switch (block.kind) {
		case "passage":
			return [block.shown.text];
		case "quote":
			return [
				...block.shown.map((span) => span.text),
				...(block.around ? [block.around.text] : []),
			];
		case "source":
			return [block.section.heading ?? block.article.id];
		case "heading":
			return [block.heading.text];
		case "note":
			return [block.note];
		case "suggestions":
			return block.questions.map(({ question }) => question);
		case "alternatives":
			return block.alternatives.map((each) => each.highlight.text);
		case "card":
			return cardLines(block.card, words.en);
	}
}
