import type { Article, Quote, Speaker } from "../article/article.ts";
import { type LeftOutOfPage, type QuoteOptions, quoteText } from "./article-json.ts";
import { harmless, harmlessLine } from "./harmless.ts";
import { type Screen, stylesOf } from "./screen.ts";
import { wrap } from "./wrap.ts";

/** What `verbatim parse` found in an article, for a person to read. Ends in a line break. */
export function renderArticle(
	article: Article,
	options: QuoteOptions,
	screen: Screen,
	leftOut: readonly LeftOutOfPage[] = [],
): string {
	const { bold } = stylesOf(screen);
	const parts = [
		describeArticle(article),
		...article.sections.flatMap(({ heading, passages }) => [
			...(heading === null ? [] : [`## ${heading}`]),
			...passages.map((passage) => passage.text),
		]),
		...listUnder(
			"Quotes",
			article.quotes.map((quote) => describeQuote(quote, options)),
		),
		...listUnder(
			"Left out",
			article.dropped.map(({ reason, text }) => `${reason}: ${text}`),
		),
		...listUnder(
			"Left out of the page",
			leftOut.map(({ reason, text }) => `${reason}: ${beginning(text)}`),
		),
	];
	const lines = parts.map((part) => wrap(harmless(part), screen.width));
	const title = wrap(harmless(article.headline ?? article.id), screen.width).map((line) =>
		bold(line),
	);
	return `${[title, ...lines].map((each) => each.join("\n")).join("\n\n")}\n`;
}

function describeArticle(article: Article): string {
	const known = [
		["id", article.id],
		["file", article.file],
		["publisher", article.publisher],
		["author", article.author],
		["published", article.published],
		["updated", article.updated],
		["address", article.url],
		["language", article.language],
	].filter(([, value]) => value !== null);
	return known.map(([name, value]) => `${name}: ${harmlessLine(value ?? "")}`).join("\n");
}

/** A menu of a page may be as long as its article. */
function beginning(text: string): string {
	const line = text.replace(/\s+/gu, " ");
	return line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}

function listUnder(title: string, items: readonly string[]): string[] {
	return items.length === 0 ? [] : [[`${title}:`, ...items.map((item) => `- ${item}`)].join("\n")];
}

function describeQuote(quote: Quote, { showAll, explain }: QuoteOptions): string {
	const speakers = showAll ? quote.guess : quote.speakers;
	const line = `“${quoteText(quote)}” — ${nameSpeakers(speakers) || "speaker unclear"}`;
	return explain ? `${line}\n(${explainQuote(quote)})` : line;
}

/** What the attribution rests on; a speaker who was too unsure to be named stands here alone. */
function explainQuote({ speakers, guess, cue, rule, confidence }: Quote): string {
	const withheld = speakers.length === 0 && guess.length > 0;
	return [
		cue === null ? "no cue" : `cue “${cue.text}”`,
		rule === "" ? "no rule" : `rule ${rule}`,
		`confidence ${confidence.toFixed(2)}`,
		...(withheld ? [`withheld: ${nameSpeakers(guess)}`] : []),
	].join(" · ");
}

function nameSpeakers(speakers: readonly Speaker[]): string {
	return speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join("; ");
}
