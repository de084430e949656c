import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as spanish } from "@orama/stemmers/spanish";

/** Cuts a folded word to its stem. */
export type Stemmer = (word: string) => string;

const stemmers: Readonly<Record<string, Stemmer>> = {
	en: english,
	fr: french,
	de: german,
	es: spanish,
};

/** The primary part of a language tag ("en" of "en-GB") if the search knows that language, else English. */
export function searchLanguage(tag: string | null): string {
	const primary = (tag ?? "en").toLowerCase().split(/[-_]/)[0] ?? "en";
	return primary in stemmers ? primary : "en";
}

/** The stemmer of a language; numbers and words of one or two letters stay as they are. */
export function stemmerFor(language: string): Stemmer {
	const stem = stemmers[language] ?? english;
	return (word) => (word.length < 3 || /\p{N}/u.test(word) ? word : stem(word));
}
