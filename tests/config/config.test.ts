import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { expect, test } from "vitest";
import { loadConfig } from "../../src/config/config.ts";

const defaults = {
	DISCORD_API_URL: "https://discord.com/api",
	HEALTH_HOST: "127.0.0.1",
	LOG_LEVEL: "info",
	OWN_HOSTS: [],
	READER: "on",
	MESSAGE_CONTENT: "off",
	STALE_AFTER_DAYS: 365,
	RETENTION_DAYS: 30,
};

test("everything has a default", () => {
	expect(loadConfig({})).toEqual({ ok: true, config: defaults });
});

test("an empty variable counts as unset, and others are none of our business", () => {
	const env = { DISCORD_TOKEN: "", LOG_LEVEL: " ", COOLDOWN: undefined, PATH: "/bin" };
	expect(loadConfig(env)).toEqual({ ok: true, config: defaults });
});

test("the example file is valid, names every setting, and changes nothing", () => {
	const example = parse(readFileSync(".env.example"));
	expect(Object.keys(example)).toEqual([
		"DISCORD_TOKEN",
		"DISCORD_TOKEN_FILE",
		"DISCORD_API_URL",
		"DISCORD_GUILD_ID",
		"KNOWLEDGE_DIR",
		"CONTACT",
		"OWN_HOSTS",
		"READER",
		"CACHE_DIR",
		"MESSAGE_CONTENT",
		"LOG_LEVEL",
		"HEALTH_PORT",
		"HEALTH_HOST",
		"STALE_AFTER_DAYS",
		"SHARDS",
		"SHARD_LIST",
		"SHARD_COUNT",
		"DATABASE_URL",
		"DATABASE_URL_FILE",
		"RETENTION_DAYS",
		"COOLDOWN",
	]);
	expect(loadConfig(example)).toEqual({ ok: true, config: defaults });
});

test.each([
	["COOLDOWN", "3/60s", { questions: 3, seconds: 60 }],
	["COOLDOWN", "off", null],
	["CONTACT", "mailto:desk@harbour.example", "mailto:desk@harbour.example"],
	[
		"OWN_HOSTS",
		"10.0.0.5:8080, [::1]:80,10.0.0.6",
		[
			{ address: "10.0.0.5", port: 8080 },
			{ address: "::1", port: 80 },
			{ address: "10.0.0.6", port: null },
		],
	],
	["STALE_AFTER_DAYS", "30", 30],
	["DISCORD_API_URL", "http://127.0.0.1:8080/api/", "http://127.0.0.1:8080/api"],
	["DISCORD_GUILD_ID", "123456789012345678", "123456789012345678"],
	["KNOWLEDGE_DIR", "../articles", "../articles"],
	["DISCORD_TOKEN", " abc.def ", "abc.def"],
	["DATABASE_URL", "sqlite:data/a.sqlite", { kind: "sqlite", path: "data/a.sqlite" }],
	["DATABASE_URL", "postgres://a:b@db/c", { kind: "postgres", url: "postgres://a:b@db/c" }],
	["RETENTION_DAYS", "7", 7],
	["READER", "off", "off"],
	["SHARDS", "auto", "auto"],
	["SHARDS", "4", 4],
])("%s=%s is understood", (name, value, understood) => {
	expect(loadConfig({ [name]: value })).toMatchObject({ ok: true, config: { [name]: understood } });
});

test.each([
	["DISCORD_TOKEN", "two words", "expected the bot's token, which holds no spaces."],
	["DISCORD_API_URL", "discord", "expected an address such as https://discord.com/api."],
	["DISCORD_API_URL", "file:///etc", "expected an address such as https://discord.com/api."],
	["DISCORD_GUILD_ID", "my server", "expected a server's id, a number of 17 to 20 digits."],
	["DATABASE_URL", "mysql://a:secret@db/c", "expected postgres://… or sqlite:PATH."],
	["SHARDS", "0", 'expected a number of shards, or "auto".'],
	["SHARD_COUNT", "many", "expected a number of shards, 1 to 10000."],
	["SHARD_LIST", "0;1", "expected shards such as 0-3,8."],
	["RETENTION_DAYS", "0", "expected a number of days, 1 to 3650."],
	["LOG_LEVEL", "loud", "expected debug, info, warn or error."],
	["HEALTH_PORT", "65536", "expected a port, 1 to 65535."],
	["STALE_AFTER_DAYS", "0", "expected a number of days, 1 to 36500."],
	["STALE_AFTER_DAYS", "1e3", "expected a number of days, 1 to 36500."],
	[
		"CONTACT",
		"a\r\nb",
		"expected an address of a page or of mail, under which servers that are read find you.",
	],
	["OWN_HOSTS", "example.org", "expected addresses such as 10.0.0.5:8080, apart by commas."],
	["COOLDOWN", "5", 'expected questions per seconds, such as 5/30s, or "off".'],
	["COOLDOWN", "0/30s", 'expected questions per seconds, such as 5/30s, or "off".'],
])("%s=%s is named with what was expected", (name, value, expected) => {
	expect(loadConfig({ [name]: value })).toEqual({ ok: false, problems: [`${name}: ${expected}`] });
});

test("several bad settings are named at once, and no value is repeated", () => {
	const loaded = loadConfig({ DISCORD_TOKEN: "my secret", LOG_LEVEL: "my secret" });
	expect(loaded).toMatchObject({
		ok: false,
		problems: [/^DISCORD_TOKEN: /, /^LOG_LEVEL: /].map((start) => expect.stringMatching(start)),
	});
	expect(JSON.stringify(loaded)).not.toContain("my secret");
});

test("a machine's part of the shards is understood", () => {
	expect(loadConfig({ SHARD_LIST: "0-2,5,2", SHARD_COUNT: "8" })).toMatchObject({
		ok: true,
		config: { SHARD_LIST: [0, 1, 2, 5], SHARD_COUNT: 8 },
	});
});

test.each([
	[
		{ SHARD_LIST: "0" },
		"SHARD_LIST: expected together with SHARD_COUNT, the number of shards in all.",
	],
	[
		{ SHARD_COUNT: "2" },
		"SHARD_LIST: expected together with SHARD_COUNT, the number of shards in all.",
	],
	[
		{ SHARD_LIST: "1-4", SHARD_COUNT: "4" },
		"SHARD_LIST: expected shards from 0 to 3, the last of SHARD_COUNT.",
	],
	[
		{ SHARD_LIST: "3-1", SHARD_COUNT: "4" },
		"SHARD_LIST: expected shards from 0 to 3, the last of SHARD_COUNT.",
	],
	[
		{ SHARDS: "2", SHARD_LIST: "0", SHARD_COUNT: "4" },
		"SHARDS: SHARD_LIST or SHARD_COUNT is set too; keep SHARDS, or the two others.",
	],
] as const)("shards that make no sense together are named: %o", (env, problem) => {
	expect(loadConfig({ ...env })).toEqual({ ok: false, problems: [problem] });
});
