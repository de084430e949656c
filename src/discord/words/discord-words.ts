import type { Words } from "../../reply/reply-words.ts";
import type { English } from "../../translations/english.generated.ts";
import type { Spoken } from "../../translations/sentence-kinds.ts";

/** The sentences that only Discord needs, in one language. They stand under `discord` in the files of `translations/`. */
export type DiscordWords = Spoken<English["discord"]>;

export type SettingName = keyof DiscordWords["settings"]["names"];

/** What a command or one of its options is called and does, in one language. */
export type Naming = Record<"name" | "description", string>;

/** All of the bot's own words in one language. */
export interface Voice {
	readonly words: Words;
	readonly discordWords: DiscordWords;
}
