import { editDistance } from "../../algorithms/edit-distance.ts";
import { isFunctionWord } from "../../english/function-words.ts";
import { genderOfGivenName, isGivenName } from "../../english/given-names.ts";
import { isPlace } from "../../english/places.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import {
	type Gender,
	genderOfNoun,
	isBodyNoun,
	isHonorific,
	isNameSuffix,
	isQualifier,
	isRoleNoun,
	isTitle,
} from "../../english/titles.ts";
import { linkAppositions } from "./appositions.ts";
import type { Mention } from "./mention.ts";
import type { Token, TokenText } from "./tokens.ts";

/** Somebody or some body that an article names: one identity for all the mentions of it. */
export interface Person {
	readonly id: number;
	/** The mention with the fullest name. */
	readonly fullest: Mention;
	readonly surname: string;
	readonly given: string | null;
	readonly gender: Gender | null;
	/** How sure it is that this is a human being: title, given name; or a body. */
	readonly nature: "human" | "body" | "place" | "group" | "unknown";
	/** Indices of the mentions by name, in order. */
	readonly mentions: readonly number[];
}

/** The mentions of an article, and who is meant by those that are names. */
export interface Cast extends TokenText {
	readonly mentions: readonly Mention[];
	readonly people: readonly Person[];
	/** The person of each mention by name or in apposition to one; null for the others. */
	readonly personOf: readonly (number | null)[];
}

/** Groups the mentions by name into people; gives them and each mention's person (null for the others). */
export function groupPeople(
	tokens: readonly Token[],
	mentions: readonly Mention[],
): { people: Person[]; personOf: (number | null)[] } {
	const drafts: Draft[] = [];
	const bySurname = new Map<string, Draft[]>();
	const named = mentions.map((mention) =>
		mention.kind === "name" ? nameOf(tokens, mention) : null,
	);
	for (const [index, name] of named.entries()) {
		if (name === null || name.words.length < 2 || name.words.length > maxFullNameLength) continue;
		if (name.tellsWhose) continue;
		const mention = mentions[index] as Mention;
		const known = (bySurname.get(name.surname) ?? []).find((draft) => agrees(draft, name));
		if (known !== undefined) widen(known, mention, name);
		else addDraft(drafts, bySurname, mention, name);
	}
	const current = new Map<string, Draft>();
	const byGiven = givenNameIndex(drafts);
	const personOf = mentions.map((mention, index) => {
		const name = named[index] ?? null;
		if (name === null) return null;
		const draft =
			resolveName(name, bySurname, byGiven, current) ??
			misspelt(name, drafts) ??
			addDraft(drafts, bySurname, mention, name);
		draft.isAcronym &&= name.isAcronym;
		draft.tellsWhose &&= name.tellsWhose;
		draft.mentions.push(index);
		if (locative.has(tokens[mention.from - 1]?.lower ?? "")) draft.located++;
		if (hasArticle(tokens, mention)) draft.articled++;
		draft.gender ??= name.gender;
		if (name.isTitled) draft.titled = true;
		current.set(draft.surname, draft);
		return draft.id;
	});
	const isBody = (person: number): boolean => {
		const draft = drafts[person];
		return draft !== undefined && natureOf(draft) === "body";
	};
	linkAppositions(tokens, mentions, personOf, isBody);
	return { people: drafts.map(finish), personOf };
}

/** "the Islamic State", but not "the Trump campaign": what the name stands before is no noun. */
function hasArticle(tokens: readonly Token[], { from, first, last }: Mention): boolean {
	const article = from < first ? tokens[from] : tokens[first - 1];
	const next = tokens[last + 1];
	if (article?.lower !== "the" || first - from > 1) return false;
	if (next === undefined || next.kind !== "word") return true;
	return isFunctionWord(next.lower) || isSpeechVerb(next.lower);
}

interface Name {
	readonly words: readonly string[];
	readonly surname: string;
	readonly given: string | null;
	readonly gender: Gender | null;
	readonly isTitled: boolean;
	readonly isAcronym: boolean;
	/** "jr" or "sr": which of two of one name. */
	readonly suffix: string | null;
	/** It only says whose somebody is: "Evening Post reporter Ada Example". */
	readonly tellsWhose: boolean;
}

interface Draft {
	readonly id: number;
	fullest: Mention;
	words: readonly string[];
	surname: string;
	given: string | null;
	gender: Gender | null;
	titled: boolean;
	mentions: number[];
	/** How many of the mentions stand after "in", "near" and the like. */
	located: number;
	/** How many stand after "the": "the Islamic State". */
	articled: number;
	/** Written in capitals throughout: "CNN", "GRS". */
	isAcronym: boolean;
	suffix: string | null;
	/** So far it only told whose somebody is. */
	tellsWhose: boolean;
}

const locative: ReadonlySet<string> = new Set([
	"in",
	"at",
	"near",
	"into",
	"outside",
	"across",
	"around",
]);

function nameOf(tokens: readonly Token[], mention: Mention): Name {
	const words = tokens
		.slice(mention.first, mention.last + 1)
		.filter(({ kind, lower }) => kind === "word" && !isNameSuffix(lower))
		.map((token) => token.lower);
	const before = tokens.slice(mention.from, mention.first).map((t) => t.lower.replace(/\.$/, ""));
	const titleGender = before.map(genderOfNoun).find((gender) => gender !== null) ?? null;
	const given = words.length > 1 ? (words[0] ?? null) : null;
	const gender = titleGender ?? (given === null ? null : genderOfGivenName(given));
	// "a former NASA engineer": what only qualifies an office makes nobody of what is behind it
	const isTitled = before.some(
		(word) => isHonorific(word) || (isTitle(word) && !isQualifier(word)),
	);
	const only = mention.first === mention.last ? (tokens[mention.first]?.text ?? "") : "";
	const isAcronym = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,})$/u.test(only);
	const ending = (tokens[mention.last]?.lower ?? "").replace(/\.$/, "");
	const suffix = /^(?:jr|sr)$/.test(ending) ? ending : null;
	const tellsWhose = gender === null && isBeforeHolder(tokens, mention.last + 1);
	return { words, surname: mention.head, given, gender, isTitled, isAcronym, suffix, tellsWhose };
}

/** "reporter Ada Example": a role in small letters, and a name after it. */
function isBeforeHolder(tokens: readonly Token[], at: number): boolean {
	const [role, name] = [tokens[at], tokens[at + 1]];
	if (role === undefined || role.isCapital || !isRoleNoun(role.lower)) return false;
	return name?.isCapital === true && name.sentence === role.sentence;
}

/** One may be the other's fuller name: the given names are the same, or one is the other's initial or short form. */
function agrees(draft: Draft, name: Name): boolean {
	if (draft.gender !== null && name.gender !== null && draft.gender !== name.gender) return false;
	if (draft.suffix !== null && name.suffix !== null && draft.suffix !== name.suffix) return false;
	if (draft.given === null || name.given === null) return true;
	if (draft.given === name.given || draft.words.includes(name.given)) return true;
	if (name.words.includes(draft.given)) return true;
	const [a, b] = [draft.given.replace(/\./g, ""), name.given.replace(/\./g, "")];
	return (
		a.length >= 1 &&
		b.length >= 1 &&
		(a.startsWith(b) || b.startsWith(a) || a.slice(0, 3) === b.slice(0, 3))
	);
}

const maxFullNameLength = 4;

function widen(draft: Draft, mention: Mention, name: Name): void {
	draft.gender ??= name.gender;
	if (name.isTitled) draft.titled = true;
	if (name.words.length <= draft.words.length || name.words.length > maxFullNameLength) return;
	draft.fullest = mention;
	draft.words = name.words;
	draft.given = name.given;
}

function addDraft(
	drafts: Draft[],
	bySurname: Map<string, Draft[]>,
	mention: Mention,
	name: Name,
): Draft {
	const draft: Draft = {
		id: drafts.length,
		fullest: mention,
		words: name.words,
		surname: name.surname,
		given: name.given,
		gender: name.gender,
		titled: name.isTitled,
		mentions: [],
		located: 0,
		articled: 0,
		isAcronym: name.isAcronym,
		suffix: name.suffix,
		tellsWhose: name.tellsWhose,
	};
	drafts.push(draft);
	const same = bySurname.get(name.surname);
	if (same === undefined) bySurname.set(name.surname, [draft]);
	else same.push(draft);
	return draft;
}

function givenNameIndex(drafts: readonly Draft[]): Map<string, Draft> {
	const index = new Map<string, Draft>();
	for (const draft of drafts) {
		const first = draft.words[0];
		if (first === undefined || draft.words.length < 2 || draft.words.length > 3) continue;
		if (natureOf(draft) === "human" && !index.has(first)) index.set(first, draft);
	}
	return index;
}

/** The person meant by a name: the same full name, else the last one mentioned with that surname, or given name. */
function resolveName(
	name: Name,
	bySurname: ReadonlyMap<string, Draft[]>,
	byGiven: ReadonlyMap<string, Draft>,
	current: ReadonlyMap<string, Draft>,
): Draft | null {
	const same = bySurname.get(name.surname) ?? [];
	const agreeing = same.filter(
		(draft) => agrees(draft, name) && !(draft.tellsWhose && name.words.length < draft.words.length),
	);
	const latest = current.get(name.surname);
	if (latest !== undefined && name.words.length === 1 && agreeing.includes(latest)) return latest;
	const first = agreeing[0];
	if (first !== undefined) return first;
	// "Mr. Example" has no given name, whatever "Example Speech" may be
	const mayBeGiven = !name.isTitled || isGivenName(name.surname);
	return name.words.length === 1 && mayBeGiven ? (byGiven.get(name.surname) ?? null) : null;
}

/** A longer surname that differs by one letter from another is the other, misspelt. */
function misspelt(name: Name, drafts: readonly Draft[]): Draft | null {
	if (name.words.length > 1 || name.surname.length < 7 || drafts.length > 400) return null;
	const near = drafts.filter(
		(draft) =>
			draft.given !== null &&
			draft.surname !== name.surname &&
			draft.surname.charAt(0) === name.surname.charAt(0) &&
			editDistance(draft.surname, name.surname, 1) <= 1,
	);
	return near.length === 1 ? (near[0] ?? null) : null;
}

function finish(draft: Draft): Person {
	const { id, fullest, surname, given, gender, mentions } = draft;
	return { id, fullest, surname, given, gender, nature: natureOf(draft), mentions };
}

/** "Canadians", "Democrats", "Islamists": capitalised words for many. */
const manyPeople = /(?:[aeio]ans|crats|ists|icans)$/;

function natureOf(draft: Draft): Person["nature"] {
	// "Harbour.org"
	if (draft.words.some((word) => /\p{L}{2}\.\p{L}{2,}$/u.test(word))) return "body";
	if (draft.words.some(isBodyNoun) || /^(?:the|inc\.?|ltd\.?|corp\.?)$/.test(draft.surname))
		return "body";
	if (draft.titled || draft.gender !== null) return "human";
	if (draft.given !== null && isGivenName(draft.given)) return "human";
	if (draft.isAcronym || /\d/.test(draft.surname) || draft.articled * 2 > draft.mentions.length)
		return "body";
	if (isPlace(draft.words.join(" ")) || draft.located * 2 > draft.mentions.length) return "place";
	return draft.words.length === 1 && manyPeople.test(draft.surname) ? "group" : "unknown";
}
