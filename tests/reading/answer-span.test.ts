import { describe, expect, it } from "vitest";
import { bestSpan, toAnswer } from "../../src/reading/answer-span.ts";

const place = (start: number, end: number, sentenceEnd = 20) => ({ start, end, sentenceEnd });
const spanOf = (found: ReturnType<typeof bestSpan>) => found && [found.span.start, found.span.end];

describe("the likeliest stretch", () => {
	it("begins and ends where the logits together are highest, and never ends before it begins", () => {
		const places = [null, place(0, 3), place(4, 8), place(9, 14), null];
		//                        start, end of each piece in turns
		const logits = [9, 9, 1, 5, 4, 0, 0, 3, 9, 9];
		expect(bestSpan(places, logits)).toEqual({ span: { start: 4, end: 14 }, score: 7 });
	});

	it("does not reach over what is no passage", () => {
		const places = [place(0, 3), null, place(4, 8)];
		expect(spanOf(bestSpan(places, [5, 0, 0, 0, 0, 5]))).toEqual([0, 3]);
	});

	it("stays within a sentence, though more speaks for an answer over two", () => {
		const places = [place(0, 3, 3), place(4, 8, 14), place(9, 14, 14)];
		const found = bestSpan(places, [6, 0, 1, 0, 0, 5]);
		expect(spanOf(found)).toEqual([4, 14]);
		expect(found?.score).toBe(11);
	});

	it("is where several that are about as likely lie over one another, not the one apart", () => {
		const places = [place(0, 3), null, place(4, 8), place(9, 14), place(15, 19)];
		const logits = [4, 4.1, 0, 0, 4, -9, 3.9, 3.9, -9, 4];
		// Alone 8.1; the others, which share their words, 8, 7.9, 7.9 and 7.8.
		expect(spanOf(bestSpan(places, logits))).toEqual([4, 19]);
	});

	it("is none where nothing can be read", () => {
		expect(bestSpan([null, null], [1, 1, 1, 1])).toBeNull();
	});
});

it.each([
	["It costs €12,50.", 9, 16, "€12,50"],
	["(in May)", 0, 8, "in May"],
	["“a fog,” he said", 0, 8, "a fog"],
	["at 9.30 p.m. today", 3, 4, "9.30"],
	["a fall of 12,5 % in May", 10, 14, "12,5 %"],
	["the co-founder said", 7, 14, "co-founder"],
	["…", 0, 1, null],
])("of %s the words from %i to %i are %s", (text, start, end, answer) => {
	const slice = toAnswer(text, { start, end });
	expect(slice?.text ?? null).toBe(answer);
	if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
});
