import type { ArticleIndex } from "../index/article-index.ts";
import type { Scope } from "../index/scope.ts";
import type { Token } from "../language/tokens.ts";
import { readInitials } from "../notation/explained-forms.ts";
import { withoutSpelledOut } from "../notation/long-forms.ts";
import type { ParsedQuestion } from "../query/question.ts";
import { readTerm, type Term } from "../query/term.ts";
import type { AskedWords } from "../query/word-entry.ts";
import { gatherFigures, type SparseFigures } from "./sparse-figures.ts";

/** A question held against one article: who matches whom, before any weighing. */
export interface Match {
	readonly index: ArticleIndex;
	/** The numbers of the passages that may answer, ascending; null for all. */
	readonly passages: readonly number[] | null;
	readonly question: ParsedQuestion;
	readonly scope: Scope;
	readonly terms: readonly Term[];
	/** The question's words in order, as numbers into `terms`. */
	readonly order: readonly number[];
	/** By term where it stands in the article's words, ascending. */
	readonly positions: readonly Int32Array[];
	/** By term the sentences that hold it: how often, weighted by the reading. */
	readonly found: readonly SparseFigures[];
}

/** More distinct words than this are not looked at: no question needs them, and a pasted page must not cost more. */
const maxTerms = 48;

/** @param weigh what a word is worth, where it is not what its rarity says */
export function matchArticle(
	index: ArticleIndex,
	passages: readonly number[] | null,
	question: ParsedQuestion,
	scope: Scope,
	asked: AskedWords,
	weigh: (term: Term) => Term = (term) => term,
): Match {
	const marked = withoutSpelledOut(index.explained.mark(question.wordsIn(index.notation)));
	const isWord = (word: string): boolean => index.positionsOf(asked.entryOf(word).stem).length > 0;
	const tokens = readInitials(marked, index.explained, isWord);
	const capitalsTell = tokens.some(isLowerCase) && index.notation.language !== "de";
	const numbers = new Map<string, number>();
	const terms: Term[] = [];
	const order: number[] = [];
	for (const token of tokens) {
		let number = numbers.get(token.word);
		if (number === undefined) {
			if (terms.length === maxTerms) continue;
			number = terms.length;
			numbers.set(token.word, number);
			const isName = capitalsTell && token.capital && order.length > 0;
			terms.push(weigh(readTerm(index, token.word, isName, scope, asked)));
		}
		order.push(number);
	}
	const positions = terms.map((term) => positionsOf(term, index));
	const found = terms.map((term, t) => sentencesWith(term, positions[t] as Int32Array, index));
	return { index, passages, question, scope, terms, order, positions, found };
}

/** In a question typed in capitals none tells a name; nor does one in German, which begins each noun with one. */
function isLowerCase({ capital, word }: Token): boolean {
	return !capital && /^\p{L}/u.test(word);
}

/** Most words have one reading, whose postings serve as they are. */
function positionsOf({ readings }: Term, index: ArticleIndex): Int32Array {
	const [first] = readings;
	if (!first) return nowhere;
	if (readings.length === 1) return index.positionsOf(first.stem);
	return Int32Array.from(readings.flatMap(({ stem }) => [...index.positionsOf(stem)])).sort();
}

const nowhere = new Int32Array(0);

function sentencesWith(
	{ readings }: Term,
	positions: Int32Array,
	{ sentenceOf, words, lexicon }: ArticleIndex,
): SparseFigures {
	const weights = new Map(readings.map(({ stem, weight }) => [stem, weight]));
	const figures = gatherFigures();
	for (const position of positions) {
		const stem = lexicon.stemOf[words[position] as number] as number;
		figures.add(sentenceOf[position] as number, weights.get(stem) ?? 0);
	}
	return figures;
}
