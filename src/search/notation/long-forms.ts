import { stemmerFor } from "../language/stemmers.ts";
import type { Token } from "../language/tokens.ts";

/** A name of several words, and the one word that stands for it beside them. */
export interface LongForm {
	/** Folded. */
	readonly words: readonly string[];
	readonly token: string;
}

/**
 * Without the words of names that one word stands for: what is asked of the whole name is not asked of its parts, and
 * wherever the whole stands the one word does too.
 */
export function withoutSpelledOut(tokens: readonly Token[]): readonly Token[] {
	if (!tokens.some(({ start }, at) => start < (tokens[at - 1]?.start ?? 0))) return tokens;
	return tokens.filter(
		(token, at) =>
			!tokens
				.slice(at + 1, at + maxNameLength)
				.some(
					({ start, end }) =>
						start <= token.start && end >= token.end && end - start > token.end - token.start,
				),
	);
}

const maxNameLength = 12;

/** Puts behind each such name the word that stands for it. */
export type MarkLongForms = (tokens: readonly Token[]) => readonly Token[];

/**
 * Finds names of several words in any of their endings ("Vereinigten Staaten"), so that the short form and the long one
 * have a word in common and keep their own.
 */
export function markLongForms(forms: readonly LongForm[], language: string): MarkLongForms {
	if (forms.length === 0) return (tokens) => tokens;
	const stem = stemmerFor(language);
	const byFirst = new Map<string, { stems: readonly string[]; token: string }[]>();
	for (const { words, token } of forms) {
		const stems = words.map(stem);
		const first = stems[0] ?? "";
		byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, token }]);
	}
	const beginnings = new Set(forms.map(({ words }) => beginningOf(words[0] ?? "")));
	return (tokens) => {
		let marked: Token[] | null = null;
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at] as Token;
			marked?.push(token);
			if (!beginnings.has(beginningOf(token.word))) continue;
			const named = byFirst
				.get(stem(token.word))
				?.find(({ stems }) => stems.every((each, i) => stem(tokens[at + i]?.word ?? "") === each));
			// "European Convention on Human Rights (ECHR)" has the word already.
			if (!named || tokens[at + named.stems.length]?.word === named.token) continue;
			marked ??= tokens.slice(0, at + 1);
			const last = tokens[at + named.stems.length - 1] as Token;
			marked.push(...tokens.slice(at + 1, at + named.stems.length));
			marked.push({ word: named.token, start: token.start, end: last.end, capital: token.capital });
			at += named.stems.length - 1;
		}
		return marked ?? tokens;
	};
}

/** Most words need not be stemmed to tell that they open no name. */
function beginningOf(word: string): string {
	return word.slice(0, 3);
}
