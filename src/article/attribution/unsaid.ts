import { isAuxiliary } from "../../english/function-words.ts";
import { isSpeechVerb } from "../../english/speech-verbs.ts";
import type { Surroundings } from "./surroundings.ts";
import { neighbour, type TokenText } from "./tokens.ts";

/**
 * `“…,” she did not say`, "denied having called it “…”", "might call it “…”": words that are told not to have been said.
 *
 * @param own the verb of speech that the guessed speaker is tied to
 */
export function isUnsaid(
	source: TokenText,
	{ cue, token }: Surroundings,
	own: number | null,
): boolean {
	if (cue === null) return false;
	const mayAvoid = cue < token || own === cue;
	if (mayAvoid && (isAvoided(source, cue) || avoidsSaying(source, cue))) return true;
	// "said that he would never call it “…”" is a way of calling it so
	const isToldBefore = own !== null && own !== cue && own < token;
	const isOther = own !== null && own !== cue && (cue > token || token - cue > nearWords);
	return !isToldBefore && !isOther && isUnreal(source, cue);
}

/** The verb is denied, or only possible: "did not say", "would never say", "could call". */
function isUnreal(source: TokenText, cue: number): boolean {
	for (let at = cue - 1; at >= cue - farthestNegation; at--) {
		const { lower = "", kind = "punctuation" } = neighbour(source, cue, at - cue) ?? {};
		if (kind !== "word" || opening.test(lower)) return false;
		if (negation.test(lower)) return !isOnly(source, at);
		if (possible.test(lower)) return cue - at <= nearPossible;
		if (isSpeechVerb(lower) && !isAuxiliary(lower)) return false;
	}
	return false;
}

/** "not only said". */
function isOnly(source: TokenText, negation: number): boolean {
	return /^(?:only|just|merely)$/.test(neighbour(source, negation, 1)?.lower ?? "");
}

/** "denied that he ever called", "refused to describe", "stopped short of calling". */
function isAvoided(source: TokenText, cue: number): boolean {
	const isVerbal = /ing$/.test(source.tokens[cue]?.lower ?? "");
	for (let at = cue - 1; at >= cue - farthestAvoiding; at--) {
		const { lower = "", kind = "punctuation" } = neighbour(source, cue, at - cue) ?? {};
		if (kind !== "word" || lower === "and" || lower === "but") return false;
		if (avoiding.test(lower)) return true;
		if (isVerbal && lower === "without") return true;
		if (lower === "short" && neighbour(source, at, 1)?.lower === "of") return true;
	}
	return false;
}

/** `“…,” she refused to say`. */
function avoidsSaying(source: TokenText, cue: number): boolean {
	if (!avoiding.test(source.tokens[cue]?.lower ?? "")) return false;
	const next = neighbour(source, cue, 1)?.lower ?? "";
	const verb = next === "to" ? (neighbour(source, cue, 2)?.lower ?? "") : next;
	return (next === "to" || verb.endsWith("ing")) && isSpeechVerb(verb);
}

/** In tokens. */
const nearWords = 3;
const farthestNegation = 7;
const farthestAvoiding = 6;
/** "may have said", "could also have called". */
const nearPossible = 3;

const negation = /^(?:not|never|cannot|nor|neither|.*n['’]t)$/;
const possible = /^(?:might|could|should|must)$/;
const avoiding =
	/^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|avoid(?:s|ed|ing)?)$/;
/** What opens a clause that is not denied with the one before: "did not know why she said". */
const opening =
	/^(?:and|but|or|why|what|who|when|where|how|because|since|until|unless|although|though|if|whether|as|that)$/;
