import { neighbour, type Token, type TokenText } from "../tokens.ts";
import { type Clause, isNamedSource, isTerm, verbAt } from "./clause.ts";
import type { FullNames } from "./full-names.ts";
import type { Grammar } from "./grammar.ts";
import { subjectAt } from "./subject.ts";
import { asSubject, mayBeSubject, onlyPerson, peopleIn, preposition } from "./told-people.ts";

// Whose words a quotation is where no clause stands right beside it: by its own sentence, or by the one before.

/** `Ada Example explicó que hay más, “de manera que …”`: the subject of the sentence told what the marked words end. */
export function reportedIn(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const { tokens } = source;
	const from = sentenceStart(source, quote);
	if (wordsOf(tokens[quote]) < minReportedWords || isTerm(tokens[quote])) return null;
	if (quote - from > maxDistance) return null;
	const subject = subjectAt(tokens, from, names, grammar);
	const next = (subject?.last ?? 0) + 1;
	// "Sie stehe für eine “…”"
	if (subject?.kind === "pronoun" && grammar.capitalNouns && told.test(tokens[next]?.lower ?? ""))
		return { subject, cue: { first: next, last: next } };
	const clause =
		toldBy(source, from, quote, names, grammar) ?? wantedBy(source, from, quote, names, grammar);
	if (clause === null || subject?.kind !== "pronoun") return clause;
	return clause.cue.first <= next + 1 ? { ...clause, subject } : null;
}

/** The person right before the first verb of speech of the sentence, if nobody else acts between it and the words. */
function toldBy(
	source: TokenText,
	from: number,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const { tokens } = source;
	let at = from;
	while (at < quote && verbAt(source, at, grammar) === null) at++;
	const verb = verbAt(source, at, grammar);
	if (verb === null || verb.last >= quote) return null;
	if (seldomTold.test(tokens[verb.last]?.lower ?? "")) return null;
	const behind = verb.last + 1;
	if (speaksBetween(source, behind, quote, grammar)) return null;
	const opening = subjectAt(tokens, from, names, grammar);
	if (opening?.kind === "pronoun") return { subject: opening, cue: verb };
	const subject = peopleIn(source, from, verb.first, names, grammar).findLast(
		(person) => person.at.last >= verb.first - 2 && mayBeSubject(source, from, person, grammar),
	);
	if (subject === undefined) return null;
	const others = peopleIn(source, behind, quote, names, grammar);
	if (others.some(({ surname }) => surname !== subject.surname)) return null;
	const isOpening = opening?.kind === "name" && opening.shown.last === subject.shown.last;
	return { subject: isOpening ? opening : asSubject(subject), cue: verb };
}

/** `Ada Example will mit den Inseln “enger zusammenarbeiten”`: what somebody wants, in their words. */
function wantedBy(
	source: TokenText,
	from: number,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	if (wordsOf(source.tokens[quote]) < minWantedWords) return null;
	const at = source.tokens.slice(from, quote).findIndex(({ lower }) => wanting.test(lower));
	if (at < 0 || speaksBetween(source, from, quote, grammar)) return null;
	return onlyPerson(source, from, quote, names, grammar, from + at);
}

const minWantedWords = 3;

const wanting = /^(?:will|möchte|wolle|wollte|veut|voulait|quiere|quería)$/;

/** Verbs that oftener do something else. */
const seldomTold =
	/^(?:führte?|findet|fand|fügte?|räumte?|teilte?|lie(?:ß|ss)|ruft|rief|llam[aó]|fait)$/;

/** In words: fewer may be a term of the article's own. */
const minReportedWords = 2;

/** In tokens. */
const maxDistance = 45;

/** `Dann schlägt Example die Brücke zurück: “…”`: the only one whom the words before the colon name. */
export function introducedBy(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const colon = colonBefore(source, quote);
	if (colon === null || wordsOf(source.tokens[quote]) < minWords) return null;
	const from = sentenceStart(source, colon);
	if (colon - from > maxDistance || speaksBetween(source, from, colon, grammar)) return null;
	return onlyPerson(source, from, colon, names, grammar, colon);
}

/** The colon right before a quotation, at the end of the paragraph before too. */
function colonBefore({ tokens, paragraphStarts }: TokenText, quote: number): number | null {
	const isBefore = tokens[quote - 1]?.text === ":";
	const opens = paragraphStarts[tokens[quote]?.paragraph ?? -1] === quote;
	const isSame = tokens[quote - 1]?.paragraph === tokens[quote]?.paragraph;
	return isBefore && (isSame || opens) ? quote - 1 : null;
}

/** `Laut Ada Example kommt die Fähre im Mai. “…”`: a sentence of nothing but words goes on with whom the one before names. */
export function namedBefore(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const before = sentenceBeforeAlone(source, quote);
	if (before === null) return null;
	const { from, to } = before;
	if (source.tokens.slice(from, to).some((token) => wordsOf(token) > maxTermWords)) return null;
	const subject = subjectAt(source.tokens, from, names, grammar);
	const verb = subject === null ? null : verbAt(source, subject.last + 1, grammar);
	if (subject?.kind === "description" && verb !== null) return { subject, cue: verb };
	// "Ein Anwohner sah Ada Example am Tor. “…”": whoever is seen has not spoken, but for "laut Ada Example".
	const isTold = source.tokens.slice(from, to).some((token) => isNamedSource(token, grammar));
	if (subject?.kind === "description" && !isTold) return null;
	return onlyPerson(source, from, to, names, grammar, to - 1);
}

/** `Ada Example will sparen. Es komme für sie “nicht in Frage”`: the mood tells that the words are hers. */
export function toldAfter(
	source: TokenText,
	quote: number,
	names: FullNames,
	grammar: Grammar,
): Clause | null {
	const start = sentenceStart(source, quote);
	const before = source.tokens[start - 1];
	if (before?.paragraph !== source.tokens[quote]?.paragraph) return null;
	if (!isReported(source, quote, false, grammar)) return null;
	if (peopleIn(source, start, quote, names, grammar).length > 0) return null;
	if (speaksBetween(source, start, quote, grammar)) return null;
	const from = sentenceStart(source, start - 1);
	return onlyPerson(source, from, start, names, grammar, start - 1);
}

/** Whether a sentence of nothing but words may go on with who spoke before: nobody is named since, and nobody else speaks. */
export function mayGoOn(
	source: TokenText,
	quote: number,
	{ since, surname, isBeside }: Last,
	names: FullNames,
	grammar: Grammar,
): boolean {
	const before = sentenceBeforeAlone(source, quote);
	if (since >= quote || (before === null && !isReported(source, quote, isBeside, grammar)))
		return false;
	if (speaksBetween(source, since, before?.to ?? quote, grammar)) return false;
	return peopleIn(source, since, quote, names, grammar).every(
		(person) => person.surname === surname,
	);
}

/** Who spoke before, as far as it matters to who speaks now. */
export interface Last {
	/** The token behind their words and their clause. */
	readonly since: number;
	readonly surname: string;
	/** It was in the sentence before, in the same paragraph. */
	readonly isBeside: boolean;
}

/** `Sie stehe für eine “…”`: the mood of German in which what another said is told. */
function isReported(
	source: TokenText,
	quote: number,
	isBeside: boolean,
	{ capitalNouns }: Grammar,
): boolean {
	if (!capitalNouns || wordsOf(source.tokens[quote]) < minReportedWords) return false;
	const own = source.tokens.slice(sentenceStart(source, quote), quote);
	return own.some(({ lower }) => told.test(lower) || (isBeside && toldBeside.test(lower)));
}

const told =
	/^(?:sei|seien|habe|könne|solle|müsse|dürfe|werde|wolle|gebe|gehe|komme|stehe|bleibe|lasse|brauche|wisse|nehme|bringe|führe|mache|sehe)$/;

/** The same forms where they may be conditions: only right behind other words of the speaker. */
const toldBeside = /^(?:könnten|müssten|sollten|dürften|würden|hätten|wären)$/;

/** The sentence before one that is nothing but marked words, in this paragraph or at the end of the one before. */
function sentenceBeforeAlone(
	source: TokenText,
	quote: number,
): { from: number; to: number } | null {
	const { tokens, sentenceStarts } = source;
	const { sentence = -1, text = "", paragraph = -1 } = tokens[quote] ?? {};
	if (wordsOf(tokens[quote]) < minWords) return null;
	const start = sentenceStarts[sentence] ?? 0;
	const own = tokens.slice(start, sentenceStarts[sentence + 1] ?? start);
	// "Ernster Nachsatz: “…”"
	const words = own.filter(({ kind }) => kind === "word").length;
	const isTitled =
		words <= maxTermWords && tokens[quote - 1]?.text === ":" && quote - start <= words + 1;
	if (words > 0 && !isTitled) return null;
	if (!/[.?!…]$/u.test(text) && !/^[.?!…]$/u.test(own.at(-1)?.text ?? "")) return null;
	const from = sentenceStarts[sentence - 1] ?? -1;
	const there = tokens[from];
	if (there === undefined || there.paragraph < paragraph - 1) return null;
	return { from, to: start };
}

/** In words: fewer are a heading or a term. */
const minWords = 4;

const maxTermWords = 3;

/** Whether somebody speaks in a stretch: then the words may be theirs. */
function speaksBetween(source: TokenText, from: number, to: number, grammar: Grammar): boolean {
	for (let at = from; at < to; at++) {
		// "tener en cuenta"
		const isNoun = preposition.test(neighbour(source, at, -1)?.lower ?? "") || isIn(source, at);
		if (!isNoun && verbAt(source, at, grammar) !== null) return true;
	}
	return false;
}

/** "adelantó la ganadora", "der Wirt sagt": somebody without a name speaks in a stretch. */
export function speaksUnnamed(
	source: TokenText,
	from: number,
	to: number,
	names: FullNames,
	grammar: Grammar,
): boolean {
	for (let at = from; at < to; at++) {
		const verb = verbAt(source, at, grammar);
		if (verb === null || verb.last >= to - 1) continue;
		const behind = subjectAt(source.tokens, verb.last + 1, names, grammar);
		if (behind?.kind === "description" && neighbour(source, verb.last, 1) !== null) return true;
	}
	return false;
}

function isIn(source: TokenText, at: number): boolean {
	return /^(?:en|in|im|ins)$/.test(neighbour(source, at, -1)?.lower ?? "");
}

function sentenceStart({ tokens, sentenceStarts }: TokenText, at: number): number {
	return sentenceStarts[tokens[at]?.sentence ?? -1] ?? at;
}

function wordsOf(quote: Token | undefined): number {
	return quote?.kind === "quote" ? quote.text.trim().split(/\s+/).length : 0;
}
