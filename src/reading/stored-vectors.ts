import { setTimeout as wait } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import type { PassagePlace } from "../search/search-index.ts";
import { type Comparison, vectorLength, vectorScale } from "./reader.ts";

/** Where vectors are kept and compared by others, article by article; each call fails where it is away. */
export interface VectorDatabase {
	/** Makes what it needs; says in plain words why it cannot be used, null where it can. */
	prepare(): Promise<string | null>;
	/** Those of some articles that it has. */
	known(articles: readonly string[]): Promise<ReadonlySet<string>>;
	/** @param vectors by passage, each of length 1 */
	put(article: string, vectors: readonly (readonly number[])[]): Promise<void>;
	/** Of some passages those that it has. */
	compare(
		question: readonly number[],
		places: readonly StoredPlace[],
	): Promise<readonly StoredCosine[]>;
	/** The passages of some articles that are nearest, nearest first. */
	nearest(
		question: readonly number[],
		articles: readonly string[],
		limit: number,
	): Promise<readonly StoredCosine[]>;
	close(): Promise<void>;
}

/** A passage by what its article is called there, a whole number under 2^60 in digits, and its number in it. */
export interface StoredPlace {
	readonly article: string;
	readonly place: number;
}

interface StoredCosine extends StoredPlace {
	readonly cosine: number;
}

/** The articles whose vectors are in a database, as far as this process knows. */
interface StoredVectors {
	/** Whether the database takes vectors; where it does not, that is said once. */
	open(): Promise<boolean>;
	/** Looks which of some articles are there already. */
	find(articles: readonly Article[]): Promise<void>;
	has(article: Article): boolean;
	/** Whether the vectors are there from now on. @param rows row by row, each figure in a byte */
	put(article: Article, rows: Int8Array): Promise<boolean>;
	/** As of the articles that are there; null where none is, or the database is away. */
	compare(
		question: Float32Array,
		articles: readonly Article[],
		named: readonly PassagePlace[],
		limit: number,
	): Promise<Comparison | null>;
}

/** Milliseconds that a question waits for the database, and for which one that was away is not asked again. */
const patience = 500;
const rest = 30_000;

/** @param keyOf stands for what an article says, in hexadecimal digits */
export function createStoredVectors(
	database: VectorDatabase,
	keyOf: (article: Article) => string,
	warn: (message: string, details?: Readonly<Record<string, unknown>>) => void,
): StoredVectors {
	const stored = new WeakMap<Article, string>();
	const nameOf = (article: Article): string =>
		BigInt(`0x${keyOf(article).slice(0, 15)}`).toString();
	let usable: boolean | null = null;
	let awayUntil = 0;
	const open = async (): Promise<boolean> => {
		const trouble = await database.prepare().catch(reasonOf);
		if (trouble === null) return true;
		warn("The vectors of passages are kept in memory, since the database cannot.", {
			reason: trouble,
		});
		return false;
	};
	const held = (articles: readonly Article[]): string[] =>
		articles.flatMap((article) => stored.get(article) ?? []);
	return {
		async open() {
			usable ??= await open();
			return usable;
		},
		async find(articles) {
			const names = articles.map(nameOf);
			const known = await database.known(names).catch(() => new Set());
			for (const [at, article] of articles.entries()) {
				const name = names[at] ?? "";
				if (known.has(name)) stored.set(article, name);
			}
		},
		has: (article) => stored.has(article),
		async put(article, rows) {
			const name = nameOf(article);
			const isThere = await database.put(name, toVectors(rows)).then(
				() => true,
				() => false,
			);
			if (isThere) stored.set(article, name);
			return isThere;
		},
		async compare(question, articles, named, limit) {
			const names = held(articles);
			if (names.length === 0 || performance.now() < awayUntil) return null;
			const places = named.map(({ article, place }) => ({
				article: stored.get(article) ?? "",
				place,
			}));
			const asked = [...question];
			try {
				const [cosines, nearest] = await inTime([
					database.compare(
						asked,
						places.filter(({ article }) => article !== ""),
					),
					database.nearest(asked, names, limit),
				]);
				const cosineAt = new Map(cosines.map((each) => [placeKey(each), each.cosine]));
				const near = new Set(nearest.map(({ article }) => article));
				const meant = articles.filter((article) => near.has(stored.get(article) ?? ""));
				return {
					cosines: places.map((each) => cosineAt.get(placeKey(each)) ?? null),
					nearest: nearest.flatMap(({ article: name, place, cosine }) =>
						meant
							.filter((article) => stored.get(article) === name)
							.map((article) => ({ article, place, cosine })),
					),
				};
			} catch (error) {
				awayUntil = performance.now() + rest;
				warn("The database of vectors is away: passages are found by their words alone.", {
					reason: reasonOf(error),
				});
				return null;
			}
		},
	};
}

function placeKey({ article, place }: StoredPlace): string {
	return `${article} ${place}`;
}

function toVectors(rows: Int8Array): number[][] {
	return Array.from({ length: rows.length / vectorLength }, (_, at) =>
		Array.from(
			rows.subarray(at * vectorLength, (at + 1) * vectorLength),
			(figure) => figure / vectorScale,
		),
	);
}

async function inTime<One, Other>(work: [Promise<One>, Promise<Other>]): Promise<[One, Other]> {
	const late = wait(patience, null, { ref: false });
	const done = await Promise.race([Promise.all(work), late]);
	if (done === null) throw new Error(`it took more than ${patience} ms`);
	return done;
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
