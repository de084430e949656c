import type { ArticleIndex, IndexedText } from "./article-index.ts";
import { type Column, makeColumns } from "./columns.ts";
import { commonness } from "./commonness.ts";
import type { Term } from "./term.ts";
import {
	addVector,
	addWord,
	cosineWithWord,
	dimensions,
	lengthOf,
	normalize,
	wordVectors,
} from "./word-vectors.ts";

/**
 * What a text is about is a vector: a sentence's is the sum of its words', rare words the most, a passage's the sum of
 * its sentences', each made as long as the others, and an article's that of all its sentences. Kept are only the
 * lengths of the sentences' sums; with them their cosines with a question come of its likeness to the words.
 */
export interface Topics {
	/** The lengths of the sums by sentence; 0 where no word has a vector. */
	readonly sentenceReach: Float32Array;
	/** What the whole article is about: a vector of length 1, or all zeros where no word has one. */
	readonly topic: Float32Array;
}

type Vectors = Pick<ArticleIndex, "vectors" | "sentences">;

export function measureTopics(article: Vectors): Topics {
	const sentenceReach = new Float32Array(article.sentences.length);
	const topic = new Float32Array(dimensions);
	for (let s = 0; s < article.sentences.length; s++) {
		const sum = sumOfWords(article, s);
		sentenceReach[s] = lengthOf(sum);
		normalize(sum);
		addVector(topic, sum, 1);
	}
	normalize(topic);
	return { sentenceReach, topic };
}

/** What a question is about. Its misspelt words count as what they were corrected to. */
export function questionTopic(terms: readonly Term[]): Float32Array {
	const topic = new Float32Array(dimensions);
	for (const { vector } of terms) {
		if (vector >= 0) addWord(topic, vector, importances()[vector] as number);
	}
	normalize(topic);
	return topic;
}

/** What a passage is about: a vector of length 1, or all zeros. */
export function passageTopic(index: IndexedText, passage: number): Float32Array {
	const { firstSentence = 0, endSentence = 0 } = index.passages[passage] ?? {};
	const topic = new Float32Array(dimensions);
	for (let s = firstSentence; s < endSentence; s++) addVector(topic, sentenceTopic(index, s), 1);
	normalize(topic);
	return topic;
}

/** What a sentence is about: a vector of length 1, or all zeros. */
export function sentenceTopic(index: IndexedText, sentence: number): Float32Array {
	const topic = sumOfWords(index, sentence);
	normalize(topic);
	return topic;
}

/** By sentence, the cosine of what it is about with what a question is about. */
export function topicCosines(index: IndexedText, topic: Float32Array): Column {
	const { sentences, vectors, sentenceOf, sentenceReach } = index;
	const likenesses = likenessesTo(topic, vectors);
	const importance = importances();
	const cosines = makeColumns(1, sentences.length)[0] as Column;
	for (let i = 0; i < vectors.length; i++) {
		const vector = vectors[i] as number;
		if (vector < 0) continue;
		const s = sentenceOf[i] as number;
		cosines[s] =
			(cosines[s] as number) + (importance[vector] as number) * (likenesses[vector] as number);
	}
	for (let s = 0; s < cosines.length; s++)
		cosines[s] = (cosines[s] as number) / (sentenceReach[s] || 1);
	return cosines;
}

/** What a word counts by its rarity in the language, 0 to 1. */
export function importance(rarity: number): number {
	return rarity ** 1.5;
}

/** By vector the importance of its word. */
function importances(): Float32Array {
	importanceOf ??= Float32Array.from(wordVectors().words.map(commonness("en")), importance);
	return importanceOf;
}

let importanceOf: Float32Array | undefined;

function sumOfWords({ vectors, sentences }: Vectors, sentence: number): Float32Array {
	const { firstWord = 0, endWord = 0 } = sentences[sentence] ?? {};
	const importance = importances();
	const sum = new Float32Array(dimensions);
	for (let i = firstWord; i < endWord; i++) {
		const vector = vectors[i] as number;
		if (vector >= 0) addWord(sum, vector, importance[vector] as number);
	}
	return sum;
}

/**
 * By vector a topic's cosine with each word of a text, worked out once for all texts that are asked one after another;
 * the row is good until another topic comes.
 */
function likenessesTo(topic: Float32Array, vectors: Int16Array): Float32Array {
	if (!last || topic.some((figure, i) => figure !== last?.topic[i])) last = startRow(topic, last);
	const { likenesses, roundOf, round } = last;
	for (let i = 0; i < vectors.length; i++) {
		const vector = vectors[i] as number;
		if (vector < 0 || roundOf[vector] === round) continue;
		roundOf[vector] = round;
		likenesses[vector] = cosineWithWord(topic, vector);
	}
	return likenesses;
}

/** A row of likenesses to a topic: a figure counts if it was written in this round. */
interface LikenessRow {
	readonly topic: Float32Array;
	readonly round: number;
	readonly likenesses: Float32Array;
	readonly roundOf: Int32Array;
}

let last: LikenessRow | undefined;

function startRow(topic: Float32Array, before: LikenessRow | undefined): LikenessRow {
	const count = wordVectors().words.length;
	return {
		topic,
		round: (before?.round ?? 0) + 1,
		likenesses: before?.likenesses ?? new Float32Array(count),
		roundOf: before?.roundOf ?? new Int32Array(count),
	};
}
