import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultSettings, readSettings } from "../../src/discord/bot/store-port.ts";
import { openStore } from "../../src/store/store.ts";
import { folderWith, runVerbatim } from "./cli.ts";

const server = "112233445566778899";

async function opened() {
	const folder = folderWith({});
	const path = `${folder}/verbatim.sqlite`;
	const silent = { info: () => undefined, warn: () => undefined };
	const open = () =>
		openStore({ address: { kind: "sqlite", path }, retentionDays: 30, readSettings, log: silent });
	await (await open()).close();
	return { folder, open, env: { DATABASE_URL: `sqlite:${path}` } };
}

test("settings prints how a server is set, and sets it from such a file, which is logged", async () => {
	const { folder, open, env } = await opened();
	const printed = runVerbatim(["settings", "--server", server], { env });
	expect(printed).toMatchObject({ code: 0, err: "" });
	expect(JSON.parse(printed.out)).toEqual(defaultSettings);
	const file = `${folder}/set.json`;
	writeFileSync(file, '{"feedback": false}');
	const set = runVerbatim(["settings", "--server", server, "--set", file], { env });
	expect(set).toMatchObject({ code: 0, err: "" });
	const store = await open();
	expect(store.settings(server)).toEqual({ ...defaultSettings, feedback: false });
	expect(await store.settingsLog(server)).toMatchObject([
		{ person: null, changed: { feedback: false } },
	]);
	await store.close();
});

test("what cannot be used is named", async () => {
	const { folder, env } = await opened();
	const file = `${folder}/set.json`;
	writeFileSync(file, '{"feedback": "no"}');
	const bad = runVerbatim(["settings", "--server", server, "--set", file], { env });
	expect(bad.code).toBe(1);
	expect(bad.err).toMatch(/set\.json: feedback: /);
	const absent = runVerbatim(["settings", "--server", server, "--set", "no-such"], { env });
	expect(absent).toMatchObject({ code: 1 });
	expect(absent.err).toContain("no-such");
	const id = runVerbatim(["settings", "--server", "x"], { env });
	expect(id).toMatchObject({ code: 2 });
	expect(id.err).toContain("--server");
});
