import { isSpeechNoun } from "../../english/speech-nouns.ts";
import { isAct } from "../../english/speech-verbs.ts";
import { isBodyNoun, isRoleNoun } from "../../english/titles.ts";
import type { Attribution } from "./attribution.ts";
import type { Scene } from "./scene.ts";
import { isCue, type Surroundings } from "./surroundings.ts";
import { personTied } from "./tied-people.ts";
import { neighbour } from "./tokens.ts";

type Guess = Pick<Attribution, "mention" | "people">;

/** "According to Example Press, one sailor posted: “…”": the source of the report has not said what another did. */
export function isOnlySource(scene: Scene, { token }: Surroundings, { mention }: Guess): boolean {
	const { last = 0 } = scene.mentions[mention] ?? {};
	if (scene.profiles[mention]?.tie.relation !== "according" || last > token) return false;
	if (neighbour(scene, token, -1)?.text !== ":") return false;
	const other = scene.mentions[mention + 1];
	return other !== undefined && other.from === last + 2 && other.last < token - 1;
}

/** "rejected Ada Example's claim that it was “…”": whose claim it is speaks, and not who rejects it. */
export function isClaimOfAnother(scene: Scene, view: Surroundings, { people }: Guess): boolean {
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
