import { toInts } from "../../algorithms/packed.ts";
import type { Article, Passage, Section, Slice } from "../../article/article.ts";
import { sliceOf } from "../../article/article.ts";
import { finish } from "../collections/steps.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type ArticleIndex, type IndexedPassage, invert, measure } from "./article-index.ts";
import type { SentenceTraits } from "./sentence-traits.ts";

/**
 * The index of an article as a row of whole numbers. What follows from its words by counting is not kept:
 *
 *     counts        words, vocabulary, sentences, passages, headings, title
 *     vocabulary    word numbers of the lexicon
 *     sentences     where each begins, where each ends, two figures of each one's traits
 *     firstWords    by sentence, and the end
 *     passages      four figures each: section, passage within it, first sentence, end of sentences
 *     headings, title
 *     words         numbers within the vocabulary, two bytes each where that is enough
 */
export function recordOf(index: ArticleIndex): Uint8Array {
	const { vocabulary, sentences, passages, traits, firstWords, headings, title, words } = index;
	const sections = new Map(index.article.sections.map((section, at) => [section, at]));
	const within = new Map(
		index.article.sections.flatMap((section) => section.passages.map((each, at) => [each, at])),
	);
	const places = new Map<number, number>();
	vocabulary.forEach((word, at) => {
		places.set(word, at);
	});
	const local = isNarrow(vocabulary.length)
		? new Uint16Array(words.length + (words.length % 2))
		: new Int32Array(words.length);
	words.forEach((word, at) => {
		local[at] = places.get(word) as number;
	});
	const rows = [
		[
			words.length,
			vocabulary.length,
			sentences.length,
			passages.length,
			headings.length,
			title.length,
		],
		vocabulary,
		sentences.map(({ start }) => start),
		sentences.map(({ end }) => end),
		traits.map(flagsOf),
		traits.map(({ numbers }) => numbers),
		firstWords,
		passages.flatMap(({ section, passage, firstSentence, endSentence }) => [
			sections.get(section) as number,
			within.get(passage) as number,
			firstSentence,
			endSentence,
		]),
		headings,
		title,
		toInts(new Uint8Array(local.buffer)),
	];
	const record = new Int32Array(rows.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const row of rows) {
		record.set(row, at);
		at += row.length;
	}
	return new Uint8Array(record.buffer);
}

/** What of an index stands for stretches of the text. */
export type Lists = Pick<ArticleIndex, "passages" | "sentences" | "traits">;
/** What of it is whole numbers. */
export type Rows = Omit<
	ArticleIndex,
	keyof Lists | "article" | "lexicon" | "size" | "notation" | "explained" | "positionsOf"
>;

type Parts = ReturnType<typeof partsOf>;

/** The rows of a record, as views of it. */
export function partsOf(record: Uint8Array) {
	const row = toInts(record);
	const [words = 0, distinct = 0, sentences = 0, passages = 0, headings = 0, title = 0] = row;
	let at = 6;
	const next = (length: number): Int32Array => {
		at += length;
		return row.subarray(at - length, at);
	};
	return {
		vocabulary: next(distinct),
		sentenceStarts: next(sentences),
		sentenceEnds: next(sentences),
		flags: next(sentences),
		numbers: next(sentences),
		firstWords: next(sentences + 1),
		passages: next(4 * passages),
		headings: next(headings),
		title: next(title),
		words: isNarrow(distinct)
			? new Uint16Array(row.buffer, row.byteOffset + 4 * at, words)
			: next(words),
	};
}

/** Whether two bytes are enough for a number within the vocabulary. */
function isNarrow(vocabulary: number): boolean {
	return vocabulary <= 0x10000;
}

export function rowsOf(parts: Parts, lexicon: Lexicon): Rows {
	const { vocabulary, firstWords } = parts;
	const words = Int32Array.from(parts.words, (at) => vocabulary[at] as number);
	const sentenceOf = new Int32Array(words.length);
	for (let s = 0; s < firstWords.length - 1; s++)
		sentenceOf.fill(s, firstWords[s], firstWords[s + 1]);
	const bounds = boundsOf(parts);
	const passageOf = new Int32Array(firstWords.length - 1);
	bounds.forEach(({ firstSentence, endSentence }, p) => {
		passageOf.fill(p, firstSentence, endSentence);
	});
	const title = [...parts.title];
	return {
		vocabulary,
		words,
		firstWords,
		sentenceOf,
		passageOf,
		...finish(measure(bounds, firstWords, words, lexicon)),
		...finish(invert(words, lexicon)),
		headings: [...parts.headings],
		title,
		titleStems: stemsOf(title, lexicon),
	};
}

function boundsOf({ passages }: Parts) {
	return Array.from({ length: passages.length / 4 }, (_, p) => ({
		section: passages[4 * p] as number,
		within: passages[4 * p + 1] as number,
		firstSentence: passages[4 * p + 2] as number,
		endSentence: passages[4 * p + 3] as number,
	}));
}

export function listsOf(parts: Parts, article: Article): Lists {
	const { sentenceStarts, sentenceEnds, flags, numbers } = parts;
	return {
		passages: boundsOf(parts).map(({ section: number, within, ...sentences }): IndexedPassage => {
			const section = article.sections[number] as Section;
			return { section, passage: section.passages[within] as Passage, ...sentences };
		}),
		sentences: Array.from(
			sentenceStarts,
			(start, s): Slice => sliceOf(article.text, { start, end: sentenceEnds[s] as number }),
		),
		traits: Array.from(flags, (flag, s) => traitsOf(flag, numbers[s] as number)),
	};
}

export function stemsOf(words: readonly number[], { stemOf }: Lexicon): ReadonlySet<number> {
	return new Set(words.map((word) => stemOf[word] as number));
}

const kinds = [
	"year",
	"date",
	"money",
	"percent",
	"cause",
	"place",
	"definition",
	"duration",
] as const satisfies readonly (keyof SentenceTraits)[];

/** The number of names, and a bit for each kind of thing. */
function flagsOf(traits: SentenceTraits): number {
	return kinds.reduce((sum, kind, bit) => sum + (traits[kind] ? 1 << bit : 0), traits.names << 8);
}

function traitsOf(flags: number, numbers: number): SentenceTraits {
	const has = (bit: number): boolean => (flags & (1 << bit)) !== 0;
	return {
		names: flags >> 8,
		numbers,
		year: has(0),
		date: has(1),
		money: has(2),
		percent: has(3),
		cause: has(4),
		place: has(5),
		definition: has(6),
		duration: has(7),
	};
}
