import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { defaultSettings, readSettings } from "../../src/discord/bot/store-port.ts";
import { objectOf } from "../../src/stand-in/json.ts";
import { type StandIn, startStandIn } from "../../src/stand-in/stand-in.ts";
import { readDatabaseAddress } from "../../src/store/database-address.ts";
import { openStore } from "../../src/store/store.ts";
import { folderWith } from "../commands/cli.ts";
import { hasPostgres, type Postgres, startPostgres } from "../store/postgres.ts";
import { asker } from "./asking.ts";
import { refusedForms, textIn } from "./online.ts";
import { type Program, run, settingsFor, soon } from "./program.ts";

const question = "What does a night at the long pier cost?";
const pier = (fee: string) =>
	`---\ntitle: The pier\npublished: 2025-05-01\n---\n\nThe board met on Monday.\n\nA night at the long pier costs ${fee} crowns for a boat.\n`;
const marked = "An answer was marked as corrected.";

/** An id of a server that Discord tells this shard of two about: `(id >> 22) % 2`. */
const idFor = (shard: number) => String((BigInt(Date.now()) * 2n + BigInt(shard)) << 22n);

let postgres: Postgres | null = null;
beforeAll(async () => {
	if (hasPostgres) postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.remove());

describe.each([
	{ name: "SQLite", there: true, database: () => `sqlite:${folderWith({})}/verbatim.sqlite` },
	{ name: "PostgreSQL", there: hasPostgres, database: () => postgres?.url ?? "" },
])("with $name", ({ there, database }) => {
	it.skipIf(!there)(
		"answers of before two shards were killed are marked where their passage was corrected meanwhile, each by one",
		{ timeout: 240_000 },
		async () => {
			const discord = await startStandIn(undefined, { shards: 2, maxConcurrency: 16 });
			const servers = [0, 1].map((shard) => ({ id: idFor(shard), name: `shard ${shard}` }));
			for (const server of servers) discord.join(server);
			const KNOWLEDGE_DIR = folderWith({ "pier.md": pier("forty") });
			const env = { ...settingsFor(discord), KNOWLEDGE_DIR, DATABASE_URL: database() };
			const log = { info: () => undefined, warn: () => undefined };
			const address = readDatabaseAddress(env.DATABASE_URL);
			if (address === null) throw new Error(env.DATABASE_URL);
			const store = await openStore({ address, retentionDays: 30, readSettings, log });
			for (const { id } of servers)
				await store.saveSettings(id, { ...defaultSettings, corrections: true });
			const start = () =>
				Promise.all(
					["0", "1"].map(async (SHARD_LIST) => {
						const program = run("start", { ...env, READER: "off", SHARD_LIST, SHARD_COUNT: "2" });
						await program.ready();
						return program;
					}),
				);

			const ada = discord.people.someone("Ada");
			const first = await start();
			const answers: Readonly<Record<string, unknown>>[] = [];
			for (const { name, id } of servers) {
				await asker(discord)(question, { in: name, by: ada });
				answers.push(objectOf(discord.world.messages.all().at(-1)));
				await vi.waitFor(async () => expect(await store.standing.of(id)).toHaveLength(1), soon);
			}
			for (const answer of answers) expect(textIn(answer)).toContain("forty crowns");
			for (const { child } of first) child.kill("SIGKILL");
			await Promise.all(first.map((program) => program.exit()));
			writeFileSync(path.join(KNOWLEDGE_DIR, "pier.md"), pier("sixty"));

			const second = await start();
			const texts = () =>
				answers.map(({ id }) => textIn(objectOf(discord.world.messages.get(String(id)))));
			const now = expect.stringMatching(/The article was corrected[\s\S]*sixty crowns/);
			await vi.waitFor(() => expect(texts()).toEqual([now, now]), soon);
			for (const text of texts()) expect(text).toContain(question);
			// Who asked is kept nowhere, but is told by the answer itself, which they can still delete.
			const kept = await Promise.all(servers.map(({ id }) => store.standing.of(id)));
			expect(JSON.stringify(kept)).not.toContain(ada.id);
			const shown = answers.map(({ id }) => discord.world.messages.get(String(id)));
			for (const message of shown)
				expect(JSON.stringify(message)).toContain(BigInt(ada.id).toString(36));
			await vi.waitFor(() => expect(second.map(marks)).toEqual([1, 1]), soon);
			expect(editsOf(discord, answers)).toBe(2);

			// And once more, by what is kept of the correction.
			writeFileSync(path.join(KNOWLEDGE_DIR, "pier.md"), pier("seventy"));
			const seventy = expect.stringContaining("seventy crowns");
			await vi.waitFor(() => expect(texts()).toEqual([seventy, seventy]), soon);
			expect(editsOf(discord, answers)).toBe(4);
			expect(refusedForms(discord)).toEqual([]);
			for (const { child } of second) child.kill("SIGTERM");
			await Promise.all(second.map((program) => program.exit()));
			await store.close();
			await discord.stop();
		},
	);
});

function marks({ written }: Program): number {
	return written.err.split(marked).length - 1;
}

function editsOf(discord: StandIn, answers: readonly Readonly<Record<string, unknown>>[]): number {
	return discord.exchanges.filter(
		({ request }) =>
			request.method === "PATCH" &&
			answers.some(({ id }) => request.path.endsWith(`/messages/${String(id)}`)),
	).length;
}
