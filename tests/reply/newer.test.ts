import { expect, it } from "vitest";
import { tellNewer } from "../../src/reply/newer.ts";
import type { Block } from "../../src/reply/reply.ts";
import { articleFrom } from "../e2e/articles.ts";

const dated = (id: string, published: string | null) =>
	articleFrom(
		id,
		`---\ntitle: ${id}${published ? `\npublished: ${published}` : ""}\n---\n\nThe fee is ten.\n`,
	);

/** An answer from the first article, with the others as alternatives. */
function shown(...articles: readonly ReturnType<typeof dated>[]): Block[] {
	const sources = articles.map((article) => {
		const [section] = article.sections;
		if (!section) throw new Error("no section");
		return { kind: "source", article, section } as const;
	});
	const [first, ...others] = sources;
	const alternatives = others.map((source) => ({
		article: source.article,
		section: source.section,
		highlight: source.section.passages[0] ?? { start: 0, end: 0, text: "" },
		source,
	}));
	return first ? [first, { kind: "alternatives", alternatives }] : [];
}

function newerIn(blocks: readonly Block[]): string[] {
	const sources = blocks.flatMap((block) => {
		if (block.kind === "source") return [block];
		return block.kind === "alternatives" ? block.alternatives.map(({ source }) => source) : [];
	});
	return sources.flatMap((source) => (source?.newer ? [source.article.id] : []));
}

const old = dated("old", "2023-05-01");
const young = dated("young", "2025-05-01");

it.each([
	["the newest of two is told", [old, young], ["young"]],
	["also where it comes first", [young, old], ["young"]],
	["of three only the newest", [old, young, dated("between", "2024")], ["young"]],
	["nothing of one article alone", [young, young], []],
	["nor where a date is not known", [young, dated("undated", null)], []],
	["nor of the same day", [young, dated("twin", "2025-05-01")], []],
])("%s", (_, articles, expected) => {
	expect(newerIn(tellNewer(shown(...articles)))).toEqual(expected);
});
