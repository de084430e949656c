import { readFile } from "node:fs/promises";
import type { Config } from "./config.ts";

type FoundToken =
	/** Null where neither setting is there. */
	| { readonly ok: true; readonly token: string | null }
	| { readonly ok: false; readonly problem: string };

/** The bot's token, from the setting or from the file that a setting names. No message repeats it. */
export async function findToken(
	config: Pick<Config, "DISCORD_TOKEN" | "DISCORD_TOKEN_FILE">,
): Promise<FoundToken> {
	const { DISCORD_TOKEN: token, DISCORD_TOKEN_FILE: file } = config;
	if (file === undefined) return { ok: true, token: token ?? null };
	if (token !== undefined) {
		return {
			ok: false,
			problem: "DISCORD_TOKEN_FILE: DISCORD_TOKEN is set too; keep one of them.",
		};
	}
	const content = await readFile(file, "utf8").catch(() => null);
	const found = content?.trim() ?? "";
	if (!/^\S+$/.test(found)) {
		const expected = "expected a file that can be read and holds the bot's token alone.";
		return { ok: false, problem: `DISCORD_TOKEN_FILE: ${expected}` };
	}
	return { ok: true, token: found };
}
