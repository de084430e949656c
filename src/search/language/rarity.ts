import { stopwords as french } from "@orama/stopwords/french";
import { stopwords as german } from "@orama/stopwords/german";
import { stopwords as spanish } from "@orama/stopwords/spanish";
import listedWords from "#data/tables/common-words.json" with { type: "json" };
import listedElsewhere from "#data/tables/common-words-elsewhere.json" with { type: "json" };

import listedFrames from "#data/words/question-frames.json" with { type: "json" };
import { memoize } from "../../algorithms/memoize.ts";

import { maxLanguages } from "./stemmers.ts";
import { foldWord } from "./tokens.ts";

/**
 * How rare a word is in its language as a whole, whatever the articles: 0 for the commonest, 1 for a word
 * that is not among the listed ones: the negative logarithm of its frequency, scaled; where languages are not
 * counted, that of its rank.
 */
export function commonness(language: string): (word: string) => number {
	const listed = language === "en" ? englishRarity() : rarityElsewhere(language);
	return (word) => listed.get(word) ?? 1;
}

/** The listed words of English, the commonest first. */
export function commonEnglishWords(): string[] {
	return [...englishRarity().keys()];
}

const elsewhere: Readonly<Record<string, readonly string[]>> = listedElsewhere;

const stopWords: Readonly<Record<string, readonly string[]>> = {
	fr: french,
	de: german,
	es: spanish,
};
/** A word that only carries others is never rarer. */
const rarestStopWord = 0.25;

const rarityElsewhere = memoize((language: string): Map<string, number> => {
	const listed = scaled(elsewhere[language] ?? []);
	for (const stopWord of stopWords[language] ?? []) {
		const word = foldWord(stopWord);
		listed.set(word, Math.min(rarestStopWord, listed.get(word) ?? 1));
	}
	for (const word of (asking[language] ?? "").split(" "))
		listed.set(word, Math.min(rarestStopWord, listed.get(word) ?? 1));
	for (const word of (frames[language] ?? "").split(" "))
		listed.set(word, Math.min(rarestFrame, listed.get(word) ?? 1));
	return listed;
}, maxLanguages);

/** Just above a function word, so that a question of them alone asks for something still. */
const rarestFrame = 0.35;

/** Words of questions that say what kind of thing is asked for, and hardly ever stand beside the answer. */
const frames: Readonly<Record<string, string>> = listedFrames.languages;

/** "wann", "combien": rarer in written texts than any function word, and never held by what answers. */
const asking: Readonly<Record<string, string>> = listedFrames.asking;

let english: Map<string, number> | undefined;

function englishRarity(): Map<string, number> {
	english ??= scaled(listedWords.commonWords);
	return english;
}

/** On the scale of English, whose rarest listed word is 1. */
function scaled(lines: readonly string[]): Map<string, number> {
	const figure = (line: string | undefined): number => Number(line?.split(" ", 1)[0]);
	const commonest = figure(listedWords.commonWords[0]);
	const rarest = figure(listedWords.commonWords.at(-1));
	const listed = new Map<string, number>();
	for (const [rarity, ...words] of lines.map((line) => line.split(" "))) {
		const share = (Number(rarity) - commonest) / (rarest - commonest);
		for (const word of words) listed.set(word, share);
	}
	return listed;
}
