import listed from "#data/words/unspaced-function-words.json" with { type: "json" };
import { memoize } from "../../algorithms/memoize.ts";
import { maxLanguages } from "../language/stemmers.ts";
import type { Token } from "../language/tokens.ts";

/**
 * Words as they are searched in Chinese, Japanese and Korean: pairs of letters, since two texts part the same letters in
 * different places; in Thai, whose dictionary parts them alike, as they are. Function words go.
 */
export function withLetterPairs(tokens: readonly Token[], language: string): readonly Token[] {
	const functionWords = functionWordsOf(language);
	if (functionWords === null) return tokens;
	const read: Token[] = [];
	let run: Token[] = [];
	const end = (): void => {
		read.push(...pairsOf(run, functionWords));
		run = [];
	};
	for (const token of tokens) {
		const isWord = pairedScripts.test(token.word) && !functionWords.has(token.word);
		if (run.length > 0 && (!isWord || token.start !== run.at(-1)?.end)) end();
		if (isWord) run.push(token);
		else if (!functionWords.has(token.word)) read.push(token);
	}
	end();
	return read;
}

const pairedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function pairsOf(run: readonly Token[], functionWords: ReadonlySet<string>): Token[] {
	const letters = run.flatMap(({ word, start }) =>
		[...word].map((letter, at) => ({ letter, start: start + at })),
	);
	const [first] = letters;
	if (first && letters.length === 1)
		return [{ word: first.letter, start: first.start, end: first.start + 1, capital: false }];
	return letters.slice(1).flatMap(({ letter, start }, at) => {
		const before = letters[at];
		const word = `${before?.letter ?? ""}${letter}`;
		const pair = { word, start: before?.start ?? start, end: start + 1, capital: false };
		return functionWords.has(word) ? [] : [pair];
	});
}

/** Null for a language that parts its words by spaces alone. */
const functionWordsOf = memoize((language: string): ReadonlySet<string> | null => {
	const lists: Readonly<Record<string, string>> = listed.languages;
	const words = lists[language];
	return words === undefined ? null : new Set(words.split(" "));
}, maxLanguages);
