import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeArticle } from "../write.ts";

/** Within the articles' folder, where what is known of sources is kept; articles are not looked for there. */
export const ledgerFolder = ".sources";

const nullable = z.string().nullable();

const knownSchema = z.object({
	/** As the source lists it. */
	address: z.string(),
	source: z.string(),
	/** The article's file, by its path within the folder; null where there is none. */
	file: nullable,
	/** Why there is none: it has gone, somebody took it out, it is no article, too old, or another's. */
	out: z.enum(["gone", "removed", "none", "old", "same"]).nullable(),
	/** Where the article says that it is, or where it was found: that of no other. */
	at: nullable,
	/** Where it has moved to for good; asked for there from now on. */
	moved: nullable,
	etag: nullable,
	modified: nullable,
	/** When it changed last, as the source said when it was fetched. */
	listed: nullable,
	/** When the server answered last, ISO 8601; null for never. */
	asked: nullable,
	/** Of what was fetched, as it was written. */
	digest: nullable,
	/** How many times in a row the server said that it is gone. */
	misses: z.number(),
	/** Why it could not be had the last time; null for nothing. */
	failure: nullable,
	/** Whether the source listed it when it was asked for last. */
	isListed: z.boolean(),
});

/** What is known of an address that a source has listed. */
export type Known = z.infer<typeof knownSchema>;

const visitSchema = z.object({
	source: z.string(),
	/** Of the source as it stood in the file. */
	digest: z.string(),
	/** ISO 8601; when it was read to the end. */
	at: z.string(),
	/** Of the list of articles. */
	etag: nullable,
	modified: nullable,
	/** Milliseconds since 1970: not to be asked before. */
	until: z.number(),
	/** What is wrong with the source; null for nothing. */
	problem: nullable,
});

/** How a source was found the last time. */
export type SourceVisit = z.infer<typeof visitSchema>;

const lineSchema = z.union([z.object({ known: knownSchema }), z.object({ visit: visitSchema })]);

type Line = z.infer<typeof lineSchema>;

/** What is known of all sources of a folder; each word of it is on the disk before the next thing is done. */
export interface Ledger {
	readonly known: ReadonlyMap<string, Known>;
	readonly visits: ReadonlyMap<string, SourceVisit>;
	put(known: Known): Promise<void>;
	putVisit(visit: SourceVisit): Promise<void>;
	/** The address whose article is at a place, or has a file. */
	ownerOf(at: string): Known | null;
	ownerOfFile(file: string): Known | null;
}

/** What is known, as it stands at the moment; nothing is written, so that another process may have the ledger open. */
export async function readLedger(folder: string): Promise<Pick<Ledger, "known" | "visits">> {
	const { records } = await readRecords(fileIn(folder));
	return records;
}

/**
 * Opens the ledger: a file to which a line is added for each thing that happens, the last one counting, so that a
 * process that is ended at any moment leaves at most half a line, which is passed over. Only who has the folder's lock
 * may write.
 */
export async function openLedger(folder: string, canWrite: boolean): Promise<Ledger> {
	const file = fileIn(folder);
	const { records, isTidy } = await readRecords(file);
	if (canWrite && !isTidy) await writeArticle(file, [...linesOf(records)].map(lineOf).join(""));
	const add = async (line: Line): Promise<void> => {
		records.take(line);
		await mkdir(path.dirname(file), { recursive: true });
		await appendFile(file, lineOf(line));
	};
	return {
		known: records.known,
		visits: records.visits,
		put: (known) => add({ known }),
		putVisit: (visit) => add({ visit }),
		ownerOf: records.ownerOf,
		ownerOfFile: records.ownerOfFile,
	};
}

function fileIn(folder: string): string {
	return path.join(folder, ledgerFolder, "ledger.jsonl");
}

async function readRecords(file: string) {
	const records = createRecords();
	const text = await readFile(file, "utf8").catch(() => "");
	const lines = text.split("\n").filter((line) => line !== "");
	for (const line of lines) {
		const read = readLine(line);
		if (read !== null) records.take(read);
	}
	// What was written over is to be dropped some time, and so is half a line.
	const isWhole = text === "" || text.endsWith("\n");
	const isTidy = isWhole && records.known.size + records.visits.size === lines.length;
	return { records, isTidy };
}

function createRecords() {
	const known = new Map<string, Known>();
	const visits = new Map<string, SourceVisit>();
	const owners = new Map<string, string>();
	const files = new Map<string, string>();
	const find = (by: Map<string, string>, key: string) => known.get(by.get(key) ?? "") ?? null;
	return {
		known,
		visits,
		ownerOf: (at: string) => find(owners, at),
		ownerOfFile: (name: string) => find(files, name),
		take(line: Line): void {
			if ("visit" in line) {
				visits.set(line.visit.source, line.visit);
				return;
			}
			const { address, at, file, out } = line.known;
			const before = known.get(address);
			if (before?.at && owners.get(before.at) === address) owners.delete(before.at);
			if (before?.file && files.get(before.file) === address) files.delete(before.file);
			known.set(address, line.known);
			if (at !== null && out === null) owners.set(at, address);
			if (file !== null) files.set(file, address);
		},
	};
}

function* linesOf({ known, visits }: Pick<Ledger, "known" | "visits">): Generator<Line> {
	for (const each of known.values()) yield { known: each };
	for (const visit of visits.values()) yield { visit };
}

function lineOf(line: Line): string {
	return `${JSON.stringify(line)}\n`;
}

function readLine(line: string): Line | null {
	try {
		const read = lineSchema.safeParse(JSON.parse(line));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}
