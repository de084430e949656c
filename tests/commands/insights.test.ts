import { expect, test } from "vitest";
import { openStore } from "../../src/store/store.ts";
import { folderWith, runVerbatim } from "./cli.ts";

/** A database with what was asked in two servers. */
async function asked(): Promise<{ readonly DATABASE_URL: string }> {
	const path = `${folderWith({})}/verbatim.sqlite`;
	const silent = { info: () => undefined, warn: () => undefined };
	const store = await openStore({
		address: { kind: "sqlite", path },
		retentionDays: 30,
		readSettings: () => null,
		log: silent,
	});
	const ask = (server: string, question: string, answered: boolean) =>
		store.asked({ server, question, tag: question, answered });
	ask("1", "When does the ferry sail?", true);
	ask("1", "Who pays for the ferry?", false);
	ask("1", "who pays for ferries", false);
	ask("2", "Why?", true);
	await store.vote({
		server: "1",
		voter: "8",
		tag: "-",
		article: "ferry",
		passage: 3,
		up: true,
	});
	await store.close();
	return { DATABASE_URL: `sqlite:${path}` };
}

test("insights shows each server's questions and votes", async () => {
	const env = await asked();
	const { out, code, err } = runVerbatim(["insights"], { env });
	expect({ code, err }).toEqual({ code: 0, err: "" });
	expect(out).toMatch(/^Server 1, since \d{4}-\d{2}-\d{2}\n/);
	expect(out).toMatch(/Who pays for the ferry\? +2 +1\n/);
	expect(out).toMatch(/ferry +3 +1 +0\n/);
	expect(out).toContain("\nServer 2, since ");
});

test("insights --json prints one line a server", async () => {
	const env = await asked();
	const { out } = runVerbatim(["insights", "--json", "--server", "1"], { env });
	const lines = out
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
	expect(lines).toMatchObject([
		{
			server: "1",
			asked: expect.arrayContaining([{ question: "When does the ferry sail?", count: 1 }]),
			missed: [{ count: 2, questions: [{ count: 1 }, { count: 1 }] }],
			votes: [{ article: "ferry", passage: 3, up: 1, down: 0 }],
		},
	]);
});

test("forget forgets one server and says how much", async () => {
	const env = await asked();
	expect(runVerbatim(["forget", "--server", "1"], { env }).out).toBe(
		"Forgotten of server 1: 3 rows of questions, 1 of votes, 0 of settings, 0 articles.\n",
	);
	const { out } = runVerbatim(["insights", "--json"], { env });
	expect(
		out
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line).server),
	).toEqual(["2"]);
});

test.each([
	["there is no database yet", "sqlite:/nowhere/at/all.sqlite", 1, /there is no \/nowhere/],
	["it is away", "postgres://me:hunter2@127.0.0.1:1/x", 1, /the database is away: /],
	["the address makes no sense", "mysql://me:hunter2@x/y", 2, /expected postgres/],
])("where %s, that is said", (_, DATABASE_URL, code, expected) => {
	const run = runVerbatim(["insights"], { env: { DATABASE_URL } });
	expect(run).toMatchObject({ code, out: "", err: expect.stringMatching(expected) });
	expect(run.err).not.toContain("hunter2");
});
