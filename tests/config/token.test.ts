import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { findToken } from "../../src/config/token.ts";

function fileWith(content: string): string {
	const file = path.join(mkdtempSync(path.join(tmpdir(), "verbatim-")), "token");
	writeFileSync(file, content);
	return file;
}

test("the token comes from the setting, or from the file that a setting names", async () => {
	expect(await findToken({ DISCORD_TOKEN: "a.b.c" })).toEqual({ ok: true, value: "a.b.c" });
	const file = fileWith("a.b.c\n");
	expect(await findToken({ DISCORD_TOKEN_FILE: file })).toEqual({ ok: true, value: "a.b.c" });
	expect(await findToken({})).toEqual({ ok: true, value: null });
});

test.each([
	["a file that is not there", { DISCORD_TOKEN_FILE: "/no/such/file" }],
	["an empty file", { DISCORD_TOKEN_FILE: fileWith("\n") }],
	["a file with more than a token", { DISCORD_TOKEN_FILE: fileWith("token: a.b.c") }],
	["both settings", { DISCORD_TOKEN: "a.b.c", DISCORD_TOKEN_FILE: fileWith("a.b.c") }],
])("%s is named, and the token is not repeated", async (_, config) => {
	const found = await findToken(config);
	expect(found.ok).toBe(false);
	expect(!found.ok && found.problem).toMatch(/^DISCORD_TOKEN_FILE: /);
	expect(!found.ok && found.problem).not.toContain("a.b.c");
});
