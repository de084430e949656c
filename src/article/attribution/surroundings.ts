import { isAuxiliary, isPreposition } from "../../english/function-words.ts";
import { speechVerbOf } from "../../english/speech-verbs.ts";
import { type Slice, sliceOf } from "../article.ts";
import type { Unit } from "./grouping.ts";
import { neighbour, type Token, type TokenText } from "./tokens.ts";

/** Where a unit stands: its sentence, and the verbs of speech there. */
export interface Surroundings {
	/** The token of the unit's anchor. */
	readonly token: number;
	readonly sentence: number;
	readonly paragraph: number;
	/** Indices of the verbs of speech in the sentence, outside quotations. */
	readonly cues: readonly number[];
	/** The cue that is nearest to the quotation. */
	readonly cue: number | null;
	/** The side of the quotation that the cue is on. */
	readonly cueSide: "before" | "after" | "none";
	/** What stands before and after the quotation, and how it begins and ends: `,A,$ before`. */
	readonly shape: string;
	/** How the paragraph before ends. */
	readonly previousEnd: ":" | "quote" | "other";
	/** The sentence has no words but the quotation's. */
	readonly alone: boolean;
}

const farthestCue = 60;

export function surroundingsOf(source: TokenText, unit: Unit): Surroundings {
	const token = source.pieceTokens[unit.anchor] ?? 0;
	const here = source.tokens[token] as Token;
	const from = Math.max(source.sentenceStarts[here.sentence] ?? 0, token - farthestCue);
	const to = Math.min(source.sentenceStarts[here.sentence + 1] ?? 0, token + farthestCue);
	const cues: number[] = [];
	let alone = true;
	for (let i = from; i < to; i++) {
		if (source.tokens[i]?.kind === "word") alone = false;
		if (isCue(source, i)) cues.push(i);
	}
	const cue = puttingIt(source, token) ?? nearest(cues, token);
	const cueSide = cue === null ? "none" : cue < token ? "before" : "after";
	const before = source.tokens[(source.paragraphStarts[here.paragraph] ?? 0) - 1];
	return {
		token,
		sentence: here.sentence,
		paragraph: here.paragraph,
		cues,
		cue,
		cueSide,
		shape: alone ? shapeAlone(source, here, token) : `${shapeOf(source, here, token)} ${cueSide}`,
		previousEnd: before?.text === ":" ? ":" : before?.kind === "quote" ? "quote" : "other",
		alone,
	};
}

/** `“…,” as Ada Example puts it`: the clause is of the words before it, whatever verb is nearer. */
function puttingIt(source: TokenText, token: number): number | null {
	const first = neighbour(source, token, 1)?.text === "," ? 2 : 1;
	if (neighbour(source, token, first)?.lower !== "as") return null;
	for (let step = first + 2; step <= first + farthestPutting; step++) {
		const verb = neighbour(source, token, step);
		if (verb === null || verb.kind !== "word") return null;
		const isPut = /^puts?$/.test(verb.lower) && neighbour(source, token, step + 1)?.lower === "it";
		if (isPut) return token + step;
	}
	return null;
}

/** In tokens: "as the head of the harbour school puts it". */
const farthestPutting = 9;

/** Whether a token is a verb of speech, the "according" of "according to", or the "words" of "in the words of". */
export function isCue(source: TokenText, index: number): boolean {
	const token = source.tokens[index];
	if (token === undefined || token.kind !== "word") return false;
	if (token.lower === "according") return source.tokens[index + 1]?.lower === "to";
	if (opensSource(source, index)) return true;
	if (opensTag(source, index) || closesTag(source, index)) return true;
	const verb = speechVerbOf(token.lower);
	// "Read our review": an order to the reader
	const isOrder = verb === token.lower && token.isCapital && neighbour(source, index, -1) === null;
	// "the Reading Room"
	const isName = token.isCapital && neighbour(source, index, -1)?.kind === "word";
	// "its terms": a noun, though "his claims “…”" are words
	const isBare = verb === token.lower || /^(?:terms|fears|titles|states)$/.test(token.lower);
	return verb !== null && !isOrder && !isName && !(isBare && isNoun(source, index));
}

/** "in the words of Ada Example": as "according to". */
export function opensSource(source: TokenText, index: number): boolean {
	if (source.tokens[index]?.lower !== "words") return false;
	if (neighbour(source, index, 1)?.lower !== "of") return false;
	return (
		neighbour(source, index, -1)?.lower === "the" && neighbour(source, index, -2)?.lower === "in"
	);
}

/** `“…,” shared Ada Example`: right behind the comma of a quotation and before a name any verb is one of speech. */
function opensTag({ tokens }: TokenText, index: number): boolean {
	const [verb, name] = [tokens[index], tokens[index + 1]];
	if (verb === undefined || !/^\p{Ll}+ed$/u.test(verb.text) || name?.isCapital !== true)
		return false;
	if (name.kind !== "word" || name.sentence !== verb.sentence) return false;
	const isBehindComma = tokens[index - 1]?.text === "," && tokens[index - 2]?.kind === "quote";
	const quote = isBehindComma ? tokens[index - 2] : tokens[index - 1];
	return quote?.kind === "quote" && (isBehindComma || /[,?!]$/.test(quote.text));
}

/** `“…,” coach Ada Example opened in her talk`: so is any behind such a name, where a full sentence of words comes before it. */
function closesTag(source: TokenText, index: number): boolean {
	const { tokens } = source;
	const [name, verb] = [tokens[index - 1], tokens[index]];
	if (verb === undefined || !/^\p{Ll}+ed$/u.test(verb.text) || name?.isCapital !== true)
		return false;
	for (let at = index - 1; at >= index - farthestTag; at--) {
		const token = tokens[at];
		if (token === undefined || token.sentence !== verb.sentence) return false;
		if (token.kind === "quote")
			return neighbour(source, at, -1) === null && /\S\s+\S+\s+\S.*,$/s.test(token.text);
		if (token.kind !== "word") return false;
	}
	return false;
}

/** In tokens: "the club's first-year head coach Ada Example". */
const farthestTag = 8;

/** "the state", "his list", "a neuroscientific point of view": no verb, whatever it is spelt like. */
function isNoun(source: TokenText, index: number): boolean {
	if (
		/^(?:the|an?|this|his|her|their|its|our|my|'s|no|any|each|every|another)$/.test(
			neighbour(source, index, -1)?.lower ?? "",
		)
	)
		return true;
	// "one-party states have"
	const isState = source.tokens[index]?.lower === "states";
	if (isState && isAuxiliary(neighbour(source, index, 1)?.lower ?? "")) return true;
	if (/^fears?$/.test(source.tokens[index]?.lower ?? "")) return isFear(source, index);
	const isOf = neighbour(source, index, 1)?.lower === "of";
	return (
		isOf &&
		/^(?:point|list|state|report|claim|order|title|text|estimate|question|offer|demand|signal)$/.test(
			source.tokens[index]?.lower ?? "",
		)
	);
}

/** "amid fears that", "new fears of", and not "the mayor fears that". */
function isFear(source: TokenText, index: number): boolean {
	const [before, next] = [
		neighbour(source, index, -1)?.lower ?? "",
		neighbour(source, index, 1)?.lower ?? "",
	];
	if (/^(?:of|about|over|among)$/.test(next) || isPreposition(before)) return true;
	return /^(?:new|old|growing|rising|public|deep|such|other|and)$/.test(before);
}

/** The words of the cue nearest to the quotation. */
export function cueOf(text: string, source: TokenText, { cue }: Surroundings): Slice | null {
	const token = cue === null ? undefined : source.tokens[cue];
	if (cue === null || token === undefined) return null;
	const last = token.lower === "according" ? (source.tokens[cue + 1] ?? token) : token;
	return sliceOf(text, { start: token.start, end: last.end });
}

function nearest(indices: readonly number[], to: number): number | null {
	let best: number | null = null;
	for (const index of indices) {
		if (best === null || distance(index, to) < distance(best, to)) best = index;
	}
	return best;
}

/** Words after a quotation count as nearer than as many before it: `"…," she said.` */
function distance(index: number, to: number): number {
	return index > to ? index - to - 0.5 : to - index;
}

function shapeAlone(source: TokenText, here: Token, token: number): string {
	if (source.paragraphStarts[here.paragraph] === token) return "alone paragraph";
	return source.tokens[token - 1]?.text === ":" ? "alone colon" : "alone inner";
}

function shapeOf(source: TokenText, here: Token, token: number): string {
	const before = neighbour(source, token, -1);
	const after = neighbour(source, token, 1);
	const capital = /^[^\p{L}]*\p{Lu}/u.test(here.text) ? "A" : "a";
	const close = /[,.?!]/.exec(here.text.slice(-2))?.[0] ?? "";
	return `${before === null ? "^" : markOf(before)}${capital}${close}${after === null ? "$" : markOf(after)}`;
}

function markOf(token: Token): string {
	if (token.kind === "quote") return "Q";
	if (token.kind === "punctuation") return token.text;
	return token.lower === "that" || token.lower === "as" ? token.lower : "w";
}
