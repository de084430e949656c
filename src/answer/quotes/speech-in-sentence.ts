import { isSpeechVerb, speechVerbOf } from "../../english/speech-verbs.ts";
import type { Token } from "../../search/language/tokens.ts";

/**
 * Whether a sentence tells that somebody spoke: a verb of speech follows their name, or "according to" stands before
 * it.
 *
 * @param tokens its words, those inside quotation marks left out
 * @param from where the name begins
 * @param end the word after it
 */
export function tellsSpeech(
	text: string,
	tokens: readonly Token[],
	from: number,
	end: number,
): boolean {
	if (isSource(tokens.slice(Math.max(0, from - farthestSource), from))) return true;
	return [end, afterApposition(text, tokens, end)].some((start) =>
		beginsWithSpeech(tokens.slice(start, start + farthestVerb)),
	);
}

/** "According to the mayor, Ada Moss". */
const farthestSource = 4;
/** "Moss has repeatedly warned". */
const farthestVerb = 4;

function isSource(before: readonly Token[]): boolean {
	return before.some(({ word }, i) => word === "according" && before[i + 1]?.word === "to");
}

/** No other name comes between, and nothing that turns it round: "was told", "has yet to speak". */
function beginsWithSpeech(tokens: readonly Token[]): boolean {
	const verb = tokens.findIndex(({ word }) => isReporting(word));
	const between = tokens.slice(0, Math.max(0, verb));
	return verb >= 0 && between.every(({ word, capital }) => !capital && !turning.has(word));
}

const turning = new Set("is are was were be been being not never yet".split(" "));

/** Behind what two commas enclose after a name, or behind the name after a role. */
function afterApposition(text: string, tokens: readonly Token[], end: number): number {
	const isCommaAfter = (at: number): boolean =>
		text.slice(tokens[at]?.end, tokens[at + 1]?.start).trim() === ",";
	let at = end;
	if (isCommaAfter(end - 1)) {
		while (at < tokens.length && !isCommaAfter(at)) at++;
		return at + 1;
	}
	while (tokens[at]?.capital) at++;
	return at;
}

/** Whether a verb tells what somebody said even without their words, unlike "went" and "called". */
function isReporting(word: string): boolean {
	return telling.has(word) || (isSpeechVerb(word) && !vague.has(speechVerbOf(word) ?? ""));
}

/** What is found out or held is told too, though nobody's words are quoted for it: "calculated that". */
const telling = new Set(
	(
		"calculates calculated computes computed determines determined discovers discovered demonstrates demonstrated " +
		"hypothesises hypothesised hypothesizes hypothesized theorises theorised theorizes theorized postulates postulated " +
		"shows showed stipulates stipulated provides prescribes guarantees guaranteed assumes assumed"
	).split(" "),
);

const vague = new Set(
	(
		"ask call go read put begin find know hear hold see shoot give make teach paint credit compare consider mean " +
		"list order offer title label pen fire attack charge hail dub depict portray message test rule"
	).split(" "),
);
