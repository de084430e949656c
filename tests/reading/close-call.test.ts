import { describe, expect, it } from "vitest";
import {
	closeCallFigures,
	closeCallNames,
	closeCallOf,
	lookCloser,
	readSentences,
	settled,
} from "../../src/reading/close-call.ts";
import type { DecidedPassage } from "../../src/reading/decision.ts";
import type { Reader } from "../../src/reading/reader.ts";
import { articleOf } from "../samples.ts";

/*
 * Passages that are nearly as likely are told apart by their sentences. What a sentence says is made up here: a
 * reader that finds the word "nest" relevant, and counts letters for meaning.
 */

const article = articleOf(
	"# Herons\n\nHerons are grey. They nest in trees. They eat fish.\n\nFerries sink. Nobody nests there.\n\nTowers stand.\n",
);
const [section] = article.sections;

function decided(at: number, probability: number): DecidedPassage {
	const passage = section?.passages[at];
	if (!section || !passage) throw new Error("there is such a passage");
	const reading = { relevance: 0, spanScore: 0, answer: null };
	const place = { article, section, passage, around: passage };
	return { ...place, likelihood: -1, cosine: 0.5, reading, prior: 0, probability };
}

type Asked = Parameters<typeof readSentences>[1];

const asked: Asked = {
	question: { text: "Do herons nest?", misspelt: new Map(), since: 0 },
	vector: Float32Array.of(1, 0),
	isYesOrNo: true,
};

/** Notes the sentences that it reads and those that it embeds. */
function sentenceReader() {
	const read: string[] = [];
	const embedded: string[] = [];
	const reader: Pick<Reader, "read" | "embedTexts"> = {
		read: async ({ text }, passages) => {
			read.push(...passages.map(({ passage }) => passage.text));
			const relevanceOf = (sentence: string) => (sentence.includes("They nest") ? 4 : -2);
			const readings = passages.map(({ passage }) => ({
				relevance: relevanceOf(passage.text),
				answer: null,
				spanScore: 0,
			}));
			return { asked: text, passages: readings };
		},
		embedTexts: async (_, texts) => {
			embedded.push(...texts);
			return Float32Array.from(texts.flatMap((text) => [text.length / 100, 1]));
		},
	};
	return { reader, read, embedded };
}

const busy: Pick<Reader, "read" | "embedTexts"> = {
	read: async () => null,
	embedTexts: async () => null,
};

describe("a close call", () => {
	it("is between the first passage and those that it is less than four and a half times as likely as", () => {
		const close = [decided(0, 0.6), decided(1, 0.15), decided(2, 0.1)];
		expect(closeCallOf(close)).toEqual(close.slice(0, 2));
		expect(closeCallOf([decided(0, 0.6), decided(1, 0.13)])).toEqual([]);
	});

	it("is between two at least and three at most", () => {
		const alike = [0, 1, 2, 0].map((at) => decided(at, 0.25));
		expect(closeCallOf(alike)).toEqual(alike.slice(0, 3));
		expect(closeCallOf([decided(0, 1)])).toEqual([]);
		expect(closeCallOf([])).toEqual([]);
	});
});

describe("what sentences say", () => {
	it("is the relevance of the most relevant and, for yes or no, the cosine of the nearest", async () => {
		const { reader, read, embedded } = sentenceReader();
		expect(await readSentences([decided(0, 0.5), decided(1, 0.4)], asked, reader)).toEqual([
			{ relevance: 4, cosine: expect.closeTo("They nest in trees.".length / 100, 6) },
			{ relevance: -2, cosine: expect.closeTo("Nobody nests there.".length / 100, 6) },
		]);
		const sentences = [
			"Herons are grey.",
			"They nest in trees.",
			"They eat fish.",
			"Ferries sink.",
			"Nobody nests there.",
		];
		expect([read, embedded]).toEqual([sentences, sentences]);
	});

	it("has no cosine where yes or no is no answer, and nothing is embedded for it", async () => {
		const { reader, embedded } = sentenceReader();
		const why = { ...asked, isYesOrNo: false };
		expect(await readSentences([decided(1, 0.5)], why, reader)).toEqual([
			{ relevance: -2, cosine: 0 },
		]);
		expect(embedded).toEqual([]);
	});

	it("is asked of twelve sentences of a long passage at most, those around its best one by words", async () => {
		const long = articleOf(
			`# Counting\n\n${Array.from({ length: 40 }, (_, at) => `Sentence ${at} is here.`).join(" ")}\n`,
		);
		const [only] = long.sections;
		const passage = only?.passages[0];
		if (!only || !passage) throw new Error("there is a passage");
		const start = passage.text.indexOf("Sentence 20 ");
		const around = { start: passage.start + start, end: passage.start + start + 20, text: "" };
		const { reader, read } = sentenceReader();
		const place = { article: long, section: only, passage, around };
		await readSentences([{ ...decided(0, 1), ...place }], asked, reader);
		expect(read).toEqual(Array.from({ length: 12 }, (_, at) => `Sentence ${at + 14} is here.`));
	});

	it("is nothing where the reader is too busy for either", async () => {
		const { reader } = sentenceReader();
		const some = [decided(0, 0.5)];
		expect(await readSentences(some, asked, busy)).toBeNull();
		expect(
			await readSentences(some, asked, { ...reader, ...{ embedTexts: busy.embedTexts } }),
		).toBeNull();
		expect(await readSentences(some, asked, { ...reader, ...{ read: busy.read } })).toBeNull();
	});
});

describe("a closer look", () => {
	const passages = [decided(1, 0.5), decided(0, 0.4), decided(2, 0.1)];

	it("puts these in the order that their sentences speak for, and the others stay where they were", async () => {
		const { reader } = sentenceReader();
		const looked = await lookCloser(passages, asked, reader);
		expect(looked.map(({ passage }) => passage.text.slice(0, 7))).toEqual([
			"Herons ",
			"Ferries",
			"Towers ",
		]);
		expect(looked[0]?.sentences?.relevance).toBe(4);
		expect(looked[2]).toBe(passages[2]);
	});

	it("lets the third go before both where its sentences speak for it", async () => {
		const { reader } = sentenceReader();
		const three = [decided(1, 0.4), decided(2, 0.32), decided(0, 0.28)];
		const [first, ...others] = await lookCloser(three, asked, reader);
		expect(first?.passage).toBe(three[2]?.passage);
		const probabilities = [first, ...others].map((each) => each?.probability ?? 0);
		expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
		expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
	});

	it("shares what both have of the probability between them", () => {
		const relevant = { relevance: 1, cosine: 0 };
		const weights = closeCallNames.map((name) => (name === "sentenceRelevance" ? 1 : 0));
		const [first, second, third] = settled(
			passages,
			[{ relevance: 0, cosine: 0 }, relevant],
			weights,
		);
		const share = 1 / (1 + Math.exp(-1));
		expect(first).toMatchObject({ passage: passages[1]?.passage, sentences: relevant });
		expect(first?.probability).toBeCloseTo(0.9 * share, 12);
		expect(second?.probability).toBeCloseTo(0.9 * (1 - share), 12);
		expect(third?.probability).toBe(0.1);
	});

	it("heeds what the first look made of them", () => {
		const weights = closeCallNames.map((name) => (name === "firstLook" ? 0.5 : 0));
		const none = { relevance: 0, cosine: 0 };
		const [first] = settled([decided(1, 0.5), decided(0, 0.4)], [none, none], weights);
		expect(first?.passage.text).toMatch(/^Ferries/u);
		expect(first?.probability).toBeCloseTo(0.9 / (1 + Math.sqrt(0.4 / 0.5)), 12);
	});

	it("is not taken where it is not close, and leaves the order where the reader is too busy", async () => {
		const { reader, read } = sentenceReader();
		const clear = [decided(1, 0.9), decided(0, 0.05)];
		expect(await lookCloser(clear, asked, reader)).toBe(clear);
		expect(read).toEqual([]);
		expect(await lookCloser(passages, asked, busy)).toBe(passages);
	});

	it("weighs how likely a passage was and then what its sentences say", () => {
		const figures = closeCallFigures(decided(2, 0.5), { relevance: 3, cosine: 0.25 });
		expect(figures).toEqual([Math.log(0.5), 3, 0.25]);
		expect(closeCallNames).toHaveLength(figures.length);
	});
});
