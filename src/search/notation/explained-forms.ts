import type { Article } from "../../article/article.ts";
import { abbreviationsIn } from "../abbreviations.ts";
import { type Token, tokensOf } from "../tokens.ts";

/** The short forms that one article explains. */
export interface ExplainedForms {
	/** By the folded short form the folded words that it stands for. */
	readonly words: ReadonlyMap<string, readonly string[]>;
	/** Puts behind each short form in a text of the article the words that it stands for, in the same place. */
	spell(tokens: readonly Token[], text: string): readonly Token[];
	/**
	 * Reads a short form in a question as the words that it stands for; one that only the headline's initials make, where
	 * the article has no such word.
	 */
	read(tokens: readonly Token[], isWord: (word: string) => boolean): readonly Token[];
}

/**
 * "European Convention on Human Rights (ECHR)" makes "ECHR" stand for these words in all of the article; and a headline
 * of three words with capitals or more may be asked for by their initials.
 */
export function explainedForms(article: Article): ExplainedForms {
	const spelt = new Map<string, string>();
	const words = new Map<string, readonly string[]>();
	for (const { short, long } of abbreviationsIn(article.text)) {
		const folded = foldedWords(short);
		if (folded.length !== 1) continue;
		spelt.set(short, folded[0] as string);
		words.set(folded[0] as string, foldedWords(long));
	}
	const initials = initialsOf(article.headline ?? "");
	const all = new Map([...initials, ...words]);
	return {
		words: all,
		spell(tokens, text) {
			if (spelt.size === 0) return tokens;
			return tokens.flatMap((token) => {
				const long = words.get(token.word);
				const isShort = long && spelt.has(bareForm(text.slice(token.start, token.end)));
				return isShort ? [token, ...long.map((word) => ({ ...token, word }))] : [token];
			});
		},
		read(tokens, isWord) {
			if (all.size === 0) return tokens;
			return tokens.flatMap((token) => {
				const long =
					words.get(token.word) ?? (isWord(token.word) ? undefined : initials.get(token.word));
				return long ? long.map((word) => ({ ...token, word })) : [token];
			});
		},
	};
}

function foldedWords(text: string): string[] {
	return tokensOf(text).map(({ word }) => word);
}

/** "MPs" and "MP's" are the short form "MP". */
function bareForm(word: string): string {
	return word.replace(/['’]?s$/u, "");
}

/** The initials of each run of three words or more that begin with capitals, small words between them counted or not. */
function initialsOf(title: string): Map<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const [run] of title.matchAll(
		/\p{Lu}[\p{L}\p{N}]*(?:[ -](?:\p{Ll}{1,3}[ -])*\p{Lu}[\p{L}\p{N}]*){2,}/gu,
	)) {
		const parts = run.split(/[ -]/u);
		const folded = foldedWords(run);
		const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
		for (const named of [capitals, parts]) {
			const short = foldedWords(named.map((part) => part.charAt(0)).join(""))[0];
			if (short !== undefined) found.set(short, folded);
		}
	}
	return found;
}
