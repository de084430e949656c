import { neighbour, type TokenText } from "../tokens.ts";
import { type Clause, sourceOf, verbAt } from "./clause.ts";
import { type FullNames, fullNameOf, type NamePlace } from "./full-names.ts";
import type { Grammar } from "./grammar.ts";

// Words that the one whom the grammar finds has not said: another tells that they were, or that they were not.

/** "Laut Ada Example habe Ben Other sie “…” genannt": the source is one, the speaker another. */
export function isSecondHand(
	source: TokenText,
	quote: number,
	{ subject, cue }: Clause,
	names: FullNames,
	grammar: Grammar,
): boolean {
	const told = sourceOf(source, quote, names, grammar);
	if (told?.subject == null || subject === null) return false;
	if (told.cue.first !== cue.first) return told.subject.shown.last !== subject.shown.last;
	const verb = verbInside(source, told.subject.last + 1, quote, grammar);
	if (verb === null) return false;
	const own = told.subject.shown.last;
	return source.tokens
		.slice(told.subject.last + 1, verb)
		.some(
			({ isCapital, lower }) => isCapital && (fullNameOf(names, lower, quote)?.last ?? own) !== own,
		);
}

/** The end of a verb of speech between a source and the words, or around them: "habe … “…” gerufen". */
function verbInside(
	source: TokenText,
	from: number,
	quote: number,
	grammar: Grammar,
): number | null {
	for (let at = from; at < quote; at++) {
		const isAround = grammar.auxiliaries.has(source.tokens[at]?.lower ?? "");
		const behind = neighbour(source, quote, 1)?.lower ?? "";
		if (isAround && grammar.participles.has(behind)) return quote;
		const verb = verbAt(source, at, grammar);
		if (verb !== null) return verb.last + 1 < quote ? quote : verb.last;
	}
	return null;
}

/** "nunca dijo", "n'a jamais dit", "nie sagte": what the verb denies. */
export function isDenied(source: TokenText, { cue }: Clause): boolean {
	return [1, 2].some((step) => negation.test(neighbour(source, cue.first, -step)?.lower ?? ""));
}

const negation = /^(?:no|nunca|jamás|nie|niemals|nicht|jamais)$/;

/** "El hermano de Ada Example", "der Bruder von Ada Example": whose kin or lawyer somebody is. */
export function isOwnerOfKin(source: TokenText, { first }: NamePlace): boolean {
	if (!/^(?:de|del|von|du)$/.test(neighbour(source, first, -1)?.lower ?? "")) return false;
	return kin.test(neighbour(source, first, -2)?.lower ?? "");
}

const kin =
	/^(?:herman[oa]|padre|madre|hij[oa]|mujer|marido|espos[oa]|t[ií][oa]|abogad[oa]|portavoz|frère|sœur|père|mère|fils|fille|mari|femme|oncle|tante|avocate?|porte-parole|bruder|schwester|vater|mutter|sohn|tochter|mann|frau|onkel|anwalt|anwältin|sprecher(?:in)?)$/;
