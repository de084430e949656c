import { beforeEach, describe, expect, it } from "vitest";
import { headOf, keptArticle } from "../../src/library/folder/kept-article.ts";
import { createArticleVectors } from "../../src/reading/article-vectors.ts";
import { digestOfTexts } from "../../src/reading/read-texts.ts";
import { vectorLength } from "../../src/reading/reader.ts";
import type { StoredPlace, VectorDatabase } from "../../src/reading/stored-vectors.ts";
import { languageOf } from "../../src/search/language/article-language.ts";
import { articleOf } from "../samples.ts";

const harbour = articleOf("# Harbour\n\nBoats 0 lie here.\n\nBoats 1 lie there.", "harbour");
const market = articleOf("# Market\n\nStalls 2 sell fish.\n\nStalls 3 sell bread.", "market");
const articles = [harbour, market];

const towards = (direction: number) =>
	Float32Array.from({ length: vectorLength }, (_, at) => (at === direction ? 1 : 0));

/** Each text points the way that its number says, and a little the first. */
async function embed(texts: readonly string[]): Promise<Float32Array> {
	const vectors = texts.map((text) => {
		const vector = towards(Number(/\d/.exec(text)?.[0])).map((figure) => figure * 0.3);
		vector[0] = Math.max(vector[0] ?? 0, 0.1);
		return vector;
	});
	return Float32Array.from(vectors.flatMap((vector) => [...vector]));
}

/** A database in memory, which can be away. */
function database() {
	const kept = new Map<string, readonly (readonly number[])[]>();
	const state = { away: false, trouble: null as string | null, asked: 0 };
	const whenThere = <T>(value: () => T): Promise<T> => {
		state.asked++;
		return state.away ? Promise.reject(new Error("nobody listens")) : Promise.resolve(value());
	};
	const cosine = (question: readonly number[], { article, place }: StoredPlace): number =>
		question.reduce((sum, figure, at) => sum + figure * (kept.get(article)?.[place]?.[at] ?? 0), 0);
	const port: VectorDatabase = {
		prepare: () => whenThere(() => state.trouble),
		known: (names) => whenThere(() => new Set(names.filter((name) => kept.has(name)))),
		put: (article, vectors) => whenThere(() => void kept.set(article, vectors)),
		compare: (question, places) =>
			whenThere(() => places.map((place) => ({ ...place, cosine: cosine(question, place) }))),
		nearest: (question, names, limit) =>
			whenThere(() =>
				names
					.flatMap((article) => (kept.get(article) ?? []).map((_, place) => ({ article, place })))
					.map((place) => ({ ...place, cosine: cosine(question, place) }))
					.sort((a, b) => b.cosine - a.cosine)
					.slice(0, limit),
			),
		close: () => Promise.resolve(),
	};
	return { port, kept, state };
}

let warnings: string[] = [];
beforeEach(() => {
	warnings = [];
});

function vectorsWith(maxInMemory: number, port: VectorDatabase | null) {
	const warn = (message: string): void => {
		warnings.push(message);
	};
	return createArticleVectors({
		model: "a network",
		embed,
		cache: null,
		database: port,
		warn,
		maxInMemory,
	});
}

const named = [
	{ article: market, place: 1 },
	{ article: harbour, place: 1 },
];

async function compared(vectors: ReturnType<typeof vectorsWith>, direction = 3) {
	const { cosines, nearest } = await vectors.compare(towards(direction), articles, named, 2);
	return {
		cosines: cosines.map((cosine) => cosine && Number(cosine.toFixed(3))),
		nearest: nearest.map(({ article, place }) => `${article.id} ${place}`),
	};
}

describe("the vectors of a library that memory holds", () => {
	it("are compared here, though there is a database", async () => {
		const { port, state } = database();
		const vectors = vectorsWith(4, port);
		await vectors.prepare(articles);
		expect(await compared(vectors)).toMatchObject({ cosines: [0.3, 0] });
		expect((await compared(vectors)).nearest[0]).toBe("market 1");
		expect(state.asked).toBe(0);
	});
});

describe("the vectors of a larger library", () => {
	it("are kept and compared by the database, as they would be here", async () => {
		const { port, kept } = database();
		const vectors = vectorsWith(3, port);
		await vectors.prepare(articles);
		expect(kept.size).toBe(2);
		const here = vectorsWith(4, null);
		await here.prepare(articles);
		for (const direction of [0, 1, 2, 3])
			expect((await compared(vectors, direction)).nearest[0]).toBe(
				(await compared(here, direction)).nearest[0],
			);
		expect((await compared(vectors)).cosines).toEqual((await compared(here)).cosines);
	});

	it("are not made again by another process", async () => {
		const { port, kept } = database();
		await vectorsWith(3, port).prepare(articles);
		const before = [...kept.values()];
		const again = vectorsWith(3, port);
		await again.prepare(articles);
		expect([...kept.values()].every((each, at) => each === before[at])).toBe(true);
		expect((await compared(again)).nearest[0]).toBe("market 1");
	});

	it.each([
		["lacks what it takes", { trouble: "it lacks the extension vector" }],
		["is away", { away: true }],
	])("stay here where the database %s, which is said once", async (_, trouble) => {
		const { port, state } = database();
		Object.assign(state, trouble);
		const vectors = vectorsWith(3, port);
		await vectors.prepare([harbour, market]);
		await vectors.prepare(articles);
		expect((await compared(vectors)).nearest[0]).toBe("market 1");
		expect(warnings).toEqual([
			"The vectors of passages are kept in memory, since the database cannot.",
		]);
	});

	it("count for nothing while the database is away, which is said once in a while", async () => {
		const { port, state } = database();
		const vectors = vectorsWith(3, port);
		await vectors.prepare(articles);
		state.away = true;
		expect(await compared(vectors)).toEqual({ cosines: [null, null], nearest: [] });
		const asked = state.asked;
		expect(await compared(vectors)).toEqual({ cosines: [null, null], nearest: [] });
		expect(state.asked).toBe(asked);
		expect(warnings).toEqual([
			"The database of vectors is away: passages are found by their words alone.",
		]);
	});
});

describe("kept articles whose vectors are kept", () => {
	it("are compared without having been read", async () => {
		const files = new Map<string, Int8Array>();
		const cache = {
			get: (key: string) => Promise.resolve(files.get(key) ?? null),
			put: (key: string, rows: Int8Array) => Promise.resolve(void files.set(key, rows)),
		};
		const more = { model: "a network", cache, database: null, warn: () => undefined };
		const first = createArticleVectors({ ...more, embed });
		await first.prepare(articles);
		expect(files.size).toBe(2);
		const unreadable = articles.map((article) => {
			const parsed = { ok: true, article, isDraft: false, problems: [], lines: null } as const;
			const { article: again } = keptArticle(headOf(parsed), new Uint8Array());
			languageOf.know(again, "en");
			digestOfTexts.know(again, digestOfTexts(article));
			return again;
		});
		expect(() => unreadable[0]?.text).toThrow();
		const never = () => Promise.reject(new Error("nothing is to be made"));
		const second = createArticleVectors({ ...more, embed: never });
		await second.prepare(unreadable);
		const [one, other] = await Promise.all([
			first.compare(towards(3), articles, named, 2),
			second.compare(
				towards(3),
				unreadable,
				[1, 0].map((at) => ({ article: unreadable[at] ?? market, place: 1 })),
				2,
			),
		]);
		expect(other.cosines).toEqual(one.cosines);
		const places = ({ nearest }: typeof one) => nearest.map(({ cosine, place }) => [cosine, place]);
		expect(places(other)).toEqual(places(one));
	});

	it("are made anew where what is kept is not theirs", async () => {
		const files = new Map<string, Int8Array>();
		let made = 0;
		const cache = {
			get: () => Promise.resolve(new Int8Array(files.size === 0 ? 0 : 7)),
			put: (key: string, rows: Int8Array) => Promise.resolve(void files.set(key, rows)),
		};
		const counting = (texts: readonly string[]) => {
			made += texts.length;
			return embed(texts);
		};
		const more = { model: "a network", cache, database: null, warn: () => undefined };
		await createArticleVectors({ ...more, embed: counting }).prepare([harbour]);
		await createArticleVectors({ ...more, embed: counting }).prepare([harbour]);
		expect(made).toBe(4);
	});
});
