import {
	isAdverb,
	isConjunction,
	isDeterminer,
	isPreposition,
} from "../../english/function-words.ts";
import { isSpeechNoun } from "../../english/speech-nouns.ts";
import { isAct, speechVerbOf } from "../../english/speech-verbs.ts";
import { isBodyNoun, isRoleNoun } from "../../english/titles.ts";
import type { Attribution, Doubt } from "./attribution.ts";
import { answersOwnQuestion, answersQuestion, followsExchange } from "./dialogue.ts";
import { mentionsAround } from "./mentions.ts";
import { isBelowSigned } from "./name-lines.ts";
import {
	isBesideOrder,
	isBySomebody,
	isNamingNobody,
	isNoCue,
	isPullQuote,
	isSpokenOf,
	isSubhead,
	isTermAtHand,
	isWritten,
} from "./no-speech.ts";
import { isAskedOfAnother, isOfFormerSection, isOfKin, isOfUnknown } from "./open-pronouns.ts";
import { isPassive } from "./passive.ts";
import type { Previous } from "./previous.ts";
import { isReportedOfAnother } from "./reported-speech.ts";
import type { Scene } from "./scene.ts";
import { isCue, type Surroundings } from "./surroundings.ts";
import { neighbour } from "./tokens.ts";
import { isUnsaid } from "./unsaid.ts";

type Guess = Pick<Attribution, "unit" | "mention" | "people">;

/** Why somebody is not to be named, however sure the ranker is; null where nothing speaks against it. */
export function doubtOf(scene: Scene, guess: Guess, previous: Previous | null): Doubt | null {
	const view = scene.surroundings[guess.unit] as Surroundings;
	if (isPassiveSubject(scene, view, guess)) return "passive";
	if (isUnsaid(scene, view, scene.profiles[guess.mention]?.tie.verb ?? null)) return "unsaid";
	if (isVerbOfAnother(scene, view, guess)) return "other-verb";
	if (isClaimOfAnother(scene, view, guess)) return "other-claim";
	if (isOnlySource(scene, view, guess)) return "other-claim";
	if (isReportedOfAnother(scene, view)) return "reported";
	if (isSubhead(scene, view) || isPullQuote(scene, view)) return "subhead";
	if (isBelowSigned(scene, view)) return "subhead";
	if (isWritten(scene, view) || isBySomebody(scene, view, guess)) return "other-verb";
	if (isNoCue(scene, view, guess)) return "no-cue";
	if (isUntied(scene, view, guess) || isHypothetical(scene, view)) return "untied";
	if (isSpokenOf(scene, view) || isTermAtHand(scene, view, guess)) return "untied";
	if (isNamingNobody(scene, guess) || isBesideOrder(scene, view, guess)) return "no-name";
	if (answersOwnQuestion(scene, guess, previous)) return "dialogue";
	if (isAskedOfAnother(scene, guess) || isOfKin(scene, guess)) return "dialogue";
	if (isOfUnknown(scene, guess) || isOfFormerSection(scene, guess)) return "dialogue";
	if (answersQuestion(scene, view)) return "dialogue";
	return followsExchange(scene, view, previous) ? "dialogue" : null;
}

/** "“…,” he was told", "she was called “…”": the speaker is not the subject, but at most the one after "by". */
function isPassiveSubject(scene: Scene, { cue }: Surroundings, { mention }: Guess): boolean {
	if (cue === null || !isPassive(scene, cue)) return false;
	const { verb, relation } = scene.profiles[mention]?.tie ?? { verb: null, relation: "none" };
	// "is held to be “…”, Ada Example said": she has a verb of her own
	if (verb !== null && verb !== cue) return false;
	return relation !== "agent";
}

/** "…, whom Ada Example called “…”, said": the verb beside the quotation has a subject of its own, and it is another. */
function isVerbOfAnother(scene: Scene, view: Surroundings, { people, mention }: Guess): boolean {
	const { cue, cueSide, token } = view;
	if (cue === null || isOfAnotherClause(scene, view)) return cue !== null;
	if (cueSide !== "before") return false;
	const verb = verbBefore(scene, view);
	if (token - verb <= farthestNaming && isOfDescription(scene, verb, mention)) return true;
	if (isBehindRequest(scene, view) || isOfCited(scene, view)) return true;
	if (isOfSentenceBefore(scene, view, mention) || isOfDocument(scene, cue)) return true;
	if (isBeforeSemicolon(scene, cue, mention) || isInRelative(scene, cue, mention)) return true;
	if (token - cue > farthestVerb) return false;
	if (isVerbOfPronoun(scene, cue, mention)) return true;
	if (isVerbOfMany(scene, cue, mention)) return true;
	const subject = personTied(scene, cue, subjects);
	if (subject === null || people.includes(subject)) return false;
	return scene.people[subject]?.nature !== "place";
}

/** "Ada Example asked for the papers and may act if they are “…”": what is asked for ends before the words. */
function isBehindRequest(scene: Scene, { cue, token }: Surroundings): boolean {
	if (cue === null || neighbour(scene, cue, 1)?.lower !== "for") return false;
	return scene.tokens.slice(cue + 2, token).some(({ lower }) => /^(?:and|but)$/.test(lower));
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

/** In tokens: "called the “…”". */
const nearNaming = 2;

/** "signed a resolution expressing “…”": what is enacted speaks, and not who signs it. */
function isOfDocument(scene: Scene, cue: number): boolean {
	if (!scene.tokens[cue]?.lower.endsWith("ing")) return false;
	return documents.has(neighbour(scene, cue, -1)?.lower ?? "");
}

const documents: ReadonlySet<string> = new Set(
	"resolution law bill act treaty motion amendment constitution decree ordinance contract".split(
		" ",
	),
);

/** "Norland invokes a clause that permits “…”": what the words belong to says them, and not who cites it. */
function isOfCited(scene: Scene, { cue, token }: Surroundings): boolean {
	const word = scene.tokens[cue ?? -1]?.lower ?? "";
	if (cue === null || !(isAct(word) || citing.has(speechVerbOf(word) ?? ""))) return false;
	if (!isDeterminer(neighbour(scene, cue, 1)?.lower ?? "")) return false;
	// "found a receipt for “one boat”"
	if (isAct(word) && token - cue > 3 && isPreposition(neighbour(scene, token, -1)?.lower ?? ""))
		return neighbour(scene, token, -1)?.lower !== "as";
	return scene.tokens.slice(cue + 3, token).some(({ lower }) => /^(?:that|which)$/.test(lower));
}

const citing: ReadonlySet<string> = new Set(["invoke", "cite", "mention"]);

/** "Ada Example left in May; Other has told the radio that he is “…”": another is named in the clause of the verb. */
function isBeforeSemicolon(scene: Scene, cue: number, guess: number): boolean {
	const last = scene.mentions[guess]?.last ?? cue;
	const mark = scene.tokens.slice(0, cue).findLastIndex(({ text }) => text === ";");
	if (mark < last || scene.tokens[mark]?.sentence !== scene.tokens[cue]?.sentence) return false;
	return mentionsAround(scene.mentions, cue).some((index) => {
		const { kind, first } = scene.mentions[index] ?? { kind: "", first: -1 };
		const other = scene.personOf[index] ?? null;
		const isOther = other !== null && other !== scene.personOf[guess];
		return kind === "name" && isOther && first > mark && first < cue;
	});
}

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
	const own = scene.profiles[guess]?.tie.verb ?? null;
	if (scene.mentions[guess]?.kind === "description" || own === cue) return false;
	const isTied = own !== null;
	return mentionsAround(scene.mentions, cue).some((index) => {
		const { relation, verb } = scene.profiles[index]?.tie ?? { relation: "", verb: null };
		const { kind, from, head } = scene.mentions[index] ?? { kind: "", from: 0, head: "" };
		// "Ada Example said that the prices reflected “…”": a thing has no words of its own
		if (isTied && !isRoleNoun(head) && !isBodyNoun(head)) return false;
		const isSubject =
			/^(?:subject(?:-joined)?|apposition|relative)$/.test(relation) && verb === cue;
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
		/^(?:as|after|before|until|once)$/.test(before.lower)
	);
}

/** "Ada Example read the report; its “hidden pages” are no secret": what the verb has for its object ends before the words. */
function isOfAnotherClause(scene: Scene, { cue, token }: Surroundings): boolean {
	if (cue === null || !isAct(scene.tokens[cue]?.lower ?? "")) return false;
	const object = neighbour(scene, cue, 1);
	if (object?.kind !== "word" || !isDeterminer(object.lower)) return false;
	if (cue > token) return true;
	return scene.tokens.slice(cue, token).some(({ text }) => text === ";");
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

/** "According to Example Press, one sailor posted: “…”": the source of the report has not said what another did. */
function isOnlySource(scene: Scene, { token }: Surroundings, { mention }: Guess): boolean {
	const { last = 0 } = scene.mentions[mention] ?? {};
	if (scene.profiles[mention]?.tie.relation !== "according" || last > token) return false;
	if (neighbour(scene, token, -1)?.text !== ":") return false;
	const other = scene.mentions[mention + 1];
	return other !== undefined && other.from === last + 2 && other.last < token - 1;
}

/** "rejected Ada Example's claim that it was “…”": whose claim it is speaks, and not who rejects it. */
function isClaimOfAnother(scene: Scene, view: Surroundings, { people }: Guess): boolean {
	const claim = claimBefore(scene, view);
	if (claim === null) return false;
	const owner = personTied(scene, claim, ["owner"]);
	// "the manager's reply: “…”": whoever the manager is, it is theirs
	if (owner === null)
		return neighbour(scene, claim, -1)?.lower === "'s" && mentionsOwner(scene, claim);
	return !people.includes(owner);
}

/** "the manager's reply", "a neighbour's words": the owner is only described. */
function mentionsOwner(scene: Scene, claim: number): boolean {
	const owner = scene.tokens[claim - 2];
	return owner?.isCapital === false && (isRoleNoun(owner.lower) || isBodyNoun(owner.lower));
}

/** The noun of speech that the quotation is what follows of: "claim that … “…”", "words: “…”"; not "claim as “…”". */
function claimBefore(scene: Scene, { token }: Surroundings): number | null {
	for (let at = token - 2; at >= token - farthestClaim; at--) {
		const [noun, next] = [neighbour(scene, token, at - token), scene.tokens[at + 1]?.lower ?? ""];
		const isComma = noun?.text === "," && at < token - 1;
		if (noun === null || (noun.kind !== "word" && !isComma) || noun.lower === "as") return null;
		if (isSpeechNoun(noun.lower) && /^(?:that|of|to|for|:)$/.test(next)) return at;
		if (isCue(scene, at) && !isAct(noun.lower)) return null;
	}
	return null;
}

const farthestClaim = 16;

/**
 * Nothing ties a name of the sentence to a verb of speech, and it is an owner, "Ada Example's “…”", or the verb stands on
 * the other side of a few marked words: "Ada Example keeps the “…” that the board calls useful".
 */
function isUntied(scene: Scene, view: Surroundings, { mention, people }: Guess): boolean {
	const { kind, first, last } = scene.mentions[mention] ?? { kind: "", first: 0, last: 0 };
	if (scene.tokens[first]?.sentence !== view.sentence) return false;
	const words = (scene.tokens[view.token]?.text ?? "").split(/\s+/).length;
	const distance = Math.abs((view.cue ?? view.token) - view.token);
	// "the doctors asked five people to do a “mirror” test"
	const isNobody = kind === "description" && people.length === 0;
	if (isNobody && words < fewWords && distance > nearVerb) return true;
	if ((scene.profiles[mention]?.tie.verb ?? null) !== null || view.alone) return false;
	const isOwner =
		scene.mentions[mention]?.kind === "name" && neighbour(scene, last, 1)?.lower === "'s";
	if (last < view.token && (isOwner || isObject(scene, view, last))) return true;
	if (first > view.token) return view.cueSide === "before";
	return words <= fewWords && view.cueSide === "after";
}

const fewWords = 6;
/** In tokens: what a description says in a few words stands close to its verb. */
const nearVerb = 5;

/** "said he would make Ada Example a “…”": whom the words are said of. */
function isObject(scene: Scene, { cue, token }: Surroundings, last: number): boolean {
	if (cue === null || cue > last || token - last > 2) return false;
	return token === last + 1 || /^(?:an?|the|as)$/.test(neighbour(scene, last, 1)?.lower ?? "");
}

/** "Would Ada Example have hidden the “…”?": nobody is told to have said it. */
function isHypothetical(scene: Scene, { sentence }: Surroundings): boolean {
	const start = scene.sentenceStarts[sentence] ?? 0;
	const end = (scene.sentenceStarts[sentence + 1] ?? scene.tokens.length) - 1;
	const first = scene.tokens[start]?.lower ?? "";
	return /^(?:would|could|should|might)$/.test(first) && scene.tokens[end]?.text === "?";
}

/** The first person whom one of the relations ties to a word. */
function personTied(scene: Scene, word: number, relations: readonly string[]): number | null {
	for (const mention of mentionsAround(scene.mentions, word)) {
		const { relation, verb } = scene.profiles[mention]?.tie ?? { relation: "", verb: null };
		const person = scene.personOf[mention] ?? null;
		if (verb !== word || person === null || !relations.includes(relation)) continue;
		if (relation === "owner" || isOwnClause(scene, mention, relation)) return person;
	}
	return null;
}

/** Not "a friend of Ada Example said", where the friend did, and not "he thinks that Ada Example lost and said". */
function isOwnClause(scene: Scene, mention: number, relation: string): boolean {
	if (relation === "second") return scene.profiles[mention]?.clause !== "that";
	const { from } = scene.mentions[mention] ?? { from: 0 };
	const before = neighbour(scene, from, -1)?.lower ?? "";
	return (
		!/^(?:subject|apposition)$/.test(relation) || !/^(?:of|for|from|at|in|with|by)$/.test(before)
	);
}
