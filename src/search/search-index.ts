import type { Article } from "../article/article.ts";
import { type ArticleIndex, indexArticle } from "./article-index.ts";
import { searchLanguage } from "./languages.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { holdsWord, type Match, matchArticle, scopeOfArticle } from "./match.ts";
import type { ParsedQuestion } from "./question.ts";
import { type Correction, createSpeller } from "./spelling.ts";
import type { Scope } from "./term.ts";

/** All articles, ready to be asked. */
export interface SearchIndex {
	readonly articles: readonly ArticleIndex[];
	find(articleId: string): ArticleIndex | undefined;
	/** Holds a question against one article, with that article's own statistics. */
	matchOne(index: ArticleIndex, question: ParsedQuestion): Match;
	/** Holds a question against the articles most likely to answer it, with the statistics of all. */
	matchAll(question: ParsedQuestion): readonly Match[];
	/** By language, the words of the articles, for the index that comes after this one. */
	readonly lexicons: ReadonlyMap<string, Lexicon>;
}

/** The articles of one language: they share their words, their statistics and their speller. */
interface Shelf {
	readonly lexicon: Lexicon;
	readonly articles: ArticleIndex[];
	/** By stem, the articles that hold it and in how many passages. */
	readonly holders: Map<number, { readonly article: number; readonly passages: number }[]>;
	/** By stem, in how many passages of the shelf it stands. */
	readonly passagesWith: Map<number, number>;
	/** The stems of all its words, those of headings and headlines too: the lexicon may be older than the shelf. */
	readonly stems: Set<number>;
	passages: number;
	words: number;
}

/** So many articles are read in full when a question is asked of all. */
const articlesRead = 12;

/** Makes the index of some articles; those that `before` has, the very same values, are not read again. */
export function createSearchIndex(
	articles: readonly Article[],
	before: SearchIndex | null = null,
): SearchIndex {
	const shelves = new Map<string, Shelf>();
	const byId = new Map<string, ArticleIndex>();
	for (const article of articles) {
		const language = searchLanguage(article.language);
		const shelf = shelves.get(language) ?? emptyShelf(language, before);
		shelves.set(language, shelf);
		const known = before?.find(article.id);
		const index =
			known?.article === article && known.lexicon === shelf.lexicon
				? known
				: indexArticle(article, shelf.lexicon);
		byId.set(article.id, index);
		put(index, shelf);
	}
	const spellers = new Map(
		[...shelves.values()].map(({ lexicon }) => [lexicon, createSpeller(lexicon)]),
	);
	const correct = (lexicon: Lexicon, word: string, inScope: (word: number) => boolean) =>
		spellers.get(lexicon)?.correct(word, inScope) ?? [];
	return {
		articles: [...byId.values()],
		find: (id) => byId.get(id),
		matchOne: (index, question) =>
			matchArticle(index, question, scopeOfArticle(index), (word) =>
				correct(index.lexicon, word, (candidate) => holdsWord(index, candidate)),
			),
		matchAll: (question) =>
			[...shelves.values()].flatMap((shelf) =>
				matchShelf(shelf, question, (word) =>
					correct(shelf.lexicon, word, (candidate) =>
						shelf.stems.has(shelf.lexicon.stemOf[candidate] as number),
					),
				),
			),
		lexicons: new Map([...shelves].map(([language, { lexicon }]) => [language, lexicon])),
	};
}

function emptyShelf(language: string, before: SearchIndex | null): Shelf {
	return {
		lexicon: before?.lexicons.get(language) ?? createLexicon(language),
		articles: [],
		holders: new Map(),
		passagesWith: new Map(),
		stems: new Set(),
		passages: 0,
		words: 0,
	};
}

function put(index: ArticleIndex, shelf: Shelf): void {
	const article = shelf.articles.length;
	shelf.articles.push(index);
	shelf.passages += index.passages.length;
	shelf.words += index.words.length;
	for (const stem of index.titleStems) shelf.stems.add(stem);
	for (const { heading } of index.passages) {
		for (const word of heading) shelf.stems.add(shelf.lexicon.stemOf[word] as number);
	}
	index.stems.forEach((stem, at) => {
		shelf.stems.add(stem);
		let passages = 0;
		let last = -1;
		for (let i = index.starts[at] as number; i < (index.starts[at + 1] as number); i++) {
			const sentence = index.sentenceOf[index.postings[i] as number] as number;
			const passage = index.sentences[sentence]?.passage ?? -1;
			if (passage !== last) passages++;
			last = passage;
		}
		const listed = shelf.holders.get(stem);
		if (listed) listed.push({ article, passages });
		else shelf.holders.set(stem, [{ article, passages }]);
		shelf.passagesWith.set(stem, (shelf.passagesWith.get(stem) ?? 0) + passages);
	});
}

type Correct = (word: string) => readonly Correction[];

function matchShelf(shelf: Shelf, question: ParsedQuestion, correct: Correct): Match[] {
	const known = new Map<string, readonly Correction[]>();
	const correctOnce: Correct = (word) => {
		const found = known.get(word) ?? correct(word);
		known.set(word, found);
		return found;
	};
	const scope = scopeOfShelf(shelf);
	return likeliestArticles(shelf, question, correctOnce).map((index) =>
		matchArticle(index, question, scope, correctOnce),
	);
}

function scopeOfShelf(shelf: Shelf): Scope {
	return {
		passages: shelf.passages,
		averageLength: shelf.words / Math.max(1, shelf.passages),
		passagesWith: (stems) =>
			Math.min(
				shelf.passages,
				stems.reduce((sum, stem) => sum + (shelf.passagesWith.get(stem) ?? 0), 0),
			),
	};
}

/** The articles whose passages hold the most of the question's rare words. */
function likeliestArticles(
	shelf: Shelf,
	question: ParsedQuestion,
	correct: Correct,
): ArticleIndex[] {
	if (shelf.articles.length <= articlesRead) return shelf.articles;
	const scores = new Float64Array(shelf.articles.length);
	for (const word of new Set(question.tokens.map((token) => token.word))) {
		const stem = shelf.lexicon.findStem(word);
		const stems =
			stem === undefined
				? correct(word).map((c) => shelf.lexicon.stemOf[c.word] as number)
				: [stem];
		for (const each of new Set(stems)) {
			const holders = shelf.holders.get(each) ?? [];
			const idf = Math.log(
				1 + (shelf.articles.length - holders.length + 0.5) / (holders.length + 0.5),
			);
			const worth = idf * shelf.lexicon.rarityOf(word);
			for (const { article, passages } of holders) {
				const inTitle = shelf.articles[article]?.titleStems.has(each) ? titleWorth : 0;
				scores[article] =
					(scores[article] as number) + worth * (passages / (passages + 1) + inTitle);
			}
		}
	}
	return [...scores.keys()]
		.filter((article) => (scores[article] as number) > 0)
		.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
		.slice(0, articlesRead)
		.map((article) => shelf.articles[article] as ArticleIndex);
}

const titleWorth = 0.5;
