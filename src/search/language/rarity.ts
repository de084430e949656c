import { stopwords as french } from "@orama/stopwords/french";
import { stopwords as german } from "@orama/stopwords/german";
import { stopwords as spanish } from "@orama/stopwords/spanish";
import listedWords from "#data/tables/common-words.json" with { type: "json" };
import { memoize } from "../collections/memoize.ts";
import { mostLanguages } from "./languages.ts";
import { foldWord } from "./tokens.ts";

/**
 * How rare a word is in its language as a whole, whatever the articles: 0 for the commonest, 1 for a word
 * that is not among the listed ones. English: the negative logarithm of its frequency, scaled;
 * elsewhere stop words are common and all others rare.
 */
export function commonness(language: string): (word: string) => number {
	const listed = language === "en" ? englishRarity() : stopWordRarity(language);
	return (word) => listed.get(word) ?? 1;
}

/** The listed words of English, the commonest first. */
export function commonEnglishWords(): string[] {
	return [...englishRarity().keys()];
}

const stopWords: Readonly<Record<string, readonly string[]>> = {
	fr: french,
	de: german,
	es: spanish,
};
const stopWordWeight = 0.1;

const stopWordRarity = memoize(
	(language: string): Map<string, number> =>
		new Map((stopWords[language] ?? []).map((word) => [foldWord(word), stopWordWeight])),
	mostLanguages,
);

let english: Map<string, number> | undefined;

function englishRarity(): Map<string, number> {
	english ??= readEnglish();
	return english;
}

function readEnglish(): Map<string, number> {
	const listed = new Map<string, number>();
	const lines = listedWords.commonWords.map((line) => line.split(" "));
	const commonest = Number(lines[0]?.[0]);
	const rarest = Number(lines.at(-1)?.[0]);
	for (const [rarity, ...words] of lines) {
		const scaled = (Number(rarity) - commonest) / (rarest - commonest);
		for (const word of words) listed.set(word, scaled);
	}
	return listed;
}
