import { toInts } from "../../algorithms/packed.ts";
import type { Article, Passage, Section, Slice } from "../../article/article.ts";
import { sliceOf } from "../../article/article.ts";
import { finish } from "../collections/steps.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type ExplainedForms, formsExplained } from "../notation/explained-forms.ts";
import type { LongForm } from "../notation/long-forms.ts";
import { notationOf } from "../notation/notation-of.ts";
import type { Notation } from "../notation/quantity.ts";
import {
	type ArticleIndex,
	type IndexedPassage,
	invert,
	lookUp,
	measure,
} from "./article-index.ts";
import type { SentenceTraits } from "./sentence-traits.ts";

/** What is kept of an article's index beside its record. */
export interface IndexNotes {
	readonly monthFirst: boolean;
	/** Left out where there are none. */
	readonly forms?: readonly LongForm[];
	readonly initials?: readonly (readonly [string, readonly string[]])[];
}

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
export function packArticleIndex(index: ArticleIndex): Uint8Array {
	if (index instanceof KeptArticleIndex) return index.record;
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

export function notesOf({ notation, explained }: ArticleIndex): IndexNotes {
	const { forms, initials } = explained;
	return {
		monthFirst: notation.monthFirst,
		...(forms.length > 0 ? { forms } : {}),
		...(initials.size > 0 ? { initials: [...initials] } : {}),
	};
}

/** The index of an article as it was kept: nothing of it is read before it is needed. */
export function unpackArticleIndex(
	article: Article,
	lexicon: Lexicon,
	record: Uint8Array,
	notes: IndexNotes,
): ArticleIndex {
	const notation = { language: lexicon.language, monthFirst: notes.monthFirst };
	notationOf.know(article, notation);
	return new KeptArticleIndex(article, lexicon, record, notation, notes);
}

type Lists = Pick<ArticleIndex, "passages" | "sentences" | "traits">;
type Rows = Omit<
	ArticleIndex,
	keyof Lists | "article" | "lexicon" | "size" | "notation" | "explained" | "positionsOf"
>;

/** A class, since closures and rows for each of ten thousand articles would be made at every start. */
class KeptArticleIndex implements ArticleIndex {
	readonly article: Article;
	readonly lexicon: Lexicon;
	readonly notation: Notation;
	readonly record: Uint8Array;
	readonly #notes: IndexNotes;
	/** Whoever takes it alone has it with its article. */
	readonly positionsOf = (stem: number): Int32Array => lookUp(stem, this.rows);
	#explained: ExplainedForms | undefined;
	#rows: Rows | undefined;
	#lists: Lists | undefined;

	constructor(
		article: Article,
		lexicon: Lexicon,
		record: Uint8Array,
		notation: Notation,
		notes: IndexNotes,
	) {
		this.article = article;
		this.lexicon = lexicon;
		this.record = record;
		this.notation = notation;
		this.#notes = notes;
	}

	get size() {
		const [words = 0, , , passages = 0] = toInts(this.record.subarray(0, 16));
		return { words, passages };
	}
	get explained(): ExplainedForms {
		const { forms = [], initials = [] } = this.#notes;
		this.#explained ??= formsExplained(forms, new Map(initials), this.lexicon.language);
		return this.#explained;
	}
	get vocabulary(): Int32Array {
		return this.#rows?.vocabulary ?? partsOf(this.record).vocabulary;
	}
	get headings(): readonly number[] {
		return this.#rows?.headings ?? [...partsOf(this.record).headings];
	}
	get title(): readonly number[] {
		return this.#rows?.title ?? [...partsOf(this.record).title];
	}
	get titleStems(): ReadonlySet<number> {
		return this.#rows?.titleStems ?? stemsOf(this.title, this.lexicon);
	}
	get passages() {
		return this.lists.passages;
	}
	get sentences() {
		return this.lists.sentences;
	}
	get traits() {
		return this.lists.traits;
	}
	get firstWords() {
		return this.rows.firstWords;
	}
	get words() {
		return this.rows.words;
	}
	get sentenceOf() {
		return this.rows.sentenceOf;
	}
	get passageOf() {
		return this.rows.passageOf;
	}
	get sentenceLengths() {
		return this.rows.sentenceLengths;
	}
	get passageLengths() {
		return this.rows.passageLengths;
	}
	get sentenceRarity() {
		return this.rows.sentenceRarity;
	}
	get stems() {
		return this.rows.stems;
	}
	get starts() {
		return this.rows.starts;
	}
	get postings() {
		return this.rows.postings;
	}

	get rows(): Rows {
		this.#rows ??= rowsOf(partsOf(this.record), this.lexicon);
		return this.#rows;
	}

	get lists(): Lists {
		this.#lists ??= listsOf(partsOf(this.record), this.article);
		return this.#lists;
	}
}

type Parts = ReturnType<typeof partsOf>;

/** The rows of a record, as views of it. */
function partsOf(record: Uint8Array) {
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

function rowsOf(parts: Parts, lexicon: Lexicon): Rows {
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

function listsOf(parts: Parts, article: Article): Lists {
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

function stemsOf(words: readonly number[], { stemOf }: Lexicon): ReadonlySet<number> {
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
