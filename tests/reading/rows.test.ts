import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../src/article/article.ts";
import { pairRow, textRow, toReadable } from "../../src/reading/rows.ts";
import { createPieceEncoder } from "../../src/reading/tokenizer.ts";
import { articleOf } from "../samples.ts";

const encoder = createPieceEncoder(JSON.parse(readFileSync("data/reader/tokenizer.json", "utf8")));

/** An article of one long paragraph, read around its n-th sentence. */
function readAround(sentences: number, n: number) {
	const each = Array.from(
		{ length: sentences },
		(_, at) => `Sentence number ${at} is about boats.`,
	);
	const article = articleOf(`# Boats\n\n## What sails?\n\n${each.join(" ")}`);
	const section = article.sections.find(({ heading }) => heading === "What sails?");
	const passage = section?.passages[0];
	if (!section || !passage) throw new Error("the sample has no passage");
	const start = passage.start + passage.text.indexOf(each[n] ?? "");
	const around = sliceOf(article.text, { start, end: start + (each[n] ?? "").length });
	const row = pairRow(encoder, "What is it?", toReadable({ article, section, passage, around }));
	return { article, passage, around, row };
}

describe("a row", () => {
	it("is question, heading and passage, each ended", () => {
		const { row } = readAround(1, 0);
		expect(row.ids.filter((id) => id === encoder.end)).toHaveLength(2);
		expect(row.types.indexOf(1)).toBe(row.ids.indexOf(encoder.end) + 1);
		expect(row.ids).toHaveLength(row.types.length);
		expect(row.ids).toHaveLength(row.places.length);
	});

	it("has places in the passage alone, whatever is read of it", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(119), (sentences, at) => {
				const { article, passage, around, row } = readAround(sentences, at % sentences);
				expect(row.ids.length).toBeLessThanOrEqual(288);
				const places = row.places.filter((place) => place !== null);
				for (const { start, end } of places) {
					expect(start >= passage.start && end <= passage.end).toBe(true);
					expect(article.text.slice(start, end)).not.toMatch(/^\s|\s$/);
				}
				// The sentence that it is read around is read.
				expect(places.some(({ start }) => start === around.start)).toBe(true);
			}),
			{ numRuns: 40 },
		);
	});

	it("of one text alone stays as long as the network reads", () => {
		expect(textRow(encoder, "boat ".repeat(5000)).ids.length).toBeLessThanOrEqual(202);
	});
});
