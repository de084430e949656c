import { wordSet } from "../../../algorithms/word-set.ts";
import { french, type Grammar, german, spanish } from "./grammar.ts";

/** How a text is read for speakers: by what was learnt from English, by a grammar, or, in other languages, not at all. */
export type Reading =
	| { readonly kind: "learnt" }
	| { readonly kind: "grammar"; readonly grammar: Grammar }
	| { readonly kind: "unread" };

/** The language of a text by its commonest words; a short text that has none of them counts as English. */
export function readingOf(text: string): Reading {
	const words =
		text
			.slice(0, lettersRead)
			.toLowerCase()
			.match(/[\p{L}\p{M}]+/gu) ?? [];
	const counts = [english, german.common, french.common, spanish.common].map(
		(common) => words.filter((word) => common.has(word)).length,
	);
	const best = Math.max(...counts);
	if (best < minShare * words.length && words.length >= fewWords) return { kind: "unread" };
	const [en = 0, de, fr] = counts;
	if (best < en + minMore) return { kind: "learnt" };
	const grammar = de === best ? german : fr === best ? french : spanish;
	return { kind: "grammar", grammar };
}

const lettersRead = 20_000;
const fewWords = 60;
/** By so many words another language has to be ahead of English; a headline has a "no" or an "a" by chance. */
const minMore = 2;
/** Texts in these languages have 30 to 50 % of these words; others, and lists of names, hardly any. */
const minShare = 0.12;

const english = wordSet([
	"the and of to that is was for with his her they from have been it on as at by not are this but he she we i you who will " +
		"would had has were their an or said be which when what there all one about a in no so an",
]);
