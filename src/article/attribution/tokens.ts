import { isSpeechVerb } from "../../english/speech-verbs.ts";
import type { Span } from "../article.ts";
import type { Paragraph, Piece } from "./piece.ts";

/** A word, a punctuation mark, or a whole quotation, which is opaque: nothing inside it is read. */
export interface Token extends Span {
	readonly kind: "word" | "punctuation" | "quote";
	readonly text: string;
	readonly lower: string;
	readonly paragraph: number;
	/** Numbered through the article. */
	readonly sentence: number;
	/** The number of the piece, for a quotation; else -1. */
	readonly piece: number;
	readonly isCapital: boolean;
}

/** The article's tokens, and where each paragraph and each sentence of it begins and ends. */
export interface TokenText {
	readonly tokens: readonly Token[];
	/** Index of the first token of each paragraph, and the number of tokens at the end. */
	readonly paragraphStarts: readonly number[];
	/** The same for sentences. */
	readonly sentenceStarts: readonly number[];
	/** The token of each piece. */
	readonly pieceTokens: readonly number[];
}

/** A token whose sentence is not known yet. */
type RawToken = Omit<Token, "sentence"> & { sentence: number };

/** Cuts the paragraphs into tokens and sentences. */
export function tokenize(
	text: string,
	paragraphs: readonly Paragraph[],
	pieces: readonly Piece[],
): TokenText {
	const tokens: Token[] = [];
	const paragraphStarts: number[] = [];
	const sentenceStarts: number[] = [];
	const pieceTokens: number[] = [];
	let nextPiece = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		const raw: RawToken[] = [];
		let at = paragraph.start;
		for (let piece = pieces[nextPiece]; piece?.paragraph === index; piece = pieces[++nextPiece]) {
			pushWords(raw, text, at, piece.outer.start, index);
			pieceTokens.push(tokens.length + raw.length);
			raw.push(quoteToken(text, piece, nextPiece));
			at = piece.outer.end;
		}
		pushWords(raw, text, at, paragraph.end, index);
		paragraphStarts.push(tokens.length);
		pushSentences(tokens, sentenceStarts, raw, shortLinesOf(text, paragraph));
	}
	paragraphStarts.push(tokens.length);
	sentenceStarts.push(tokens.length);
	return { tokens, paragraphStarts, sentenceStarts, pieceTokens };
}

/** The token before or after another within its sentence. */
export function neighbour(source: TokenText, token: number, offset: number): Token | null {
	const here = source.tokens[token];
	const there = source.tokens[token + offset];
	return here !== undefined && there?.sentence === here.sentence ? there : null;
}

/** Of how many words a token is: a quotation is one token. */
export function wordsIn({ tokens }: Pick<TokenText, "tokens">, token: number): number {
	return (tokens[token]?.text ?? "").split(/\s+/).length;
}

/** Inside a word also the second halves of letters that were decoded wrongly: "FranÃ§ois", "JosÃ©". */
const wordPattern =
	/(?:\p{Lu}\.){2,}(?:['’]s\b)?|[@#]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=[ÂÃÄÅ])[¡-¿])*(?:[.'’&\-‑_][\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=[ÂÃÄÅ])[¡-¿])*)*|[^\s]/gu;
const abbreviation =
	/^(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Rev|Hon|Fr|Msgr|Messrs|Cmdr|Supt|Det|Pres|Del|Adm|Amb|Ald|Mag|Ing|Dipl|Lic|Dra|Sra|Srta|Mme|Mlle|Atty|Insp|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Tues|Weds|Thurs|\p{Lu})$/u;

function pushWords(
	out: RawToken[],
	text: string,
	from: number,
	to: number,
	paragraph: number,
): void {
	if (to <= from) return;
	const stretch = text.slice(from, to);
	for (const match of stretch.matchAll(wordPattern)) {
		let end = match.index + match[0].length;
		if (out.at(-1)?.end === from + end && match[0] === ".") continue;
		let word = match[0];
		if (abbreviation.test(word) && stretch.charAt(end) === ".") word += stretch.charAt(end++);
		const possessive = /['’]s$/iu.exec(word);
		if (possessive !== null && possessive.index > 0) {
			out.push(wordToken(word.slice(0, -2), from + match.index, paragraph));
			out.push(wordToken(word.slice(-2), from + end - 2, paragraph));
		} else if (isPluralPossessive(stretch, match.index)) {
			out.push({ ...wordToken(word, from + match.index, paragraph), kind: "word", lower: "'s" });
		} else {
			out.push(wordToken(word, from + match.index, paragraph));
		}
	}
}

/** The mark of "the farmers' leader", which is no closing one: nothing was opened before it. */
function isPluralPossessive(stretch: string, at: number): boolean {
	if (!/^['’]\s/u.test(stretch.slice(at, at + 2)) || !/[sS]/.test(stretch.charAt(at - 1)))
		return false;
	return !/(?<!\p{L})['‘][^'‘’]*$/u.test(stretch.slice(Math.max(0, at - farthestOpening), at));
}

const farthestOpening = 80;

function wordToken(word: string, start: number, paragraph: number): RawToken {
	const isWord = /[\p{L}\p{N}]/u.test(word);
	return {
		kind: isWord ? "word" : "punctuation",
		text: word,
		lower: word.normalize("NFC").toLowerCase().replace("’", "'"),
		start,
		end: start + word.length,
		paragraph,
		piece: -1,
		isCapital: /^[@#]?\p{Lu}/u.test(word),
		sentence: -1,
	};
}

function quoteToken(text: string, piece: Piece, index: number): RawToken {
	return {
		kind: "quote",
		text: text.slice(piece.start, piece.end),
		lower: "",
		start: piece.outer.start,
		end: piece.outer.end,
		paragraph: piece.paragraph,
		piece: index,
		isCapital: false,
		sentence: -1,
	};
}

/** A line so much shorter than the longest of its paragraph was not broken for want of room. */
const shortLine = 0.5;

/** Where the short lines of a paragraph end: a byline or an item, whose sentence does not go on below. */
function shortLinesOf(text: string, { start, end }: Span): number[] {
	const lines = text.slice(start, end).split("\n");
	if (lines.length === 1) return [];
	const room = shortLine * Math.max(...lines.map((line) => line.length));
	const ends: number[] = [];
	let at = start;
	for (const line of lines) {
		at += line.length + 1;
		if (line.length < room) ends.push(at - 1);
	}
	return ends;
}

function pushSentences(
	tokens: Token[],
	starts: number[],
	raw: readonly RawToken[],
	shortLines: readonly number[],
): void {
	let line = 0;
	for (const [index, token] of raw.entries()) {
		let isBelow = false;
		for (; (shortLines[line] ?? Number.POSITIVE_INFINITY) < token.start; line++) isBelow = true;
		if (index === 0 || isBelow || isBoundary(raw, index - 1)) starts.push(tokens.length);
		token.sentence = starts.length - 1;
		tokens.push(token);
	}
}

/** Whether a sentence ends after this token. A quotation that ends in "." ends its sentence too, unless "said" follows. */
function isBoundary(raw: readonly RawToken[], index: number): boolean {
	const token = raw[index];
	const next = raw[index + 1];
	if (token === undefined || next === undefined) return false;
	if (token.kind === "quote") {
		const last = token.text.at(-1) ?? "";
		if (!".?!…—".includes(last) && !/[.?!]['’)\]]$/u.test(token.text)) return false;
		if (next.kind === "quote") return true;
		return next.isCapital && !isInvertedTag(raw, index + 1, last);
	}
	if (!".?!…".includes(token.text) || token.kind === "word") return false;
	return next.kind === "quote" || next.kind === "word" || "(—–-•*[".includes(next.text)
		? !(next.kind === "word" && /^\p{Ll}/u.test(next.text))
		: false;
}

/** `"Why now?" Ms Example asked.`: a short clause with a verb of speech right after the quotation. */
function isInvertedTag(raw: readonly RawToken[], from: number, last: string): boolean {
	const reach = last === "." ? 4 : 7;
	for (let i = from; i < from + reach; i++) {
		const token = raw[i];
		if (token === undefined || token.kind !== "word") return false;
		if (!isSpeechVerb(token.lower)) continue;
		const after = raw[i + 1];
		// `"We will not." Ms Example said: "We …"`: the second clause introduces what comes after it
		const introduces = raw[i + 2]?.kind === "quote" && last === ".";
		return last !== "." || after === undefined || (".,:".includes(after.text) && !introduces);
	}
	return false;
}
