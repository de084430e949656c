import type { IndexedText } from "./article-index.ts";
import type { Column } from "./columns.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Term } from "./term.ts";
import { addVector, addWord, dimensions, normalize, noVector } from "./word-vectors.ts";

/**
 * What a text is about is a vector of length 1, or all zeros where no word has one: a sentence's is the sum of its
 * words', rare words the most, a passage's the sum of its sentences', and an article's that of all its sentences.
 */
export interface Topics {
	/** By sentence the `dimensions` figures of its vector, each times `topicScale`. */
	readonly sentenceTopics: Int8Array;
	/** What the whole article is about. */
	readonly topic: Float32Array;
}

const topicScale = 127;

/**
 * @param firstWords by sentence where its words begin; at the end, how many words there are
 * @param words by position in the article the word's number
 */
export function measureTopics(firstWords: Int32Array, words: Int32Array, lexicon: Lexicon): Topics {
	const count = firstWords.length - 1;
	const sentenceTopics = new Int8Array(count * dimensions);
	const topic = new Float32Array(dimensions);
	const sum = new Float32Array(dimensions);
	for (let s = 0; s < count; s++) {
		sum.fill(0);
		for (let i = firstWords[s] as number; i < (firstWords[s + 1] as number); i++) {
			const word = words[i] as number;
			addImportant(sum, lexicon.vectorOf[word] as number, lexicon.rarity[word] as number);
		}
		normalize(sum);
		addVector(topic, sum);
		for (let i = 0; i < dimensions; i++)
			sentenceTopics[s * dimensions + i] = Math.round((sum[i] as number) * topicScale);
	}
	normalize(topic);
	return { sentenceTopics, topic };
}

/** What a question is about. Its misspelt words count as what they were corrected to. */
export function questionTopic(terms: readonly Term[]): Float32Array {
	const topic = new Float32Array(dimensions);
	for (const { vector, rarity } of terms) addImportant(topic, vector, rarity);
	normalize(topic);
	return topic;
}

export function passageTopic(index: IndexedText, passage: number): Float32Array {
	const { firstSentence = 0, endSentence = 0 } = index.passages[passage] ?? {};
	const topic = new Float32Array(dimensions);
	for (let s = firstSentence; s < endSentence; s++) addVector(topic, figuresOf(index, s));
	normalize(topic);
	return topic;
}

export function sentenceTopic(index: IndexedText, sentence: number): Float32Array {
	const topic = new Float32Array(dimensions);
	addVector(topic, figuresOf(index, sentence));
	for (let i = 0; i < dimensions; i++) topic[i] = (topic[i] as number) / topicScale;
	return topic;
}

/** Writes by sentence the cosine of what it is about with what a question is about. */
export function writeTopicCosines(
	{ sentences, sentenceTopics }: IndexedText,
	topic: Float32Array,
	cosines: Column,
): void {
	if (topic.every((figure) => figure === 0)) return;
	let at = 0;
	for (let s = 0; s < sentences.length; s++) {
		let sum = 0;
		for (let i = 0; i < dimensions; i++, at++)
			sum += (topic[i] as number) * (sentenceTopics[at] as number);
		cosines[s] = sum / topicScale;
	}
}

/** What a word counts by its rarity in the language, 0 to 1. */
export function importance(rarity: number): number {
	return rarity ** 1.5;
}

function addImportant(to: Float32Array, vector: number, rarity: number): void {
	if (vector !== noVector) addWord(to, vector, importance(rarity));
}

function figuresOf({ sentenceTopics }: IndexedText, sentence: number): Int8Array {
	return sentenceTopics.subarray(sentence * dimensions, (sentence + 1) * dimensions);
}
