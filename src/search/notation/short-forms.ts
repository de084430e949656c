import listed from "#data/words/short-forms.json" with { type: "json" };
import { foldWord, type Token } from "../language/tokens.ts";
import { type LongForm, type MarkLongForms, markLongForms } from "./long-forms.ts";

type Listed = (typeof listed)[string];

/** The short forms of a language that need no explaining. */
export interface ShortForms {
	/** The one word that stands for a short form and for its long one, by the way it is written in a text. */
	wordFor(token: Token, text: string): string | undefined;
	/** The words of the long one; null for one that is a word of the language in small letters. */
	longOf(word: string): string | null;
	/** Marks the long ones. */
	readonly mark: MarkLongForms;
}

const tables = new Map(
	Object.entries(listed).map(([language, each]) => [language, toShortForms(language, each)]),
);

/** What a folded short form stands for, where it is no word of the language; null for any other word. */
export function spelledOut(word: string, language: string): string | null {
	return tables.get(language)?.longOf(word) ?? null;
}

/** Undefined where none are known. */
export function shortFormsOf(language: string): ShortForms | undefined {
	return tables.get(language);
}

/**
 * Short forms that texts use without explaining them, and what they stand for. One that is a word of the language in
 * small letters is one only in capitals: "uk", not "us".
 */
function toShortForms(language: string, { written, onlyInCapitals }: Listed): ShortForms {
	const onlyCapital = new Set(onlyInCapitals.split(" "));
	const words = new Map<string, string>();
	const forms: LongForm[] = [];
	for (const [shorts, longs] of readLines(written)) {
		const long = longs.map(foldWord);
		// No text has a word with this sign in it.
		const token = long.join("·");
		if (long.length > 1) forms.push({ words: long, token });
		for (const short of shorts) {
			const parts = short.split("\u00a0").map(foldWord);
			if (parts.length > 1) forms.push({ words: parts, token });
			else words.set(foldWord(short), token);
		}
	}
	return {
		mark: markLongForms(forms, language),
		longOf: (word) =>
			onlyCapital.has(word) ? null : (words.get(word)?.replaceAll("·", " ") ?? null),
		wordFor({ word, start, end, capital }, text) {
			const found = words.get(word);
			if (found === undefined || !onlyCapital.has(word)) return found;
			const isBehindThe =
				language === "en" && word === "us" && /\bthe $/u.test(text.slice(start - 4, start));
			return (capital && isSetApart(text.slice(start, end), text)) || isBehindThe
				? found
				: undefined;
		},
	};
}

/** Written in capitals, in a text that is not all so. */
function isSetApart(written: string, text: string): boolean {
	return written === written.toUpperCase() && /\p{Ll}/u.test(text);
}

/** Other words for what people say in talk; of the words that texts use, those of talk. */
export function otherNames(word: string, language: string): readonly string[] {
	return names.get(language)?.get(word) ?? [];
}

const names = new Map(
	Object.entries(listed).map(([language, { informal }]) => {
		const table = new Map<string, string[]>();
		for (const [talk, texts] of readLines(informal)) {
			const [said, meant] = [talk.map(foldWord), texts.map(foldWord)];
			for (const word of said) table.set(word, [...(table.get(word) ?? []), ...meant]);
			for (const word of meant) table.set(word, [...(table.get(word) ?? []), ...said]);
		}
		return [language, table];
	}),
);

function readLines(lines: readonly string[]): [string[], string[]][] {
	return lines.map((line) => {
		const [left = "", right = ""] = line.split(" = ");
		return [left.split(" "), right.split(" ")];
	});
}
