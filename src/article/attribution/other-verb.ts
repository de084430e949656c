import { isAdverb, isConjunction, isDeterminer } from "../../english/function-words.ts";
import { isBodyNoun, isRoleNoun } from "../../english/titles.ts";
import type { Attribution } from "./attribution.ts";
import {
	isBehindRequest,
	isContained,
	isOfAnotherClause,
	isOfCited,
	isOfDocument,
} from "./cited.ts";
import { mentionsAround } from "./mentions.ts";
import { ownVerb, type Scene } from "./scene.ts";
import { isCue, type Surroundings } from "./surroundings.ts";
import { personTied } from "./tied-people.ts";
import { neighbour } from "./tokens.ts";

type Guess = Pick<Attribution, "mention" | "people">;

/** "…, whom Ada Example called “…”, said": the verb beside the quotation has a subject of its own, and it is another. */
export function isVerbOfAnother(
	scene: Scene,
	view: Surroundings,
	{ people, mention }: Guess,
): boolean {
	const { cue, cueSide, token } = view;
	if (isContained(scene, view)) return true;
	if (cue === null || isOfAnotherClause(scene, view)) return cue !== null;
	if (cueSide === "after") return isBehindColon(scene, view);
	if (cueSide !== "before") return false;
	const verb = verbBefore(scene, view);
	if (token - verb <= farthestNaming && isOfDescription(scene, verb, mention)) return true;
	if (isBehindRequest(scene, view) || isOfCited(scene, view)) return true;
	if (isOfSentenceBefore(scene, view, mention) || isOfDocument(scene, cue)) return true;
	if (isFarAgent(scene, view, mention) || isOfNearer(scene, cue, mention)) return true;
	if (isBeforeSemicolon(scene, cue, mention) || isInRelative(scene, cue, mention)) return true;
	if (token - cue > farthestVerb) return false;
	if (isVerbOfPronoun(scene, cue, mention)) return true;
	if (isVerbOfMany(scene, cue, mention)) return true;
	const subject = personTied(scene, cue, subjects);
	if (subject === null || people.includes(subject)) return false;
	return scene.people[subject]?.nature !== "place";
}

/** "The “silent docks” are much debated: Ada Example notes that …": her verb is of the other half. */
function isBehindColon(scene: Scene, { cue, token }: Surroundings): boolean {
	return scene.tokens
		.slice(token + 1, cue ?? token)
		.some(({ text }) => text === ":" || text === ";");
}

/** "Ada Example left. The men, later called the “…”, came": the verb right before the words is of their own sentence. */
function isOfSentenceBefore(
	scene: Scene,
	{ cue, token, sentence }: Surroundings,
	guess: number,
): boolean {
	if (cue === null || token - cue > nearNaming) return false;
	return scene.tokens[scene.mentions[guess]?.first ?? -1]?.sentence !== sentence;
}

/** "The game is mentioned in a law by Ada Example, which was in Latin and forbade “…”": she did that verb and no more. */
function isFarAgent(scene: Scene, { token }: Surroundings, guess: number): boolean {
	const { relation, verb } = scene.profiles[guess]?.tie ?? { relation: "none", verb: null };
	return relation === "agent" && token - (verb ?? token) > farthestNaming;
}

/** "The Star printed letters in which Ada Example urged a halt, calling it “…”": the participle is the nearer subject's. */
function isOfNearer(scene: Scene, cue: number, guess: number): boolean {
	const isParticiple = scene.tokens[cue]?.lower.endsWith("ing") === true;
	if (!isParticiple || neighbour(scene, cue, -1)?.text !== ",") return false;
	const own = scene.mentions[guess];
	if (own?.kind !== "name" || ownVerb(scene, guess) !== null) return false;
	return mentionsAround(scene.mentions, cue).some((index) => {
		const { kind, from } = scene.mentions[index] ?? { kind: "", from: 0 };
		const person = scene.personOf[index] ?? null;
		if (kind !== "name" || from < own.last || from > cue || person === scene.personOf[guess])
			return false;
		const { relation } = scene.profiles[index]?.tie ?? { relation: "" };
		return relation === "subject" && scene.people[person ?? -1]?.nature === "human";
	});
}

/** In tokens: "called the “…”". */
const nearNaming = 2;

/** "Ada Example left in May; Other has told the radio that he is “…”": another is named in the clause of the verb. */
function isBeforeSemicolon(scene: Scene, cue: number, guess: number): boolean {
	const last = Math.max(scene.mentions[guess]?.last ?? cue, cue - farthestMark);
	let mark = cue - 1;
	while (mark > last && scene.tokens[mark]?.text !== ";") mark--;
	if (mark <= last || scene.tokens[mark]?.sentence !== scene.tokens[cue]?.sentence) return false;
	return mentionsAround(scene.mentions, cue).some((index) => {
		const { kind, first } = scene.mentions[index] ?? { kind: "", first: -1 };
		const other = scene.personOf[index] ?? null;
		const isOther = other !== null && other !== scene.personOf[guess];
		return kind === "name" && isOther && first > mark && first < cue;
	});
}

/** In tokens. */
const farthestMark = 60;

/** "The board, whose head, Ada Example, is away, said": the clause between the commas is hers, and the verb is not. */
function isInRelative(scene: Scene, cue: number, guess: number): boolean {
	const { from, last } = scene.mentions[guess] ?? { from: 0, last: 0 };
	if (last > cue || neighbour(scene, last, 1)?.text !== ",") return false;
	const own = neighbour(scene, last, 2);
	if (own?.kind !== "word" || own.isCapital || isDeterminer(own.lower) || last + 2 === cue)
		return false;
	return [2, 3, 4, 5].some((step) => neighbour(scene, from, -step)?.lower === "whose");
}

/** "The thumb, Ada Example said, was up; what he had said was “…”": the verb is the one's whom another pronoun means. */
function isVerbOfPronoun(scene: Scene, cue: number, guess: number): boolean {
	if (scene.profiles[guess]?.tie.verb === cue) return false;
	const own = scene.mentions[guess];
	const gender = scene.people[scene.personOf[guess] ?? -1]?.gender ?? null;
	return mentionsAround(scene.mentions, cue).some((index) => {
		const { kind, head } = scene.mentions[index] ?? { kind: "", head: "" };
		const { relation, verb } = scene.profiles[index]?.tie ?? { relation: "", verb: null };
		if (kind !== "pronoun" || verb !== cue || !relation.startsWith("subject")) return false;
		if (own?.kind === "pronoun") return own.head !== head && /^(?:he|she)$/.test(head);
		return gender !== null && head === (gender === "male" ? "she" : "he");
	});
}

/** "the more Ada Example speaks, the more people shrug and think, “…”": the verb's own subject is a description. */
function isVerbOfMany(scene: Scene, cue: number, guess: number): boolean {
	const own = ownVerb(scene, guess);
	if (scene.mentions[guess]?.kind === "description" || own === cue) return false;
	const isTied = own !== null;
	return mentionsAround(scene.mentions, cue).some((index) => {
		const { relation, verb } = scene.profiles[index]?.tie ?? { relation: "", verb: null };
		const { kind, from, head } = scene.mentions[index] ?? { kind: "", from: 0, head: "" };
		// "Ada Example said that the prices reflected “…”": a thing has no words of its own
		const isThing = !isRoleNoun(head) && !isBodyNoun(head) && relation !== "second";
		if (isTied && isThing) return false;
		const isSubject =
			/^(?:subject(?:-joined)?|apposition|relative|second)$/.test(relation) && verb === cue;
		const isNobody = kind === "description" && (scene.personOf[index] ?? null) === null;
		return isSubject && isNobody && opensClause(scene, from) && !isInfinitive(scene, cue);
	});
}

/** Not "in the car and says", "asked the crowd to say". */
function opensClause(scene: Scene, from: number): boolean {
	const before = neighbour(scene, from, -1);
	if (before === null || before.text === ",") return true;
	return (
		isConjunction(before.lower) ||
		isAdverb(before.lower) ||
		/^(?:as|after|before|until|once|more|less)$/.test(before.lower)
	);
}

function isInfinitive(scene: Scene, verb: number): boolean {
	return neighbour(scene, verb, -1)?.lower === "to";
}

/** The last verb of speech before the words; "call" in "her call" is none. */
function verbBefore(scene: Scene, { cues, token }: Surroundings): number {
	return (
		cues.findLast((cue) => {
			const before = neighbour(scene, cue, -1)?.lower ?? "";
			return cue < token && !/^(?:'s|the|an?|his|her|their|its)$/.test(before);
		}) ?? Number.NEGATIVE_INFINITY
	);
}

/** "Ada Example's visit follows the claim of an officer who called it “…”": the verb is the officer's, who is not named. */
function isOfDescription(scene: Scene, cue: number, guess: number): boolean {
	const own = scene.profiles[guess]?.tie.verb === cue;
	if (own || scene.mentions[guess]?.kind === "description") return false;
	if (!isOfRelative(scene, cue)) return false;
	const noun = mentionsAround(scene.mentions, cue).findLast(
		(mention) => (scene.mentions[mention]?.last ?? cue) < cue - 1,
	);
	const person = scene.personOf[noun ?? -1] ?? null;
	const isOther = person === null || person !== scene.personOf[guess];
	return noun !== undefined && noun !== guess && isOther;
}

/** "who described", "which had said", "who knows the case said": the verb of a clause that hangs on a noun. */
function isOfRelative(scene: Scene, cue: number): boolean {
	for (let at = cue - 1; at >= cue - farthestRelative; at--) {
		const token = neighbour(scene, cue, at - cue);
		if (token === null || token.kind !== "word") return false;
		if (token.lower === "who" || token.lower === "which") return true;
		if (isConjunction(token.lower) || isCue(scene, at)) return false;
	}
	return false;
}

const farthestRelative = 6;

const farthestVerb = 4;

/** "who described Ada Example's call with the ministry as “…”" */
const farthestNaming = 12;

const subjects: readonly string[] = ["subject", "subject+ing", "apposition", "relative", "second"];
