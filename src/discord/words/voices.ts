import { Locale, type LocalizationMap } from "discord.js";
import { words } from "../../reply/reply-words.ts";
import { inEach, type Language, languages, translations } from "../../translations/languages.ts";
import { speak } from "../../translations/speak.ts";
import type { DiscordWords, Voice } from "./discord-words.ts";

export const voices = inEach(
	(language): Voice => ({
		words: words[language],
		discordWords: speak(translations.en.discord, translations[language].discord, language),
	}),
);

/** The voice for a locale of Discord ("fr", "es-419"); English where there is none. */
export function voiceFor(locale: string | null | undefined): Voice {
	const language = locale?.split("-")[0];
	return Object.entries(voices).find(([each]) => each === language)?.[1] ?? voices.en;
}

/** The language of a voice, whatever a server says in its own words. */
export function languageOf({ words }: Voice): Language {
	return languages.find((each) => voices[each].words.locale === words.locale) ?? "en";
}

/** The voice of a language by its name in the settings; null for no such language. */
export function voiceNamed(
	name: string,
): { readonly language: Language; readonly voice: Voice } | null {
	const language = languages.find((each) => each === name);
	return language === undefined ? null : { language, voice: voices[language] };
}

/** What Discord calls the languages beside English. */
const locales: Readonly<Record<Exclude<Language, "en">, readonly Locale[]>> = {
	fr: [Locale.French],
	de: [Locale.German],
	es: [Locale.SpanishES, Locale.SpanishLATAM],
};

/** A word of the catalogue in English, and in the others as Discord takes them. */
export function localized(pick: (words: DiscordWords) => string): {
	readonly english: string;
	readonly localizations: LocalizationMap;
} {
	const others = Object.entries(locales) as [keyof typeof locales, readonly Locale[]][];
	const localizations = others.flatMap(([language, names]) =>
		names.map((name) => [name, pick(voices[language].discordWords)]),
	);
	return {
		english: pick(voices.en.discordWords),
		localizations: Object.fromEntries(localizations),
	};
}
