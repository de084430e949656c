import { editDistance } from "../../algorithms/edit-distance.ts";
import { speechVerbOf } from "../../english/speech-verbs.ts";
import { commonness } from "../../search/language/rarity.ts";

/** Whether a word is a form of one of some verbs of speech, given by their base forms, or a slip for one. */
export function isFormOf(word: string, verbs: ReadonlySet<string>): boolean {
	return verbs.has(baseOf(word) ?? "");
}

/** Whether a verb of speech stands in the past or as a participle: "said", not "say" or "saying". */
export function isPast(word: string): boolean {
	const base = baseOf(word);
	return base !== null && base !== word && !/(?:ing|s)$/.test(word);
}

/** Whether a word is spelled nearly like another and is no common word itself: "paid" is no slip for "said". */
export function isSlipFor(word: string, meant: string): boolean {
	return word.length >= 4 && commonness("en")(word) === 1 && editDistance(word, meant, 1) <= 1;
}

function baseOf(word: string): string | null {
	const meant = speechVerbOf(word) ? word : oftenMisspelt.find((verb) => isSlipFor(word, verb));
	return speechVerbOf(meant ?? "");
}

const oftenMisspelt =
	"said says saying tell told write wrote claimed called describe described comment commented".split(
		" ",
	);
