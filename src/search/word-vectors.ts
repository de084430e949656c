import { listedWords, packedVectors } from "./word-vectors.generated.ts";

/** How many figures a vector has. */
export const dimensions = 64;

/** Words as vectors: words that stand in like contexts ("arid", "dry") point alike. English. */
export interface WordVectors {
	/** The words, the commonest first: each one's place is the number of its vector. */
	readonly words: readonly string[];
	/** The number of a word's vector, or -1 for a word that has none. */
	numberOf(word: string): number;
	/** The figures of vector `n` begin at `n * dimensions`: odd numbers from -15 to 15. */
	readonly figures: Int8Array;
	/** By vector its length. */
	readonly lengths: Float32Array;
	/** By vector two numbers whose 64 bits are the signs of its figures. */
	readonly signs: Int32Array;
}

/** Unpacks the table at the first use. */
export function wordVectors(): WordVectors {
	table ??= unpack();
	return table;
}

let table: WordVectors | undefined;

function unpack(): WordVectors {
	const words = listedWords.split(" ");
	const numbers = new Map(words.map((word, number) => [word, number]));
	const packed = atob(packedVectors);
	const figures = new Int8Array(packed.length * 2);
	for (let i = 0; i < packed.length; i++) {
		const pair = packed.charCodeAt(i);
		figures[2 * i] = 2 * (pair >> 4) - highest;
		figures[2 * i + 1] = 2 * (pair & 15) - highest;
	}
	return {
		words,
		numberOf: (word) => numbers.get(word) ?? -1,
		figures,
		lengths: Float32Array.from(words, (_, n) => Math.sqrt(product(figures, n, figures, n))),
		signs: signsOf(figures),
	};
}

/** Four bits stand for 16 figures, half of them below zero. */
const highest = 15;

function signsOf(figures: Int8Array): Int32Array {
	const signs = new Int32Array(figures.length / 32);
	figures.forEach((figure, i) => {
		if (figure > 0) signs[i >> 5] = (signs[i >> 5] as number) | (1 << (i & 31));
	});
	return signs;
}

/** The cosine of two words: from -1 to 1, 1 for the same direction. */
export function wordCosine(number: number, other: number): number {
	const { figures, lengths } = wordVectors();
	const scale = (lengths[number] as number) * (lengths[other] as number);
	return product(figures, number, figures, other) / scale;
}

/** The cosine of a vector of length 1 with a word. */
export function cosineWithWord(vector: Float32Array, word: number): number {
	const { figures, lengths } = wordVectors();
	return product(vector, 0, figures, word) / (lengths[word] as number);
}

/** The cosine of two vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
	return product(a, 0, b, 0);
}

type Figures = Float32Array | Int8Array;

function product(a: Figures, numberA: number, b: Figures, numberB: number): number {
	// Four sums side by side: each addition waits for the one before it.
	let [w, x, y, z] = [0, 0, 0, 0];
	let j = numberB * dimensions;
	for (let i = numberA * dimensions; i < (numberA + 1) * dimensions; i += 4, j += 4) {
		w += (a[i] as number) * (b[j] as number);
		x += (a[i + 1] as number) * (b[j + 1] as number);
		y += (a[i + 2] as number) * (b[j + 2] as number);
		z += (a[i + 3] as number) * (b[j + 3] as number);
	}
	return w + x + y + z;
}

/**
 * Whether two words may have a cosine of 0.3 or more, after the signs of their figures alone: the share of those that
 * differ is the angle between two vectors over 180° for random signs (Charikar 2002). It lets less than half of all
 * words pass, and 95 % of those from 0.3 to 0.4, 98 % to 0.5 and 99.5 % above.
 */
export function mayBeKindred(number: number, other: number): boolean {
	const { signs } = wordVectors();
	const differing =
		onesOf((signs[2 * number] as number) ^ (signs[2 * other] as number)) +
		onesOf((signs[2 * number + 1] as number) ^ (signs[2 * other + 1] as number));
	return differing <= mostDiffering;
}

const mostDiffering = 31;

/** How many of 32 bits are ones, counted in pairs, fours and eights side by side. */
function onesOf(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds a word, as a vector of length 1 times a weight, to a vector. */
export function addWord(to: Float32Array, word: number, weight: number): void {
	const { figures, lengths } = wordVectors();
	const scale = weight / (lengths[word] as number);
	const start = word * dimensions;
	for (let i = 0; i < dimensions; i++)
		to[i] = (to[i] as number) + scale * (figures[start + i] as number);
}

/** Adds a vector times a weight to another. */
export function addVector(to: Float32Array, from: Float32Array, weight: number): void {
	for (let i = 0; i < dimensions; i++) to[i] = (to[i] as number) + weight * (from[i] as number);
}

export function lengthOf(vector: Float32Array): number {
	return Math.sqrt(product(vector, 0, vector, 0));
}

/** Gives a vector length 1, unless it is nothing. */
export function normalize(vector: Float32Array): void {
	const length = lengthOf(vector);
	if (length === 0) return;
	for (let i = 0; i < dimensions; i++) vector[i] = (vector[i] as number) / length;
}
