import { neighbour, type Token, type TokenText } from "../tokens.ts";
import type { Clause } from "./clause.ts";
import { isGiven } from "./foreign-given-names.ts";
import { type FullNames, fullNameOf, type NamePlace } from "./full-names.ts";
import type { Grammar } from "./grammar.ts";
import type { Subject } from "./subject.ts";

// Who may be the subject of a clause that stands apart from the words: the people whom a stretch of text names.

/** The only one whom a stretch of text names, unless something is done with or to them. */
export function onlyPerson(
	source: TokenText,
	from: number,
	to: number,
	names: FullNames,
	grammar: Grammar,
	cue: number,
): Clause | null {
	const [only, ...others] = peopleIn(source, from, to, names, grammar);
	if (only === undefined || others.length > 0 || !mayBeSubject(source, from, only, grammar))
		return null;
	return { subject: asSubject(only), cue: { first: cue, last: cue } };
}

export function asSubject({ shown, at }: Named): Subject {
	return { kind: "name", shown, role: null, ...at, pronoun: null };
}

interface Named {
	readonly shown: NamePlace;
	/** Where they are named in the stretch. */
	readonly at: NamePlace;
	readonly surname: string;
}

/** The people whom a stretch names outside marks, each once. */
export function peopleIn(
	source: TokenText,
	from: number,
	to: number,
	names: FullNames,
	{ titles }: Grammar,
): Named[] {
	const { tokens } = source;
	const found = new Map<string, Named>();
	for (let at = Math.max(0, from); at < to; at++) {
		const { lower = "", isCapital = false, kind } = tokens[at] ?? {};
		if (kind !== "word" || !isCapital || !names.has(lower) || found.has(lower)) continue;
		const full = fullNameOf(names, lower, at + 1);
		if (full === null) continue;
		const given = tokens[full.first]?.lower ?? "";
		if (!isGiven(given) && !titles.has(tokens[full.first - 1]?.lower ?? "")) continue;
		const first = full.last === at ? full.first : at;
		found.set(lower, { shown: full, at: { first, last: at }, surname: lower });
	}
	return [...found.values()];
}

/** Not "Kritik an Ada Example", "el libro de Ada Example"; but "laut Ada Example", "para la jefa Ada Example". */
export function mayBeSubject(
	source: TokenText,
	from: number,
	{ at }: Named,
	{ determiners, sources }: Grammar,
): boolean {
	for (let before = at.first - 1; before >= Math.max(from, at.first - maxBefore); before--) {
		const token = neighbour(source, at.first, before - at.first);
		if (token === null) return true;
		// "para la catedrática de Derecho Ada Example": what her role is of
		const noun = neighbour(source, at.first, before - 1 - at.first);
		if (/^(?:de|del|du|d')$/.test(token.lower) && isRole(noun)) continue;
		if (sources.has(token.lower) || /^(?:wie|para|pour|como|comme)$/.test(token.lower)) return true;
		if (joined.test(token.lower) || preposition.test(token.lower)) return false;
		if (token.kind !== "word" || /^(?:dass|que|qui|ob)$/.test(token.lower)) return true;
		if (!token.isCapital && !determiners.has(token.lower) && !isRoleLike(token)) return true;
	}
	return true;
}

const maxBefore = 8;

/** One of two: "der Bürgermeister als auch die Rätin Ada Example". */
const joined = /^(?:des|und|auch|sowie|et|y|e)$/;

export const preposition =
	/^(?:an|auf|bei|beim|für|gegen|mit|nach|ohne|seit|über|um|unter|von|vom|vor|zu|zum|zur|zwischen|de|del|con|contra|sobre|por|a|al|sin|entre|avec|contre|sur|par|à|au|du|chez|vers|sans)$/;

/** "catedrática", "directrice": a noun for somebody, and not for a thing. */
function isRole(token: Token | null): boolean {
	return token !== null && !token.isCapital && role.test(token.lower);
}

const role =
	/(?:tor|tora|dor|dora|ista|logo|loga|ático|ática|sidente|sidenta|dente|nistro|nistra|calde|caldesa|cario|caria|voz|jefe|jefa|teur|trice|iste|logue|cheffe?|ministre|maire|président|présidente|avocate?|professeure?)$/;

/** A role in small letters may stand between the preposition and the name: "de la alcaldesa Ada Example". */
function isRoleLike({ lower }: Token): boolean {
	return /(?:a|o|or|ora|ista|eur|euse|ice|ant|ente|aire)$/.test(lower);
}
