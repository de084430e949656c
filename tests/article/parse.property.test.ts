import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/article/formats/markdown.ts";
import { readText } from "../../src/article/formats/text.ts";
import { findBoilerplate } from "../../src/article/parsing/boilerplate.ts";
import { parseArticle } from "../../src/article/parsing/parse.ts";
import { type Structure, structureOf } from "../../src/article/parsing/structure.ts";
import { anyText } from "../any-text.ts";

const line = fc.constantFrom(
	"The gates are closed an hour before the tide comes in, and opened when it has gone.",
	"Who closes the gates?",
	"**Who closes the gates?**",
	"2. Who closes the gates?",
	"Q: Who closes the gates?",
	"A: The keeper.",
	"Read more: The ferry row",
	"Ferry row explained",
	"- steel",
	"## The gates",
	"By Lena Fisk",
	"3 March 2024",
	"© 2025 Coast Wire",
	"Advertisement",
	"Jump to:",
	"“We will finish,” she said.",
	"<div>",
	"| a | b |",
	"> quoted",
	"[^1]: note",
	"    code",
	"",
	"",
);
const assembled = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));
const scribbled = fc.string({
	unit: fc.constantFrom(
		"#",
		"*",
		"?",
		"-",
		"_",
		">",
		"[",
		"]",
		"(",
		")",
		"`",
		"|",
		"&",
		";",
		"<",
		"/",
		"a",
		"B",
		"1",
		".",
		":",
		" ",
		"\n",
		"\t",
		"“",
		"😀",
		"\ud800",
	),
	maxLength: 200,
});
const content = fc.oneof(assembled, scribbled, anyText());
const format = fc.constantFrom("text" as const, "markdown" as const);

describe("an article's parts", () => {
	it("are slices of its text, in order, none twice", () => {
		fc.assert(
			fc.property(content, format, (written, kind) => {
				const result = parseArticle({ id: "a", file: "a", format: kind, content: written });
				if (!result.ok) return;
				const { text, sections, dropped } = result.article;
				if (kind === "text") expect(text).toBe(written);
				const parts = sections.flatMap(({ heading, headingSpan, passages }) => {
					expect(headingSpan?.text ?? null).toBe(heading);
					return headingSpan === null ? passages : [headingSpan, ...passages];
				});
				for (const slices of [
					parts,
					dropped,
					[...parts, ...dropped].sort((a, b) => a.start - b.start),
				]) {
					let end = 0;
					for (const slice of slices) {
						expect(slice.start).toBeGreaterThanOrEqual(end);
						expect(text.slice(slice.start, slice.end)).toBe(slice.text);
						expect(slice.text.trim()).not.toBe("");
						end = slice.end;
					}
				}
			}),
		);
	});

	it("hold all words of the text", () => {
		fc.assert(
			fc.property(content, format, (written, kind) => {
				const formatted = kind === "text" ? readText(written) : readMarkdown(written, 0);
				const structure = structureOf(formatted, findBoilerplate(formatted.blocks), null);
				expect(leftOver(formatted.text, structure)).toMatch(/^[\s*_#]*$/u);
			}),
		);
	});
});

describe("reading what no person wrote", () => {
	const pieces = [
		"\n",
		"#",
		"*",
		"?",
		'"',
		">",
		"- ",
		"1. ",
		"[",
		"<",
		"<!--",
		"{{",
		"`",
		"_a ",
		"|a",
		"&",
	];

	it.each(pieces)("ends for pasted text, a megabyte of %j", (piece) => {
		const formatted = readText(piece.repeat(1_000_000 / piece.length));
		const structure = structureOf(formatted, findBoilerplate(formatted.blocks), null);
		expect(leftOver(formatted.text, structure)).toMatch(/^[\s*_#]*$/u);
	});

	it.each(pieces)("ends for Markdown, ten thousand times %j", (piece) => {
		const formatted = readMarkdown(piece.repeat(10_000), 0);
		const structure = structureOf(formatted, findBoilerplate(formatted.blocks), null);
		expect(leftOver(formatted.text, structure)).toMatch(/^[\s*_#]*$/u);
	});
});

function leftOver(text: string, { headline, sections, dropped }: Structure): string {
	const parts = [
		...(headline === null ? [] : [headline]),
		...sections.flatMap(({ headingSpan, passages }) =>
			headingSpan === null ? passages : [headingSpan, ...passages],
		),
		...dropped,
	].sort((a, b) => a.start - b.start);
	let end = 0;
	let rest = "";
	for (const part of parts) {
		rest += text.slice(end, part.start);
		end = part.end;
	}
	return rest + text.slice(end);
}
