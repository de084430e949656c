import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { spanish } from "./spanish.ts";
import type { Language, Words } from "./words.ts";

export const words: Readonly<Record<Language, Words>> = {
	en: english,
	fr: french,
	de: german,
	es: spanish,
};
