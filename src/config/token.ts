import type { Config } from "./config.ts";
import { type FoundSecret, findSecret } from "./secret.ts";

/** The bot's token; null where it is not set. No message repeats it. */
export function findToken(
	config: Pick<Config, "DISCORD_TOKEN" | "DISCORD_TOKEN_FILE">,
): Promise<FoundSecret<string | null>> {
	const { DISCORD_TOKEN: value, DISCORD_TOKEN_FILE: file } = config;
	const read = (content: string): string | null => (/^\S+$/.test(content) ? content : null);
	return findSecret({ name: "DISCORD_TOKEN", value, file }, read, "the bot's token");
}
