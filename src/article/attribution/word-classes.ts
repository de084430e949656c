import {
	isAdverb,
	isAuxiliary,
	isConjunction,
	isPreposition,
} from "../../english/function-words.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { isBodyNoun, isRoleNoun } from "../../english/titles.ts";
import type { Token } from "./tokens.ts";

/** What sort of word stands somewhere; function words and punctuation are their own class. */
export function classOf(token: Token | null): string {
	if (token === null) return "edge";
	if (token.kind === "quote") return "quote";
	if (token.kind === "punctuation") return token.text;
	const word = token.lower;
	if (itself.has(word) || isPreposition(word) || isConjunction(word)) return word;
	if (isSpeechVerb(word)) return "speech";
	if (isAuxiliary(word)) return "auxiliary";
	if (isAdverb(word)) return "adverb";
	if (isRoleNoun(word)) return "role";
	if (isBodyNoun(word)) return "body";
	if (/(?:ed|ing)$/.test(word)) return "verb";
	return token.isCapital ? "Capital" : "word";
}

/** A letter or two for the sort of word: for writing down what lies between two places. */
export function letterOf(token: Token): string {
	if (token.kind === "quote") return "Q";
	if (token.kind === "punctuation") return token.text;
	const word = token.lower;
	if (isSpeechVerb(word)) return "V";
	if (word === "that" || word === "who") return word;
	if (isAuxiliary(word)) return "x";
	if (isPreposition(word)) return "p";
	if (isConjunction(word)) return "c";
	if (isAdverb(word)) return "a";
	return token.isCapital ? "N" : "w";
}

const itself: ReadonlySet<string> = new Set(["'s", "that", "to", "the", "a", "an"]);
