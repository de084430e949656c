/** A name that a text introduces with its short form: "European Convention on Human Rights (ECHR)". */
export interface Abbreviation {
	readonly short: string;
	readonly long: string;
}

/** The abbreviations that a text explains in brackets, each once, in the order of the text. */
export function abbreviationsIn(text: string): Abbreviation[] {
	const found = new Map<string, Abbreviation>();
	let read = 0;
	for (const match of text.matchAll(bracketed)) {
		const short = match[1] ?? "";
		const long = expansionOf(
			short,
			text.slice(Math.max(0, match.index - longestName), match.index),
		);
		if (long !== null && !found.has(short)) found.set(short, { short, long });
		if (++read === mostBrackets || found.size === mostExplained) break;
	}
	return [...found.values()];
}

const bracketed = /\s\(["“]?(\p{Lu}[\p{Lu}\p{N}&.-]{1,9})s?["”]?\)/gu;
const longestName = 120;

/** No article has more; a text made of brackets must not take seconds. */
const mostBrackets = 2000;
const mostExplained = 200;

/** The last words before the bracket whose initials are the short form's letters; small words count or not. */
function expansionOf(short: string, before: string): string | null {
	const letters = [...short.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
	const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)];
	let left = letters.length;
	for (let at = words.length - 1; at >= 0 && left > 0; at--) {
		const word = words[at]?.[0] ?? "";
		if (word.toLowerCase().startsWith(letters[left - 1] ?? "")) left--;
		else if (!smallWords.has(word.toLowerCase())) return null;
		if (left === 0) return before.slice(words[at]?.index);
	}
	return null;
}

const smallWords = new Set(
	"a an and at by de des du en et for in la le of on the to und y".split(" "),
);
