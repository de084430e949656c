import type { IndexedText } from "./article-index.ts";
import type { Term } from "./term.ts";
import { addVector, dimensions, normalize, wordVectors } from "./word-vectors.ts";

/** What parts of an article are about: sums of their words' vectors, rare words the most, each of length 1. */
export interface TopicVectors {
	readonly sentences: Float32Array;
	readonly passages: Float32Array;
}

/** The vectors of an article's parts, made when they are first asked for. */
export function topicVectorsOf(index: IndexedText): TopicVectors {
	const known = made.get(index);
	if (known) return known;
	const sentences = sentenceTopics(index);
	const passages = new Float32Array(index.passages.length * dimensions);
	index.passageOf.forEach((passage, s) => {
		addVector(passages, passage, sentences, s, 1);
	});
	index.passages.forEach((_, p) => {
		normalize(passages, p);
	});
	const vectors = { sentences, passages };
	made.set(index, vectors);
	return vectors;
}

const made = new WeakMap<IndexedText, TopicVectors>();

/** What a question is about. Its misspelt words count as what they were corrected to. */
export function questionTopic(terms: readonly Term[]): Float32Array {
	const { figures } = wordVectors();
	const topic = new Float32Array(dimensions);
	for (const { vector, rarity } of terms) {
		if (vector >= 0) addVector(topic, 0, figures, vector, importance(rarity));
	}
	normalize(topic, 0);
	return topic;
}

/** Words in the order of the text, each with the number of its sentence. */
type WordsOfSentences = Pick<IndexedText, "lexicon" | "words" | "sentenceOf" | "sentences">;

/** What a whole article is about: the sum of its sentences' vectors. */
export function articleTopic(article: WordsOfSentences): Float32Array {
	const topic = new Float32Array(dimensions);
	if (article.lexicon.language !== "en") return topic;
	const sentences = sentenceTopics(article);
	article.sentences.forEach((_, s) => {
		addVector(topic, 0, sentences, s, 1);
	});
	normalize(topic, 0);
	return topic;
}

/** What a word counts by its rarity in the language, 0 to 1. */
export function importance(rarity: number): number {
	return rarity ** 1.5;
}

function sentenceTopics({ lexicon, words, sentenceOf, sentences }: WordsOfSentences): Float32Array {
	const { figures } = wordVectors();
	const topics = new Float32Array(sentences.length * dimensions);
	words.forEach((word, position) => {
		const vector = lexicon.vectorOf[word] as number;
		if (vector < 0) return;
		const weight = importance(lexicon.rarity[word] as number);
		addVector(topics, sentenceOf[position] as number, figures, vector, weight);
	});
	sentences.forEach((_, s) => {
		normalize(topics, s);
	});
	return topics;
}
