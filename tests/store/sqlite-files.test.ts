import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import Libsql from "libsql";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { DatabaseAddress } from "../../src/store/database-address.ts";
import { openDatabase } from "../../src/store/open-database.ts";
import { asked, open, vote } from "./databases.ts";

const day = 86_400_000;
const june = Date.UTC(2025, 5, 1);
/** Stands in every question that is to be forgotten. */
const secret = "Zorblaxian";

async function newFile(): Promise<DatabaseAddress & { readonly path: string }> {
	const folder = await mkdtemp(path.join(tmpdir(), "verbatim-store-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return { kind: "sqlite", path: path.join(folder, "data", "store.sqlite") };
}

/** The database's files that hold some words. */
async function filesWith(words: string, { path: file }: { readonly path: string }) {
	const folder = path.dirname(file);
	const files = await readdir(folder);
	const contents = await Promise.all(files.map((each) => readFile(path.join(folder, each))));
	return files.filter((_, place) => contents[place]?.includes(words));
}

/** Asks so much in three servers, in no order, that the database's pages are parted again and again. */
async function askMuch(store: Awaited<ReturnType<typeof open>>["store"]): Promise<void> {
	for (let round = 0; round < 6; round++) {
		for (let number = 0; number < 600; number++) {
			const tag = `${(number * 7919) % 997}`;
			const server = `${1 + (number % 3)}`;
			const words = server === "1" ? secret : "ordinary";
			const question = `What is ${words} ${round} ${number} ${"x".repeat((number * 31) % 200)}?`;
			store.asked(asked({ server, tag, question }));
		}
		await store.insights("1");
	}
}

describe("what is forgotten", () => {
	it("of a server by its managers is in none of the database's files soon after", async () => {
		const address = await newFile();
		const { store } = await open(address);
		await askMuch(store);
		expect(await filesWith(secret, address)).not.toEqual([]);
		await store.forget("1");
		await vi.waitFor(async () => expect(await filesWith(secret, address)).toEqual([]), 10_000);
		expect((await store.insights("2")).asked.length).toBeGreaterThan(100);
	});

	it("of a server by the operator is in none of the files, while the bot goes on", async () => {
		const address = await newFile();
		const bot = await open(address);
		await askMuch(bot.store);
		const { store } = await open(address);
		await store.forgetAll("1");
		expect(await filesWith(secret, address)).toEqual([]);
		expect(await bot.store.vote(vote())).toBe("kept");
	});

	it("is wiped in turn with all else that the process does, however long that takes", async () => {
		const address = await newFile();
		const { database, files, close } = openDatabase(address);
		onTestFinished(close);
		await sql`create table words (word text)`.execute(database);
		const other = new Libsql(address.path);
		onTestFinished(() => {
			other.close();
		});
		other.exec("begin immediate");
		const wiped = files?.wipe();
		const written = sql`insert into words values ('bread')`.execute(database);
		await new Promise((resolve) => setTimeout(resolve, 50));
		other.exec("commit");
		await Promise.all([wiped, written]);
		const { rows } = await sql`select word from words`.execute(database);
		expect(rows).toEqual([{ word: "bread" }]);
	});

	it("for its age is in none of the files", async () => {
		const address = await newFile();
		const before = await open(address, { now: () => june });
		await askMuch(before.store);
		await before.store.close();
		expect(await filesWith(secret, address)).not.toEqual([]);
		const { store } = await open(address, { now: () => june + 30 * day });
		await store.close();
		expect(await filesWith(secret, address)).toEqual([]);
	});

	it("is in none of the files where a version before left it there", async () => {
		const address = await newFile();
		const first = await open(address);
		await first.store.close();
		const before = new Libsql(address.path);
		const insert = before.prepare("insert into questions values ('1', 1, ?, ?, 1, 0)");
		for (let number = 0; number < 100; number++) insert.run(`${number}`, `${secret} ${number}`);
		before.exec("delete from questions; pragma user_version = 0");
		before.close();
		expect(await filesWith(secret, address)).not.toEqual([]);
		const { store } = await open(address);
		await store.close();
		expect(await filesWith(secret, address)).toEqual([]);
	});

	it("is tried again where another process was in the way", async () => {
		const address = await newFile();
		const { store, lines } = await open(address);
		await askMuch(store);
		const reader = new Libsql(address.path);
		onTestFinished(() => void reader.close());
		reader.exec("begin");
		reader.prepare("select count(*) from questions").get();
		await expect(store.forgetAll("1")).rejects.toThrow();
		reader.exec("commit");
		await store.forgetAll("1");
		expect(await filesWith(secret, address)).toEqual([]);
		expect(lines).toEqual([]);
	}, 30_000);
});

it("what is deleted is overwritten at once, before the file is written anew", async () => {
	const address = await newFile();
	const { store } = await open(address);
	await askMuch(store);
	await store.close();
	const { database, close } = openDatabase(address);
	await database.deleteFrom("questions").where("server", "=", "1").execute();
	await sql`pragma wal_checkpoint(truncate)`.execute(database);
	expect(await filesWith(secret, address)).toEqual([]);
	await close();
});

describe("the database's files", () => {
	const modeOf = async (place: string) => ((await stat(place)).mode & 0o777).toString(8);
	function withoutMask(): void {
		const mask = process.umask(0);
		onTestFinished(() => void process.umask(mask));
	}

	it("are for the bot's user alone, and so is their folder", async () => {
		withoutMask();
		const address = await newFile();
		const { store } = await open(address);
		await store.vote(vote());
		expect(await modeOf(path.dirname(address.path))).toBe("700");
		for (const suffix of ["", "-wal", "-shm"]) {
			expect(await modeOf(address.path + suffix)).toBe("600");
		}
	});

	it("become so where a version before made them for all to read", async () => {
		withoutMask();
		const address = await newFile();
		const folder = path.dirname(address.path);
		await mkdir(folder);
		for (const suffix of ["", "-wal", "-shm"]) await writeFile(address.path + suffix, "");
		const { store } = await open(address);
		await store.vote(vote());
		expect(await modeOf(folder)).toBe("700");
		for (const suffix of ["", "-wal", "-shm"]) {
			expect(await modeOf(address.path + suffix)).toBe("600");
		}
	});

	it("leave a folder as it is that holds other things too", async () => {
		withoutMask();
		const address = await newFile();
		const folder = path.dirname(address.path);
		await mkdir(folder);
		await writeFile(path.join(folder, "notes.txt"), "");
		const { store } = await open(address);
		await store.vote(vote());
		expect(await modeOf(folder)).toBe("777");
		expect(await modeOf(address.path)).toBe("600");
	});
});
