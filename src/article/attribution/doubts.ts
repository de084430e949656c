import { isBodyNoun, isRoleNoun } from "../../english/titles.ts";
import type { Attribution, Doubt } from "./attribution.ts";
import { answersOwnQuestion, answersQuestion, followsExchange } from "./dialogue.ts";
import { isBelowSigned } from "./name-lines.ts";
import { isBesideOrder, isNamingNobody } from "./no-name.ts";
import {
	isBySomebody,
	isMade,
	isNoCue,
	isPullQuote,
	isSpokenOf,
	isSubhead,
	isWritten,
} from "./no-speech.ts";
import { isAskedOfAnother, isOfFormerSection, isOfKin, isOfUnknown } from "./open-pronouns.ts";
import { isClaimOfAnother, isOnlySource } from "./other-claim.ts";
import { isVerbOfAnother } from "./other-verb.ts";
import { isPassive } from "./passive.ts";
import type { Previous } from "./previous.ts";
import { isReportedOfAnother } from "./reported-speech.ts";
import { ownVerb, type Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";
import { isTerm } from "./terms.ts";
import { neighbour, wordsIn } from "./tokens.ts";
import { isUnsaid } from "./unsaid.ts";

type Guess = Pick<Attribution, "unit" | "mention" | "people">;

/** Why somebody is not to be named, however sure the ranker is; null where nothing speaks against it. */
export function doubtOf(scene: Scene, guess: Guess, previous: Previous | null): Doubt | null {
	const view = scene.surroundings[guess.unit] as Surroundings;
	if (isPassiveSubject(scene, view, guess)) return "passive";
	if (isUnsaid(scene, view, ownVerb(scene, guess.mention))) return "unsaid";
	if (isVerbOfAnother(scene, view, guess)) return "other-verb";
	if (isClaimOfAnother(scene, view, guess)) return "other-claim";
	if (isOnlySource(scene, view, guess)) return "other-claim";
	if (isReportedOfAnother(scene, view)) return "reported";
	if (isSubhead(scene, view) || isPullQuote(scene, view)) return "subhead";
	if (isBelowSigned(scene, view)) return "subhead";
	if (isWritten(scene, view) || isBySomebody(scene, view, guess)) return "other-verb";
	if (isNoCue(scene, view, guess) || isMade(scene, view, guess)) return "no-cue";
	if (isObjectAfter(scene, view, guess)) return "untied";
	if (isUntied(scene, view, guess) || isHypothetical(scene, view)) return "untied";
	if (isSpokenOf(scene, view)) return "untied";
	if (isTerm(scene, view, guess)) return "term";
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

/**
 * Nothing ties a name of the sentence to a verb of speech, and it is an owner, "Ada Example's “…”", or the verb stands on
 * the other side of a few marked words: "Ada Example keeps the “…” that the board calls useful".
 */
function isUntied(scene: Scene, view: Surroundings, { mention, people }: Guess): boolean {
	const { kind, first, last } = scene.mentions[mention] ?? { kind: "", first: 0, last: 0 };
	if (scene.tokens[first]?.sentence !== view.sentence) return false;
	const words = wordsIn(scene, view.token);
	const distance = Math.abs((view.cue ?? view.token) - view.token);
	// "the doctors asked five people to do a “mirror” test"
	const isNobody = kind === "description" && people.length === 0;
	if (isNobody && words < fewWords && distance > nearVerb) return true;
	if (ownVerb(scene, mention) !== null || view.alone) return false;
	const isOwner =
		scene.mentions[mention]?.kind === "name" && neighbour(scene, last, 1)?.lower === "'s";
	if (last < view.token && (isOwner || isObject(scene, view, last))) return true;
	if (first > view.token) return view.cueSide === "before";
	return words <= fewWords && view.cueSide === "after";
}

/** `considered “modern”, rejected its first rules`: what a verb without a comma before it has for an object says nothing. */
function isObjectAfter(scene: Scene, { token }: Surroundings, { mention }: Guess): boolean {
	const own = scene.mentions[mention];
	const { relation, verb } = scene.profiles[mention]?.tie ?? { relation: "none", verb: null };
	if (own?.kind !== "description" || relation !== "inverted" || (verb ?? -1) < token) return false;
	const isPossessed = /^(?:its|their)$/.test(scene.tokens[own.from]?.lower ?? "");
	return isPossessed && !isRoleNoun(own.head) && !isBodyNoun(own.head);
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
