import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { memoize } from "../../algorithms/memoize.ts";
import { regular } from "./irregular-forms.ts";
import { asSpelledInAmerica } from "./spelling-variants.ts";

/** Cuts a folded word to its stem. */
export type Stemmer = (word: string) => string;

/** By language, as ISO 639-1 names it. */
const stemmers: Readonly<Record<string, Stemmer>> = {
	en: (word) => english(asSpelledInAmerica(regular(word))),
	fr: french,
	de: german,
	es: spanish,
	zh: asItIs,
	ja: asItIs,
	ko: asItIs,
	th: asItIs,
};

/** Pairs of letters and words without endings have no stem. */
function asItIs(word: string): string {
	return word;
}

/** Whether the search knows a language, by its name in ISO 639-1. */
export function isSearchLanguage(primary: string): boolean {
	return Object.hasOwn(stemmers, primary);
}

/** Questions share most of their words, and the words related to them; so many stems of a language are remembered. */
const maxStems = 20_000;
/** More languages than articles are written in. */
export const maxLanguages = 100;

/** The stemmer of a language; numbers and words of one or two letters stay as they are. */
export const stemmerFor = memoize((language: string): Stemmer => {
	const stem = stemmers[language] ?? english;
	return memoize((word) => (word.length < 3 || /\p{N}/u.test(word) ? word : stem(word)), maxStems);
}, maxLanguages);
