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
			text.slice(Math.max(0, match.index - maxNameLength), match.index),
		);
		if (long !== null && !found.has(short)) found.set(short, { short, long });
		if (++read === maxBrackets || found.size === maxExplained) break;
	}
	return [...found.values()];
}

const bracketed = /\s\(["“]?(\p{Lu}[\p{Lu}\p{N}&.-]{1,9})s?["”]?\)/gu;
const maxNameLength = 120;

/** No article has more; a text made of brackets must not take seconds. */
const maxBrackets = 2000;
const maxExplained = 200;

/** The last words before the bracket whose initials are the short form's letters; small words count or not. */
function expansionOf(short: string, before: string): string | null {
	const letters = [...short.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
	const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)];
	let left = letters.length;
	for (let at = words.length - 1; at >= 0 && left > 0; at--) {
		const word = (words[at]?.[0] ?? "").toLowerCase();
		if (word.startsWith(letters[left - 1] ?? "")) left--;
		else if (left > 1 && isCompound(word, letters[left - 2] ?? "", letters[left - 1] ?? ""))
			left -= 2;
		else if (!smallWords.has(word)) return null;
		if (left === 0) return before.slice(words[at]?.index);
	}
	return null;
}

/** "Hafenverband" has two of the letters of "HVN". */
function isCompound(word: string, first: string, second: string): boolean {
	return word.startsWith(first) && word.indexOf(second, minPartLength) > 0;
}

const minPartLength = 3;

const smallWords = new Set(
	"a an and at by das de del der des die du el en et für las los und von zur for in la le of on the to und y".split(
		" ",
	),
);
