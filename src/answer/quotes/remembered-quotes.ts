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
import { sentencesAround, wordsOf } from "./quote-search.ts";

/** A quote that somebody remembers some words of. */
interface RememberedQuote extends AnsweredQuote {
	/** By weight, the part of the remembered words that are its own, 0 to 1. */
	readonly inWords: number;
	/** The part that its words and the sentences around them hold together. */
	readonly inSentence: number;
}

/** From this part of the words on, a quote is the one that is meant. */
const remembered = 0.75;
/** So much of them must be the quote's own where the sentence around has the others. */
const ownWords = 0.4;
/** By so many words, or so much of itself, a quote is known; a single word of a long one may be anywhere. */
const tellingEnough = 3;
const maxOfItself = 0.5;

/**
 * The quotes that some words are remembered of, those that hold the most of them first: "Who called it a masterpiece".
 *
 * @param surely the words are a quotation's, however few
 */
export function findRemembered(
	quotes: readonly AnsweredQuote[],
	words: string,
	surely: boolean,
	read: ReadWord,
): RememberedQuote[] {
	const wanted = termsByLanguage(words, read);
	return quotes
		.flatMap((each) => remember(each, wanted(languageOf(each.article)), surely) ?? [])
		.sort((a, b) => b.inWords - a.inWords || b.inSentence - a.inSentence);
}

function remember(
	each: AnsweredQuote,
	wanted: readonly WeightedTerm[],
	surely: boolean,
): RememberedQuote | null {
	const language = languageOf(each.article);
	const own = stemsIn(wordsOf(each), language);
	const inWords = coverage(wanted, own);
	if (inWords < ownWords) return null;
	const inSentence = coverage(wanted, own, stemsIn(sentencesAround(each)?.text ?? "", language));
	if (inSentence < remembered) return null;
	const isKnown = surely || wanted.length >= tellingEnough || isMostOf(each, wanted, language);
	return isKnown ? { ...each, inWords, inSentence } : null;
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
