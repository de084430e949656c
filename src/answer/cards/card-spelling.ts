import { editDistance } from "../../algorithms/edit-distance.ts";
import { commonness } from "../../search/language/rarity.ts";

/** Shorter words are near to too many others. */
const shortest = 4;

/**
 * The word of some patterns that a misspelt one stands for, one edit away; any other word as it is: one of the patterns',
 * a listed one of the language, and one that is near to two of them.
 */
export function createCardSpelling(
	language: string,
	patterns: readonly string[],
): (word: string) => string {
	let known: ReadonlySet<string> | undefined;
	return (word) => {
		if (word.length < shortest || /\P{L}/u.test(word)) return word;
		known ??= new Set(patterns.flatMap((pattern) => pattern.match(/\p{L}{4,}/gu) ?? []));
		if (known.has(word) || commonness(language)(word) < 1) return word;
		const near = [...known].filter((other) => isSlipOf(word, other));
		return near.length === 1 ? (near[0] as string) : word;
	};
}

/** Of four letters all are there: "waht", "helo", not "rate" for "date". */
function isSlipOf(typed: string, word: string): boolean {
	if (typed[0] !== word[0] || editDistance(typed, word, 1) > 1) return false;
	const left = [...typed];
	for (const letter of word) {
		const at = left.indexOf(letter);
		if (at >= 0) left.splice(at, 1);
	}
	return left.length === 0 || typed.length > shortest;
}
