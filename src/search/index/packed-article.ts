import { toInts } from "../../algorithms/packed.ts";
import type { Article } from "../../article/article.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type ExplainedForms, formsExplained } from "../notation/explained-forms.ts";
import type { LongForm } from "../notation/long-forms.ts";
import { notationOf } from "../notation/notation-of.ts";
import type { Notation } from "../notation/quantity.ts";
import { type ArticleIndex, lookUp } from "./article-index.ts";
import {
	type Lists,
	listsOf,
	partsOf,
	type Rows,
	recordOf,
	rowsOf,
	stemsOf,
} from "./article-record.ts";

/** What is kept of an article's index beside its record. */
export interface IndexNotes {
	readonly monthFirst: boolean;
	/** Left out where there are none. */
	readonly forms?: readonly LongForm[];
	readonly initials?: readonly (readonly [string, readonly string[]])[];
}

/** The index of an article as a row of whole numbers: see `recordOf`. */
export function packArticleIndex(index: ArticleIndex): Uint8Array {
	return index instanceof KeptArticleIndex ? index.record : recordOf(index);
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
