import {
	type ArticleIndex,
	type IndexedPassage,
	type IndexedText,
	lowerBound,
} from "./article-index.ts";
import { remembered } from "./remembered.ts";
import { dimensions } from "./word-vectors.ts";

/**
 * Some passages of an article as a text of their own, for reading a long article only where it can answer: what the
 * ranking costs depends on the sentences that it reads. The words of the passages move together:
 *
 *     article   [ . . a a a . b b . . . c c c c ]        a, b, c: the words of three passages
 *     excerpt   [ a a a b b c c c c ]
 *
 * All figures of a passage and its sentences are those of the whole article.
 *
 * @param chosen numbers of passages, ascending
 */
export function excerptOf(index: ArticleIndex, chosen: readonly number[]): IndexedText {
	const passages = chosen.map((number) => index.passages[number] as IndexedPassage);
	const sentences = placed(passages.map((p) => [p.firstSentence, p.endSentence]));
	const words = placed(
		sentences.map(({ from, to }) => [index.firstWords[from] ?? 0, index.firstWords[to] ?? 0]),
	);
	const vectors = placed(
		sentences.map(({ from, to }) => [
			lowerBound(index.sentenceOfVector, from),
			lowerBound(index.sentenceOfVector, to),
		]),
	);
	const wordRuns = joined(words);
	const vectorRuns = joined(vectors);
	const sentenceRuns = joined(sentences);
	const count = endOf(sentences);
	return {
		article: index.article,
		lexicon: index.lexicon,
		vocabulary: index.vocabulary,
		topic: index.topic,
		passages: passages.map((each, passage) => moved(each, sentences[passage] as Part)),
		sentences: picked(index.sentences, sentenceRuns),
		traits: picked(index.traits, sentenceRuns),
		firstWords: movedWords(index.firstWords, sentences, words),
		words: copied(index.words, wordRuns, new Int32Array(endOf(words))),
		sentenceOf: renumbered(index.sentenceOf, words, sentences),
		vectors: copied(index.vectors, vectorRuns, new Int16Array(endOf(vectors))),
		sentenceOfVector: renumbered(index.sentenceOfVector, vectors, sentences),
		passageOf: numbered(sentences),
		sentenceLengths: copied(index.sentenceLengths, sentenceRuns, new Float64Array(count)),
		sentenceRarity: copied(index.sentenceRarity, sentenceRuns, new Float64Array(count)),
		sentenceTopics: copied(
			index.sentenceTopics,
			sentenceRuns.map(wide),
			new Int8Array(count * dimensions),
		),
		passageLengths: Float64Array.from(chosen, (p) => index.passageLengths[p] as number),
		positionsOf: remembered((stem) => movedPositions(index.positionsOf(stem), wordRuns)),
	};
}

/** A part of a row of the article's, from one place up to, not including, another, and where it begins in the excerpt. */
interface Part {
	readonly from: number;
	readonly to: number;
	readonly at: number;
}

/** One part after the other. */
function placed(ranges: readonly (readonly number[])[]): Part[] {
	let at = 0;
	return ranges.map(([from = 0, to = 0]) => {
		const part = { from, to, at };
		at += to - from;
		return part;
	});
}

/** Parts that follow one another in the article as one: copying few long ones takes less than many short ones. */
function joined(parts: readonly Part[]): Part[] {
	const runs: Part[] = [];
	for (const part of parts) {
		const last = runs.at(-1);
		if (last?.to === part.from) runs[runs.length - 1] = { ...last, to: part.to };
		else runs.push(part);
	}
	return runs;
}

type Row = Int8Array | Int16Array | Int32Array | Float64Array;

/** Parts of a row, one after the other, into another of their length. */
function copied<R extends Row>(row: R, parts: readonly Part[], into: R): R {
	for (const { from, to, at } of parts) into.set(row.subarray(from, to), at);
	return into;
}

/** Of a row with a vector a sentence. */
function wide({ from, to, at }: Part): Part {
	return { from: from * dimensions, to: to * dimensions, at: at * dimensions };
}

function picked<T>(row: readonly T[], parts: readonly Part[]): T[] {
	const values: T[] = [];
	for (const { from, to } of parts) for (let i = from; i < to; i++) values.push(row[i] as T);
	return values;
}

/** Parts of a row of numbers of sentences, as these are numbered in the excerpt. */
function renumbered(row: Int32Array, parts: readonly Part[], sentences: readonly Part[]) {
	const numbers = new Int32Array(endOf(parts));
	parts.forEach(({ from, to, at }, part) => {
		const { from: before, at: after } = sentences[part] as Part;
		for (let i = from; i < to; i++) numbers[at + i - from] = (row[i] as number) - before + after;
	});
	return numbers;
}

/** Those of some ascending positions that stand in the parts, as they are numbered in the excerpt. */
function movedPositions(positions: Int32Array, parts: readonly Part[]): Int32Array {
	const within: number[] = [];
	let i = 0;
	for (const { from, to, at } of parts) {
		if (i === positions.length) break;
		if ((positions[i] as number) < from) i = lowerBound(positions, from, i);
		for (; i < positions.length && (positions[i] as number) < to; i++)
			within.push((positions[i] as number) - from + at);
	}
	return new Int32Array(within);
}

function moved({ section, passage }: IndexedPassage, { from, to, at }: Part): IndexedPassage {
	return { section, passage, firstSentence: at, endSentence: at + to - from };
}

/** Where each sentence's words begin in the excerpt; at the end, how many there are. */
function movedWords(
	firstWords: Int32Array,
	sentences: readonly Part[],
	words: readonly Part[],
): Int32Array {
	const places = new Int32Array(endOf(sentences) + 1);
	sentences.forEach(({ from, to, at }, part) => {
		const { from: before, at: after } = words[part] as Part;
		for (let s = from; s < to; s++)
			places[at + s - from] = (firstWords[s] as number) - before + after;
	});
	places[endOf(sentences)] = endOf(words);
	return places;
}

/** By place the number of its part. */
function numbered(parts: readonly Part[]): Int32Array {
	const numbers = new Int32Array(endOf(parts));
	parts.forEach(({ from, to, at }, part) => {
		numbers.fill(part, at, at + to - from);
	});
	return numbers;
}

/** How long the parts are together. */
function endOf(parts: readonly Part[]): number {
	const last = parts.at(-1);
	return last ? last.at + last.to - last.from : 0;
}
