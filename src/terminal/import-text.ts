import type { Article } from "../article/article.ts";
import { harmless } from "./harmless.ts";
import { type Screen, stylesOf } from "./screen.ts";
import { columnsOf, wrap } from "./wrap.ts";

/** What was understood of an article that is brought in. */
interface Understood {
	readonly article: Article;
	readonly leftOut: readonly { readonly text: string; readonly reason: string }[];
}

/** Headline, source, sections, quotations and what was left out, for a person to check. Ends in a line break. */
export function renderUnderstood({ article, leftOut }: Understood, screen: Screen): string {
	const { bold } = stylesOf(screen);
	const line = (text: string): string =>
		shorten(harmless(text).replace(/(?<=\S)\s+/gu, " "), screen.width);
	const title = wrap(harmless(article.headline ?? "(no headline)"), screen.width).map((each) =>
		bold(each),
	);
	const parts = [
		...title,
		line(describeSource(article)),
		...listUnder(sectionsTitle(article), sectionLines(article)).map(line),
		...listUnder(
			count(article.quotes.length, "quotation"),
			article.quotes.map(
				({ speakers, spans }) =>
					`${speakers.map(({ name }) => name).join(", ") || "speaker unclear"}: “${spans.map(({ text }) => text).join(" … ")}”`,
			),
		).map(line),
		...listUnder(
			`${count(leftOut.length, "piece")} left out`,
			leftOut.map(({ reason, text }) => `${reason}: ${text}`),
		).map(line),
	];
	return `${parts.join("\n")}\n`;
}

/** "3 quotations", "1 section". */
export function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function describeSource({ publisher, author, published, updated, url, language }: Article): string {
	const known = [publisher, author, published, updated && `updated ${updated}`, language, url];
	const words = known.filter((each) => each !== null && each !== "").join(" · ");
	return words === "" ? "no publisher, author or date found" : words;
}

function sectionsTitle({ sections }: Article): string {
	const passages = sections.reduce((sum, section) => sum + section.passages.length, 0);
	return `${count(sections.length, "section")}, ${count(passages, "passage")}`;
}

function sectionLines({ sections }: Article): string[] {
	return sections.map(
		({ heading, passages }) => `${heading ?? "(before the first heading)"} (${passages.length})`,
	);
}

function listUnder(title: string, items: readonly string[]): string[] {
	return [`${title}${items.length === 0 ? "" : ":"}`, ...items.map((item) => `  ${item}`)];
}

/** Cut at the page's edge, visibly: this is a summary, the words are in the file. */
function shorten(text: string, width: number): string {
	if (columnsOf(text) <= width) return text;
	return `${[...text].slice(0, width - 1).join("")}…`;
}
