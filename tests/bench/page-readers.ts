import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { parsePage } from "../../src/library/page/page-article.ts";

/** What a reader makes of a page; `text` is empty where it finds no article. */
export interface Reading {
	readonly headline: string | null;
	readonly author: string | null;
	readonly published: string | null;
	readonly text: string;
}

export type PageReader = (html: string) => Promise<Reading>;

const nothing: Reading = { headline: null, author: null, published: null, text: "" };

/** Those that are compared, all on the same parser of HTML. */
export const pageReaders: Readonly<Record<string, PageReader>> = {
	Readability: async (html) => {
		const { document } = parseHTML(html);
		const read = new Readability(document as never, { charThreshold: 200 }).parse();
		if (read === null) return nothing;
		const { title, byline, publishedTime, content } = read;
		return {
			headline: title ?? null,
			author: byline ?? null,
			published: publishedTime ?? null,
			text: textIn(content ?? ""),
		};
	},
	defuddle: async (html) => {
		const { title, author, published, content } = await Defuddle(html, "https://example.org/");
		return { headline: title, author, published, text: textIn(content) };
	},
	Verbatim: async (html) => {
		const parsed = parsePage({ id: "page", file: "page.html", html });
		if (!parsed.ok) return nothing;
		const { headline, author, published, sections } = parsed.article;
		const lines = sections.flatMap(({ heading, passages }) => [
			heading ?? "",
			...passages.map(({ text }) => text),
		]);
		return { headline, author, published, text: lines.join("\n") };
	},
};

/** The words of a piece of HTML; what begins a line of its own is a word of its own. */
function textIn(html: string): string {
	const apart = html.replace(
		/<\/?(?:p|div|h[1-6]|li|ul|ol|td|th|tr|table|br|blockquote|pre|section|article|figure|figcaption|dt|dd)\b/giu,
		"\n$&",
	);
	const { document } = parseHTML(`<html><body>${apart}</body></html>`);
	return document.body.textContent ?? "";
}
