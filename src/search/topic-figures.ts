import { highestWithin, noHits } from "./hits.ts";
import type { Match } from "./match.ts";
import type { Candidate } from "./rank.ts";
import { importance, passageTopic, sentenceTopic } from "./topic-vectors.ts";
import { cosine, cosineWithWord, dimensions } from "./word-vectors.ts";

/**
 * On so many of the vectors' axes question and passage are compared one by one: alike in some of them tells more of a
 * shared topic than in others. The axes are in the order of how much words differ on them.
 */
const axes = 16;

/** What tells whether a question is on an article's topic at all. English only. */
export const topicFigureNames = [
	"articleTopic",
	"passageTopic",
	"sentenceTopic",
	"wordTopic",
	"tellingTopic",
	"kindredCoverage",
	"absentUnlike",
	"vocabulary",
	...Array.from({ length: axes }, (_, axis) => `passageAxis${axis}` as const),
] as const;

/** The figures of the first candidate, or none for an article in another language. */
export function topicFigures({ match, passage, sentence }: Candidate): number[] {
	const { index, terms, topic } = match;
	if (index.lexicon.language !== "en") return [];
	const ofPassage = passageTopic(index, passage);
	const measured = terms.map((term, t) => ({
		term,
		importance: importance(term.rarity),
		/** The cosines with the article, and of the most kindred word that was read. */
		nearness: cosineWithWord(index.topic, term.vector),
		kindredness: mostKindred(match, t),
	}));
	const telling = measured.filter(({ term }) => term.rarity > clearlyTelling);
	const total = sum(measured, (each) => each.importance) || 1;
	const share = (of: (each: (typeof measured)[number]) => number): number =>
		sum(measured, (each) => each.importance * of(each)) / total;
	return [
		cosine(topic, index.topic),
		cosine(topic, ofPassage),
		cosine(topic, sentenceTopic(index, sentence)),
		share(({ nearness }) => nearness),
		sum(telling, ({ nearness }) => nearness) / (telling.length || 1),
		share(({ kindredness }) => kindredness),
		share(({ term, kindredness }) => (term.readings.length > 0 ? 0 : 1 - kindredness)),
		Math.max(-1, Math.min(1, Math.log(1 + index.vocabulary.length) - usualVocabulary)),
		...axisFigures(topic, ofPassage),
	];
}

function mostKindred({ kindred, index }: Match, term: number): number {
	return highestWithin(kindred[term] ?? noHits, 0, index.sentences.length);
}

/** The products that a cosine sums up, scaled so that one is as large as the whole cosine if all are equal. */
function axisFigures(topic: Float32Array, passage: Float32Array): number[] {
	const figures: number[] = [];
	for (let axis = 0; axis < axes; axis++)
		figures.push(dimensions * (topic[axis] as number) * (passage[axis] as number));
	return figures;
}

/** From this rarity on a word tells of the topic, where "many" and "place" do not. */
const clearlyTelling = 0.4;

/**
 * The logarithm of some 1,100 words, the distinct words of an article of usual length. From a third to three times of
 * that it counts; the weights were not learnt on articles beyond.
 */
const usualVocabulary = 7;

function sum<T>(all: readonly T[], of: (each: T) => number): number {
	return all.reduce((sum, each) => sum + of(each), 0);
}
