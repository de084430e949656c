import { firstNot } from "../../algorithms/binary-search.ts";
import { isFunctionWord } from "../../english/function-words.ts";
import { isSpeechNoun } from "../../english/speech-nouns.ts";
import type { Mention } from "./mention.ts";
import { nameAt } from "./names.ts";
import { descriptionAt, withOwned } from "./noun-phrases.ts";
import type { Token, TokenText } from "./tokens.ts";
import { surnamesLikeWords, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** All mentions outside quotations, in order. */
export function findMentions({ tokens }: TokenText): Mention[] {
	const vocabulary = vocabularyOf(tokens);
	const mentions = mentionsIn(tokens, vocabulary);
	const surnames = surnamesLikeWords(tokens, mentions);
	return surnames.size === 0 ? mentions : mentionsIn(tokens, { ...vocabulary, surnames });
}

/** The index of the first of the mentions, which are in order, that begins after a token. */
export function firstAfter(mentions: readonly Mention[], token: number): number {
	return firstNot((at) => (mentions[at]?.first ?? 0) <= token, mentions.length);
}

const reach = 60;

/** The indices of the mentions that begin so near to a token that they may have to do with it. */
export function mentionsAround(mentions: readonly Mention[], token: number): number[] {
	const from = firstAfter(mentions, token - reach);
	const to = firstAfter(mentions, token + reach);
	return Array.from({ length: to - from }, (_, at) => from + at);
}

function mentionsIn(tokens: readonly Token[], vocabulary: Vocabulary): Mention[] {
	const mentions: Mention[] = [];
	for (let at = 0; at < tokens.length; ) {
		const found = mentionsAt(tokens, at, vocabulary);
		mentions.push(...found);
		at = (found.at(-1)?.last ?? at) + 1;
	}
	return mentions;
}

/** A name, a pronoun or a description that begins with a token; two where one is part of the other. */
function mentionsAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Mention[] {
	const name = nameAt(tokens, at, vocabulary);
	if (name !== null) return withOwned(tokens, name);
	const pronoun = pronounAt(tokens, at);
	return pronoun === null ? descriptionAt(tokens, at) : [pronoun];
}

const pronouns: ReadonlySet<string> = new Set("he she they it who i we".split(" "));

function pronounAt(tokens: readonly Token[], at: number): Mention | null {
	const token = tokens[at];
	if (token === undefined) return null;
	const possessive = isOwnerOfWords(tokens, at) ? possessives.get(token.lower) : undefined;
	const head = pronouns.has(token.lower) ? token.lower : possessive;
	if (head === undefined) return null;
	return { kind: "pronoun", first: at, last: at, from: at, head };
}

const possessives: ReadonlyMap<string, string> = new Map([
	["his", "he"],
	["her", "she"],
]);

/** "over her remark that", "his famous claim of". */
function isOwnerOfWords(tokens: readonly Token[], at: number): boolean {
	for (let step = 1; step <= 3; step++) {
		const token = tokens[at + step];
		if (token?.kind !== "word" || isFunctionWord(token.lower)) return false;
		if (isSpeechNoun(token.lower)) return true;
	}
	return false;
}
