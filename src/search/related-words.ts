import { stemmerFor } from "./languages.ts";
import { relatedWords } from "./related-words.generated.ts";

/** English words that mean the same as a word or are derived from it, the likeliest first; none for a rare word. */
export function relatedWordsOf(word: string): readonly string[] {
	table ??= new Map(
		relatedWords.split("\n").map((line) => [line.slice(0, line.indexOf(" ")), line]),
	);
	return table.get(word)?.split(" ").slice(1) ?? [];
}

let table: Map<string, string> | undefined;

const stem = stemmerFor("en");

/** The stems of these words, each once. */
export function relatedStemsOf(word: string): readonly string[] {
	return [...new Set(relatedWordsOf(word).map(stem))];
}
