import { listedStems, packedVectors } from "./word-vectors.generated.ts";

/** How many figures a vector has. */
export const dimensions = 64;

/** Words as vectors: words that stand in like contexts ("arid", "dry") point alike. All words of a stem share one. English. */
export interface WordVectors {
	readonly count: number;
	/** The number of a stem's vector, or `noVector` for a stem that has none. */
	numberOf(stem: string): number;
	/** The figures of vector `n` begin at `n * dimensions`: odd numbers from -15 to 15, zeros for `noVector`. */
	readonly figures: Int8Array;
	/** By vector its length. */
	readonly lengths: Float32Array;
}

/** The vector of a word that has none: all zeros, of length 1 for dividing by it. */
export const noVector = 0;

/** Unpacks the table at the first use. */
export function wordVectors(): WordVectors {
	table ??= unpack();
	return table;
}

let table: WordVectors | undefined;

function unpack(): WordVectors {
	const numbers = new Map(listedStems.split(" ").map((stem, place) => [stem, place + 1]));
	const count = numbers.size + 1;
	const packed = atob(packedVectors);
	const figures = new Int8Array(count * dimensions);
	let at = dimensions;
	for (let i = 0; i < packed.length; i++) {
		const pair = packed.charCodeAt(i);
		figures[at++] = 2 * (pair >> 4) - highest;
		figures[at++] = 2 * (pair & 15) - highest;
	}
	return {
		count,
		numberOf: (stem) => numbers.get(stem) ?? noVector,
		figures,
		lengths: Float32Array.from({ length: count }, (_, n) => lengthOf(figures, n) || 1),
	};
}

/** Four bits stand for 16 figures, half of them below zero. */
const highest = 15;

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

function lengthOf(figures: Figures, number: number): number {
	return Math.sqrt(product(figures, number, figures, number));
}

/** Adds a word, as a vector of length 1 times a weight, to a vector. */
export function addWord(to: Float32Array, word: number, weight: number): void {
	const { figures, lengths } = wordVectors();
	const scale = weight / (lengths[word] as number);
	const start = word * dimensions;
	for (let i = 0; i < dimensions; i++)
		to[i] = (to[i] as number) + scale * (figures[start + i] as number);
}

/** Adds a vector to another. */
export function addVector(to: Float32Array, vector: Figures): void {
	for (let i = 0; i < dimensions; i++) to[i] = (to[i] as number) + (vector[i] as number);
}

/** Gives a vector length 1, unless it is nothing. */
export function normalize(vector: Float32Array): void {
	const length = lengthOf(vector, 0);
	if (length === 0) return;
	for (let i = 0; i < dimensions; i++) vector[i] = (vector[i] as number) / length;
}
