import { editDistance } from "../../algorithms/edit-distance.ts";
import { spelledOut } from "../../search/notation/short-forms.ts";

/** Shorter words are near to too many others. */
const shortest = 4;
const short = 5;
/** From so many letters on two may be wrong. */
const long = 7;

/**
 * The word of some patterns that a misspelt or shortened one stands for; any other word as it is: one of the patterns',
 * a listed one of any language, and one that is as near to another of them. Their words are the runs of letters in them.
 */
export function createCardSpelling(
	language: string,
	patterns: readonly string[],
	isListed: (word: string) => boolean,
): (word: string) => string {
	let known: ReadonlySet<string> | undefined;
	return (word) => {
		const full = spelledOut(word, language);
		if (full !== null) return full;
		if (word.length < shortest || /\P{L}/u.test(word)) return word;
		known ??= new Set(patterns.flatMap((pattern) => pattern.match(/\p{L}{4,}/gu) ?? []));
		if (known.has(word) || isListed(word)) return word;
		const near = [...known].flatMap((other) => {
			const edits = editsBetween(word, other);
			return edits === null ? [] : [{ other, edits }];
		});
		const least = Math.min(...near.map(({ edits }) => edits));
		const [nearest, other] = near
			.flatMap((each) => (each.edits === least ? [each.other] : []))
			// A letter is left out more often than put in: "publishd" is "published", not "publish".
			.sort((a, b) => b.length - a.length);
		return nearest !== undefined && nearest.length !== other?.length ? nearest : word;
	};
}

/**
 * How many slips make a word what was typed; null where that is too far. Of a short word all letters are there: "waht",
 * "helo", "abuot", not "tithe" for "title".
 */
function editsBetween(typed: string, word: string): number | null {
	const reach = typed.length < long ? 1 : 2;
	const edits = typed[0] === word[0] ? editDistance(typed, word, reach) : reach + 1;
	if (edits > reach) return null;
	const left = [...typed];
	for (const letter of word) {
		const at = left.indexOf(letter);
		if (at >= 0) left.splice(at, 1);
	}
	return left.length === 0 || typed.length > short ? edits : null;
}
