import type { Slice, Span, Speaker } from "../article/article.ts";
import { cardLines } from "../reply/card-lines.ts";
import { citationOf } from "../reply/citation.ts";
import { offeredLabel } from "../reply/offered.ts";
import type {
	AlternativesBlock,
	Block,
	Budget,
	PassageBlock,
	QuoteBlock,
	Reply,
	SourceBlock,
} from "../reply/reply.ts";
import type { Words } from "../reply/reply-words.ts";
import { harmless, harmlessLine } from "./harmless.ts";
import { type Screen, stylesOf } from "./screen.ts";
import { wrap } from "./wrap.ts";

/** A terminal scrolls: a reply may be as long as it likes. */
export const unlimited: Budget = { limit: Number.POSITIVE_INFINITY, sizeOf: () => 0 };

/**
 * A reply as text for a terminal, ending in a line break. The article's words stand behind a bar, those of
 * the key sentence on lines of their own behind a pointer, so that nothing is put into the quotation itself; the words
 * that answer are underlined in colour only (`now`: how old an article is, is told by it):
 *
 *     │ The first part of the passage.
 *     ▸ The key sentence.
 *     │ The rest of it.
 */
export function renderReply(reply: Reply, screen: Screen, words: Words, now?: Date): string {
	const groups = reply.blocks.map((block) => renderBlock(block, screen, words, now).join("\n"));
	return `${groups.join("\n\n")}\n`;
}

function renderBlock(block: Block, screen: Screen, words: Words, now: Date | undefined): string[] {
	const { bold } = stylesOf(screen);
	switch (block.kind) {
		case "passage":
			return renderPassage(block, screen, words);
		case "quote":
			return renderQuote(block, screen, words);
		case "source":
			return renderSource(block, screen, words);
		case "heading":
			return wrap(harmless(block.heading.text), screen.width).map((line) => bold(line));
		case "note":
			return wrap(words[block.note], screen.width);
		case "suggestions":
			return renderList(
				block.scope === "article" ? words.articleSuggestions : words.suggestions,
				block.questions.map(offeredLabel),
				screen,
			);
		case "alternatives":
			return renderAlternatives(block, screen, words);
		case "card":
			return cardLines(block.card, words, now).flatMap((line) =>
				wrap(harmless(line), screen.width),
			);
	}
}

const bar = "│ ";
const pointer = "▸ ";
const dash = "— ";

function renderPassage(block: PassageBlock, screen: Screen, words: Words): string[] {
	const { bold, dim } = stylesOf(screen);
	const { shown, highlight, answer } = block;
	const left = highlight === null ? shown.text : textBetween(shown, shown.start, highlight.start);
	const right = highlight === null ? "" : textBetween(shown, highlight.end, shown.end);
	return [
		...(block.cutBefore ? [`${bar}${words.ellipsis}`] : []),
		...behind(bar, left, screen),
		...(highlight === null
			? []
			: behind(pointer, highlight.text, screen, answerIn(highlight, answer))
		).map((line) => bold(line)),
		...behind(bar, right, screen),
		...(block.cut ? [`${bar}${words.ellipsis}`] : []),
		...(block.cut || block.cutBefore
			? wrap(words.passageCut, screen.width).map((each) => dim(each))
			: []),
	];
}

function textBetween(shown: Slice, start: number, end: number): string {
	return shown.text.slice(start - shown.start, end - shown.start);
}

/** Where in the key sentence the words stand that answer. */
function answerIn({ start }: Slice, answer: Slice | null): Span {
	return answer === null
		? { start: 0, end: 0 }
		: { start: answer.start - start, end: answer.end - start };
}

/** Wrapped text with a sign in its margin, a part of it underlined; nothing for white space alone. */
function behind(
	sign: string,
	text: string,
	screen: Screen,
	part: Span = { start: 0, end: 0 },
): string[] {
	const before = harmless(text.slice(0, part.start)).trimStart();
	const start = before.length;
	const end = start + harmless(text.slice(part.start, part.end)).length;
	const trimmed = harmless(text).trim();
	if (trimmed === "") return [];
	const lines = wrap(trimmed, screen.width - sign.length);
	return underlinePart(trimmed, lines, { start, end }, screen).map((line) => sign + line);
}

/** Underlines a part of a text that has been wrapped: what stands between two of its lines is white space. */
function underlinePart(
	text: string,
	lines: readonly string[],
	part: Span,
	screen: Screen,
): string[] {
	const { underline } = stylesOf(screen);
	let at = 0;
	return lines.map((line) => {
		const from = text.indexOf(line, at);
		at = from + line.length;
		const start = Math.min(Math.max(part.start - from, 0), line.length);
		const end = Math.min(Math.max(part.end - from, start), line.length);
		if (start === end) return line;
		return line.slice(0, start) + underline(line.slice(start, end)) + line.slice(end);
	});
}

function renderQuote(block: QuoteBlock, screen: Screen, words: Words): string[] {
	const { bold, dim } = stylesOf(screen);
	const speakers = block.quote.speakers.map(nameSpeaker).join("; ");
	return [
		...block.shown.flatMap((span) => behind(bar, `“${span.text}”`, screen)),
		...(block.cut ? [`${bar}${words.ellipsis}`] : []),
		...wrap(
			`${dash}${harmless(speakers === "" ? words.speakerNotNamed : speakers)}`,
			screen.width,
		).map((line) => bold(line)),
		...(block.cut ? wrap(words.quoteCut, screen.width).map((line) => dim(line)) : []),
		...(block.around === null ? [] : [words.around, ...behind(bar, block.around.text, screen)]),
	];
}

function nameSpeaker({ name, role }: Speaker): string {
	return role === null ? name : `${name}, ${role}`;
}

function renderSource(block: SourceBlock, screen: Screen, words: Words): string[] {
	const { dim } = stylesOf(screen);
	const { section, title, publisher, date, url } = citationOf(block.article, block.section, words);
	const { names, newer } = block;
	const heading = names === "article" ? null : section;
	const facts = [heading, title, publisher, date, newer ? words.newer : null];
	const line = (names === "section" ? [section] : facts)
		.filter((part) => part !== null)
		.map((part) => part.replace(/\s+/gu, " "))
		.join(" · ");
	// An address stays in one piece, so that it can be opened.
	return [
		...wrap(harmless(dash + line), screen.width),
		...(url === null || names === "section" ? [] : [harmlessLine(url)]),
	].map((each) => dim(each));
}

function renderAlternatives(block: AlternativesBlock, screen: Screen, words: Words): string[] {
	const alternatives = block.alternatives.flatMap(({ highlight, source }) => [
		"",
		...behind(bar, highlight.text, screen),
		...(source === null ? [] : renderSource(source, screen, words)),
	]);
	return [...wrap(words.alternatives, screen.width), ...alternatives];
}

function renderList(title: string, items: readonly string[], screen: Screen): string[] {
	const lines = items.flatMap((item) =>
		wrap(harmless(item), screen.width - 2).map((line, index) => (index === 0 ? "• " : "  ") + line),
	);
	return [...wrap(title, screen.width), ...lines];
}
