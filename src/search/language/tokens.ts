import { isUnspaced, wordsOfRun } from "./unspaced-words.ts";

/** A word of a text: its folded form and where it stands (UTF-16 offsets, `end` exclusive). */
export interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
	/** Begins with a capital or holds one ("Lammy", "iPhone", "ECHR"). */
	readonly capital: boolean;
}

/**
 * The words of a text. Numbers keep their inner points and commas as one word, initials are joined
 * ("U.S." is "us"), an English possessive and a French article before an apostrophe are left off, hyphens part words,
 * and where a script has no spaces a dictionary does.
 */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(wordPattern)) {
		if (isUnspaced(match[0])) {
			for (const piece of wordsOfRun(match[0], match.index)) {
				const word = foldWord(piece.text);
				const end = piece.start + piece.text.length;
				if (word !== "") tokens.push({ word, start: piece.start, end, capital: false });
			}
			continue;
		}
		const elided = plain.test(match[0]) ? 0 : (elision.exec(match[0])?.[0].length ?? 0);
		const raw = elided > 0 ? match[0].slice(elided) : match[0];
		const word = foldWord(raw);
		if (word === "") continue;
		const start = match.index + elided;
		// Of most words one look at their letters tells all.
		const capital = raw !== word && (plain.test(raw) || /\p{Lu}/u.test(raw));
		tokens.push({ word, start, end: start + raw.length, capital });
	}
	return tokens;
}

/** One form for all ways to write a word: accents, case, apostrophes, separators in numbers. */
export function foldWord(raw: string): string {
	if (plain.test(raw)) return raw.toLowerCase();
	// Taken apart, these letters lose what tells them from others.
	if (isUnspaced(raw)) return raw.normalize("NFKC").replace(invisible, "").toLowerCase();
	const folded = raw
		.normalize("NFKD")
		.replace(/[\p{M}\u200b-\u200f\u00ad\u2060\ufeff]/gu, "")
		.toLowerCase()
		.replace(/[’ʼ`´]/gu, "'")
		.replace(/[ßœæø]/gu, (letter) => spelledOut[letter] ?? letter);
	if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\d)/g, "").replace(/\.$/, "");
	return folded.replace(/'s$|'$/u, "").replace(/[.']/g, "");
}

/** Letters that stand for two, as people write them without a key for them. */
const spelledOut: Readonly<Record<string, string>> = { ß: "ss", œ: "oe", æ: "ae", ø: "o" };

const invisible = /[\u200b-\u200f\u00ad\u2060\ufeff]/gu;

/** Nothing to fold but case. */
const plain = /^[A-Za-z]+$/;

/** "l'hôpital", "d'une", "qu'il". */
const elision = /^(?:[ldjmtsn]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L}{2})/iu;

const wordPattern =
	/\p{N}+(?:[.,]\p{N}+)*\p{L}*|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*(?:['’ʼ`´]\p{L}+)*/gu;
