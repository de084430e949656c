import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openPassageVectors, type PassageVectors } from "../../src/store/passage-vectors.ts";
import { kinds } from "./databases.ts";

/** Of length 1, towards the figures of some numbers. */
function towards(...directions: readonly number[]): number[] {
	const share = 1 / Math.sqrt(directions.length);
	return Array.from({ length: 384 }, (_, at) => (directions.includes(at) ? share : 0));
}

function open(url: string): PassageVectors {
	const vectors = openPassageVectors({ kind: "postgres", url });
	onTestFinished(() => vectors.close());
	return vectors;
}

describe("vectors in PostgreSQL with pgvector", () => {
	let server: PGLiteSocketServer;
	let database: PGlite;
	let url = "";
	beforeAll(async () => {
		database = await PGlite.create({ extensions: { vector } });
		server = new PGLiteSocketServer({
			db: database,
			host: "127.0.0.1",
			port: 0,
			maxConnections: 20,
		});
		const listening = new Promise<{ port: number }>((resolve) => {
			server.addEventListener("listening", (event) => resolve((event as CustomEvent).detail));
		});
		await server.start();
		url = `postgres://postgres@127.0.0.1:${(await listening).port}/postgres`;
	}, 120_000);
	afterAll(async () => {
		await server?.stop();
		await database?.close();
	});

	it("say what is missing before the extension is there", async () => {
		expect(await open(url).prepare()).toContain("CREATE EXTENSION vector");
		await database.exec("create extension vector");
		expect(await open(url).prepare()).toBeNull();
	});

	it("are found by how near they are, of the articles that are asked alone", async () => {
		const vectors = open(url);
		expect(await vectors.prepare()).toBeNull();
		await vectors.put("1", [towards(1), towards(2)]);
		await vectors.put("2", [towards(1, 2)]);
		await vectors.put("1152921504606846975", [towards(2)]);
		const nearest = await vectors.nearest(towards(1), ["1", "2"], 5);
		expect(nearest.map(({ article, place }) => [article, place])).toEqual([
			["1", 0],
			["2", 0],
			["1", 1],
		]);
		expect(nearest[1]?.cosine).toBeCloseTo(Math.SQRT1_2, 5);
		expect(await vectors.nearest(towards(2), ["1152921504606846975"], 1)).toEqual([
			{ article: "1152921504606846975", place: 0, cosine: 1 },
		]);
	});

	it("are compared by name, and those that are not there are left out", async () => {
		const vectors = open(url);
		await vectors.put("3", [towards(3), towards(4)]);
		const found = await vectors.compare(towards(4), [
			{ article: "3", place: 1 },
			{ article: "3", place: 7 },
			{ article: "4", place: 0 },
		]);
		expect(found).toEqual([{ article: "3", place: 1, cosine: 1 }]);
		expect(await vectors.compare(towards(4), [])).toEqual([]);
	});

	it("are known to every process, however often they are put", async () => {
		const vectors = open(url);
		await vectors.put("5", [towards(5)]);
		await open(url).put("5", [towards(5)]);
		expect(await open(url).known(["5", "6"])).toEqual(new Set(["5"]));
		expect(await vectors.nearest(towards(5), ["5"], 9)).toHaveLength(1);
	});

	it("of articles that nobody has begun with for a year are gone with the next start", async () => {
		const vectors = open(url);
		await vectors.put("7", [towards(7)]);
		await vectors.put("8", [towards(8)]);
		await database.query("update vector_articles set day = day - 400 where article in (7, 8)");
		await vectors.known(["8"]);
		expect(await open(url).prepare()).toBeNull();
		expect(await vectors.known(["7", "8"])).toEqual(new Set(["8"]));
		expect(await vectors.nearest(towards(7), ["7"], 1)).toEqual([]);
	});
});

describe.each(kinds.filter(({ present }) => present))("$name without pgvector", (kind) => {
	beforeAll(kind.begin, 60_000);
	afterAll(kind.end);

	it("says that it cannot keep vectors", async () => {
		const vectors = openPassageVectors(await kind.create());
		onTestFinished(() => vectors.close());
		expect(await vectors.prepare()).toMatch(/not PostgreSQL|lacks the extension vector/);
	});
});

it("a database that is away fails each call", async () => {
	const vectors = open("postgres://nobody@127.0.0.1:1/nowhere");
	await expect(vectors.prepare()).rejects.toThrow();
	await expect(vectors.known(["1"])).rejects.toThrow();
});
