import { isFunctionWord } from "../../english/function-words.ts";
import { isGivenName } from "../../english/given-names.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { isBodyNoun, isTitleWord } from "../../english/titles.ts";
import type { Mention } from "./mention.ts";
import type { Token } from "./tokens.ts";

/** What an article tells of its words. */
export interface Vocabulary {
	/** The words that it writes in lower case, and never with a capital inside a sentence. */
	readonly ordinary: ReadonlySet<string>;
	/** The words that it writes with a capital inside a sentence. */
	readonly proper: ReadonlySet<string>;
	/** The surnames among them, and those that are words of the language: "Will", "King", "Read". */
	readonly surnames: ReadonlySet<string>;
}

const noWords: ReadonlySet<string> = new Set();

/** Where the words before leave no doubt that a name begins. */
export const anyWord: Vocabulary = { ordinary: noWords, proper: noWords, surnames: noWords };

/** What the words of an article tell before it is known who is mentioned. */
export function vocabularyOf(tokens: readonly Token[]): Vocabulary {
	return { ordinary: ordinaryWords(tokens), proper: properWords(tokens), surnames: noWords };
}

/** The surnames of full names that would not be read as names alone. */
export function surnamesLikeWords(
	tokens: readonly Token[],
	mentions: readonly Mention[],
): ReadonlySet<string> {
	const surnames = new Set<string>();
	for (const { kind, first, last, head } of mentions) {
		const isFull = kind === "name" && last > first && last - first < 4;
		const isKnown = isGivenName(tokens[first]?.lower ?? "");
		// "Curt Schilling", whose given name is not known, but not "Affordable Housing"
		const isTold = last - first === 1 && head.length > 7 && isSubjectOfSpeech(tokens, last);
		if (!isFull || !(isKnown || isTold) || isBodyNoun(head)) continue;
		if (isFunctionWord(head) || isSpeechVerb(head) || isTitleWord(head) || /(?:ing|ly)$/.test(head))
			surnames.add(head);
	}
	return surnames;
}

function isSubjectOfSpeech(tokens: readonly Token[], last: number): boolean {
	return isSpeechVerb(tokens[last + 1]?.lower ?? "");
}

function properWords(tokens: readonly Token[]): ReadonlySet<string> {
	const proper = new Set<string>();
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		const inside = before?.sentence === token.sentence && before.kind === "word";
		if (token.isCapital && inside) proper.add(token.lower);
	}
	return proper;
}

function ordinaryWords(tokens: readonly Token[]): ReadonlySet<string> {
	const ordinary = new Set<string>();
	for (const token of tokens) if (!token.isCapital) ordinary.add(token.lower);
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		const inside = before?.sentence === token.sentence && before.kind === "word";
		if (token.isCapital && inside && !before.isCapital) ordinary.delete(token.lower);
	}
	return ordinary;
}
