import { isAdverb, isAuxiliary, isDayOrMonth, isFunctionWord } from "./function-words.ts";
import { isGivenName } from "./given-names.ts";
import { isSpeechVerb } from "./speech-verbs.ts";
import { isBodyNoun, isHonorific, isNameSuffix, isRoleNoun, isTitle } from "./titles.ts";
import type { Token, TokenText } from "./tokens.ts";

/** Somebody who may be speaking, as one place of the text names them. Token indices, `last` included. */
export interface Mention {
	readonly kind: "name" | "pronoun" | "description";
	/** The tokens of the name without titles, of the pronoun, or of the description with its determiner. */
	readonly first: number;
	readonly last: number;
	/** Where the titles and role words before a name begin; else the same as `first`. */
	readonly from: number;
	/** Lower case: the surname, the pronoun, the description's noun. */
	readonly head: string;
}

/** All mentions outside quotations, in order. */
export function findMentions(source: TokenText): Mention[] {
	const { tokens } = source;
	const ordinary = ordinaryWords(tokens);
	const mentions = mentionsIn(tokens, { ordinary, surnames: noWords });
	const surnames = surnamesLikeWords(tokens, mentions);
	return surnames.size === 0 ? mentions : mentionsIn(tokens, { ordinary, surnames });
}

/** What an article tells of its words. */
interface Vocabulary {
	/** The words that it writes in lower case, and never with a capital inside a sentence. */
	readonly ordinary: ReadonlySet<string>;
	/** The surnames among them, and those that are words of the language: "Will", "King", "Read". */
	readonly surnames: ReadonlySet<string>;
}

function mentionsIn(tokens: readonly Token[], vocabulary: Vocabulary): Mention[] {
	const mentions: Mention[] = [];
	for (let at = 0; at < tokens.length; ) {
		const found =
			nameAt(tokens, at, vocabulary) ?? pronounAt(tokens, at) ?? descriptionAt(tokens, at);
		if (found === null) {
			at++;
			continue;
		}
		mentions.push(...found);
		at = (found.at(-1)?.last ?? at) + 1;
	}
	return mentions;
}

/** The surnames of full names that would not be read as names alone. */
function surnamesLikeWords(
	tokens: readonly Token[],
	mentions: readonly Mention[],
): ReadonlySet<string> {
	const surnames = new Set<string>();
	for (const { kind, first, last, head } of mentions) {
		const isFull = kind === "name" && last > first && last - first < 4;
		if (!isFull || !isGivenName(tokens[first]?.lower ?? "") || isBodyNoun(head)) continue;
		if (isFunctionWord(head) || isSpeechVerb(head) || isTitleWord(head) || /(?:ing|ly)$/.test(head))
			surnames.add(head);
	}
	return surnames;
}

function ordinaryWords(tokens: readonly Token[]): ReadonlySet<string> {
	const ordinary = new Set<string>();
	for (const token of tokens) if (!token.isCapital) ordinary.add(token.lower);
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		const inside = before?.sentence === token.sentence && before.kind === "word";
		if (token.isCapital && inside && !before.isCapital) ordinary.delete(token.lower);
	}
	return ordinary;
}

const particles = new Set(
	"de da di du del della der den van von al el bin ibn la le ter ten dos das zu y".split(" "),
);
const pronouns = new Set("he she they it who i we".split(" "));
const determiners = new Set(
	"the a an his her their its our my one two three four some many several both another this that these those other most".split(
		" ",
	),
);
const longestName = 8;
const longestDescription = 9;

/** A run of capitalised words; the titles at its front are set apart ("Defence Secretary Ada Example"). */
function nameAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Mention[] | null {
	if (!startsName(tokens, at, vocabulary)) return null;
	let last = at;
	while (last - at < longestName) {
		const next = nextOfName(tokens, last);
		if (next === null) break;
		last = next;
	}
	const first = afterTitles(tokens, at, last);
	const suffix = tokens[last];
	const surname =
		last > first && suffix !== undefined && isNameSuffix(suffix.lower) ? last - 1 : last;
	const head = tokens[surname]?.lower ?? "";
	const isSurname = vocabulary.surnames.has(tokens[first]?.lower ?? "");
	if (first === last && !isSurname && isTitleWord(tokens[first]?.lower ?? "")) return null;
	const name: Mention = { kind: "name", first, last, from: rolesBefore(tokens, at), head };
	const owned = ownedDescription(tokens, name);
	return owned === null ? [name] : [name, owned];
}

/** "Ada Example's campaign manager": what is the named one's is a description of its own. */
function ownedDescription(tokens: readonly Token[], owner: Mention): Mention | null {
	const mark = owner.last + 1;
	if (tokens[mark]?.lower !== "'s") return null;
	const last = endOfNounPhrase(tokens, mark);
	const head = tokens[last]?.lower ?? "";
	if (last === mark || !(isRoleNoun(head) || isBodyNoun(head))) return null;
	return { kind: "description", first: owner.from, last, from: owner.from, head };
}

function startsName(
	tokens: readonly Token[],
	at: number,
	{ ordinary, surnames }: Vocabulary,
): boolean {
	const token = tokens[at];
	if (token === undefined || token.kind !== "word") return false;
	if (!token.isCapital) return token.text.startsWith("@");
	if (/^[RD]-\p{Lu}/u.test(token.text) || /^[RD]-$/u.test(tokens[at - 1]?.text ?? "")) return false;
	const before = tokens[at - 1];
	const opensSentence = before === undefined || before.sentence !== token.sentence;
	if (isDayOrMonth(token.lower)) return false;
	if (surnames.has(token.lower) && isSurnameHere(tokens, at, opensSentence)) return true;
	if (isFunctionWord(token.lower)) {
		// "said Will Example"; but "Will Example resign?"
		return !opensSentence && isGivenName(token.lower) && tokens[at + 1]?.isCapital === true;
	}
	if (!opensSentence && before.text !== ":") return true;
	const next = tokens[at + 1];
	// "Secretary of State Ada Example"
	if (next?.lower === "of" && tokens[at + 2]?.isCapital && isTitle(token.lower)) return true;
	if (next?.sentence === token.sentence && next.isCapital && !isFunctionWord(next.lower))
		return true;
	if (isSpeechVerb(token.lower)) return false;
	return !ordinary.has(token.lower) && !/(?:ing|[^l]ly)$/.test(token.lower);
}

/** Inside a sentence the capital tells it; at the beginning of one, what comes after it: a verb, and no name. */
function isSurnameHere(tokens: readonly Token[], at: number, opensSentence: boolean): boolean {
	if (!opensSentence) return true;
	const next = tokens[at + 1];
	if (next === undefined || next.kind !== "word") return next?.text === ",";
	const mayFollow = isSpeechVerb(next.lower) || isAuxiliary(next.lower) || isAdverb(next.lower);
	return next.lower === "'s" || (mayFollow && !next.isCapital) || /[^e]ed$/.test(next.lower);
}

/** The next token of the name whose last one so far is at `last`, over particles and "Bank of X". */
function nextOfName(tokens: readonly Token[], last: number): number | null {
	const current = tokens[last];
	const next = tokens[last + 1];
	if (current === undefined || next === undefined || next.sentence !== current.sentence)
		return null;
	if (next.kind !== "word") return null;
	const follows = (token: Token | undefined): boolean =>
		token !== undefined &&
		token.sentence === current.sentence &&
		token.isCapital &&
		!isDayOrMonth(token.lower) &&
		(!isFunctionWord(token.lower) ||
			token.lower === "today" ||
			(isGivenName(current.lower) && !determiners.has(token.lower)));
	if (follows(next)) return last + 1;
	const afterNext = tokens[last + 2];
	if (particles.has(next.lower) && follows(afterNext)) return last + 2;
	const joins = next.lower === "of" || next.lower === "for" || next.lower === "and";
	if (joins && isBodyNoun(current.lower) && follows(afterNext)) return last + 2;
	if (next.lower === "of" && follows(afterNext) && /^(?:secretary|minister)$/.test(current.lower)) {
		const personFollows = follows(tokens[last + 3]);
		return personFollows ? last + 2 : null;
	}
	return null;
}

/** Where the name proper begins: after the last title that still has a word after it. */
function afterTitles(tokens: readonly Token[], at: number, last: number): number {
	let first = at;
	for (let i = at; i < last; i++) {
		const word = (tokens[i]?.lower ?? "").replace(/\.$/, "");
		if (isTitle(word)) first = i + 1;
		const isOf = tokens[i]?.lower === "of" && i > at && i + 2 <= last;
		if (isOf && isTitle(tokens[i - 1]?.lower ?? "")) first = i + 2;
	}
	return first;
}

/** "President", "Senator": a capitalised office with no name after it is a description. */
function isTitleWord(lower: string): boolean {
	const word = lower.replace(/\.$/, "");
	return isTitle(word) || isHonorific(word) || isRoleNoun(word);
}

/** Goes left from a name over the lower-case role words before it ("the party's campaign manager Ada Example"). */
function rolesBefore(tokens: readonly Token[], at: number): number {
	let from = at;
	const name = tokens[at];
	if (name === undefined || !isRoleNoun(tokens[at - 1]?.lower ?? "")) return from;
	for (let i = at - 1; i >= at - 8; i--) {
		const token = tokens[i];
		if (token === undefined || token.sentence !== name.sentence || token.kind !== "word") break;
		if (isSpeechVerb(token.lower) && !isRoleNoun(token.lower)) break;
		if (isFunctionWord(token.lower)) {
			if (determiners.has(token.lower)) from = i;
			break;
		}
		from = i;
	}
	return from;
}

function pronounAt(tokens: readonly Token[], at: number): Mention[] | null {
	const token = tokens[at];
	if (token === undefined || !pronouns.has(token.lower)) return null;
	return [{ kind: "pronoun", first: at, last: at, from: at, head: token.lower }];
}

/** "the campaign's spokeswoman", "officials": a determiner and what follows up to the noun, or a bare role noun. */
function descriptionAt(tokens: readonly Token[], at: number): Mention[] | null {
	const token = tokens[at];
	if (token === undefined || token.kind !== "word") return null;
	const hasDeterminer = determiners.has(token.lower);
	const bare = isRoleNoun(token.lower) || isBodyNoun(token.lower) || token.lower === "critics";
	if (!hasDeterminer && !bare) return null;
	const last = endOfNounPhrase(tokens, at);
	if (hasDeterminer && last === at) return onlyDeterminer(token, at);
	return descriptionOrName(tokens, at, last);
}

/** The last of the words after `at` that no verb, preposition or punctuation mark cuts off. */
function endOfNounPhrase(tokens: readonly Token[], at: number): number {
	const sentence = tokens[at]?.sentence;
	let last = at;
	while (last - at < longestDescription) {
		const next = tokens[last + 1];
		if (next === undefined || next.sentence !== sentence || next.kind !== "word") break;
		if (isFunctionWord(next.lower) || (!next.isCapital && isAdverb(next.lower))) break;
		if (isSpeechVerb(next.lower) && !isRoleNoun(next.lower) && !isBodyNoun(next.lower)) break;
		if (next.lower === "'s" && last === at) break;
		if (isReporting(tokens, last)) break;
		if (tokens[last]?.isCapital && !next.isCapital && !leadsToNoun(tokens, last + 1)) break;
		last++;
	}
	while (last > at + 1 && isParticiple(tokens[last])) last--;
	return last;
}

/** "the Example Tribune reports": after a name it is the verb, where no verb follows. */
function isReporting(tokens: readonly Token[], last: number): boolean {
	const next = tokens[last + 1];
	const after = tokens[last + 2];
	if (tokens[last]?.isCapital !== true || next?.lower !== "reports") return false;
	return after === undefined || !(isSpeechVerb(after.lower) || isAuxiliary(after.lower));
}

/** After a name in lower case comes its noun, an adjective or two before it ("the Example presidential candidate"), or a verb. */
function leadsToNoun(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 3; at++) {
		const token = tokens[at];
		if (token?.kind !== "word" || isFunctionWord(token.lower)) return false;
		if (token.lower === "'s" || isRoleNoun(token.lower) || isBodyNoun(token.lower)) return true;
	}
	return false;
}

/** "the statement issued": what was done to the noun is no part of its phrase. */
function isParticiple(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		!token.isCapital &&
		/[^e]ed$/.test(token.lower) &&
		!isRoleNoun(token.lower)
	);
}

function onlyDeterminer(token: Token, at: number): Mention[] | null {
	if (!/^(?:one|some|many|several|both|another|most)$/.test(token.lower)) return null;
	return [{ kind: "description", first: at, last: at, from: at, head: token.lower }];
}

/** A description that ends in a name ("the mayor Ada Example", "the Example Foundation") is that name. */
function descriptionOrName(
	tokens: readonly Token[],
	first: number,
	last: number,
): Mention[] | null {
	let nameStart = last + 1;
	while (nameStart - 1 > first && tokens[nameStart - 1]?.isCapital) nameStart--;
	if (nameStart <= last && !isRoleNoun(tokens[last]?.lower ?? "")) {
		const name = nameAt(tokens, nameStart, anyWord);
		if (name !== null) return withRole(name, rolesBefore(tokens, nameStart), first);
	}
	const possessor = possessorWithin(tokens, first, last);
	const head = tokens[last]?.lower ?? "";
	if (neverSpeaks.has(head)) return possessor === null ? null : [possessor];
	const description: Mention = { kind: "description", first, last, from: first, head };
	return possessor === null ? [description] : [possessor, description];
}

function withRole(found: readonly Mention[], before: number, first: number): Mention[] {
	return found.map((mention) => ({ ...mention, from: Math.min(before, first) }));
}

/** Nouns of time and of thinking: what stands before a verb of speech without being its subject. */
const neverSpeaks: ReadonlySet<string> = new Set(
	"day days week weeks month months year years time times moment morning evening night weekend way result example case end fact rest".split(
		" ",
	),
);

const noWords: ReadonlySet<string> = new Set();
const anyWord: Vocabulary = { ordinary: noWords, surnames: noWords };

/** The name in "the Example campaign's lawyer" before the possessive, as a mention of its own. */
function possessorWithin(tokens: readonly Token[], first: number, last: number): Mention | null {
	for (let i = first + 1; i < last; i++) {
		if (tokens[i]?.lower !== "'s") continue;
		const owner = tokens[i - 1];
		if (owner?.isCapital) {
			return { kind: "name", first: i - 1, last: i - 1, from: i - 1, head: owner.lower };
		}
	}
	return null;
}
