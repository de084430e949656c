import { parseQuestion } from "../search/question.ts";
import { editDistance } from "../search/spelling.ts";

/** A question that asks for quotations rather than for a passage. */
export type QuoteQuestion =
	/** "What did Lammy say about family life", "quotes from Valdez-Symonds". */
	| { readonly kind: "bySpeaker"; readonly speaker: string; readonly about: string }
	/** "Who called it a sticking plaster": the words are looked for in the quotes themselves. */
	| { readonly kind: "whoSaid"; readonly words: string }
	/** "What was said about the treaty". */
	| { readonly kind: "about"; readonly about: string };

/** Reads a question for quotations, in English; null where it is none. Small slips in its verbs do not matter. */
export function parseQuoteQuestion(text: string): QuoteQuestion | null {
	const words = parseQuestion(text).tokens.map(({ word }) => word);
	return whoSaid(words) ?? whatDid(words) ?? quotesFrom(words);
}

const asking = ["what", "whats", "wat", "wht", "how"];
const auxiliaries = ["did", "does", "do", "has", "have", "had", "is", "was", "are", "were", "been"];
const saying =
	"say said says saying write wrote written tell told tweet tweeted tweets claim claimed admit admitted argue argued comment commented warn warned promise promised state stated".split(
		" ",
	);
const naming =
	"said says called call calls described describes branded dubbed wrote claimed warned tweeted argued admitted".split(
		" ",
	);
const quoting = "quote quotes quotation quotations statement statements words comments".split(" ");
const topical = ["about", "on", "regarding", "concerning", "of"];

function whoSaid(words: readonly string[]): QuoteQuestion | null {
	if (words[0] !== "who" || !isOneOf(words[1], naming)) return null;
	if (words[2] === "what" && isOneOf(words[3], topical))
		return { kind: "about", about: words.slice(4).join(" ") };
	const said = words.slice(2).join(" ");
	return said === "" ? null : { kind: "whoSaid", words: said };
}

function whatDid(words: readonly string[]): QuoteQuestion | null {
	if (!isOneOf(words[0], asking) || !auxiliaries.includes(words[1] ?? "")) return null;
	const verb = words.findIndex((word, at) => at >= 2 && isOneOf(word, saying));
	if (verb < 0) return null;
	const speaker = words.slice(2, verb).filter((word) => !auxiliaries.includes(word));
	const about = withoutPreposition(words.slice(verb + 1));
	if (speaker.length > longestName) return null;
	if (speaker.length > 0) return { kind: "bySpeaker", speaker: speaker.join(" "), about };
	return about === "" ? null : { kind: "about", about };
}

function quotesFrom(words: readonly string[]): QuoteQuestion | null {
	const at = words.findIndex((word) => quoting.includes(word));
	if (at < 0 || at > 3) return null;
	const preposition = words[at + 1] ?? "";
	const rest = words.slice(at + 2);
	if (topical.slice(0, 4).includes(preposition)) return { kind: "about", about: rest.join(" ") };
	if (!["from", "by", "of"].includes(preposition) || rest.length === 0) return null;
	const topic = rest.findIndex((word) => topical.slice(0, 4).includes(word));
	const name = topic < 0 ? rest : rest.slice(0, topic);
	const about = topic < 0 ? "" : rest.slice(topic + 1).join(" ");
	return name.length > longestName ? null : { kind: "bySpeaker", speaker: name.join(" "), about };
}

/** Names and roles are short; a longer stretch before a "say" is something else. */
const longestName = 7;

function withoutPreposition(words: readonly string[]): string {
	const from = topical.includes(words[0] ?? "") ? 1 : 0;
	return words.slice(from).join(" ");
}

function isOneOf(word: string | undefined, list: readonly string[]): boolean {
	if (word === undefined) return false;
	return list.some(
		(each) =>
			each === word ||
			(Math.min(each.length, word.length) >= 4 && editDistance(word, each, 1) <= 1),
	);
}
