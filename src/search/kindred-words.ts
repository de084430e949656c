import { remembered } from "./remembered.ts";
import { dimensions, wordVectors } from "./word-vectors.ts";

/** From this cosine on a word counts as kindred. */
export const leastKindred = 0.3;

/** In a row of likenesses a cosine stands times this. */
export const likenessScale = 255;

/**
 * By vector number how kindred it is to one: its cosine times `likenessScale`, 0 below `leastKindred`. The row is good
 * until `mostRows` others have been asked for.
 */
export function likenessesTo(vector: number): Uint8Array {
	const before = rows.get(vector);
	if (before) return before;
	const row = freeRow();
	const { vectors, likenesses } = kindredOf(vector);
	for (let i = 0; i < vectors.length; i++) row[vectors[i] as number] = likenesses[i] as number;
	rows.set(vector, row);
	return row;
}

/** A question asks for its words again in each article, and the next one for some of the same: 3 MB. */
const rows = new Map<number, Uint8Array>();
const mostRows = 256;

/** A row of zeros: a new one, or the oldest that was written. */
function freeRow(): Uint8Array {
	const [oldest] = rows;
	if (!oldest || rows.size < mostRows) return new Uint8Array(wordVectors().count);
	const [vector, row] = oldest;
	rows.delete(vector);
	for (const each of kindredOf(vector).vectors) row[each] = 0;
	return row;
}

/** The vectors that are kindred to one, and how much each is. */
interface Kindred {
	readonly vectors: Int16Array;
	readonly likenesses: Uint8Array;
}

/** Questions share most of their words: what was found for one is kept, some 1 kB, and 13 MB for all words there are. */
const kindredOf = remembered(findKindred);

function findKindred(vector: number): Kindred {
	const vectors: number[] = [];
	const likenesses: number[] = [];
	const { count, figures, lengths } = wordVectors();
	signs ??= signsOf(figures);
	const bits = signs;
	const scale = likenessScale / (lengths[vector] as number);
	const least = leastKindred * likenessScale;
	for (let other = 0; other < count; other++) {
		if (differing(bits, vector, other) > mostDiffering) continue;
		const likeness = (product(figures, vector, other) * scale) / (lengths[other] as number);
		if (likeness < least) continue;
		vectors.push(other);
		likenesses.push(Math.round(likeness));
	}
	return { vectors: Int16Array.from(vectors), likenesses: Uint8Array.from(likenesses) };
}

/** The product of two vectors of whole numbers, which takes half the time that fractions take. */
function product(figures: Int8Array, vector: number, other: number): number {
	let sum = 0;
	let sumBeside = 0;
	let j = other * dimensions;
	for (let i = vector * dimensions; i < (vector + 1) * dimensions; i += 4, j += 4) {
		sum =
			(sum +
				Math.imul(figures[i] as number, figures[j] as number) +
				Math.imul(figures[i + 1] as number, figures[j + 1] as number)) |
			0;
		sumBeside =
			(sumBeside +
				Math.imul(figures[i + 2] as number, figures[j + 2] as number) +
				Math.imul(figures[i + 3] as number, figures[j + 3] as number)) |
			0;
	}
	return sum + sumBeside;
}

/**
 * The share of two vectors' signs that differ is the angle between them over 180° for random signs (Charikar 2002). Up
 * to so many of 64 differ in 26 % of all pairs, but in 85 % of those with a cosine from 0.3 to 0.35, 93 % of those up to
 * 0.5 and 99 % above: most words need no product.
 */
const mostDiffering = 29;

/** By vector two numbers whose 64 bits are the signs of its figures. */
let signs: Int32Array | undefined;

function signsOf(figures: Int8Array): Int32Array {
	const bits = new Int32Array(figures.length / 32);
	figures.forEach((figure, i) => {
		if (figure > 0) bits[i >> 5] = (bits[i >> 5] as number) | (1 << (i & 31));
	});
	return bits;
}

/** How many signs of two vectors differ: ones are counted in pairs, fours and eights side by side. */
function differing(bits: Int32Array, vector: number, other: number): number {
	const one = inFours((bits[2 * vector] as number) ^ (bits[2 * other] as number));
	const two = inFours((bits[2 * vector + 1] as number) ^ (bits[2 * other + 1] as number));
	const eights =
		(one & 0x0f0f0f0f) +
		((one >>> 4) & 0x0f0f0f0f) +
		(two & 0x0f0f0f0f) +
		((two >>> 4) & 0x0f0f0f0f);
	return Math.imul(eights, 0x01010101) >>> 24;
}

function inFours(bits: number): number {
	const pairs = bits - ((bits >>> 1) & 0x55555555);
	return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}
