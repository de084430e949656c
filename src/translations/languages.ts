import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import type { English } from "./english.generated.ts";
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

/** What each language's file holds. The bot's own sentences exist in these; articles stay in their language. */
export const translations = { en: en as English, fr, de, es } as const;

export type Language = keyof typeof translations;

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
	en: "English",
	de: "Deutsch",
	fr: "Français",
	es: "Español",
};

export const languages = Object.keys(translations) as readonly Language[];

/** For each language what is made of it. */
export function inEach<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
	const made = languages.map((language) => [language, make(language)]);
	return Object.fromEntries(made) as Record<Language, Made>;
}
