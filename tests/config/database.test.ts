import { expect, test } from "vitest";
import { findDatabase } from "../../src/config/database.ts";
import { folderWith } from "../commands/cli.ts";

const file = (content: string) => `${folderWith({ url: content })}/url`;

test("a file in the folder is the database unless a setting names another", async () => {
	expect(await findDatabase({ DATABASE_URL: undefined, DATABASE_URL_FILE: undefined })).toEqual({
		ok: true,
		value: { kind: "sqlite", path: "data/verbatim.sqlite" },
	});
});

test("the address may be in a file of its own", async () => {
	const found = await findDatabase({
		DATABASE_URL: undefined,
		DATABASE_URL_FILE: file("postgres://a:b@db/c\n"),
	});
	expect(found).toEqual({ ok: true, value: { kind: "postgres", url: "postgres://a:b@db/c" } });
});

test.each([
	[
		"both are set",
		{ kind: "sqlite", path: "a" } as const,
		"postgres://a:b@db/c",
		/DATABASE_URL is set too/,
	],
	["the file holds something else", undefined, "hunter2", /expected a file/],
	["the file is empty", undefined, "", /expected a file/],
])(
	"where %s, that is said without what is in the file",
	async (_, DATABASE_URL, content, expected) => {
		const found = await findDatabase({ DATABASE_URL, DATABASE_URL_FILE: file(content) });
		expect(found).toMatchObject({ ok: false, problem: expect.stringMatching(expected) });
		expect(JSON.stringify(found)).not.toMatch(/hunter2|a:b/);
	},
);
