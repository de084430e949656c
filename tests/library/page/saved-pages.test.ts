import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textOfBlock } from "../../../src/library/page/page-blocks.ts";
import { readPage } from "../../../src/library/page/read-page.ts";
import { compareTexts, f1 } from "./shingles.ts";

const folder = path.resolve(import.meta.dirname, "../../fixtures/pages");
const names = readdirSync(folder).flatMap((file) =>
	file.endsWith(".html") ? [file.slice(0, -5)] : [],
);

/** The headline, metadata and text that a page's article has, a heading or paragraph a line. */
function expectedOf(name: string) {
	const content = readFileSync(path.join(folder, `${name}.expected.md`), "utf8");
	const [, front = "", body = ""] = /^---\n(.*?)---\n(.*)$/su.exec(content) ?? [];
	const paragraphs = body.split("\n\n").map((paragraph) => paragraph.trim());
	return { metadata: parse(front, { schema: "failsafe" }), text: body, paragraphs };
}

function read(name: string) {
	const page = readPage(readFileSync(path.join(folder, `${name}.html`), "utf8"), null);
	if (!page.ok) throw new Error(`${name}: ${page.message}`);
	return page.page;
}

describe.each(names)("the saved page %s", (name) => {
	const { metadata, text, paragraphs } = expectedOf(name);
	const page = read(name);

	it("gives its article's text and no other", () => {
		const found = page.blocks.map(textOfBlock).join("\n\n");
		expect(f1(compareTexts(found, text))).toBeGreaterThanOrEqual(0.97);
	});

	it("keeps every question as a heading", () => {
		const headings = page.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
		const questions = paragraphs.filter((paragraph) => /^[^.]{1,120}\?$/u.test(paragraph));
		expect(headings).toEqual(expect.arrayContaining(questions));
	});

	it("says what the page says of itself, and nothing that it does not", () => {
		const { headline, ...others } = page.metadata;
		const known = Object.entries({ title: headline, ...others }).filter(
			([, value]) => value !== null,
		);
		expect(Object.fromEntries(known)).toEqual(metadata);
	});
});

it("all saved pages together keep at least 0.97 of the text, and as much of what is kept is right", () => {
	const compared = names.map((name) =>
		compareTexts(read(name).blocks.map(textOfBlock).join("\n\n"), expectedOf(name).text),
	);
	const mean = (of: "precision" | "recall") =>
		compared.reduce((sum, each) => sum + each[of], 0) / compared.length;
	expect(names.length).toBeGreaterThanOrEqual(10);
	expect(f1({ precision: mean("precision"), recall: mean("recall") })).toBeGreaterThanOrEqual(0.97);
});
