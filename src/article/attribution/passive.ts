import { isAdverb } from "../../english/function-words.ts";
import { speechVerbOf } from "../../english/speech-verbs.ts";
import { neighbour, type TokenText } from "./tokens.ts";

/** "He was told", "an award described by Ada Example as": the subject is spoken to, or spoken of. */
export function isPassive(source: TokenText, verb: number): boolean {
	const word = source.tokens[verb]?.lower ?? "";
	// "sometimes referred to as “…”"
	const isReferred =
		/^(?:referred|alluded)$/.test(word) && neighbour(source, verb, 1)?.lower === "to";
	if (isReferred && neighbour(source, verb, 2)?.lower === "as") return true;
	if (word.endsWith("ing") || !addressing.has(speechVerbOf(word) ?? "")) return false;
	if (neighbour(source, verb, 1)?.lower === "by") return true;
	for (let at = verb - 1; at >= verb - 3; at--) {
		const before = neighbour(source, verb, at - verb)?.lower ?? "";
		if (/^(?:is|are|was|were|be|been|being)$/.test(before)) return true;
		if (!isAdverb(before)) return false;
	}
	return false;
}

/** Verbs with an object that hears or is meant; not "quote", whose object speaks, nor "worry", which is one's own. */
const addressing: ReadonlySet<string> = new Set(
	(
		"accuse advise applaud ask assure berate blame call chide cite commend compare condemn criticise criticize " +
		"defend denounce depict deride describe dismiss dub find give hail hear hold inform instruct label lament list make mention mock " +
		"order paint portray praise put remind ridicule scold see shoot slam tell term title tout urge warn"
	).split(" "),
);

/** The passive verb of "was called “…” by Ada Example". */
export function passiveBefore(source: TokenText, by: number): number | null {
	// "called “…” and founded by Ada Example": the nearer participle is hers
	const nearest = neighbour(source, by, -1);
	if (/^\p{Ll}+ed$/u.test(nearest?.text ?? "") && !isPassive(source, by - 1)) return null;
	for (let at = by - 1; at >= by - farthestPassive; at--) {
		const token = neighbour(source, by, at - by);
		if (token === null || token.text === ";") return null;
		if (isPassive(source, at)) return at;
	}
	return null;
}

const farthestPassive = 8;
