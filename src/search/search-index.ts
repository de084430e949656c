import { lowerBound } from "../algorithms/binary-search.ts";
import type { Article } from "../article/article.ts";
import {
	candidatePassages,
	candidatesOfArticle,
	passagesHolding,
} from "./candidates/candidate-passages.ts";
import { finish, type Steps } from "./collections/steps.ts";
import { type ArticleIndex, articleIndexSteps } from "./index/article-index.ts";
import {
	type FormerInverted,
	type InvertedIndex,
	invertedIndexSteps,
	keptInvertedSteps,
	scopeOfArticle,
} from "./index/inverted-index.ts";
import { languageOf } from "./language/article-language.ts";
import { createLexicon, type Lexicon } from "./language/lexicon.ts";
import type { ParsedQuestion } from "./query/question.ts";
import { type AskedWords, createAskedWords, createWordEntries } from "./query/word-entry.ts";
import { lessForHeadline } from "./ranking/headline-words.ts";
import { type Match, matchArticle } from "./ranking/match.ts";
import { createCommonSpelling, type NearestCommonWord } from "./spelling/common-spelling.ts";
import {
	type Correction,
	createSpeller,
	isCorrectable,
	type Speller,
} from "./spelling/spelling.ts";

/** All articles, ready to be asked. */
export interface SearchIndex {
	readonly articles: readonly ArticleIndex[];
	find(articleId: string): ArticleIndex | undefined;
	/** Holds a question against one article, with that article's own statistics. */
	matchOne(index: ArticleIndex, question: ParsedQuestion): Match;
	/** Holds a question against the articles most likely to answer it, with the statistics of all. */
	matchAll(question: ParsedQuestion): readonly Match[];
	/** The passages of one article, or of all, that hold the most of a question's rare words, at most `limit`. */
	findPassages(
		question: ParsedQuestion,
		scope: { readonly article?: ArticleIndex | undefined; readonly limit: number },
	): readonly PassagePlace[];
	/** Whether an article has a word, spelled just so. */
	hasWord(articleId: string, word: string): boolean;
	/**
	 * What a typed word stands for in one article, or in all: itself where they have it, else those that it may be
	 * misspelt for.
	 */
	readWord(word: string, article?: ArticleIndex): readonly string[];
	/** By language, the words of the articles and where they stand, for the index that comes after this one. */
	readonly vocabularies: ReadonlyMap<string, Vocabulary>;
	readonly inverted: ReadonlyMap<string, InvertedIndex>;
	/** Reads what nobody needs before a word is misspelt; whoever needs it sooner does so at once. */
	readAhead(): Steps<void>;
}

/** A passage by its number among all of its article. */
export interface PassagePlace {
	readonly article: Article;
	readonly place: number;
}

/** What an index takes from the one before it, which may have been made by another process. */
export type FormerIndex = Pick<SearchIndex, "find" | "vocabularies"> & {
	readonly inverted: ReadonlyMap<string, FormerInverted>;
};

/** The words of one language. An index after this one adds to them. */
export interface Vocabulary {
	readonly lexicon: Lexicon;
	readonly speller: Speller;
	readonly nearestCommonWord: NearestCommonWord;
}

/**
 * Makes the index of some articles; those that `before` has, the very same values, are not read again.
 */
export function createSearchIndex(
	articles: readonly Article[],
	before: FormerIndex | null = null,
): SearchIndex {
	return finish(searchIndexSteps(articles, before));
}

/**
 * The same, in steps. The index before goes on meanwhile.
 *
 * @param onIndexed told how many articles of all are done
 */
export function* searchIndexSteps(
	articles: readonly Article[],
	before: FormerIndex | null = null,
	onIndexed: (done: number, of: number) => void = () => undefined,
): Steps<SearchIndex> {
	const vocabularies = new Map<string, Vocabulary>();
	const indexes = new Map<string, ArticleIndex>();
	onIndexed(0, articles.length);
	for (const [number, article] of articles.entries()) {
		const language = languageOf(article);
		const vocabulary =
			vocabularies.get(language) ??
			before?.vocabularies.get(language) ??
			createVocabulary(language);
		vocabularies.set(language, vocabulary);
		indexes.set(article.id, yield* indexAfter(before, article, vocabulary.lexicon));
		onIndexed(number + 1, articles.length);
		if (number % articlesBetween === articlesBetween - 1) yield lettersAsLong;
	}
	const all = [...indexes.values()];
	const indexesByLanguage = new Map<Lexicon, ReturnType<typeof askArticles>>();
	const allInverted = new Map<string, InvertedIndex>();
	for (const [language, vocabulary] of vocabularies) {
		const those = all.filter(({ lexicon }) => lexicon === vocabulary.lexicon);
		const inverted = yield* invertedAfter(
			before?.inverted.get(language),
			vocabulary.lexicon,
			those,
		);
		allInverted.set(language, inverted);
		indexesByLanguage.set(vocabulary.lexicon, askArticles(inverted, vocabulary));
	}
	return {
		articles: all,
		find: (id) => indexes.get(id),
		matchOne(index, question) {
			const inverted = indexesByLanguage.get(index.lexicon);
			if (!inverted) throw new Error(`article ${index.article.id} is not of this index`);
			return inverted.matchOne(index, question);
		},
		matchAll: (question) =>
			[...indexesByLanguage.values()].flatMap((inverted) => inverted.matchAll(question)),
		findPassages: (question, { article, limit }) =>
			[...indexesByLanguage]
				.filter(([lexicon]) => article === undefined || article.lexicon === lexicon)
				.flatMap(([, inverted]) => inverted.findPassages(question, limit, article)),
		hasWord(articleId, word) {
			const index = indexes.get(articleId);
			return index !== undefined && hasWord(index, word);
		},
		readWord: (word, article) =>
			[...indexesByLanguage]
				.filter(([lexicon]) => article === undefined || article.lexicon === lexicon)
				.flatMap(([, inverted]) => inverted.readWord(word, article)),
		vocabularies,
		inverted: allInverted,
		*readAhead() {
			for (const { speller } of vocabularies.values()) yield* speller.readNew();
		},
	};
}

/** Articles that are indexed already cost something too, where there are ten thousand. */
const articlesBetween = 500;
const lettersAsLong = 2500;

/** What is listed of the very same articles serves as it is. */
function* invertedAfter(
	before: FormerInverted | undefined,
	lexicon: Lexicon,
	articles: readonly ArticleIndex[],
): Steps<InvertedIndex> {
	const isSame =
		before?.lexicon === lexicon &&
		before.articles.length === articles.length &&
		articles.every((index, at) => before.articles[at] === index);
	return isSame
		? yield* keptInvertedSteps(lexicon, articles, before)
		: yield* invertedIndexSteps(lexicon, articles, before);
}

/** @param lexicon one that has words already */
export function createVocabulary(language: string, lexicon = createLexicon(language)): Vocabulary {
	const nearestCommonWord = language === "en" ? createCommonSpelling() : () => null;
	return { lexicon, speller: createSpeller(lexicon), nearestCommonWord };
}

/** The first article of a process takes longer than its letters: others go first after each. */
const lettersOfOne = 5000;

function* indexAfter(
	before: FormerIndex | null,
	article: Article,
	lexicon: Lexicon,
): Steps<ArticleIndex> {
	const known = before?.find(article.id);
	if (known?.article === article && known.lexicon === lexicon) return known;
	const index = yield* articleIndexSteps(article, lexicon);
	yield lettersOfOne;
	return index;
}

/** Asks the articles of one language: one of them, or all. */
function askArticles(inverted: InvertedIndex, { speller, nearestCommonWord }: Vocabulary) {
	const numbers = new Map(inverted.articles.map((index, number) => [index, number]));
	const entryOf = createWordEntries(inverted.lexicon);
	const asking = (correct: AskedWords["correct"]): AskedWords =>
		createAskedWords(entryOf, correct, nearestCommonWord);
	const askAll = (): AskedWords => asking((word) => correctAmongAll(word, inverted, speller));
	return {
		matchOne(index: ArticleIndex, question: ParsedQuestion): Match {
			const asked = asking((word) => speller.correct(word, index.vocabulary));
			const number = numbers.get(index) ?? -1;
			const choice = candidatesOfArticle(inverted, number, question, asked);
			const scope = scopeOfArticle(inverted, number);
			return matchArticle(index, choice.passages, question, scope, asked, lessForHeadline(index));
		},
		matchAll(question: ParsedQuestion): Match[] {
			const asked = askAll();
			return candidatePassages(inverted, question, asked).map(({ article, passages }) => {
				const index = inverted.articles[article] as ArticleIndex;
				return matchArticle(index, passages, question, inverted.scope, asked);
			});
		},
		findPassages(question: ParsedQuestion, limit: number, index?: ArticleIndex): PassagePlace[] {
			const article = index === undefined ? null : (numbers.get(index) ?? null);
			return passagesHolding(inverted, article, question, askAll(), limit).flatMap(
				(passage) => placeOf(inverted, passage) ?? [],
			);
		},
		readWord(word: string, index?: ArticleIndex): string[] {
			if (index ? hasWord(index, word) : isInVocabulary(word, inverted)) return [word];
			return speller
				.correct(word, (index ?? inverted).vocabulary)
				.map((correction) => inverted.lexicon.words[correction.word] as string);
		},
	};
}

function placeOf(
	{ articles, articleOf, firstPassages }: InvertedIndex,
	passage: number,
): PassagePlace | undefined {
	const at = articleOf[passage] as number;
	const article = articles[at]?.article;
	return article && { article, place: passage - (firstPassages[at] as number) };
}

/** A word that another article of the inverted index has stands for itself. */
function correctAmongAll(
	word: string,
	inverted: InvertedIndex,
	speller: Speller,
): readonly Correction[] {
	if (!isInVocabulary(word, inverted)) return speller.correct(word, inverted.vocabulary);
	const number = inverted.lexicon.find(word) as number;
	return isCorrectable(word) ? [{ word: number, similarity: 1 }] : [];
}

function isInVocabulary(word: string, { lexicon, vocabulary }: InvertedIndex): boolean {
	const number = lexicon.find(word);
	return number !== undefined && vocabulary[lowerBound(vocabulary, number)] === number;
}

function hasWord({ lexicon, words, positionsOf }: ArticleIndex, word: string): boolean {
	const number = lexicon.find(word);
	if (number === undefined) return false;
	return positionsOf(lexicon.stemOf[number] as number).some((at) => words[at] === number);
}
