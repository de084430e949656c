import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndexedText } from "../../src/search/article-index.ts";
import { indexArticle } from "../../src/search/article-index.ts";
import { excerptOf } from "../../src/search/excerpt.ts";
import { createLexicon } from "../../src/search/lexicon.ts";
import { sentenceTopic } from "../../src/search/topic-vectors.ts";
import { inventLibrary } from "./library.ts";

const [article] = inventLibrary(1, 12).articles;
if (!article) throw new Error("there is an article");
const lexicon = createLexicon("en");
const whole = indexArticle(article, lexicon);
const numbers = whole.passages.map((_, number) => number);

/** A passage by itself: what the ranking reads of it, with no place in a row. */
function readPassage(text: IndexedText, number: number) {
	const passage = text.passages[number];
	if (!passage) throw new Error(`there is no passage ${number}`);
	const { firstSentence, endSentence } = passage;
	const sentences = text.sentences.slice(firstSentence, endSentence);
	const wordsOf = (row: Int32Array, sentence: number): Int32Array =>
		row.subarray(text.firstWords[sentence], text.firstWords[sentence + 1]);
	return {
		slice: passage.passage,
		length: text.passageLengths[number],
		sentences: sentences.map((slice, at) => ({
			slice,
			traits: text.traits[firstSentence + at],
			words: [...wordsOf(text.words, firstSentence + at)],
			length: text.sentenceLengths[firstSentence + at],
			rarity: text.sentenceRarity[firstSentence + at],
			topic: [...sentenceTopic(text, firstSentence + at)],
			vectors: [...text.vectors].filter((_, i) => text.sentenceOfVector[i] === firstSentence + at),
			atHome: text.passageOf[firstSentence + at] === number,
			wordsAtHome: wordsOf(text.sentenceOf, firstSentence + at).every(
				(sentence) => sentence === firstSentence + at,
			),
		})),
	};
}

describe("an excerpt", () => {
	it("holds the passages as the article does, and nothing else", () => {
		fc.assert(
			fc.property(fc.subarray(numbers), (chosen) => {
				const excerpt = excerptOf(whole, chosen);
				expect(excerpt.passages.map((_, number) => readPassage(excerpt, number))).toEqual(
					chosen.map((number) => readPassage(whole, number)),
				);
				expect(excerpt.firstWords.length).toBe(excerpt.sentences.length + 1);
				expect(excerpt.firstWords.at(-1)).toBe(excerpt.words.length);
			}),
			{ numRuns: 50 },
		);
	});

	it("finds each word by its stem where it stands", () => {
		fc.assert(
			fc.property(fc.subarray(numbers), (chosen) => {
				const excerpt = excerptOf(whole, chosen);
				for (const stem of whole.stems) {
					const positions = [...excerpt.words.keys()].filter(
						(at) => lexicon.stemOf[excerpt.words[at] as number] === stem,
					);
					expect([...excerpt.positionsOf(stem)]).toEqual(positions);
				}
			}),
			{ numRuns: 20 },
		);
	});
});
