import type { APIMessageTopLevelComponent } from "discord.js";
import type { Slice, Span, Speaker } from "../../article/article.ts";
import { cardLines } from "../../reply/card-lines.ts";
import { citationOf, type Reading } from "../../reply/citation.ts";
import type { Block, PassageBlock, QuoteBlock, Reply, SourceBlock } from "../../reply/reply.ts";
import type { Words } from "../../reply/reply-words.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { Voice } from "../words/discord-words.ts";
import { closeDirections } from "./direction.ts";
import { escapeLine, escapeMarked, escapeText } from "./escape.ts";
import { type Components, textDisplay } from "./parts.ts";

/** In whose words a reply is shown, and to what question. */
export interface Manner {
	readonly voice: Voice;
	readonly reading: Reading;
}

/** @param question as it was asked; empty where there was none */
export function mannerOf(bot: SpeakingBot, question: string): Manner {
	return { voice: bot.voice, reading: { question, age: bot.age() } };
}

/** A reply as components of one message. */
export function renderReply(reply: Reply, manner: Manner): Components {
	return reply.blocks.flatMap((block) => renderBlock(block, manner));
}

/** A block of a reply as components. */
export function renderBlock(block: Block, manner: Manner): APIMessageTopLevelComponent[] {
	const { words } = manner.voice;
	switch (block.kind) {
		case "passage":
			return [textDisplay(renderPassage(block, words))];
		case "quote":
			return [textDisplay(renderQuote(block, words))];
		case "source":
			return [textDisplay(renderSource(block, manner))];
		case "heading":
			return [textDisplay(`### ${escapeLine(block.heading.text)}`)];
		case "note":
			return [textDisplay(words[block.note])];
		case "suggestions":
			// The questions are the buttons below.
			return [
				textDisplay(block.scope === "article" ? words.articleSuggestions : words.suggestions),
			];
		case "card":
			return [
				textDisplay(
					cardLines(block.card, words, manner.reading.age?.now).map(escapeLine).join("\n"),
				),
			];
		case "alternatives":
			return [
				textDisplay(words.alternatives),
				...block.alternatives.flatMap(({ highlight, source }) => [
					textDisplay(inQuotation(escapeText(highlight.text))),
					...(source === null ? [] : [textDisplay(renderSource(source, manner))]),
				]),
			];
	}
}

function renderPassage(block: PassageBlock, words: Words): string {
	const { cut, cutBefore } = block;
	const ellipsis = escapeText(words.ellipsis);
	const passage = renderMarked(block);
	const text = [cutBefore ? ellipsis : null, passage, cut ? ellipsis : null];
	const quotation = inQuotation(text.filter((each) => each !== null).join("\n"));
	return cut || cutBefore ? `${quotation}\n-# ${words.passageCut}` : quotation;
}

/** The passage with its key sentence bold, and the words in it that answer underlined. */
function renderMarked({ shown, highlight, answer }: PassageBlock): string {
	const bold = highlight === null ? [] : linesOf(shown, highlight);
	const underlined = answer === null ? [] : linesOf(shown, answer);
	// At one place the inner ends before the outer, and begins after it.
	return escapeMarked(shown.text, [
		...underlined.map(({ end }) => ({ at: end, sign: "__" })),
		...bold.map(({ end }) => ({ at: end, sign: "**" })),
		...bold.map(({ start }) => ({ at: start, sign: "**" })),
		...underlined.map(({ start }) => ({ at: start, sign: "__" })),
	]);
}

/**
 * The words of each line, counted from where `shown` begins: markup goes around each line by itself, since Discord's
 * need not outlast a line of a quotation.
 */
function linesOf(shown: Slice, { start, text }: Slice): Span[] {
	return Array.from(text.matchAll(/\S(?:.*\S)?/g), ({ index, 0: words }) => {
		const from = start - shown.start + index;
		return { start: from, end: from + words.length };
	});
}

/** The article's words; what turns their direction ends where their line does. */
function inQuotation(markdown: string): string {
	return closeDirections(markdown).replace(/^|\n/g, "$&> ");
}

function renderQuote({ quote, shown, cut, around }: QuoteBlock, words: Words): string {
	const spans = shown.map((span) => `“${closeDirections(escapeText(span.text))}”`);
	const ellipsis = cut ? [escapeText(words.ellipsis)] : [];
	const speakers = quote.speakers.map(nameSpeaker).join("; ");
	return [
		inQuotation([...spans, ...ellipsis].join("\n")),
		`— **${speakers === "" ? words.speakerNotNamed : speakers}**`,
		...(cut ? [`-# ${words.quoteCut}`] : []),
		...(around === null ? [] : [words.around, inQuotation(escapeText(around.text))]),
	].join("\n");
}

function nameSpeaker({ name, role }: Speaker): string {
	return escapeLine(role === null ? name : `${name}, ${role}`);
}

function renderSource(
	{ article, section, passage, names, newer }: SourceBlock,
	{ voice, reading }: Manner,
): string {
	const { words, discordWords } = voice;
	const citation = citationOf(article, section, words, reading, passage);
	const { corrected, old } = citation;
	if (names === "section") return `-# ${escapeLine(citation.section ?? "")}`;
	const heading = names === "article" ? null : citation.section;
	const parts = [heading, citation.title, citation.publisher, citation.date]
		.filter((part) => part !== null)
		.map(escapeLine);
	const link = renderLink(citation.url, discordWords.labels.readArticle);
	const facts = [
		...parts,
		...(newer ? [words.newer] : []),
		...(old === null ? [] : [`⏳ ${old}`]),
		...(corrected === null ? [] : [`✏️ ${words.corrected(timeSince(corrected))}`]),
		...(link === null ? [] : [link]),
	];
	return `-# ${facts.join(" · ")}`;
}

/** How long ago something was, which Discord says in each reader's language, and keeps true. */
function timeSince(time: Date): string {
	return `<t:${Math.floor(time.getTime() / 1000)}:R>`;
}

/** A masked link; null for no address. */
export function renderLink(url: string | null, label: string): string | null {
	return url === null ? null : `[${label}](${linkTo(url)})`;
}

/** An address that cannot end a masked link before its time. */
function linkTo(url: string): string {
	return url.replace(/[()<>[\]"'`\\*|~\s]/g, (sign) => {
		const code = sign.codePointAt(0) ?? 0;
		return `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
	});
}
