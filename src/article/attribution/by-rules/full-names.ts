import type { Token } from "../tokens.ts";
import { isGiven } from "./foreign-given-names.ts";
import type { Grammar } from "./grammar.ts";

/** Token indices of a name, `last` included. */
export interface NamePlace {
	readonly first: number;
	readonly last: number;
}

/** The places of full names, by the surname in lower case, in the order of the text. */
export type FullNames = ReadonlyMap<string, readonly NamePlace[]>;

/** Finds the full names of a text: a given name and what follows, or two names where capitals are kept for names. */
export function findFullNames(tokens: readonly Token[], grammar: Grammar): FullNames {
	const names = new Map<string, NamePlace[]>();
	for (let at = 0; at < tokens.length; ) {
		const run = runAt(tokens, at, grammar);
		if (run === null) {
			at++;
			continue;
		}
		const name = nameWithin(tokens, run, grammar);
		if (name !== null && name.last > name.first && !isThing(tokens, name)) {
			const surname = tokens[name.last]?.lower ?? "";
			const known = names.get(surname);
			if (known === undefined) names.set(surname, [name]);
			else known.push(name);
		}
		at = run.last + 1;
	}
	return names;
}

/** "Biblia de Example", "Universidad de Example": its last word alone means another. */
function isThing(tokens: readonly Token[], { first, last }: NamePlace): boolean {
	const joins = /^(?:de|del|du|des)$/.test(lowerAt(tokens, first + 1));
	return last === first + 2 && joins && !isGiven(lowerAt(tokens, first));
}

const maxRunLength = 8;
/** "Ursula von der Heide", but not "Dr. Roy den Leuten". */
const article = /^(?:der|den|la|las|los|le)$/;

/** The capitalised words from a token on, with the particles between them; null where it has no capital. */
export function runAt(
	tokens: readonly Token[],
	at: number,
	{ particles, titles }: Grammar,
): NamePlace | null {
	const start = tokens[at];
	if (start?.kind !== "word" || !start.isCapital) return null;
	const isIn = (token: Token | undefined): boolean =>
		token?.kind === "word" && token.sentence === start.sentence;
	let last = at;
	while (last - at < maxRunLength) {
		const [next, second, third] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
		const joins =
			isIn(next) && particles.has(next?.lower ?? "") && !article.test(next?.lower ?? "");
		if (isIn(next) && (next?.isCapital || titles.has(next?.lower ?? ""))) last++;
		else if (joins && isIn(second) && second?.isCapital) last += 2;
		else if (joins && particles.has(second?.lower ?? "") && isIn(third) && third?.isCapital)
			last += 3;
		else break;
	}
	return { first: at, last };
}

/** A person's name within capitalised words: without what they are before it. Null where the words are none. */
export function nameWithin(
	tokens: readonly Token[],
	run: NamePlace,
	{ titles, particles, capitalNouns, determiners, common, sources }: Grammar,
): NamePlace | null {
	const { first: start, last } = capitalNouns ? withoutOrigin(tokens, run) : run;
	let first = start;
	const opens = (word: string) => determiners.has(word) || common.has(word) || sources.has(word);
	while (first < last && opens(lowerAt(tokens, first))) first++;
	let afterTitle = -1;
	for (let at = first; at <= last; at++)
		if (titles.has(tokens[at]?.lower ?? "")) afterTitle = at + 1;
	if (afterTitle > first && afterTitle <= last) return { first: afterTitle, last };
	for (let at = first; at < last; at++) {
		const { lower = "" } = tokens[at] ?? {};
		if (!isGiven(lower) || particles.has(lower)) continue;
		return { first: at, last };
	}
	const words = tokens.slice(first, last + 1);
	if (words.length < 2 || words.length > maxNameLength) return null;
	if (words.some(({ lower }) => particles.has(lower)) && !capitalNouns) return { first, last };
	if (capitalNouns) {
		while (first < last && isGermanRole(lowerAt(tokens, first))) first++;
		return first < last ? { first, last } : null;
	}
	return { first, last };
}

function lowerAt(tokens: readonly Token[], at: number): string {
	return tokens[at]?.lower ?? "";
}

const maxNameLength = 4;

/** "Ada Example von der Universität", but "Ursula von der Heide": behind two names comes where somebody is from. */
function withoutOrigin(tokens: readonly Token[], { first, last }: NamePlace): NamePlace {
	for (let at = first; at < last; at++) {
		if (!/^vo[nm]$/.test(tokens[at]?.lower ?? "")) continue;
		const before = tokens.slice(first, at).filter(({ lower }) => !isGermanRole(lower));
		if (before.length >= 2) return { first, last: at - 1 };
	}
	return { first, last };
}

/** How German words for what somebody is or does end; "Walter" and "Martin" are known as given names before this is asked. */
function isGermanRole(word: string): boolean {
	return (
		!isGiven(word) &&
		/(?:er|in|or|ist|ent|ant|ler|chef|rat|kraft|mann|frau|wart|loge|ologe|arzt|anwalt|meister|soldat|präsident|pilot|star|promi|user|ceo|experte|sekretär|kanzler|sprecher|kommissar|funktionär|vorstand|kustos|pfarrer|bürger|rätin|nutzer|sitzende|geordnete|gestellte|beamte)$/.test(
			word,
		)
	);
}

/** The fullest name of whom a surname means: the last before it, else the first after. */
export function fullNameOf(names: FullNames, surname: string, before: number): NamePlace | null {
	const places = names.get(surname) ?? [];
	return places.findLast(({ first }) => first < before) ?? places[0] ?? null;
}
