import type { ArticleIndex } from "../index/article-index.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Reading } from "./reading.ts";
import type { AskedWords } from "./word-entry.ts";

/**
 * German puts words together: "Bewilligung" asks for "Abbaubewilligung" too, "Steuerfuss" for "Fuss" a little, and
 * "Schienennetz" for "Verkehrsnetz" less. The longer the rest, the less.
 */
export function compoundReadings(word: string, rarity: number, index: ArticleIndex): Reading[] {
	const { lexicon, vocabulary } = index;
	if (lexicon.language !== "de" || word.length < minWordLength || rarity < compoundRarity)
		return [];
	const { head, tail } = partsOf(word, lexicon);
	const found: Reading[] = [];
	for (const number of vocabulary) {
		const other = lexicon.words[number] as string;
		if (other.length < minWordLength || other === word) continue;
		const weight = sharedBy(word, other, head, tail);
		if (weight > 0) found.push({ stem: lexicon.stemOf[number] as number, weight });
	}
	return found;
}

/**
 * A compound that is misspelt behind the word that it begins with, set right by what that rest may stand for:
 * "Abbaubewilligung" for "Abbaubewiligung" where an article has "Bewilligung"; null for none.
 */
export function compoundSpelled(
	word: string,
	lexicon: Lexicon,
	{ correct }: AskedWords,
): string | null {
	if (lexicon.language !== "de") return null;
	for (let at = minPartLength; at <= word.length - minMisspeltLength; at++) {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		if (!isWord(before, lexicon) && lexicon.findStem(before) === undefined) continue;
		if (isWord(after, lexicon)) return null;
		const [right] = correct(after);
		if (right) return before + lexicon.words[right.word];
	}
	return null;
}

/** Shorter rests are near to too many words. */
const minMisspeltLength = 7;

const minWordLength = 5;
const compoundRarity = 0.4;
/** How surely a part of a compound is meant by the whole, were there no rest. */
const ofWhole = 0.7;
const ofHead = 0.5;
/** How surely a compound is meant by another that has one part in common with it, were there no rest. */
const ofPart = 0.4;

function sharedBy(word: string, other: string, head: string, tail: string): number {
	const [short, long] = other.length < word.length ? [other, word] : [word, other];
	const rest = Math.sqrt(short.length / long.length);
	if (long.endsWith(short)) return rest * ofWhole;
	if (long.startsWith(short)) return rest * ofHead;
	const shared = Math.max(
		tail !== "" && other.endsWith(tail) ? tail.length : 0,
		head !== "" && other.startsWith(head) ? head.length : 0,
	);
	return (shared / long.length) * ofPart;
}

interface Parts {
	/** Empty where none is a word that is known. */
	readonly head: string;
	readonly tail: string;
}

/** The longest known words that a compound begins and ends with. */
function partsOf(word: string, lexicon: Lexicon): Parts {
	let head = "";
	let tail = "";
	for (let at = minPartLength; at <= word.length - minPartLength; at++) {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		if (isWord(before, lexicon)) head = before;
		if (tail === "" && isKnown(after, lexicon)) tail = after;
	}
	return { head, tail };
}

/** Whether a part is a word, with what joins it to the next or without. */
function isWord(part: string, lexicon: Lexicon): boolean {
	return isKnown(part, lexicon) || isKnown(part.replace(/(?:es|en|s|n)$/u, ""), lexicon);
}

function isKnown(part: string, lexicon: Lexicon): boolean {
	return lexicon.find(part) !== undefined || lexicon.rarityOf(part) < 1;
}

/** Shorter ones are endings as often as words. */
const minPartLength = 4;
