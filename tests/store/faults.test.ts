import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { DatabaseAddress } from "../../src/store/database-address.ts";
import { openDatabase } from "../../src/store/open-database.ts";
import { asked, kinds, open, vote } from "./databases.ts";
import { hasPostgres, startPostgres } from "./postgres.ts";

describe.each(kinds)("a process that is killed, with $name", ({ present, begin, end, create }) => {
	const test = it.skipIf(!present);
	beforeAll(async () => {
		if (present) await begin();
	}, 60_000);
	afterAll(() => end());

	test("has lost no vote that was acknowledged", { timeout: 60_000 }, async () => {
		const address = await create();
		const script = path.join(import.meta.dirname, "vote-until-killed.mjs");
		const child = spawn(process.execPath, [script, JSON.stringify(address)], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		const acknowledged: number[] = [];
		const lines = createInterface({ input: child.stdout });
		lines.on("line", (line) => {
			acknowledged.push(Number(line));
			if (acknowledged.length === 1500) child.kill("SIGKILL");
		});
		await Promise.all([once(lines, "close"), once(child, "exit")]);
		expect(child.signalCode).toBe("SIGKILL");
		const { store } = await open(address);
		const { votes } = await store.insights("1");
		const kept = new Set(votes.map(({ passage }) => passage));
		expect(acknowledged.length).toBeGreaterThanOrEqual(1500);
		expect(acknowledged.filter((voter) => !kept.has(voter))).toEqual([]);
	});
});

describe("a PostgreSQL that goes away", () => {
	const test = it.skipIf(!hasPostgres);

	test("delays what is to be kept, and loses none of it", { timeout: 60_000 }, async () => {
		const postgres = await startPostgres();
		onTestFinished(() => postgres.remove());
		const address: DatabaseAddress = { kind: "postgres", url: postgres.url };
		const { store, lines } = await open(address);
		await store.saveSettings("1", { name: "before" });
		expect(await store.vote(vote())).toBe("kept");
		await postgres.stop();
		expect(await store.vote(vote({ voter: "101" }))).toBe("waiting");
		expect(await store.saveSettings("1", { name: "meanwhile" })).toBe("waiting");
		expect(store.settings("1")).toEqual({ name: "meanwhile" });
		await expect(store.insights("1")).rejects.toThrow();
		expect(store.state()).toMatchObject({ failure: expect.any(String), waiting: 2, lost: 0 });
		await postgres.start();
		await vi.waitFor(() => expect(store.state()).toEqual({ failure: null, waiting: 0, lost: 0 }), {
			timeout: 20_000,
		});
		expect((await store.insights("1")).votes).toMatchObject([{ up: 2, down: 0 }]);
		expect(store.settings("1")).toEqual({ name: "meanwhile" });
		expect(lines).toContain("The database is back.");
	});

	test("in the middle of a transaction fails it, and not the process", {
		timeout: 60_000,
	}, async () => {
		const postgres = await startPostgres();
		onTestFinished(() => postgres.remove());
		const opened = openDatabase({ kind: "postgres", url: postgres.url });
		onTestFinished(() => opened.close());
		const crashes: unknown[] = [];
		const crash = (error: unknown) => crashes.push(error);
		process.on("uncaughtException", crash);
		onTestFinished(() => void process.off("uncaughtException", crash));
		const transaction = opened.database.transaction().execute(async (open) => {
			await sql`select 1`.execute(open);
			await postgres.stop();
			await sql`select 1`.execute(open);
		});
		await expect(transaction).rejects.toThrow();
		expect(crashes).toEqual([]);
	});

	test("does not keep the store from opening", { timeout: 60_000 }, async () => {
		const postgres = await startPostgres();
		onTestFinished(() => postgres.remove());
		await postgres.stop();
		const { store } = await open({ kind: "postgres", url: postgres.url });
		expect(store.settings("1")).toEqual({ name: "nothing" });
		expect(store.state().failure).not.toBeNull();
		await store.vote(vote());
		await postgres.start();
		await vi.waitFor(() => expect(store.state()).toEqual({ failure: null, waiting: 0, lost: 0 }), {
			timeout: 20_000,
		});
		expect((await store.insights("1")).votes).toHaveLength(1);
	});

	it("that accepts connections and says nothing keeps neither answers nor the end waiting", {
		timeout: 60_000,
	}, async () => {
		const sockets = new Set<Socket>();
		const server = createServer((socket) => {
			sockets.add(socket.resume().on("error", () => undefined));
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		onTestFinished(() => void server.close());
		const { port } = server.address() as AddressInfo;
		const url = `postgres://tester@127.0.0.1:${port}/postgres`;
		const { store, lines } = await open({ kind: "postgres", url });
		expect(store.settings("1")).toEqual({ name: "nothing" });
		expect(await store.vote(vote())).toBe("waiting");
		await store.close();
		expect(lines).toContain("Not everything could be kept.");
		await vi.waitFor(() => {
			expect(sockets.size).toBeGreaterThan(0);
			for (const socket of sockets) expect(socket.destroyed).toBe(true);
		}, 10_000);
	});

	test("fills the queue and no more", { timeout: 60_000 }, async () => {
		const { store } = await open(
			{ kind: "postgres", url: "postgres://nobody@127.0.0.1:1/none" },
			{ capacity: 3 },
		);
		await store.vote(vote());
		store.asked(asked());
		await store.vote(vote({ voter: "101" }));
		expect(await store.vote(vote({ voter: "102" }))).toBe("refused");
		store.asked(asked({ tag: "other" }));
		expect(store.state()).toMatchObject({ waiting: 3, lost: 2 });
	});
});

describe("an SQLite file", () => {
	async function folder(): Promise<string> {
		const made = await mkdtemp(path.join(tmpdir(), "verbatim-store-"));
		onTestFinished(() => rm(made, { recursive: true, force: true }));
		return made;
	}

	it("on a full disk delays what is to be kept until there is room", async () => {
		const file = path.join(await folder(), "store.sqlite");
		const address: DatabaseAddress = { kind: "sqlite", path: file };
		const opened = openDatabase(address);
		const { store } = await open(address, { open: () => opened });
		const limit = (pages: number) =>
			sql.raw(`pragma max_page_count = ${pages}`).execute(opened.database);
		expect(await store.vote(vote())).toBe("kept");
		await limit(1);
		const long = "x".repeat(250);
		const all = Array.from({ length: 400 }, (_, index) =>
			store.vote(vote({ voter: `other ${index}`, article: `${long}${index}` })),
		);
		expect(new Set(await Promise.all(all))).toEqual(new Set(["waiting"]));
		expect(store.state().failure).toMatch(/full/);
		await limit(1_000_000);
		await vi.waitFor(
			() => expect(store.state()).toEqual({ failure: null, waiting: 0, lost: 0 }),
			10_000,
		);
		expect((await store.insights("1")).votes.length).toBe(401);
	});

	it("where none can be made leaves the bot working", async () => {
		const { store } = await open({ kind: "sqlite", path: "/dev/null/store.sqlite" });
		expect(store.settings("1")).toEqual({ name: "nothing" });
		expect(await store.vote(vote())).toBe("waiting");
		expect(store.state().failure).not.toBeNull();
	});
});
