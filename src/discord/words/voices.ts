import type { LocalizationMap } from "discord.js";
import { words } from "../../reply/words/all.ts";
import type { Language } from "../../reply/words/words.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { spanish } from "./spanish.ts";
import type { DiscordWords, Voice } from "./words.ts";

export const voices: Readonly<Record<Language, Voice>> = {
	en: { words: words.en, discordWords: english },
	fr: { words: words.fr, discordWords: french },
	de: { words: words.de, discordWords: german },
	es: { words: words.es, discordWords: spanish },
};

/** The voice for a locale of Discord ("fr", "es-419"); English where there is none. */
export function voiceFor(locale: string | null | undefined): Voice {
	const language = locale?.split("-")[0];
	return Object.entries(voices).find(([each]) => each === language)?.[1] ?? voices.en;
}

/** A word of the catalogue in English, and in the others as Discord takes them. */
export function localized(pick: (words: DiscordWords) => string): {
	readonly english: string;
	readonly localizations: LocalizationMap;
} {
	return {
		english: pick(english),
		localizations: {
			fr: pick(french),
			de: pick(german),
			"es-ES": pick(spanish),
			"es-419": pick(spanish),
		},
	};
}
