import {
	isAdverb,
	isAuxiliary,
	isConjunction,
	isPreposition,
} from "../../english/function-words.ts";
import { isSpeechNoun } from "../../english/speech-nouns.ts";
import type { Mention } from "./mention.ts";
import { isPassive, passiveBefore } from "./passive.ts";
import { isCue, opensSource } from "./surroundings.ts";
import { neighbour, type TokenText } from "./tokens.ts";

/** How a mention is tied to a verb of speech: its subject, before or after it, its object, or not at all. */
export interface Tie {
	readonly relation: string;
	/** The verb's token. */
	readonly verb: number | null;
}

export function tieOf(source: TokenText, mention: Mention): Tie {
	const previous = neighbour(source, mention.from, -1);
	const at = mention.from - 1;
	const before = previous?.lower === "'s" ? beforeOwner(source, at) : at;
	const isOwner =
		neighbour(source, mention.last, 1)?.lower === "'s" &&
		neighbour(source, mention.last, 2)?.isCapital;
	const isSource =
		source.tokens[before]?.lower === "to" && source.tokens[before - 1]?.lower === "according";
	if (isSource && !isOwner) return { verb: before - 1, relation: "according" };
	if (previous?.lower === "of" && opensSource(source, at - 1))
		return { verb: at - 1, relation: "according" };
	const subject = subjectTie(source, mention) ?? secondVerbTie(source, mention);
	if (subject !== null) return withForm(source, subject);
	const words = wordsOwned(source, mention);
	if (words !== null) return { verb: words, relation: "owner" };
	if (previous === null) return untied;
	if (isCue(source, at)) {
		// "said Example is late": what follows the verb is the subject of what is said
		const next = neighbour(source, mention.last, 1);
		const relation = next !== null && isAuxiliary(next.lower) ? "told-of" : "inverted";
		return withForm(source, { verb: at, relation });
	}
	const passive = previous.lower === "by" ? passiveBefore(source, at) : null;
	if (passive !== null) return { verb: passive, relation: "agent" };
	const isObject = previous.kind === "word" && isPreposition(previous.lower);
	if (isObject && isCue(source, at - 1)) {
		return withForm(source, { verb: at - 1, relation: `object-${previous.lower}` });
	}
	return untied;
}

/** The token before the owner of a name: the "to" of "according to Example Radio's Ada Other". */
function beforeOwner({ tokens }: TokenText, possessive: number): number {
	let at = possessive - 1;
	while (tokens[at]?.isCapital) at--;
	return at;
}

const untied: Tie = { relation: "none", verb: null };

/** The noun for what the mentioned person says: "Ms Example's famous claim", "his call". */
function wordsOwned(source: TokenText, mention: Mention): number | null {
	const isPossessive = /^(?:his|her)$/.test(source.tokens[mention.first]?.lower ?? "");
	const next = neighbour(source, mention.last, 1);
	if (!isPossessive && next?.lower !== "'s" && next?.text !== "’") return null;
	const from = isPossessive ? mention.last + 1 : mention.last + 2;
	for (let at = from; at < from + 4; at++) {
		const token = neighbour(source, mention.last, at - mention.last);
		if (token?.kind !== "word" || isPreposition(token.lower)) return null;
		if (isSpeechNoun(token.lower)) return at;
	}
	return null;
}

/** "saying" and "telling" seldom have their own subject beside them. */
function withForm(source: TokenText, { relation, verb }: Tie): Tie {
	const isParticiple = source.tokens[verb ?? -1]?.lower.endsWith("ing") === true;
	return { relation: isParticiple ? `${relation}+ing` : relation, verb };
}

/** The verb whose subject a mention may be: right after it, after adverbs, or after an apposition in commas. */
function subjectTie(source: TokenText, mention: Mention): Tie | null {
	const { at, relation } = afterApposition(source, mention) ?? { at: -1, relation: "" };
	if (at < 0) return null;
	let isJoined = false;
	for (let skipped = 0; skipped < 4; skipped++) {
		const token = neighbour(source, mention.last, at + skipped - mention.last);
		if (token === null) return null;
		// "praised Ada Example and said": it may be the verb of another subject
		isJoined ||= token.lower === "and";
		const late = isJoined ? "-joined" : skipped > 1 ? "-late" : "";
		if (isPassive(source, at + skipped)) return { verb: at + skipped, relation: "passive" };
		if (isCue(source, at + skipped)) return { verb: at + skipped, relation: relation + late };
		if (!mayIntervene(token.lower)) return null;
	}
	return null;
}

/** "Ada Example disagreed and called it “…”": the verb of speech that shares a subject with one before it. */
function secondVerbTie(source: TokenText, mention: Mention): Tie | null {
	const first = neighbour(source, mention.last, 1);
	if (first?.kind !== "word" || first.isCapital || !isVerbal(first.lower)) return null;
	for (let at = mention.last + 2; at <= mention.last + farthestSecondVerb; at++) {
		const token = neighbour(source, mention.last, at - mention.last);
		if (token === null || isConjunction(token.lower) !== /^(?:and|but)$/.test(token.lower))
			return null;
		if (!isConjunction(token.lower)) continue;
		const verb = isAdverb(source.tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
		if (!isCue(source, verb) || neighbour(source, at, verb - at) === null) return null;
		return { verb, relation: "second" };
	}
	return null;
}

const farthestSecondVerb = 14;

function isVerbal(word: string): boolean {
	return isAuxiliary(word) || word.endsWith("ed");
}

function mayIntervene(word: string): boolean {
	return isAuxiliary(word) || isAdverb(word) || between.has(word);
}

/** "who is expected to say", "has come to call". */
const between: ReadonlySet<string> = new Set(
	"to who and expected due set likely scheduled going able about".split(" "),
);

/** Where the verb may come: after the mention and what describes it ("…, the mayor,", "(Example Party)", "of …"). */
function afterApposition(
	source: TokenText,
	mention: Mention,
): { at: number; relation: string } | null {
	const next = mention.last + 1;
	const opening = neighbour(source, mention.last, 1)?.text ?? "";
	// "while the chief executive, Ada Example, called it …": the name itself is what stands between commas
	const isApposed = opening === "," && neighbour(source, mention.from, -1)?.text === ",";
	if (isApposed && isCue(source, next + 1)) return { at: next + 1, relation: "apposition" };
	if (opening === "," || opening === "(") {
		const closed = indexOfClosing(source, next + 1, opening === "," ? "," : ")");
		if (closed === null) return null;
		const at = source.tokens[closed + 1]?.text === "," ? closed + 2 : closed + 1;
		const relative = source.tokens[next + 1]?.lower === "who" ? "relative" : "apposition";
		return { at, relation: opening === "(" ? "parenthesis" : relative };
	}
	if (opening !== "of") return { at: next, relation: "subject" };
	let at = next;
	while (at - next < 8 && neighbour(source, at, 1) !== null && !isCue(source, at)) at++;
	return { at, relation: "modified" };
}

const maxAppositionLength = 30;

function indexOfClosing(source: TokenText, from: number, closing: string): number | null {
	for (let i = from; i < from + maxAppositionLength; i++) {
		const token = neighbour(source, from, i - from);
		if (token === null) return null;
		if (token.text !== closing) continue;
		const after = source.tokens[i + 1];
		if (closing === ")" || after === undefined) return i;
		if (isCue(source, i + 1) || isAuxiliary(after.lower) || isAdverb(after.lower)) return i;
	}
	return null;
}
