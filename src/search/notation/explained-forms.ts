import type { Article } from "../../article/article.ts";
import { abbreviationsIn } from "../language/abbreviations.ts";
import { languageOf } from "../language/article-language.ts";
import { type Token, tokensOf } from "../language/tokens.ts";
import { type LongForm, type MarkLongForms, markLongForms } from "./long-forms.ts";

/** The short forms that one article explains. */
export interface ExplainedForms {
	/** Puts behind each name that the article gives a short form this short form, in its text as in a question. */
	readonly mark: MarkLongForms;
	/** The names that it gives a short form. */
	readonly forms: readonly LongForm[];
	/** By the initials of the headline's names, folded, their words. */
	readonly initials: ReadonlyMap<string, readonly string[]>;
}

/**
 * "European Convention on Human Rights (ECHR)" makes the two the same in all of the article; and a headline of three words
 * with capitals or more may be asked for by their initials.
 */
export function explainedForms(article: Article): ExplainedForms {
	const forms = abbreviationsIn(article.text).flatMap(({ short, long }): LongForm[] => {
		const [token, ...others] = foldedWords(short);
		const words = foldedWords(long);
		return token === undefined || others.length > 0 || words.length < 2 ? [] : [{ words, token }];
	});
	return formsExplained(forms, initialsOf(article.headline ?? ""), languageOf(article));
}

/** The same, from what was found before. */
export function formsExplained(
	forms: readonly LongForm[],
	initials: ExplainedForms["initials"],
	language: string,
): ExplainedForms {
	let mark: MarkLongForms | undefined;
	return {
		forms,
		initials,
		mark(tokens) {
			mark ??= markLongForms(forms, language);
			return mark(tokens);
		},
	};
}

/** Reads initials as the words that they stand for, where they are no word of the article. */
export function readInitials(
	tokens: readonly Token[],
	{ initials }: ExplainedForms,
	isWord: (word: string) => boolean,
): readonly Token[] {
	if (initials.size === 0) return tokens;
	return tokens.flatMap((token) => {
		const words = isWord(token.word) ? undefined : initials.get(token.word);
		return words ? words.map((word) => ({ ...token, word })) : [token];
	});
}

function foldedWords(text: string): string[] {
	return tokensOf(text).map(({ word }) => word);
}

/** Of each run of three words or more that begin with capitals, small words between them counted or not. */
function initialsOf(title: string): Map<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const [run] of title.matchAll(named)) {
		const parts = run.split(/[ -]/u);
		const words = foldedWords(run);
		const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
		for (const letters of [capitals, parts]) {
			const [short] = foldedWords(letters.map((part) => part.charAt(0)).join(""));
			if (short !== undefined) found.set(short, words);
		}
	}
	return found;
}

const named = /\p{Lu}[\p{L}\p{N}]*(?:[ -](?:\p{Ll}{1,3}[ -])*\p{Lu}[\p{L}\p{N}]*){2,}/gu;
