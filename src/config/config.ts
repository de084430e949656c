import { isIP } from "node:net";
import { z } from "zod";
import { readDatabaseAddress } from "../store/database-address.ts";

/** What the environment sets, checked. */
export type Config = z.infer<typeof schema>;

/** How many questions one person may ask in how many seconds. */
export interface Cooldown {
	readonly questions: number;
	readonly seconds: number;
}

/** What holds where nothing is set; the sandbox, where nobody else waits for an answer, does without. */
export const usualCooldown: Cooldown = { questions: 5, seconds: 30 };

/** An address of one's own network; a port of null stands for each. */
interface OwnHost {
	readonly address: string;
	readonly port: number | null;
}

type LoadedConfig =
	| { readonly ok: true; readonly config: Config }
	/** One plain sentence a variable, beginning with its name. */
	| { readonly ok: false; readonly problems: readonly string[] };

/** Reads the settings from the environment. An empty variable counts as unset. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): LoadedConfig {
	const set = Object.fromEntries(
		Object.keys(schema.shape).flatMap((name) => {
			const value = env[name]?.trim();
			return value === undefined || value === "" ? [] : [[name, value]];
		}),
	);
	const parsed = schema.safeParse(set);
	if (parsed.success) {
		const problems = checkShards(parsed.data);
		return problems.length === 0 ? { ok: true, config: parsed.data } : { ok: false, problems };
	}
	const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
	return { ok: false, problems };
}

const oneTo = (most: number) => (text: string) => {
	const number = Number(text);
	return /^\d+$/.test(text) && number >= 1 && number <= most;
};

// No message repeats the value: a token pasted into the wrong line must not end up in a log.
const schema = z.object({
	DISCORD_TOKEN: z
		.string()
		.regex(/^\S+$/, "expected the bot's token, which holds no spaces.")
		.optional(),
	DISCORD_TOKEN_FILE: z.string().optional(),
	DISCORD_API_URL: z
		.url({ protocol: /^https?$/, error: "expected an address such as https://discord.com/api." })
		.transform((url) => url.replace(/\/+$/, ""))
		.default("https://discord.com/api"),
	DISCORD_GUILD_ID: z
		.string()
		.regex(/^\d{17,20}$/, "expected a server's id, a number of 17 to 20 digits.")
		.optional(),
	KNOWLEDGE_DIR: z.string().optional(),
	CONTACT: z
		.string()
		.regex(
			/^(?:https?:\/\/|mailto:)?[\w.+/@:?=&#~%-]{3,200}$/,
			"expected an address of a page or of mail, under which servers that are read find you.",
		)
		.optional(),
	OWN_HOSTS: z.string().transform(toOwnHosts).default([]),
	READER: z.enum(["on", "off"], "expected on or off.").default("on"),
	CACHE_DIR: z.string().optional(),
	MESSAGE_CONTENT: z.enum(["on", "off"], "expected on or off.").default("off"),
	LOG_LEVEL: z
		.enum(["debug", "info", "warn", "error"], "expected debug, info, warn or error.")
		.default("info"),
	HEALTH_PORT: z
		.string()
		.refine(oneTo(65_535), "expected a port, 1 to 65535.")
		.transform(Number)
		.optional(),
	HEALTH_HOST: z.string().default("127.0.0.1"),
	STALE_AFTER_DAYS: z
		.string()
		.refine(oneTo(36_500), "expected a number of days, 1 to 36500.")
		.transform(Number)
		.default(365),
	SHARDS: z
		.string()
		.refine(
			(text) => text === "auto" || oneTo(1000)(text),
			'expected a number of shards, or "auto".',
		)
		.transform((text) => (text === "auto" ? text : Number(text)))
		.optional(),
	SHARD_LIST: z
		.string()
		.regex(/^\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*$/, "expected shards such as 0-3,8.")
		.transform(toShardList)
		.optional(),
	SHARD_COUNT: z
		.string()
		.refine(oneTo(10_000), "expected a number of shards, 1 to 10000.")
		.transform(Number)
		.optional(),
	DATABASE_URL: z
		.string()
		.transform(readDatabaseAddress)
		.refine((address) => address !== null, "expected postgres://… or sqlite:PATH.")
		.optional(),
	DATABASE_URL_FILE: z.string().optional(),
	RETENTION_DAYS: z
		.string()
		.refine(oneTo(3650), "expected a number of days, 1 to 3650.")
		.transform(Number)
		.default(30),
	COOLDOWN: z
		.string()
		.regex(
			/^(?:off|[1-9]\d{0,3}\/[1-9]\d{0,4}s)$/,
			'expected questions per seconds, such as 5/30s, or "off".',
		)
		.transform(toCooldown)
		.optional(),
});

/** `10.0.0.5:8080,[::1]:80,10.0.0.6`: addresses, each with a port or for all ports. */
function toOwnHosts(text: string, context: z.RefinementCtx): OwnHost[] {
	return text.split(",").flatMap((each): OwnHost[] => {
		const [, bracketed, plain, port] =
			/^\s*(?:\[([^\]]+)\]|([^:\s]+))(?::(\d{1,5}))?\s*$/.exec(each) ?? [];
		const address = bracketed ?? plain ?? "";
		if (isIP(address) !== 0) return [{ address, port: port === undefined ? null : Number(port) }];
		context.addIssue("expected addresses such as 10.0.0.5:8080, apart by commas.");
		return [];
	});
}

/** `0-3,8` as numbers, each once. */
function toShardList(text: string): readonly number[] {
	const ids = text.split(",").flatMap((part) => {
		const [first = 0, last = first] = part.split("-").map(Number);
		return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
	});
	return [...new Set(ids)];
}

/** Settings that make sense only together. */
function checkShards({ SHARDS, SHARD_LIST, SHARD_COUNT }: Config): string[] {
	if (SHARDS !== undefined && (SHARD_LIST ?? SHARD_COUNT) !== undefined) {
		return ["SHARDS: SHARD_LIST or SHARD_COUNT is set too; keep SHARDS, or the two others."];
	}
	if ((SHARD_LIST === undefined) !== (SHARD_COUNT === undefined)) {
		return ["SHARD_LIST: expected together with SHARD_COUNT, the number of shards in all."];
	}
	const tooHigh = SHARD_LIST?.filter((shard) => shard >= (SHARD_COUNT ?? 0)) ?? [];
	if (SHARD_LIST?.length === 0 || tooHigh.length > 0) {
		return [
			`SHARD_LIST: expected shards from 0 to ${(SHARD_COUNT ?? 1) - 1}, the last of SHARD_COUNT.`,
		];
	}
	return [];
}

function toCooldown(text: string): Cooldown | null {
	if (text === "off") return null;
	const [questions = "", seconds = ""] = text.slice(0, -1).split("/");
	return { questions: Number(questions), seconds: Number(seconds) };
}
