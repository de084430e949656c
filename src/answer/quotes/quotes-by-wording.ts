import { languageOf } from "../../search/language/article-language.ts";
import {
	coverage,
	type ReadWord,
	stemsIn,
	termsByLanguage,
	type WeightedTerm,
	weightedTerms,
} from "../../search/language/content-words.ts";
import type { AnsweredQuote } from "../answer.ts";
import { quotedWords, sentencesAround } from "./quote-search.ts";

/** A quote that holds words that somebody repeats. */
interface WordedQuote extends AnsweredQuote {
	/** By weight, the part of the words asked for that are its own, 0 to 1. */
	readonly inWords: number;
	/** The part that its words and the sentences around them hold together. */
	readonly inSentence: number;
}

/** From this part of the words on, a quote is the one that is meant. */
const minCoverage = 0.75;
/** So much of them must be the quote's own where the sentence around has the others. */
const ownWords = 0.4;
/** By so many words, or so much of itself, a quote is known; a single word of a long one may be anywhere. */
const tellingEnough = 3;
const maxOfItself = 0.5;

/**
 * The quotes whose words somebody repeats, those that hold the most of them first: "Who called it a masterpiece".
 *
 * @param surely the words are a quotation's, however few
 */
export function findByWording(
	quotes: readonly AnsweredQuote[],
	words: string,
	surely: boolean,
	read: ReadWord,
): WordedQuote[] {
	const wanted = termsByLanguage(words, read);
	return quotes
		.flatMap((each) => matchWording(each, wanted(languageOf(each.article)), surely) ?? [])
		.sort((a, b) => b.inWords - a.inWords || b.inSentence - a.inSentence);
}

function matchWording(
	each: AnsweredQuote,
	wanted: readonly WeightedTerm[],
	surely: boolean,
): WordedQuote | null {
	const language = languageOf(each.article);
	const own = stemsIn(quotedWords(each), language);
	const inWords = coverage(wanted, own);
	if (inWords < ownWords) return null;
	const inSentence = coverage(wanted, own, stemsIn(sentencesAround(each)?.text ?? "", language));
	if (inSentence < minCoverage) return null;
	const isKnown = surely || wanted.length >= tellingEnough || isMostOf(each, wanted, language);
	const { article, section, quote } = each;
	return isKnown ? { article, section, quote, inWords, inSentence } : null;
}

/** Whether some words are most of a quote's own, or of one of its pieces. */
function isMostOf(
	{ quote }: AnsweredQuote,
	wanted: readonly WeightedTerm[],
	language: string,
): boolean {
	const stems = new Set(wanted.flatMap((word) => word.stems));
	return quote.spans.some(
		({ text }) =>
			coverage(
				weightedTerms(text, language, () => []),
				stems,
			) >= maxOfItself,
	);
}
