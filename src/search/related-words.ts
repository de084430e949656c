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

/** The stems of these words, each once. */
export function relatedStemsOf(word: string): readonly string[] {
	const before = known.get(word);
	if (before) return before;
	const stems = [...new Set(relatedWordsOf(word).map(stem))];
	if (stems.length > 0) known.set(word, stems);
	return stems;
}

const stem = stemmerFor("en");
/** By word of the table. */
const known = new Map<string, readonly string[]>();
