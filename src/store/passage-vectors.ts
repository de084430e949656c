import { type QueryExecutorProvider, sql } from "kysely";
import type { DatabaseAddress } from "./database-address.ts";
import { openDatabase } from "./open-database.ts";
import type { Database } from "./tables.ts";

/** Where a passage is: what stands for its article, a whole number under 2^60 in digits, and its number in it. */
interface VectorPlace {
	readonly article: string;
	readonly place: number;
}

interface PlacedCosine extends VectorPlace {
	/** -1 to 1. */
	readonly cosine: number;
}

/** Vectors of passages in PostgreSQL, whose extension pgvector compares them. Each call fails where the database is away. */
export interface PassageVectors {
	/** Makes the tables; says in plain words why it cannot be used, null where it can. */
	prepare(): Promise<string | null>;
	/** Those of some articles that it has. */
	known(articles: readonly string[]): Promise<ReadonlySet<string>>;
	/** @param vectors by passage, each of length 1 and of `figures` figures */
	put(article: string, vectors: readonly (readonly number[])[]): Promise<void>;
	compare(
		question: readonly number[],
		places: readonly VectorPlace[],
	): Promise<readonly PlacedCosine[]>;
	/** The passages of some articles that are nearest, nearest first: none is missed. */
	nearest(
		question: readonly number[],
		articles: readonly string[],
		limit: number,
	): Promise<readonly PlacedCosine[]>;
	close(): Promise<void>;
}

const figures = 384;

/** Days after which vectors of articles are deleted that no process has begun with: they are gone or changed. */
const daysKept = 365;

/** Processes that start at once make the tables one after the other. */
const lock = 7_031_982;

/** Connects with the first call. */
export function openPassageVectors(address: DatabaseAddress): PassageVectors {
	const { database, close } = openDatabase(address);
	const today = sql`(extract(epoch from clock_timestamp()) / 86400)::integer`;
	return {
		async prepare() {
			if (address.kind !== "postgres") return "it is not PostgreSQL";
			if (!(await hasExtension(database)))
				return "it lacks the extension vector: install pgvector, then run CREATE EXTENSION vector there";
			await makeTables(database);
			await sql`delete from vector_articles where day < ${today} - ${sql.lit(daysKept)}`.execute(
				database,
			);
			return null;
		},
		async known(articles) {
			const { rows } = await sql<{ article: string }>`
				update vector_articles set day = ${today}
				where article = any(${articles}::bigint[]) returning article::text`.execute(database);
			return new Set(rows.map(({ article }) => article));
		},
		async put(article, vectors) {
			const texts = vectors.map(vectorText);
			await database.transaction().execute(async (transaction) => {
				await sql`
					insert into vector_articles (article, day) values (${article}, ${today})
					on conflict (article) do update set day = excluded.day`.execute(transaction);
				await sql`
					insert into passage_vectors (article, place, vector)
					select ${article}::bigint, number - 1, text::vector
					from unnest(${texts}::text[]) with ordinality as given (text, number)
					on conflict (article, place) do nothing`.execute(transaction);
			});
		},
		async compare(question, places) {
			const { rows } = await sql<PlacedCosine>`
				select article::text, place, -(vector <#> ${vectorText(question)}::vector) as cosine
				from passage_vectors
				join unnest(
					${places.map(({ article }) => article)}::bigint[],
					${places.map(({ place }) => place)}::integer[]
				) as asked (article, place) using (article, place)`.execute(database);
			return rows;
		},
		async nearest(question, articles, limit) {
			const asked = vectorText(question);
			const { rows } = await sql<PlacedCosine>`
				select article::text, place, -(vector <#> ${asked}::vector) as cosine
				from passage_vectors where article = any(${articles}::bigint[])
				order by vector <#> ${asked}::vector limit ${limit}`.execute(database);
			return rows;
		},
		close,
	};
}

async function hasExtension(database: QueryExecutorProvider): Promise<boolean> {
	const { rows } = await sql`select from pg_extension where extname = 'vector'`.execute(database);
	return rows.length > 0;
}

async function makeTables(database: Database): Promise<void> {
	await database.transaction().execute(async (transaction) => {
		await sql`select pg_advisory_xact_lock(${sql.lit(lock)})`.execute(transaction);
		await sql`
			create table if not exists vector_articles (article bigint primary key, day integer not null)`.execute(
			transaction,
		);
		await sql`
			create table if not exists passage_vectors (
				article bigint not null references vector_articles on delete cascade,
				place integer not null,
				vector vector(${sql.lit(figures)}) not null,
				primary key (article, place)
			)`.execute(transaction);
	});
}

/** As pgvector reads it. */
function vectorText(vector: readonly number[]): string {
	return `[${vector.join(",")}]`;
}
