import fc from "fast-check";
import { expect, it } from "vitest";
import type { Article, Span } from "../../src/article/article.ts";
import { parseArticle } from "../../src/article/parsing/parse.ts";

const line = fc.constantFrom(
	"“We will finish,” said Lena Fisk, the keeper. “We always do.",
	"“And then we rest.”",
	"“The gate,” said Otto Brand, “is shut.",
	"Lena Fisk called the plan “a fog” and “a swamp”.",
	"'It's late,' said the keepers' chairman, Otto Brand.",
	"« It is late », said Otto Brand. « We go.",
	"« Or stay. »",
	"„It is late“, said Lena Fisk.",
	"“Never closed, said Otto Brand.",
	"FISK: The gate is shut.",
	"BRAND: It is “open”.",
	"Who closes the gates?",
	"## The gates",
	"A: The keeper.",
	"Read more: The ferry “row”",
	"Advertisement",
	"© 2025 Coast Wire",
	"",
);
const assembled = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n\n"));
const scribbled = fc.string({
	unit: fc.constantFrom(
		..."“”„‘’‚«»‹›\"'`,.: \n",
		"a",
		"B",
		"said ",
		"Ada Moss ",
		"😀",
		"\u0301",
		"\ud800",
	),
	maxLength: 300,
});
const content = fc.oneof(assembled, scribbled);
const format = fc.constantFrom("text" as const, "markdown" as const);

function parsed(written: string, kind: "text" | "markdown"): Article | null {
	const result = parseArticle({ id: "a", file: "a", format: kind, content: written });
	return result.ok ? result.article : null;
}

function holds(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

it("a quotation's spans are slices, in order, each within one passage", () => {
	fc.assert(
		fc.property(content, format, (written, kind) => {
			const article = parsed(written, kind);
			let end = 0;
			for (const span of article?.quotes.flatMap(({ spans }) => spans) ?? []) {
				expect(article?.text.slice(span.start, span.end)).toBe(span.text);
				expect(span.text).toMatch(/[\p{L}\p{N}]/u);
				expect(span.start).toBeGreaterThanOrEqual(end);
				end = span.end;
				const passages = article?.sections.flatMap((section) => section.passages) ?? [];
				expect(passages.some((passage) => holds(passage, span))).toBe(true);
			}
		}),
	);
});

it("no quotation reaches over a heading or what was left out", () => {
	fc.assert(
		fc.property(content, format, (written, kind) => {
			const article = parsed(written, kind);
			const borders = [
				...(article?.dropped ?? []),
				...(article?.sections.flatMap(({ headingSpan }) => headingSpan ?? []) ?? []),
			].filter(({ text }) => /[^\s*_#]/u.test(text));
			for (const { spans } of article?.quotes ?? []) {
				const reach = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
				expect(borders.filter((border) => holds(reach, border))).toEqual([]);
			}
		}),
	);
});

it("a speaker's name and role are words of the article", () => {
	fc.assert(
		fc.property(content, format, (written, kind) => {
			const article = parsed(written, kind);
			for (const { name, role } of article?.quotes.flatMap(({ guess }) => guess) ?? []) {
				expect(article?.text).toContain(name);
				expect(article?.text).toContain(role ?? "");
			}
		}),
	);
});

it("reading twice gives the same", () => {
	fc.assert(
		fc.property(content, format, (written, kind) => {
			expect(parsed(written, kind)).toEqual(parsed(written, kind));
		}),
	);
});

it.each([
	'"',
	'"a" ',
	"“a ",
	"“”",
	"‘a’ ",
	"'a ",
	"„a“ ",
	"« a » ",
	"»«",
	"“a „b \"c 'd ‘e ’f «g »h ",
	"“We go,” said Ada Moss. ",
])("ends for a megabyte of %j", (piece) => {
	const written = piece.repeat(1_000_000 / piece.length);
	expect(parsed(written, "text")?.text).toBe(written);
});

it.each(["“We go,” said Ada Moss.\n\n", "“We go.\n\n", "MOSS: We go.\n\nTARR: We stay.\n\n"])(
	"ends for ten thousand paragraphs of %j",
	(piece) => {
		const written = piece.repeat(10_000);
		expect(parsed(written, "text")?.text).toBe(written);
	},
);
