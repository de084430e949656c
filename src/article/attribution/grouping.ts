import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { isAroundTitle } from "./noun-phrases.ts";
import type { Piece } from "./piece.ts";
import type { Token, TokenText } from "./tokens.ts";

/** Pieces that one attribution covers. */
export interface Unit {
	/** Numbers of the pieces, in order. */
	readonly pieces: readonly number[];
	/** The piece in whose sentence the attribution is most likely to be. */
	readonly anchor: number;
}

/** Joins the pieces that belong together: over paragraphs, around "he said", and sentences that follow on. */
export function groupPieces(source: TokenText, pieces: readonly Piece[]): Unit[] {
	const groups: number[][] = [];
	for (const index of pieces.keys()) {
		const group = groups.at(-1);
		if (group !== undefined && belongs(source, pieces, group, index)) {
			group.push(index);
		} else {
			groups.push([index]);
		}
	}
	return groups.map((group) => ({ pieces: group, anchor: anchorOf(source, group) }));
}

/** Whether a piece is of the same attribution as those before it. */
function belongs(
	source: TokenText,
	pieces: readonly Piece[],
	group: readonly number[],
	index: number,
): boolean {
	if (pieces[index]?.continues !== true) return followsOn(source, pieces, index);
	// `"…," she said. "…` and in the next paragraph `"…," said the other.`: a mark is missing, and each has a clause.
	return !(isTagged(source, index) && group.some((piece) => isTagged(source, piece)));
}

/** Whether the piece's sentence has a verb of speech outside quotations. */
function isTagged(source: TokenText, piece: number): boolean {
	const sentence = source.tokens[source.pieceTokens[piece] ?? -1]?.sentence ?? -1;
	return wordsOutside(source, sentence).some((token) => isSpeechVerb(token.lower));
}

/** The tokens of the sentence that are outside all quotations. */
function wordsOutside(source: TokenText, sentence: number): Token[] {
	const from = source.sentenceStarts[sentence] ?? 0;
	const to = source.sentenceStarts[sentence + 1] ?? from;
	return source.tokens.slice(from, Math.min(to, from + maxSentenceLength)).filter(isWord);
}

const maxSentenceLength = 200;

function isWord(token: Token): boolean {
	return token.kind === "word";
}

function followsOn(source: TokenText, pieces: readonly Piece[], index: number): boolean {
	const here = source.tokens[source.pieceTokens[index] ?? -1];
	const before = source.tokens[source.pieceTokens[index - 1] ?? -1];
	if (here === undefined || before === undefined) return false;
	if (pieces[index]?.paragraph !== pieces[index - 1]?.paragraph) return false;
	const from = (source.pieceTokens[index - 1] ?? 0) + 1;
	const to = source.pieceTokens[index] ?? 0;
	if (to - from > maxGapLength || isAroundTitle(source.tokens, to)) return false;
	const between = source.tokens.slice(from, to);
	if (here.sentence === before.sentence) return isOneClause(before, between);
	return opensSentence(source, index) && standsAlone(source, here.sentence);
}

const maxGapLength = 40;

/** `"…," she said, "…"`, or fragments in a row: `"…" and "…"`. */
function isOneClause(before: Token, between: readonly Token[]): boolean {
	const last = between.at(-1);
	const speaks = between.some((token) => isSpeechVerb(token.lower));
	if (speaks) {
		const interrupted = /[,—–\-…?!]$|\p{L}$/u.test(before.text) && last !== undefined;
		return interrupted && (last?.text === "," || last?.text === ":") && !hasTwoSpeakers(between);
	}
	return (
		between.length <= 6 && !between.some((token) => token.isCapital || subjects.has(token.lower))
	);
}

/** `“…,” Ada Example said, while Ben Other told them: “…”`: behind the first verb another has a verb of their own. */
function hasTwoSpeakers(between: readonly Token[]): boolean {
	const isVerb = ({ lower, isCapital }: Token) => !isCapital && isSpeechVerb(lower);
	const first = between.findIndex(isVerb);
	const link = between.findIndex(({ lower }, at) => at > first && links.has(lower));
	if (link < 0) return false;
	const subject = between.findIndex(
		({ lower, isCapital }, at) => at > link && (isCapital || subjects.has(lower)),
	);
	return subject > link && between.findIndex((token, at) => at > subject && isVerb(token)) > 0;
}

const links = new Set(["while", "whereas", "and", "but", "as", "before", "after"]);
const subjects = new Set(["he", "she", "they", "it", "we", "i", "who"]);

function opensSentence(source: TokenText, piece: number): boolean {
	const token = source.pieceTokens[piece] ?? -1;
	const sentence = source.tokens[token]?.sentence ?? -1;
	return source.sentenceStarts[sentence] === token;
}

function standsAlone(source: TokenText, sentence: number): boolean {
	return wordsOutside(source, sentence).length === 0;
}

function anchorOf(source: TokenText, group: readonly number[]): number {
	const first = group[0] ?? 0;
	let withWords: number | null = null;
	for (const piece of group) {
		if (isTagged(source, piece)) return piece;
		const sentence = source.tokens[source.pieceTokens[piece] ?? -1]?.sentence ?? -1;
		if (withWords === null && wordsOutside(source, sentence).length > 0) withWords = piece;
	}
	return withWords ?? first;
}
