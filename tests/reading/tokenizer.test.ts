import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPieceEncoder } from "../../src/reading/tokenizer.ts";

const json = JSON.parse(readFileSync("data/reader/tokenizer.json", "utf8"));
const encoder = createPieceEncoder(json);
const whole = new Tokenizer(json, {});

const wholeIds = (text: string): number[] =>
	whole.encode(text, { add_special_tokens: false }).ids.map(Number);

describe("the pieces of a text", () => {
	it.each([
		"The night ferry returns at 9.30 p.m.; tickets cost €12,50 (or £10).",
		"“Naïve” façade — Ångström’s über-café… it’s 1,200 km²",
		"don't  stop\nhere\tnow 日本語 emoji 🎹 co-operate v2.1",
	])("are those of the library: %s", (text) => {
		expect(encoder.encode(text).ids).toEqual(wholeIds(text));
	});

	it("are those of the library for any words and marks", () => {
		const word = fc.constantFrom(
			"Ferry",
			"naïve",
			"9.30",
			"’s",
			"—",
			"(a)",
			"ÉCOLE",
			"x_y",
			"$5",
			"ß",
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (words) => {
				const text = words.join(" ");
				expect(encoder.encode(text).ids).toEqual(wholeIds(text));
			}),
		);
	});

	it("know where their words stand", () => {
		const text = "The unbelievably late ferry.";
		const { starts, ends } = encoder.encode(text);
		const words = new Set(starts.map((start, at) => text.slice(start, ends[at])));
		expect([...words]).toEqual(["The", "unbelievably", "late", "ferry", "."]);
	});
});
