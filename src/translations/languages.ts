import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };

/** What each language's file holds. The bot's own sentences exist in these; articles stay in their language. */
export const translations = { en, fr, de, es } as const;

export type Language = keyof typeof translations;

/** For each language what is made of it. */
export function inEach<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
	return { en: make("en"), fr: make("fr"), de: make("de"), es: make("es") };
}
