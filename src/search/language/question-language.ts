import { commonness } from "./rarity.ts";
import { tokensOf } from "./tokens.ts";
import { isUnspaced } from "./unspaced-words.ts";

/**
 * The language that a question is asked in, as ISO 639-1 names it, by its script, else by its common words; null where
 * they do not tell. The word that opens a question tells the most.
 */
export function questionLanguage(text: string): string | null {
	if (isUnspaced(text)) return scripts.find(({ letters }) => letters.test(text))?.language ?? null;
	const words = tokensOf(text).map(({ word }) => word);
	const [best, second] = spaced
		.map((language) => ({ language, weight: commonWeight(words, language) }))
		.sort((a, b) => b.weight - a.weight);
	if (!best || !second || best.weight < minWeight) return null;
	return best.weight >= second.weight + minAhead ? best.language : null;
}

const spaced = ["en", "de", "fr", "es"];

/** In words that are the commonest of their language; the first counts twice. */
const minWeight = 1.5;
const minAhead = 1;

function commonWeight(words: readonly string[], language: string): number {
	const rarityOf = commonness(language);
	return words.reduce((sum, word, at) => sum + (1 - rarityOf(word)) * (at === 0 ? 2 : 1), 0);
}

/** Kana before the letters that Japanese shares with Chinese. */
const scripts: readonly { readonly letters: RegExp; readonly language: string }[] = [
	{ letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: "ja" },
	{ letters: /\p{Script=Hangul}/u, language: "ko" },
	{ letters: /\p{Script=Thai}/u, language: "th" },
	{ letters: /\p{Script=Han}/u, language: "zh" },
];
