import table from "#data/words/speech.json" with { type: "json" };
import { wordSet } from "../algorithms/word-set.ts";

/** Nouns for what is said: "his claim that", "Ms Example's call for". */
export function isSpeechNoun(word: string): boolean {
	return nouns.has(word) || (word.endsWith("s") && nouns.has(word.slice(0, -1)));
}

const nouns = wordSet(table.nouns);
