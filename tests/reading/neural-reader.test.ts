import { afterAll, describe, expect, it } from "vitest";
import type { VectorCache } from "../../src/reading/article-vectors.ts";
import { startReader } from "../../src/reading/neural-reader.ts";
import { passagesOf, type Reader } from "../../src/reading/reader.ts";
import { articleOf } from "../samples.ts";

const ferry = articleOf(
	"# The ferry\n\nThe night ferry sails from the old pier at nine every evening.\n\nThe island council pays half of the subsidy, and the mainland the rest.\n\nIn 1986 a storm sank the first boat; nobody was hurt.",
	"ferry",
);

/** A cache in memory, and how often it was asked and told. */
function memory(): VectorCache & { readonly kept: Map<string, Int8Array> } {
	const kept = new Map<string, Int8Array>();
	return {
		kept,
		get: async (key) => kept.get(key) ?? null,
		async put(key, rows) {
			kept.set(key, rows);
		},
	};
}

const opened: Reader[] = [];
async function open(options: Partial<Parameters<typeof startReader>[0]> = {}) {
	const warnings: string[] = [];
	const cache = memory();
	const reader = await startReader({
		cache,
		patience: 60_000,
		warn: (message) => warnings.push(message),
		...options,
	});
	opened.push(reader);
	return { reader, warnings, cache };
}
afterAll(() => Promise.all(opened.map((reader) => reader.close())));

const asked = (text: string) => ({
	text,
	misspelt: new Map<string, string>(),
	since: performance.now(),
});

const places = passagesOf(ferry).map((place) => ({
	article: ferry,
	...place,
	around: place.passage,
}));

describe("the reader", () => {
	it("finds the passage that answers in other words, and marks the answer in it", async () => {
		const { reader } = await open();
		const reading = await reader.read(asked("When does the boat leave?"), places);
		const relevances = reading?.passages.map(({ relevance }) => relevance) ?? [];
		expect(relevances.indexOf(Math.max(...relevances))).toBe(0);
		const answer = reading?.passages[0]?.answer;
		expect(answer?.text).toContain("nine");
		expect(ferry.text.slice(answer?.start, answer?.end)).toBe(answer?.text);
	});

	it("finds what is meant nearer than what is not, and makes an article's vectors once", async () => {
		const { reader, cache } = await open();
		await reader.prepare([ferry]);
		const question = await reader.embed(asked("Who finances it?"));
		if (!question) throw new Error("the question has no vector");
		const numbers = places.map((_, place) => ({ article: ferry, place }));
		const compared = await reader.compare(question, [ferry], numbers, 2);
		expect(compared.nearest[0]).toEqual({
			article: ferry,
			place: 1,
			cosine: Math.max(...compared.cosines.map(Number)),
		});
		expect(compared.nearest).toHaveLength(2);
		expect(cache.kept.size).toBe(1);
		const again = await open({ cache });
		await again.reader.prepare([ferry]);
		expect(await again.reader.compare(question, [ferry], numbers, 2)).toEqual(compared);
		expect(cache.kept.size).toBe(1);
	});

	it("gives up a question that would wait too long, and says so once", async () => {
		const { reader, warnings } = await open({ patience: 1 });
		const many = Array.from({ length: 30 }, () => reader.read(asked("When?"), places));
		expect((await Promise.all(many)).filter((each) => each === null).length).toBeGreaterThan(20);
		expect(warnings).toEqual([
			"The reader is busy: questions are answered by words alone until it catches up.",
		]);
	});

	it("waits for all that is done for one question together", async () => {
		const { reader } = await open({ patience: 500 });
		const late = { ...asked("When?"), since: performance.now() - 500 };
		expect(await reader.embed(late)).toBeNull();
		expect(await reader.read(late, places)).toBeNull();
	});

	it("reads further only while half of the time is left, and says nothing where it is not", async () => {
		const { reader, warnings } = await open();
		const further = { ...asked("When?"), isFurther: true };
		expect(await reader.read(further, places)).not.toBeNull();
		expect(await reader.embedTexts(further, ["At nine."])).toHaveLength(384);
		const late = { ...further, since: performance.now() - 30_000 };
		expect(await reader.read(late, places)).toBeNull();
		expect(await reader.embedTexts(late, ["At nine."])).toBeNull();
		expect(await reader.read({ ...late, isFurther: false }, places)).not.toBeNull();
		expect(warnings).toEqual([]);
	});

	it("that cannot be loaded says so once, and answers nothing at once ever after", async () => {
		const { reader, warnings } = await open({ folder: "tests/fixtures" });
		expect(await reader.read(asked("When?"), places)).toBeNull();
		expect(await reader.embed(asked("When?"))).toBeNull();
		await reader.prepare([ferry]);
		const nothing = new Float32Array(384);
		expect(await reader.compare(nothing, [ferry], [{ article: ferry, place: 0 }], 2)).toEqual({
			cosines: [null],
			nearest: [],
		});
		expect(reader.state().kind).toBe("failed");
		expect(warnings).toHaveLength(1);
	});
});
