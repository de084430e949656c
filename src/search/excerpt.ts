import {
	type ArticleIndex,
	type IndexedPassage,
	type IndexedSentence,
	type IndexedText,
	lowerBound,
} from "./article-index.ts";
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
	const { passages, sentences } = renumber(index, chosen);
	const ranges = chosen.map((passage) => wordsOf(index, passage));
	const { words, capitals, sentenceOf } = copyWords(index, chosen, ranges);
	const picked = chosen.flatMap((passage) => sentenceNumbers(index, passage));
	return {
		article: index.article,
		lexicon: index.lexicon,
		vocabulary: index.vocabulary,
		topic: index.topic,
		sentenceTopics: copyTopics(index, chosen, sentences.length),
		...copyVectors(index, chosen),
		passages,
		sentences,
		words,
		capitals,
		sentenceOf,
		passageOf: Int32Array.from(sentences, ({ passage }) => passage),
		sentenceLengths: Float64Array.from(picked, (s) => index.sentenceLengths[s] as number),
		passageLengths: Float64Array.from(chosen, (p) => index.passageLengths[p] as number),
		sentenceRarity: Float64Array.from(picked, (s) => index.sentenceRarity[s] as number),
		positionsOf: movedPositions(index, ranges),
	};
}

/** The topics of a passage's sentences stand side by side and move together. */
function copyTopics(
	{ passages, sentenceTopics }: ArticleIndex,
	chosen: readonly number[],
	sentences: number,
): Int8Array {
	const topics = new Int8Array(sentences * dimensions);
	let at = 0;
	for (const passage of chosen) {
		const { firstSentence = 0, endSentence = 0 } = passages[passage] ?? {};
		topics.set(sentenceTopics.subarray(firstSentence * dimensions, endSentence * dimensions), at);
		at += (endSentence - firstSentence) * dimensions;
	}
	return topics;
}

function copyVectors(index: ArticleIndex, chosen: readonly number[]) {
	const ranges = chosen.map((passage) => {
		const { firstSentence = 0, endSentence = 0 } = index.passages[passage] ?? {};
		const [from, to] = [firstSentence, endSentence].map((s) =>
			lowerBound(index.sentenceOfVector, s),
		) as [number, number];
		return { from, to, firstSentence, sentences: endSentence - firstSentence };
	});
	const length = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
	const vectors = new Int16Array(length);
	const sentenceOfVector = new Int32Array(length);
	let at = 0;
	let before = 0;
	for (const { from, to, firstSentence, sentences } of ranges) {
		vectors.set(index.vectors.subarray(from, to), at);
		for (let i = from; i < to; i++, at++)
			sentenceOfVector[at] = before + (index.sentenceOfVector[i] as number) - firstSentence;
		before += sentences;
	}
	return { vectors, sentenceOfVector };
}

function copyWords(index: ArticleIndex, chosen: readonly number[], ranges: readonly WordRange[]) {
	const length = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
	const words = new Int32Array(length);
	const capitals = new Uint8Array(length);
	const sentenceOf = new Int32Array(length);
	let at = 0;
	let sentences = 0;
	ranges.forEach(({ from, to }, place) => {
		const { firstSentence = 0, endSentence = 0 } = index.passages[chosen[place] as number] ?? {};
		for (let word = from; word < to; word++, at++) {
			words[at] = index.words[word] as number;
			capitals[at] = index.capitals[word] as number;
			sentenceOf[at] = sentences + (index.sentenceOf[word] as number) - firstSentence;
		}
		sentences += endSentence - firstSentence;
	});
	return { words, capitals, sentenceOf };
}

interface WordRange {
	readonly from: number;
	readonly to: number;
}

/** Where the words of a passage stand in its article. */
function wordsOf({ passages, sentences }: ArticleIndex, passage: number): WordRange {
	const { firstSentence = 0, endSentence = 0 } = passages[passage] ?? {};
	return {
		from: sentences[firstSentence]?.firstWord ?? 0,
		to: sentences[endSentence - 1]?.endWord ?? 0,
	};
}

function sentenceNumbers({ passages }: ArticleIndex, passage: number): number[] {
	const { firstSentence = 0, endSentence = 0 } = passages[passage] ?? {};
	return Array.from({ length: endSentence - firstSentence }, (_, i) => firstSentence + i);
}

function renumber(index: ArticleIndex, chosen: readonly number[]) {
	const passages: IndexedPassage[] = [];
	const sentences: IndexedSentence[] = [];
	let words = 0;
	for (const number of chosen) {
		const passage = index.passages[number];
		if (!passage) continue;
		const firstSentence = sentences.length;
		for (let s = passage.firstSentence; s < passage.endSentence; s++) {
			const sentence = index.sentences[s] as IndexedSentence;
			const endWord = words + sentence.endWord - sentence.firstWord;
			sentences.push({ ...sentence, passage: passages.length, firstWord: words, endWord });
			words = endWord;
		}
		passages.push({ ...passage, firstSentence, endSentence: sentences.length });
	}
	return { passages, sentences };
}

/** By stem, where it stands in the excerpt; a question asks for the same stem many times. */
function movedPositions(index: ArticleIndex, ranges: readonly WordRange[]) {
	const known = new Map<number, Int32Array>();
	return (stem: number): Int32Array => {
		const before = known.get(stem);
		if (before) return before;
		const whole = index.positionsOf(stem);
		const moved: number[] = [];
		let words = 0;
		for (const { from, to } of whole.length === 0 ? [] : ranges) {
			for (let i = lowerBound(whole, from); i < whole.length; i++) {
				const position = whole[i] as number;
				if (position >= to) break;
				moved.push(words + position - from);
			}
			words += to - from;
		}
		const positions = Int32Array.from(moved);
		known.set(stem, positions);
		return positions;
	};
}
