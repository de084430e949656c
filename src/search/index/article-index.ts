import { lowerBound } from "../../algorithms/binary-search.ts";
import { derived } from "../../algorithms/derived.ts";
import type { Article, Passage, Section, Slice } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import { sortedBy } from "../collections/sorted-by.ts";
import type { Steps } from "../collections/steps.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type Token, tokensOf } from "../language/tokens.ts";
import { type ExplainedForms, explainedForms } from "../notation/explained-forms.ts";
import { normalWords } from "../notation/normal-words.ts";
import { notationOf } from "../notation/notation-of.ts";
import type { Notation } from "../notation/quantity.ts";
import { createTraitReader, type SentenceTraits } from "./sentence-traits.ts";

export interface IndexedPassage {
	readonly section: Section;
	readonly passage: Passage;
	/** Numbers of its sentences: from `firstSentence` up to, not including, `endSentence`. */
	readonly firstSentence: number;
	readonly endSentence: number;
}

/**
 * One article as the ranking reads it. All words stand in one row, in the order of the text, and what there is of each
 * sentence in rows beside one another; and inverted: which stems it has, and where.
 *
 *     stems     [ 3, 17, 40, …                 ]   the article's distinct stems, ascending
 *     starts    [ 0, 2, 9, …                   ]   where each stem's postings begin; at the end, how many there are
 *     postings  [ 5, 81,  0, 7, 12, 30, …      ]   positions in `words`, ascending within a stem
 */
export interface ArticleIndex {
	readonly article: Article;
	readonly lexicon: Lexicon;
	/** How many passages and words it has. */
	readonly size: { readonly passages: number; readonly words: number };
	/** How it writes dates and amounts. */
	readonly notation: Notation;
	/** The short forms that it introduces, and those that its headline's initials are. */
	readonly explained: ExplainedForms;
	readonly passages: readonly IndexedPassage[];
	readonly sentences: readonly Slice[];
	readonly traits: readonly SentenceTraits[];
	/** By sentence where its words begin in `words`; at the end, how many words there are. */
	readonly firstWords: Int32Array;
	/** Word numbers of the lexicon. */
	readonly words: Int32Array;
	/** By word position its sentence; by sentence its passage. */
	readonly sentenceOf: Int32Array;
	readonly passageOf: Int32Array;
	/** Words by sentence and by passage. */
	readonly sentenceLengths: Float64Array;
	readonly passageLengths: Float64Array;
	/** By sentence, the sum of its words' rarity. */
	readonly sentenceRarity: Float64Array;
	/** The distinct words by the number of their root, for finding what begins alike. */
	readonly vocabulary: Int32Array;
	readonly stems: Int32Array;
	readonly starts: Int32Array;
	readonly postings: Int32Array;
	/** Where the words with a stem stand in `words`, ascending. */
	positionsOf(stem: number): Int32Array;
	/** Word numbers of the headings. */
	readonly headings: readonly number[];
	/** Word numbers of the headline, and the stems of these. */
	readonly title: readonly number[];
	readonly titleStems: ReadonlySet<number>;
}

/** Indexes an article, in steps. */
export function* articleIndexSteps(article: Article, lexicon: Lexicon): Steps<ArticleIndex> {
	const notation = notationOf(article);
	const explained = explainedForms(article);
	const rows = yield* readPassages(article, lexicon, (text, tokens) =>
		explained.mark(normalWords(text, notation, tokens)),
	);
	const { passages, sentences, traits, headings } = rows;
	const words = new Int32Array(rows.words);
	const firstWords = new Int32Array(rows.firstWords);
	const title = normalWords(article.headline ?? "", notation).map(({ word }) =>
		lexicon.intern(word),
	);
	const inverted = yield* invert(words, lexicon);
	const measured = yield* measure(passages, firstWords, words, lexicon);
	const vocabulary = sortedBy(
		Int32Array.from(rows.distinct),
		(word) => lexicon.rootOf[word] as number,
	);
	yield vocabulary.length;
	return {
		article,
		lexicon,
		size: { passages: passages.length, words: words.length },
		notation,
		explained,
		passages,
		sentences,
		traits,
		firstWords,
		words,
		sentenceOf: new Int32Array(rows.sentenceOf),
		passageOf: new Int32Array(rows.passageOf),
		...measured,
		...inverted,
		positionsOf: (stem) => lookUp(stem, inverted),
		vocabulary,
		headings,
		title,
		titleStems: new Set(title.map((word) => lexicon.stemOf[word] as number)),
	};
}

/** The positions of a stem among the postings of an article. */
export function lookUp(
	stem: number,
	{ stems, starts, postings }: Pick<ArticleIndex, "stems" | "starts" | "postings">,
): Int32Array {
	const at = lowerBound(stems, stem);
	return stems[at] === stem ? postings.subarray(starts[at], starts[at + 1]) : none;
}

const none = new Int32Array(0);

/** The articles of one language share the values that they have in common. */
const traitReaderOf = derived(({ language }: Lexicon) => createTraitReader(language));

function* readPassages(
	article: Article,
	lexicon: Lexicon,
	read: (text: string, tokens?: readonly Token[]) => readonly Token[],
) {
	const passages: IndexedPassage[] = [];
	const sentences: Slice[] = [];
	const traits: SentenceTraits[] = [];
	const firstWords: number[] = [];
	const words: number[] = [];
	const distinct = new Set<number>();
	const sentenceOf: number[] = [];
	const passageOf: number[] = [];
	const headings: number[] = [];
	const readTraits = traitReaderOf(lexicon);
	for (const section of article.sections) {
		if (section.passages.length > 0) {
			for (const { word } of read(section.heading ?? "")) headings.push(lexicon.intern(word));
		}
		for (const passage of section.passages) {
			const firstSentence = sentences.length;
			for (const slice of eachSentence(article.text, passage)) {
				const tokens = tokensOf(slice.text);
				firstWords.push(words.length);
				for (const { word } of read(slice.text, tokens)) {
					const number = lexicon.intern(word);
					words.push(number);
					distinct.add(number);
					sentenceOf.push(sentences.length);
				}
				passageOf.push(passages.length);
				traits.push(readTraits(slice.text, tokens));
				sentences.push(slice);
				yield slice.text.length;
			}
			if (sentences.length === firstSentence) continue;
			passages.push({ section, passage, firstSentence, endSentence: sentences.length });
		}
	}
	firstWords.push(words.length);
	return {
		passages,
		sentences,
		traits,
		firstWords,
		words,
		distinct,
		sentenceOf,
		passageOf,
		headings,
	};
}

/** What is counted of sentences and passages. */
export function* measure(
	passages: readonly Pick<IndexedPassage, "firstSentence" | "endSentence">[],
	firstWords: Int32Array,
	words: Int32Array,
	lexicon: Lexicon,
) {
	const first = (sentence: number): number => firstWords[sentence] as number;
	const sentenceLengths = new Float64Array(firstWords.length - 1);
	const sentenceRarity = new Float64Array(firstWords.length - 1);
	for (let s = 0; s < sentenceLengths.length; s++) {
		let rarity = 0;
		for (let at = first(s); at < first(s + 1); at++)
			rarity += lexicon.rarity[words[at] as number] as number;
		sentenceLengths[s] = first(s + 1) - first(s);
		sentenceRarity[s] = rarity;
		if (s % sentencesBetween === sentencesBetween - 1) yield wordsBetween;
	}
	const passageLengths = Float64Array.from(
		passages,
		({ firstSentence, endSentence }) => first(endSentence) - first(firstSentence),
	);
	return { sentenceLengths, sentenceRarity, passageLengths };
}

/** By counting: how often each stem stands, then where. */
export function* invert(words: Int32Array, lexicon: Lexicon) {
	const stemAt = (position: number): number => lexicon.stemOf[words[position] as number] as number;
	const places = new Map<number, number>();
	for (let position = 0; position < words.length; position++) {
		const stem = stemAt(position);
		places.set(stem, (places.get(stem) ?? 0) + 1);
		if (position % wordsBetween === wordsBetween - 1) yield wordsBetween;
	}
	const stems = Int32Array.from(places.keys()).sort();
	const starts = new Int32Array(stems.length + 1);
	stems.forEach((stem, at) => {
		starts[at + 1] = (starts[at] as number) + (places.get(stem) as number);
		places.set(stem, starts[at] as number);
	});
	const postings = new Int32Array(words.length);
	for (let position = 0; position < words.length; position++) {
		const stem = stemAt(position);
		const place = places.get(stem) as number;
		postings[place] = position;
		places.set(stem, place + 1);
		if (position % wordsBetween === wordsBetween - 1) yield wordsBetween;
	}
	return { stems, starts, postings };
}

const wordsBetween = 10_000;
const sentencesBetween = 1000;
