import { editDistance } from "../../algorithms/edit-distance.ts";

/** Words among which those that are a single edit away are found. */
export interface NearSpellings {
	/** The first one added that is an edit away, or null; then the word is added, and not otherwise. */
	findOrAdd(word: string): string | null;
}

/** So many that look alike are measured for each. */
const maxMeasured = 8;

/**
 * Words that are an edit away share what is left when one letter of each is deleted (symmetric deletion: Garbe's
 * SymSpell). What is left is kept as a number, without making the words: making, hashing and clearing away a hundred
 * thousand of them took most of the time. Two that have a number in common by chance are told apart by measuring.
 */
export function createNearSpellings(): NearSpellings {
	const words: string[] = [];
	/** By what is left the last of its entries; each knows the next, the last one the first. */
	const lasts = new Map<number, number>();
	const wordOf: number[] = [];
	const nextOf: number[] = [];
	const find = (word: string, left: readonly number[]): string | null => {
		let measured = 0;
		for (const each of left) {
			const last = lasts.get(each);
			if (last === undefined) continue;
			let entry = last;
			do {
				entry = nextOf[entry] ?? last;
				const other = words[wordOf[entry] ?? 0] ?? "";
				if (editDistance(word, other, 1) <= 1) return other;
				measured += 1;
				if (measured >= maxMeasured) return null;
			} while (entry !== last);
		}
		return null;
	};
	return {
		findOrAdd(word) {
			const left = leftByDeletion(word);
			const found = find(word, left);
			if (found !== null) return found;
			const number = words.push(word) - 1;
			for (const each of left) {
				const entry = wordOf.push(number) - 1;
				const last = lasts.get(each);
				nextOf.push(last === undefined ? entry : (nextOf[last] ?? entry));
				if (last !== undefined) nextOf[last] = entry;
				lasts.set(each, entry);
			}
			return null;
		},
	};
}

/** A number for the word, and one for what is left of it without each of its letters. */
function leftByDeletion(word: string): number[] {
	const left = [hashWithout(word, -1)];
	for (let at = 0; at < word.length; at++) {
		// Of letters that are doubled it does not matter which one is missing.
		if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) left.push(hashWithout(word, at));
	}
	return left;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashWithout(word: string, missing: number): number {
	let hash = 0x811c9dc5 | 0;
	for (let at = 0; at < word.length; at++) {
		if (at !== missing) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	}
	return hash;
}
