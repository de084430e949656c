import { stemmerFor } from "../search/language/languages.ts";
import { commonness } from "../search/language/rarity.ts";
import { tokensOf } from "../search/language/tokens.ts";

/** A word that says what a topic is about: the stems that would do for it, and how rare it is, 0 to 1. */
export interface TopicWord {
	readonly stems: readonly string[];
	readonly weight: number;
}

/** What a typed word stands for: itself where it is known, else the words that it may be misspelt for. */
export type ReadWord = (word: string) => readonly string[];

/** The words that say what a topic is about, by the language of an article, each language read once. */
export function readTopic(
	topic: string,
	read: ReadWord,
): (language: string) => readonly TopicWord[] {
	const known = new Map<string, readonly TopicWord[]>();
	return (language) => {
		const words = known.get(language) ?? topicWords(topic, language, read);
		known.set(language, words);
		return words;
	};
}

/** The words that say what a topic is about. */
export function topicWords(topic: string, language: string, read: ReadWord): TopicWord[] {
	const stem = stemmerFor(language);
	const rarityOf = commonness(language);
	return tellingWords(topic, language).map((word) => ({
		stems: [word, ...read(word)].map(stem),
		weight: rarityOf(word),
	}));
}

/** The words of a text that are rare enough to tell something, each once. */
export function tellingWords(text: string, language: string): string[] {
	const rarityOf = commonness(language);
	return [...new Set(tokensOf(text).map(({ word }) => word))].filter(
		(word) => rarityOf(word) >= leastTelling,
	);
}

const leastTelling = 0.3;

/** The stems of a text's words. */
export function stemsIn(text: string, language: string): ReadonlySet<string> {
	const stem = stemmerFor(language);
	return new Set(tokensOf(text).map(({ word }) => stem(word)));
}

/** The part of a topic's words, by weight, that some texts hold together, 0 to 1. */
export function coverage(
	wanted: readonly TopicWord[],
	...texts: readonly ReadonlySet<string>[]
): number {
	const found = wanted.filter(({ stems }) =>
		stems.some((stem) => texts.some((text) => text.has(stem))),
	);
	return wanted.length === 0 ? 0 : weightOf(found) / weightOf(wanted);
}

function weightOf(words: readonly TopicWord[]): number {
	return words.reduce((sum, { weight }) => sum + weight, 0);
}
