import { describe, expect, it } from "vitest";
import type { Answerer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import type { Article } from "../../src/article/article.ts";
import { finish, finishInSlices, type Steps } from "../../src/search/collections/steps.ts";
import { articleOf } from "../samples.ts";
import { inventLibrary } from "../search/library.ts";

/** Counts how often others are let go first. */
function counting() {
	const counted = { pauses: 0 };
	const pause = async () => {
		counted.pauses++;
	};
	return { counted, pause };
}

function paragraphOf(letters: number): Article {
	const sentence = "The ferry of Ada Roth sails from the old pier at nine every evening. ";
	return articleOf(sentence.repeat(letters / sentence.length), "ferry");
}

describe("work in steps", () => {
	function* count(parts: number): Steps<number> {
		for (let part = 0; part < parts; part++) yield 1000;
		return parts;
	}

	it("lets others go first after each five thousand letters", async () => {
		const { counted, pause } = counting();
		expect(await finishInSlices(count(95), pause)).toBe(95);
		expect(counted.pauses).toBe(19);
	});

	it("comes to the same at once", () => {
		expect(finish(count(95))).toBe(95);
	});
});

describe("articles that are indexed", () => {
	it("let others go first within a single long paragraph, in proportion to its length", async () => {
		const pausesFor = async (letters: number) => {
			const { counted, pause } = counting();
			await createAnswerer([paragraphOf(letters)], { pause });
			return counted.pauses;
		};
		const [short, long] = [await pausesFor(50_000), await pausesFor(200_000)];
		expect(short).toBeGreaterThanOrEqual(5);
		expect(long).toBeGreaterThanOrEqual(20);
		expect(long).toBeLessThan(8 * short);
	});

	it("let others go first between articles, also where they are known already", async () => {
		const { articles } = inventLibrary(40, 5);
		const { counted, pause } = counting();
		const first = await createAnswerer(articles, { pause });
		const letters = articles.reduce((sum, { text }) => sum + text.length, 0);
		expect(counted.pauses).toBeGreaterThan(letters / 10_000);
		counted.pauses = 0;
		await first.withArticles(articles.slice(1));
		expect(counted.pauses).toBeGreaterThan(1);
	});

	it("are answered from as before while others are being read", async () => {
		const { articles, questions } = inventLibrary(24, 4);
		const [before, after] = [articles.slice(0, 12), articles.slice(6)];
		const asked = questions.filter((_, number) => number % 8 === 0);
		const alone = await createAnswerer(before);
		const expected = await Promise.all(asked.map((text) => alone.ask({ text })));
		let turn = 0;
		let compared = 0;
		const online: { serving?: Answerer } = {};
		const serving = await createAnswerer(before, {
			async pause() {
				const { serving } = online;
				if (serving === undefined) return;
				const number = turn++ % asked.length;
				expect(await serving.ask({ text: asked[number] ?? "" })).toEqual(expected[number]);
				compared++;
			},
		});
		online.serving = serving;
		const next = await serving.withArticles(after);
		expect(compared).toBeGreaterThan(0);
		const fresh = await createAnswerer(after);
		for (const text of asked) expect(await next.ask({ text })).toEqual(await fresh.ask({ text }));
	});
});
