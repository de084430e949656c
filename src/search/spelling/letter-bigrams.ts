import { WholeNumbers } from "../../algorithms/whole-numbers.ts";
import { finish, type Steps } from "../collections/steps.ts";

/** Words by number, and which letter bigrams each has, for finding those that are spelled alike. */
interface LetterBigrams {
	/** Reads the words that have come since the last time, so that nobody who asks has to wait for it. */
	readNew(): Steps<void>;
	/**
	 * The numbers of at most `limit` words among `among` that share the most letter bigrams with a word and can be at
	 * most `edits` edits away, those that share the most first, of equal ones in alphabetical order.
	 */
	candidates(word: string, among: Int32Array, edits: number, limit: number): number[];
}

/**
 * Letter bigrams of words, each counted once, the beginning and the end of the word among them (" sea ": " s", "se",
 * "ea", "a "). Each word holds its bigrams, and of the words of each length every bigram lists those that it is in, since no
 * others can be meant:
 *
 *     starts  [ 0, 4, 9, …                ]   by word, where its bigrams begin in `held`
 *     held    [ 7, 2, 31, 5,  7, 40, …    ]   numbers of bigrams
 *     words   3 letters → [ 0, 14, 15, …  ]   words, ascending
 *     listed  3 letters, "se" → [ 0, 2, … ]   places in `words`, ascending
 *
 * @param words may become more
 */
export function createLetterBigrams(
	words: readonly string[],
	isWanted: (word: string) => boolean,
): LetterBigrams {
	const rows: Rows = {
		numbers: new Map(),
		starts: new WholeNumbers(),
		held: new WholeNumbers(),
		ofLength: new Map(),
	};
	rows.starts.push(0);
	const membership = createMembership();
	// Who asks meanwhile reads the rest: what is done is told by `starts` alone.
	function* readNew(): Steps<void> {
		while (rows.starts.length <= words.length) {
			const number = rows.starts.length - 1;
			const word = words[number] as string;
			if (isWanted(word)) addWord(rows, number, word.length, bigramsOf(word));
			rows.starts.push(rows.held.length);
			yield word.length;
		}
	}
	const complete = new WeakSet<Int32Array>();
	// Words of articles that are only being indexed are not among those at hand: nobody waits for them.
	const readAll = (among: Int32Array): void => {
		if (complete.has(among)) return;
		if (among.some((number) => number >= rows.starts.length - 1)) finish(readNew());
		complete.add(among);
	};
	return {
		readNew,
		candidates(word, among, edits, limit) {
			readAll(among);
			const bigrams = bigramsOf(word);
			const known = [...bigrams].flatMap((bigram) => rows.numbers.get(bigram) ?? []);
			const isNear = (number: number): boolean =>
				Math.abs((words[number] as string).length - word.length) <= edits;
			const least = Math.max(1, bigrams.size - bigramsPerEdit * edits);
			const countAll = (): Sharing[] => {
				const isAmong = membership(among);
				const lengths = Array.from({ length: 2 * edits + 1 }, (_, i) => word.length - edits + i);
				return lengths.flatMap((length) => countListed(rows, length, isAmong, known, least));
			};
			const found =
				among.length <= maxCounted
					? countEach(rows, among.filter(isNear), known, least)
					: countAll();
			return inOrder(mostSharing(found, limit), words).slice(0, limit);
		},
	};
}

/** One edit changes at most three bigrams (a swap). */
const bigramsPerEdit = 3;

/** So many words are gone through one by one; of more, those are counted that the bigrams list. */
const maxCounted = 4096;

interface Rows {
	/** By bigram its number. */
	readonly numbers: Map<number, number>;
	readonly starts: WholeNumbers;
	readonly held: WholeNumbers;
	readonly ofLength: Map<number, LengthRows>;
}

/** The words of one length. */
interface LengthRows {
	readonly words: WholeNumbers;
	/** By the bigram's number. */
	readonly listed: Map<number, WholeNumbers>;
	/** By place in `words`, how many bigrams a word shares: zeros, but while it is counted. */
	counts: Uint8Array;
}

/** A word with the number of bigrams that it shares. */
interface Sharing {
	readonly number: number;
	readonly shared: number;
}

function addWord(rows: Rows, word: number, length: number, bigrams: Iterable<number>): void {
	const { words, listed } = rowsOfLength(rows, length);
	for (const bigram of bigrams) {
		const number = rows.numbers.get(bigram) ?? rows.numbers.size;
		rows.numbers.set(bigram, number);
		rows.held.push(number);
		const places = listed.get(number) ?? new WholeNumbers();
		listed.set(number, places);
		places.push(words.length);
	}
	words.push(word);
}

function rowsOfLength({ ofLength }: Rows, length: number): LengthRows {
	const known = ofLength.get(length);
	if (known) return known;
	const rows = { words: new WholeNumbers(), listed: new Map(), counts: new Uint8Array(0) };
	ofLength.set(length, rows);
	return rows;
}

function countEach(
	{ numbers, starts: { row: starts }, held: { row: held } }: Rows,
	among: Int32Array,
	bigrams: readonly number[],
	least: number,
): Sharing[] {
	const wanted = new Uint8Array(numbers.size);
	for (const bigram of bigrams) wanted[bigram] = 1;
	const found: Sharing[] = [];
	for (const number of among) {
		let shared = 0;
		const end = starts[number + 1] as number;
		for (let at = starts[number] as number; at < end; at++)
			shared += wanted[held[at] as number] ?? 0;
		if (shared >= least) found.push({ number, shared });
	}
	return found;
}

/** Of the words of one length. Their counts stand close together, where the processor has them at hand. */
function countListed(
	{ ofLength }: Rows,
	length: number,
	isAmong: (word: number) => boolean,
	bigrams: readonly number[],
	least: number,
): Sharing[] {
	const rows = ofLength.get(length);
	if (!rows) return [];
	const { words, listed } = rows;
	if (rows.counts.length < words.length) rows.counts = new Uint8Array(2 * words.length);
	const { counts } = rows;
	const lists = bigrams
		.map((bigram) => listed.get(bigram) ?? none)
		.sort((a, b) => a.length - b.length);
	for (const list of lists) countIn(list, counts);
	const found: Sharing[] = [];
	// Whoever shares `least` of the bigrams stands in a list of the rarest: the longest lists need not be read again.
	for (const list of lists.slice(0, Math.max(0, bigrams.length - least + 1))) {
		for (let i = 0; i < list.length; i++) {
			const place = list.row[i] as number;
			const shared = counts[place] as number;
			if (shared < least) continue;
			const number = words.row[place] as number;
			if (isAmong(number)) found.push({ number, shared });
			counts[place] = 0;
		}
	}
	counts.fill(0, 0, words.length);
	return found;
}

const none = new WholeNumbers();

function countIn({ row, length }: WholeNumbers, counts: Uint8Array): void {
	for (let i = 0; i < length; i++) {
		const place = row[i] as number;
		counts[place] = (counts[place] as number) + 1;
	}
}

/** Whether a word is among some, which are the same ones again and again. */
function createMembership() {
	const known = new WeakMap<Int32Array, Uint8Array>();
	return (among: Int32Array): ((word: number) => boolean) => {
		const before = known.get(among);
		const members =
			before ?? new Uint8Array(among.reduce((most, each) => Math.max(most, each), 0) + 1);
		if (!before) {
			for (const word of among) members[word] = 1;
			known.set(among, members);
		}
		return (word) => members[word] === 1;
	};
}

/** Those that share the most: `limit` where there are so many, and as many more as share no less. */
function mostSharing(found: readonly Sharing[], limit: number): readonly Sharing[] {
	const sharing: number[] = [];
	for (const { shared } of found) sharing[shared] = (sharing[shared] ?? 0) + 1;
	let least = sharing.length;
	for (let kept = 0; least > 0 && kept < limit; ) kept += sharing[--least] ?? 0;
	return found.filter(({ shared }) => shared >= least);
}

function inOrder(found: readonly Sharing[], words: readonly string[]): number[] {
	const spelling = (number: number): string => words[number] as string;
	return found
		.toSorted((a, b) => b.shared - a.shared || (spelling(a.number) < spelling(b.number) ? -1 : 1))
		.map(({ number }) => number);
}

/** The letter bigrams of a word between two spaces, each as one number. */
function bigramsOf(word: string): Set<number> {
	const bigrams = new Set<number>();
	let before = space;
	for (let at = 0; at <= word.length; at++) {
		const letter = at < word.length ? word.charCodeAt(at) : space;
		bigrams.add(before * 0x10000 + letter);
		before = letter;
	}
	return bigrams;
}

const space = 32;
