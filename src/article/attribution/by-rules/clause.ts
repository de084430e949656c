import { neighbour, type Token, type TokenText } from "../tokens.ts";
import { type FullNames, runAt } from "./full-names.ts";
import type { Grammar } from "./grammar.ts";
import { type Subject, subjectAt } from "./subject.ts";

/** A clause that attributes a quotation. */
export interface Clause {
	/** Null where the verb stands without one: "dijo". */
	readonly subject: Subject | null;
	/** The verb or the word for the source; tokens, `last` included. */
	readonly cue: { readonly first: number; readonly last: number };
}

/** `“…”, sagte Ada Example`, `« … », a déclaré le maire`, `“…”, dijo`: the clause right behind a quotation. */
export function clauseAfter(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	let at = quote + 1;
	const comma = source.tokens[at];
	if (comma?.text === "," || comma?.text === "–" || comma?.text === "—") at++;
	else if (isBareTerm(source.tokens[quote])) return null;
	if (neighbour(source, quote, at - quote) === null) return null;
	if (isSource(source.tokens[at], grammar)) return sourceClause(source, at, names, grammar);
	// "se queja Ada Example"
	if (source.tokens[at]?.lower === "se") at++;
	const inverted = invertedAt(source, at, names, grammar);
	if (inverted !== null) return inverted;
	const subject = subjectAt(source.tokens, at, names, grammar);
	if (subject === null) return null;
	const verb = verbAt(source, subject.last + 1, grammar);
	return verb === null || !isBeside(source, quote, verb.first) ? null : { subject, cue: verb };
}

/** `„Wattwandern“ bezeichnet …`: a few words without a comma behind them are themselves the subject. */
function isBareTerm(quote: Token | undefined): boolean {
	const words = quote?.text ?? "";
	return words.split(/\s+/).length <= maxBetween && !/[.,?!…]$/u.test(words);
}

const farthestClause = 40;

/** `Ada Example sagte: “…”`, `Gestern sagte sie: “…”`: the clause that ends in the colon before a quotation. */
export function clauseBefore(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const { tokens } = source;
	const mark = tokens[quote - 1];
	const isOpened = mark?.text === ":" || mark?.text === ",";
	for (let at = quote - 1; at > quote - farthestClause; at--) {
		const token = neighbour(source, quote, at - quote);
		if (token === null || token.kind === "quote" || token.text === ";") return null;
		// without a colon the verb has to stand right before the words
		if (!isOpened && quote - at > maxBetween) return null;
		if (mark?.text === "," && quote - at > nearComma) return null;
		const verb = verbAt(source, at, grammar);
		if (verb === null) continue;
		if (!isOpened && isTerm(tokens[quote])) return null;
		const behind =
			isOpened || grammar.capitalNouns ? subjectBehind(source, verb.last, names, grammar) : null;
		const isPronoun = behind?.kind === "pronoun" && behind.first === verb.last + 1;
		const subject = isPronoun ? behind : (subjectBefore(source, at, names, grammar) ?? behind);
		return subject === null && !grammar.dropsSubject ? null : { subject, cue: verb };
	}
	return null;
}

/** `nennt das Heft “Die Welle”`: a few words that begin with a capital are a name without a colon before them. */
export function isTerm(quote: Token | undefined): boolean {
	const words = quote?.text ?? "";
	return /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 3 && !/[.?!…,]$/u.test(words);
}

const maxBetween = 4;
const nearComma = 7;

/** The verb of speech at a token, with its auxiliary: "a déclaré", "dit-il". */
export function verbAt(
	{ tokens }: TokenText,
	at: number,
	grammar: Grammar,
): { first: number; last: number } | null {
	const token = tokens[at];
	if (token?.kind !== "word" || token.isCapital) return null;
	if (grammar.verbs.has(stemOf(token.lower))) return { first: at, last: at };
	if (!grammar.auxiliaries.has(stemOf(token.lower))) return null;
	for (let next = at + 1; next <= at + 4; next++) {
		const { lower = "", kind } = tokens[next] ?? {};
		if (kind !== "word") return null;
		if (grammar.participles.has(lower)) return { first: at, last: next };
		if (!grammar.adverbs.has(lower) && !/mente?$/.test(lower) && !inside.test(lower)) return null;
	}
	return null;
}

/** "a en revanche assuré", "a de son côté rappelé". */
const inside = /^(?:en|par|de|son|leur|revanche|effet|ailleurs|côté|depuis|cambio|nous|lui)$/;

/** "dit-il", "a-t-elle", "l'a": the verb without the pronoun that is tied to it. */
function stemOf(word: string): string {
	return word.replace(attached, "").replace(/^l['’](?=a)/u, "");
}

const attached = /-(?:t-)?(ils?|elles?|on)$/;

/** The verb first, its subject behind it: "sagte Ada Example", "a-t-elle ajouté". */
function invertedAt(
	source: TokenText,
	at: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const verb = verbAt(source, at, grammar);
	if (verb === null) return null;
	const pronoun = attached.exec(source.tokens[verb.first]?.lower ?? "")?.[1];
	if (pronoun !== undefined) return { subject: attachedSubject(pronoun, verb.first), cue: verb };
	const subject = subjectBehind(source, verb.last, names, grammar);
	return subject === null && !grammar.dropsSubject ? null : { subject, cue: verb };
}

function attachedSubject(pronoun: string, at: number): Subject | null {
	if (pronoun !== "il" && pronoun !== "elle") return null;
	const place = { first: at, last: at };
	const head = pronoun === "il" ? "he" : "she";
	return { kind: "pronoun", shown: place, role: null, ...place, pronoun: head };
}

const maxSkipped = 6;

/** The subject behind a verb, over adverbs and over whom it is said to. */
function subjectBehind(
	source: TokenText,
	verb: number,
	names: FullNames,
	grammar: Grammar,
): Subject | null {
	for (let at = verb + 1; at <= verb + maxSkipped; at++) {
		const token = neighbour(source, verb, at - verb);
		if (token?.kind !== "word") return null;
		if (grammar.hearers.has(token.lower)) {
			at = endOfHearer(source.tokens, at + 1, grammar);
			continue;
		}
		if (grammar.adverbs.has(token.lower)) continue;
		return subjectAt(source.tokens, at, names, grammar);
	}
	return null;
}

/** The last word of "la foule", "l'AFP", "The Daily Example": a noun, or capitalised words. */
function endOfHearer(tokens: readonly Token[], at: number, grammar: Grammar): number {
	const noun = grammar.determiners.has(tokens[at]?.lower ?? "") ? at + 1 : at;
	// "ante los siete jueces Ada Example"
	const isCounted = tokens[noun + 1]?.isCapital === false && tokens[noun + 2]?.isCapital === true;
	if (isCounted && tokens[noun]?.isCapital === false && tokens[noun + 1]?.kind === "word") {
		const joins = grammar.joiners.has(tokens[noun + 1]?.lower ?? "");
		if (!joins && !grammar.adverbs.has(tokens[noun + 1]?.lower ?? "")) return noun + 1;
	}
	return Math.max(noun, runAt(tokens, noun, grammar)?.last ?? noun);
}

const maxSubjectLength = 14;

/** The subject that ends before a verb, an apposition in commas between them: "Ada Example, Chefin der Werft, sagte". */
function subjectBefore(
	source: TokenText,
	verb: number,
	names: FullNames,
	grammar: Grammar,
): Subject | null {
	const { tokens } = source;
	for (let at = verb - 1; at >= verb - maxSubjectLength; at--) {
		const before = neighbour(source, verb, at - 1 - verb);
		if (neighbour(source, verb, at - verb) === null) return null;
		const opens = before === null || /^[,:–—]$/.test(before.text) || isConnective(before, grammar);
		if (!opens) continue;
		const subject = subjectAt(tokens, at, names, grammar);
		if (subject === null) continue;
		const next = subject.last + 1;
		const isApposed = tokens[next]?.text === "," && tokens[verb - 1]?.text === ",";
		const isSecond = next < verb && joining.test(tokens[verb - 1]?.lower ?? "");
		if (isSecond && !tokens.slice(next, verb).some(({ text }) => text === ",")) return subject;
		if (next === verb || (isApposed && next < verb - 1) || areAdverbs(tokens, next, verb, grammar))
			return subject;
	}
	return null;
}

/** "Ada Example sonrió y dijo": the verb before has the subject. */
const joining = /^(?:und|et|y)$/;

function isConnective(token: Token, grammar: Grammar): boolean {
	return (
		/^(?:und|aber|doch|auch|et|mais|y|pero)$/.test(token.lower) || grammar.adverbs.has(token.lower)
	);
}

function areAdverbs(tokens: readonly Token[], from: number, to: number, grammar: Grammar): boolean {
	if (from >= to) return false;
	return tokens.slice(from, to).every(({ lower }) => grammar.adverbs.has(lower) || lower === "se");
}

function isSource(token: Token | undefined, grammar: Grammar): boolean {
	return grammar.sources.has(token?.lower ?? "");
}

/** "laut", "selon", "según": of the words for a source those that hardly mean anything else. */
export function isNamedSource({ lower }: Token, { sources }: Grammar): boolean {
	return lower !== "so" && sources.has(lower);
}

function sourceClause(
	source: TokenText,
	at: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const subject = subjectAt(source.tokens, at + 1, names, grammar);
	if (subject === null || subject.kind === "pronoun") return null;
	return { subject, cue: { first: at, last: at } };
}

/** Nothing but the subject stands between a quotation and its verb. */
function isBeside(source: TokenText, quote: number, verb: number): boolean {
	return neighbour(source, quote, verb - quote) !== null;
}

/** `Ada Example sieht die Ursache im Bau: “…”`: the colon gives the words to the subject that opens the sentence. */
export function ownerOfColon(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const mark = neighbour(source, quote, -1);
	const start = source.sentenceStarts[source.tokens[quote]?.sentence ?? -1] ?? quote;
	if (mark?.text !== ":" || quote - start > farthestClause) return null;
	const subject = subjectAt(source.tokens, start, names, grammar);
	if (subject?.kind !== "name" || subject.shown.last === subject.shown.first) return null;
	return { subject, cue: { first: quote - 1, last: quote - 1 } };
}

/** `Ada Example explicó que hay más. “…”.`: a sentence of nothing but marked words goes on with the one before it. */
export function sentenceBefore(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const { tokens, sentenceStarts } = source;
	const { sentence = -1, paragraph = -1 } = tokens[quote] ?? {};
	const from = sentenceStarts[sentence] ?? 0;
	const words = tokens.slice(from, sentenceStarts[sentence + 1] ?? from);
	if (words.some(({ kind }) => kind === "word")) return null;
	const start = sentenceStarts[sentence - 1] ?? -1;
	const hasOwnWords = tokens.slice(start, from).some(({ kind }) => kind === "quote");
	if (start < 0 || tokens[start]?.paragraph !== paragraph || hasOwnWords) return null;
	const subject = subjectAt(tokens, start, names, grammar);
	const verb = subject === null ? null : verbAt(source, subject.last + 1, grammar);
	return subject?.kind !== "name" || verb === null ? null : { subject, cue: verb };
}

/** "Laut Ada Example ist das “…”": the source that opens the sentence of a quotation. */
export function sourceOf(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const sentence = source.tokens[quote]?.sentence ?? -1;
	const start = source.sentenceStarts[sentence] ?? quote;
	if (quote - start > farthestClause) return null;
	const first = source.tokens[start];
	if (first === undefined || !isNamedSource(first, grammar)) return null;
	return sourceClause(source, start, names, grammar);
}
