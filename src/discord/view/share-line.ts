import type { User } from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import { escapeLine } from "./escape.ts";
import { shortenLabel } from "./limits.ts";
import { type Components, textDisplay } from "./parts.ts";

/**
 * Says who shares an answer, in letters that ping nobody: the name that is shown, and the one that nobody else
 * can have. For null, the longest line there can be, to keep room for it.
 */
export function shareLine({ voice }: SpeakingBot, user: User | null): Components {
	const name = user ? `${nameOf(user.displayName)} (${nameOf(`@${user.username}`)})` : longest;
	return [textDisplay(`-# ${voice.discordWords.sharedBy(name)}`)];
}

function nameOf(name: string): string {
	return escapeLine(shortenLabel(name, maxNameLength));
}

const maxNameLength = 40;
const longest = "\u0800".repeat(4 * maxNameLength + 8);
