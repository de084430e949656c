import {
	isAdverb,
	isAuxiliary,
	isDeterminer,
	isFunctionWord,
} from "../../english/function-words.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import { isBodyNoun, isRoleNoun } from "../../english/titles.ts";
import type { Mention } from "./mention.ts";
import { nameAt, nameOfHolder, rolesBefore } from "./names.ts";
import type { Token } from "./tokens.ts";
import { anyWord } from "./vocabulary.ts";

const maxDescriptionLength = 9;

/** "the campaign's spokeswoman", "officials": a determiner and what follows up to the noun, or a bare role noun. */
export function descriptionAt(tokens: readonly Token[], at: number): Mention[] {
	const token = tokens[at];
	if (token === undefined || token.kind !== "word") return [];
	const hasDeterminer = isDeterminer(token.lower);
	const bare = isRoleNoun(token.lower) || isBodyNoun(token.lower) || token.lower === "critics";
	if (!hasDeterminer && (!bare || isTag(tokens, at))) return [];
	// "said that Ada Example": no determiner
	if (token.lower === "that" && tokens[at + 1]?.isCapital) return [];
	const last = endOfNounPhrase(tokens, at);
	if (hasDeterminer && last === at) return onlyDeterminer(token, at);
	const from = hasDeterminer ? at : beforeTitle(tokens, at);
	const holder = nameOfHolder(tokens, last, anyWord);
	if (holder !== null) return [{ ...holder, from }];
	return descriptionOrName(tokens, from, last);
}

/** `“…,” notes spokesman Ada Example`: right behind the words it is the verb. */
function isTag(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower ?? "";
	if (!isSpeechVerb(word) || isRoleNoun(word) || !word.endsWith("s")) return false;
	const before = tokens[at - 1];
	return before?.kind === "quote" || (before?.text === "," && tokens[at - 2]?.kind === "quote");
}

/** Where `the "Example" actor` begins, of which a title in marks is a part. */
function beforeTitle(tokens: readonly Token[], noun: number): number {
	return isAroundTitle(tokens, noun - 1) ? noun - 2 : noun;
}

/** Whether what stands in marks is a title within a description: `the "Example" actor`. */
export function isAroundTitle(tokens: readonly Token[], quote: number): boolean {
	const [before, title, noun] = [tokens[quote - 1], tokens[quote], tokens[quote + 1]];
	if (title?.kind !== "quote" || before?.sentence !== noun?.sentence) return false;
	return isDeterminer(before?.lower ?? "") && isRoleNoun(noun?.lower ?? "");
}

/** A name with the description that it is the owner of, if it is: "Ada Example's campaign manager". */
export function withOwned(tokens: readonly Token[], name: Mention): Mention[] {
	const owned = ownedDescription(tokens, name);
	return owned === null ? [name] : [name, owned];
}

function ownedDescription(tokens: readonly Token[], owner: Mention): Mention | null {
	const mark = owner.last + 1;
	if (tokens[mark]?.lower !== "'s") return null;
	const last = endOfNounPhrase(tokens, mark);
	const head = tokens[last]?.lower ?? "";
	if (last === mark || !(isRoleNoun(head) || isBodyNoun(head))) return null;
	const whole = tokens[last]?.isCapital ? withField(tokens, last) : last;
	return { kind: "description", first: owner.from, last: whole, from: owner.from, head };
}

/** The last word of "Ministry of Harbours and Ports", from its noun on. */
function withField(tokens: readonly Token[], noun: number): number {
	let last = noun;
	while (/^(?:of|for|and)$/.test(tokens[last + 1]?.lower ?? "")) {
		const next = tokens[last + 2];
		if (next?.isCapital !== true || next.sentence !== tokens[noun]?.sentence) return last;
		last += 2;
		while (tokens[last + 1]?.isCapital && tokens[last + 1]?.sentence === next.sentence) last++;
	}
	return last;
}

/** The last of the words after `at` that no verb, preposition or punctuation mark cuts off. */
function endOfNounPhrase(tokens: readonly Token[], at: number): number {
	const sentence = tokens[at]?.sentence;
	let last = at;
	while (last - at < maxDescriptionLength) {
		const next = tokens[last + 1];
		if (next === undefined || next.sentence !== sentence || next.kind !== "word") break;
		if (isFunctionWord(next.lower) || (!next.isCapital && isAdverb(next.lower))) break;
		if (isSpeechVerb(next.lower) && !isRoleNoun(next.lower) && !isBodyNoun(next.lower)) break;
		if (next.lower === "'s" && last === at) break;
		if (isReporting(tokens, last) || isVerbBehind(tokens, last)) break;
		if (tokens[last]?.isCapital && !next.isCapital && !leadsToNoun(tokens, last + 1)) break;
		last++;
	}
	while (last > at + 1 && isParticiple(tokens[last])) last--;
	return last;
}

/** "the Example Tribune reports", "designer Ada Example notes": after a name it is the verb, where no verb follows. */
function isReporting(tokens: readonly Token[], last: number): boolean {
	const next = tokens[last + 1];
	const after = tokens[last + 2];
	if (tokens[last]?.isCapital !== true || next?.isCapital !== false) return false;
	if (!isSpeechVerb(next.lower) || !next.lower.endsWith("s")) return false;
	return after === undefined || !(isSpeechVerb(after.lower) || isAuxiliary(after.lower));
}

/** "the draft programme gets round it": behind a body in the singular stands its verb. */
function isVerbBehind(tokens: readonly Token[], last: number): boolean {
	const [noun, verb] = [tokens[last]?.lower ?? "", tokens[last + 1]?.lower ?? ""];
	return finite.has(verb) && isBodyNoun(noun) && !noun.endsWith("s");
}

const finite: ReadonlySet<string> = new Set(
	(
		"gets goes takes makes leaves comes runs gives shows wants keeps provides defines allows avoids lets needs uses costs has does " +
		"brings sets leads opens stands becomes remains seems turns begins ends covers contains means lists"
	).split(" "),
);

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

function onlyDeterminer(token: Token, at: number): Mention[] {
	if (!/^(?:one|some|many|several|both|another|most)$/.test(token.lower)) return [];
	return [{ kind: "description", first: at, last: at, from: at, head: token.lower }];
}

/** A description that ends in a name ("the mayor Ada Example", "the Example Foundation") is that name. */
function descriptionOrName(tokens: readonly Token[], first: number, last: number): Mention[] {
	let nameStart = last + 1;
	while (nameStart - 1 > first && tokens[nameStart - 1]?.isCapital) nameStart--;
	if (nameStart <= last && !isRoleNoun(tokens[last]?.lower ?? "")) {
		const name = nameAt(tokens, nameStart, anyWord);
		if (name !== null) {
			const from = Math.min(rolesBefore(tokens, nameStart), first);
			return withOwned(tokens, { ...name, from });
		}
	}
	const possessor = possessorWithin(tokens, first, last);
	const head = tokens[last]?.lower ?? "";
	if (neverSpeaks.has(head)) return possessor === null ? [] : [possessor];
	const description: Mention = { kind: "description", first, last, from: first, head };
	return possessor === null ? [description] : [possessor, description];
}

/** Nouns of time and of thinking: what stands before a verb of speech without being its subject. */
const neverSpeaks: ReadonlySet<string> = new Set(
	"day days week weeks month months year years time times moment morning evening night weekend way result example case end fact rest".split(
		" ",
	),
);

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
