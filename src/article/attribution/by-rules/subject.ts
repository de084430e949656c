import type { Token } from "../tokens.ts";
import { type FullNames, fullNameOf, type NamePlace, nameWithin, runAt } from "./full-names.ts";
import type { Grammar } from "./grammar.ts";

/** Who a clause has for its subject. Token indices, `last` included. */
export interface Subject {
	readonly kind: "name" | "description" | "pronoun";
	/** What is shown: the fullest name that the text gives, or the description. */
	readonly shown: NamePlace;
	/** What the text says they are, right before the name. */
	readonly role: NamePlace | null;
	/** Where it stands in the clause. */
	readonly first: number;
	readonly last: number;
	readonly pronoun: "he" | "she" | null;
}

/** Reads the subject that begins at a token; null where none does. */
export function subjectAt(
	tokens: readonly Token[],
	at: number,
	names: FullNames,
	grammar: Grammar,
): Subject | null {
	const token = tokens[at];
	if (token?.kind !== "word") return null;
	const pronoun = grammar.he.has(token.lower) ? "he" : grammar.she.has(token.lower) ? "she" : null;
	if (pronoun !== null) {
		const place = { first: at, last: at };
		return { kind: "pronoun", shown: place, role: null, ...place, pronoun };
	}
	if (isCutOff(tokens, at)) return null;
	const isDetermined = grammar.determiners.has(token.lower) || /^l['’]\p{Ll}/u.test(token.text);
	if (isDetermined) return described(tokens, at, names, grammar);
	return token.isCapital ? named(tokens, at, at, names, grammar) : null;
}

/** "sagte Geschäftsfü...": a teaser ends where there is no more room. */
function isCutOff(tokens: readonly Token[], at: number): boolean {
	for (let next = at; next <= at + maxDescriptionLength; next++) {
		const [token, after] = [tokens[next], tokens[next + 1]];
		if (token?.kind !== "word") return false;
		if (/^(?:\.|…)$/.test(after?.text ?? ""))
			return after?.start === token.end && (after.text === "…" || tokens[next + 2]?.text === ".");
	}
	return false;
}

/** A name with what may stand before it: "Trainer Tobias Torgersen". A single word stands for the fullest name with it. */
function named(
	tokens: readonly Token[],
	at: number,
	start: number,
	names: FullNames,
	grammar: Grammar,
): Subject | null {
	const run = runAt(tokens, start, grammar);
	if (run === null || isCommon(tokens, run, grammar)) return null;
	const name = nameWithin(tokens, run, grammar);
	const { first, last } = name ?? { first: run.last, last: run.last };
	const isWhole = first < last;
	const isBare = run.first === run.last;
	const full = isWhole ? null : fullNameOf(names, tokens[last]?.lower ?? "", start);
	if (name === null && !isBare && full === null) {
		return grammar.capitalNouns ? null : subjectOf("name", run, null, at, last);
	}
	const shown = full ?? { first, last };
	const role = roleBefore(tokens, start, first, grammar);
	return subjectOf("name", shown, role, at, last);
}

function subjectOf(
	kind: Subject["kind"],
	shown: NamePlace,
	role: NamePlace | null,
	first: number,
	last: number,
): Subject {
	return { kind, shown, role, first, last, pronoun: null };
}

function isCommon(tokens: readonly Token[], { first, last }: NamePlace, grammar: Grammar): boolean {
	const { lower = "" } = tokens[first] ?? {};
	return grammar.common.has(lower) || (first === last && grammar.adverbs.has(lower));
}

/** The words before a name that are no title and no determiner. */
function roleBefore(
	tokens: readonly Token[],
	start: number,
	name: number,
	{ titles, determiners }: Grammar,
): NamePlace | null {
	let [first, last] = [start, name - 1];
	while (first <= last && determiners.has(tokens[first]?.lower ?? "")) first++;
	while (last >= first && titles.has(tokens[last]?.lower ?? "")) last--;
	return last >= first ? { first, last } : null;
}

const maxDescriptionLength = 14;
/** Nouns for what is quoted: they say nothing. */
const wordsThemselves =
	/^(?:satz|sätze|worte?|wörter|zitat|spruch|motto|parole|frage|frase|palabras?|lema|pregunta|phrase|mots?|citation|devise|question)$/;

/** What is quoted of them is written there, and not said by whoever gave them their name: "según los artículos del Tratado de …". */
const documents =
	/^(?:artikeln?|vertrags?|gesetze?s?|verfassung|articles?|traité|lois?|constitution|artículos?|tratado|ley|leyes|constitución)$/;

/** "der Sportwissenschaftler", "le ministre de la Santé", "el alcalde Juan Pérez": a name at its end is who is meant. */
function described(
	tokens: readonly Token[],
	at: number,
	names: FullNames,
	grammar: Grammar,
): Subject | null {
	let last = at;
	for (let next = at + 1; next <= at + maxDescriptionLength; next++) {
		const token = tokens[next];
		if (token?.kind !== "word" || token.sentence !== tokens[at]?.sentence) break;
		if (grammar.verbs.has(token.lower) || grammar.auxiliaries.has(token.lower)) break;
		const joins = grammar.joiners.has(token.lower) || grammar.particles.has(token.lower);
		if (!joins && endsPhrase(token, grammar)) break;
		if (!joins && endsGerman(tokens, last, next, grammar)) break;
		last = next;
	}
	while (last > at && isLoose(tokens[last], grammar)) last--;
	// "dieser Satz fand sich überall"
	if (wordsThemselves.test(tokens[last]?.lower ?? "")) return null;
	if (documents.test(tokens[at + 1]?.lower ?? "")) return null;
	if (last === at && !/^l['’]/u.test(tokens[at]?.text ?? "")) return null;
	for (let start = at + 1; start <= last; start++) {
		const run = runAt(tokens, start, grammar);
		if (run === null) continue;
		const name = nameWithin(tokens, { first: run.first, last: Math.min(run.last, last) }, grammar);
		if (name !== null && isKnown(tokens, name, names))
			return subjectOf("name", name, roleBefore(tokens, at, name.first, grammar), at, name.last);
		start = run.last;
	}
	// "der zufriedene Example": a surname that the text gives in full elsewhere
	const full = fullNameOf(names, tokens[last]?.lower ?? "", at);
	if (full !== null && tokens[last]?.isCapital) return subjectOf("name", full, null, at, last);
	return (
		apposed(tokens, at, last, grammar) ??
		subjectOf("description", { first: at, last }, null, at, last)
	);
}

/** "la alcaldesa, Ada Example, …": the name between commas is who the description means. */
function apposed(
	tokens: readonly Token[],
	at: number,
	last: number,
	grammar: Grammar,
): Subject | null {
	if (tokens[last + 1]?.text !== ",") return null;
	const run = runAt(tokens, last + 2, grammar);
	if (run === null || run.last === run.first) return null;
	const name = nameWithin(tokens, run, grammar);
	const after = tokens[run.last + 1];
	const isClosed = after === undefined || /^[,.:;]$/.test(after.text);
	if (name === null || name.first !== run.first || name.last !== run.last || !isClosed) return null;
	return subjectOf("name", name, roleBefore(tokens, at, last + 1, grammar), at, name.last);
}

/** In German small words after the noun are no part of the phrase; what stands before it is. */
function endsGerman(
	tokens: readonly Token[],
	last: number,
	next: number,
	{ capitalNouns }: Grammar,
): boolean {
	if (!capitalNouns || tokens[last]?.isCapital !== true) return false;
	return tokens[next]?.isCapital !== true;
}

function endsPhrase({ lower, isCapital }: Token, grammar: Grammar): boolean {
	if (isCapital) return false;
	return grammar.common.has(lower) || grammar.adverbs.has(lower) || grammar.sources.has(lower);
}

function isLoose(token: Token | undefined, grammar: Grammar): boolean {
	const { lower = "" } = token ?? {};
	return grammar.joiners.has(lower) || grammar.particles.has(lower) || grammar.common.has(lower);
}

function isKnown(tokens: readonly Token[], { first, last }: NamePlace, names: FullNames): boolean {
	return last > first && names.has(tokens[last]?.lower ?? "");
}
