import { speechVerbOf } from "../../english/speech-verbs.ts";
import { spelledOut } from "../../search/notation/short-forms.ts";
import type { ParsedQuestion } from "../../search/query/question.ts";
import { isFormOf, isPast, isSlipFor } from "./typed-verbs.ts";

/** A question that asks for quotations rather than for a passage. */
export type QuoteQuestion =
	/** "What did Lammy say about family life", "quotes from Valdez-Symonds". */
	| {
			readonly kind: "bySpeaker";
			readonly speaker: string;
			readonly about: string;
			/** Nothing but words is asked for; "what does Lammy think" may be answered otherwise too. */
			readonly surely: boolean;
	  }
	/** "Who called it a sticking plaster": the words are looked for in the quotes themselves. */
	| {
			readonly kind: "whoSaid";
			readonly words: string;
			/** By the verb the words are the quotation's; "who called the police" need not ask for one. */
			readonly surely: boolean;
	  }
	/** "What was said about the treaty". */
	| { readonly kind: "about"; readonly about: string }
	/** "Who said what", "quotes". */
	| { readonly kind: "everything" };

/** Reads a question for quotations, in English; null where it is none. Small slips in its verbs do not matter. */
export function parseQuoteQuestion({ tokens }: ParsedQuestion): QuoteQuestion | null {
	const words = withoutPlace(tokens.map(({ word }) => word));
	if (everything.test(words.join(" "))) return { kind: "everything" };
	return whoSaid(words) ?? whatDid(words) ?? whatSaid(words) ?? didSay(words) ?? quotesIn(words);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const everything =
	/^(?:(?:all|the|any|some|list|show|me|give|of)\s)*(?:quotes|quotations|who (?:says?|said) what|who (?:is|was|are|were|gets) quoted|who spoke|what (?:was|is) said)$/;
const asking = list("what whats wat wht waht how");
const being = list("is was are were been");
const having = list("did does do has have had");
const auxiliaries = new Set([...having, ...being, ...list("will would can could might should")]);
/** "is Lammy expected to say", "exactly", "quoted as saying". */
const leading = list(
	"expected going likely due set scheduled to also actually exactly just now really recently publicly quoted as",
);
const saying = list("say write tell tweet argue comment");
/** What somebody thinks may be told without their words. */
const thinking = list(
	"think feel call describe mention reply respond explain announce claim admit warn promise",
);
/** Who does one of these says one thing among others. */
const committing = list("announce claim admit warn promise");
/** "Who called it a masterpiece" */
const naming = list("say call describe dub write claim warn tweet argue admit");
const talking = list(
	"talk talks talked speak speaks spoke comment comments commented mention mentions mentioned",
);
const quoting = list("quote quotes quotation quotations statement statements words comments");
const topical = list("about bout abt on regarding concerning");
const everybody = list("people everyone everybody anyone anybody someone somebody they others");
/** Nobody in particular: "What does the article say about the pier" asks for what it tells, not for quotations. */
const nobody = list("article articles text story piece it he she i you we one");
/** Before what is asked for, or before a name. */
const fillers = list(
	"a an any all the this that some show list give tell me find get best there please",
);

function whoSaid(words: readonly string[]): QuoteQuestion | null {
	if (words[0] !== "who") return null;
	const from = words.findIndex((word, at) => at > 0 && !auxiliaries.has(word));
	const verb = words[from] ?? "";
	const rest = words.slice(from + 1);
	// "Who was called", "who is said to be": somebody else has the word.
	if (words.slice(1, from).some((word) => being.has(word)) && isPast(verb)) return null;
	if (talking.has(verb)) return aboutIfAny(withoutPreposition(rest));
	if (!isFormOf(verb, naming)) return null;
	if (rest[0] === "what" && isTopical(rest[1])) return aboutIfAny(rest.slice(2).join(" "));
	if (rest.length === 0) return null;
	return { kind: "whoSaid", words: rest.join(" "), surely: isFormOf(verb, say) };
}

const say = list("say");

function whatDid(words: readonly string[]): QuoteQuestion | null {
	if (!asking.has(words[0] ?? "") || !auxiliaries.has(words[1] ?? "")) return null;
	const at = words.findIndex((word, i) => i >= 2 && tells(word));
	if (at < 0) return null;
	const [verb = "", ...rest] = words.slice(at);
	const speaker = words.slice(2, at).filter((word) => !auxiliaries.has(word) && !leading.has(word));
	// "What is Roth said to be": somebody else has the word.
	const isPassive = words.slice(1, at).some((word) => being.has(word)) && isPast(verb);
	if (isPassive && (speaker.length > 0 || rest[0] === "to" || !isFormOf(verb, say))) return null;
	return ofSpeaker(speaker, verb, rest, isFormOf(verb, saying));
}

function tells(word: string): boolean {
	return isFormOf(word, saying) || isFormOf(word, thinking);
}

/** "Tell me what Lammy said". */
function whatSaid(words: readonly string[]): QuoteQuestion | null {
	const from = words.indexOf("what");
	if (from < 0 || words.slice(0, from).some((word) => !fillers.has(word))) return null;
	const at = words.findIndex((word, i) => i > from + 1 && tells(word));
	const speaker = words.slice(from + 1, at);
	if (at < 0 || speaker.some((word) => auxiliaries.has(word))) return null;
	const [verb = "", ...rest] = words.slice(at);
	// "What makes liberals argue", but "what people say".
	if (speechVerbOf(verb) === verb && !speaker.some((word) => everybody.has(word))) return null;
	return ofSpeaker(speaker, verb, rest, isFormOf(verb, saying));
}

/** "Did Lammy say anything about family life". */
function didSay(words: readonly string[]): QuoteQuestion | null {
	if (!having.has(words[0] ?? "")) return null;
	const at = words.findIndex((word, i) => i >= 2 && isFormOf(word, saying));
	if (at < 0) return null;
	const [verb = "", ...rest] = words.slice(at);
	const from = /^(?:anything|something|much|a|that)$/.test(rest[0] ?? "") ? 1 : 0;
	return ofSpeaker(words.slice(1, at), verb, rest.slice(from), true);
}

/** "Quotes from Lammy about family life", "Lammy's quotes", "quotes about family life". */
function quotesIn(words: readonly string[]): QuoteQuestion | null {
	const at = words.findIndex((word) => quoting.has(word));
	if (at < 0 || at > maxNameLength) return null;
	const [noun = "", preposition = "", ...rest] = words.slice(at);
	const before = words
		.slice(0, at)
		.filter((word) => !fillers.has(word) && !asking.has(word) && !auxiliaries.has(word));
	const isAbout = isTopical(preposition);
	if (before.length > 0) {
		const isWhole = isAbout || (preposition === "" && noun.startsWith("quot"));
		return isWhole ? ofSpeaker(before, "", rest, false) : null;
	}
	if (isAbout) return aboutIfAny(rest.join(" "));
	if (!/^(?:from|by|of)$/.test(preposition) || rest.length === 0) return null;
	const topic = rest.findIndex(isTopical);
	const end = topic < 0 ? rest.length : topic;
	return ofSpeaker(rest.slice(0, end), "", rest.slice(end), noun.startsWith("quot"));
}

/** Words that join clauses are no part of a name, and none ends with a preposition. */
const noName =
	/\b(?:who|that|which|when|where|if|whether|because|to|than)\b|\b(?:for|of|with|by|in|at)$/;
/** Names and roles are short; a longer stretch before a "say" is something else. */
const maxNameLength = 7;

function ofSpeaker(
	speaker: readonly string[],
	verb: string,
	rest: readonly string[],
	surely: boolean,
): QuoteQuestion | null {
	if (speaker.length > maxNameLength || noName.test(speaker.join(" "))) return null;
	const topic = withoutPreposition(withoutHearer(verb, rest));
	const names = speaker.filter((word) => !fillers.has(word));
	if (names.length > 0 && names.every((word) => nobody.has(word))) return null;
	if (names.every((word) => everybody.has(word)))
		return topic === "" ? { kind: "everything" } : { kind: "about", about: topic };
	// Of all that she said, it is what she promised.
	const about = topic === "" && isFormOf(verb, committing) ? verb : topic;
	return { kind: "bySpeaker", speaker: speaker.join(" "), about, surely };
}

/** "Tell the council about the pier": whom it is told is not what it is about. */
function withoutHearer(verb: string, rest: readonly string[]): readonly string[] {
	if (!isFormOf(verb, tell) && rest[0] !== "to") return rest;
	const topic = rest.findIndex(isTopical);
	return topic < 0 ? [] : rest.slice(topic);
}

const tell = list("tell");

function aboutIfAny(about: string): QuoteQuestion | null {
	return about === "" ? null : { kind: "about", about };
}

/** "… in the article" says nothing of what is asked. */
function withoutPlace(words: readonly string[]): readonly string[] {
	const isPlace = /(?:^|\s)(?:in|by) (?:the|this|these|that) (?:articles?|text|story|piece)$/;
	return isPlace.test(words.join(" ")) ? words.slice(0, -3) : words;
}

/**
 * The same question with the short forms of a speaker that are not written in the articles spelled out: "the prime
 * minister" for "the PM".
 */
export function spellOutSpeaker(
	question: QuoteQuestion,
	isWritten: (word: string) => boolean,
): QuoteQuestion {
	if (question.kind !== "bySpeaker") return question;
	const words = question.speaker.split(" ").map((word) => {
		const long = spelledOut(word, "en");
		return long === null || isWritten(word) ? word : long;
	});
	return { ...question, speaker: words.join(" ") };
}

function withoutPreposition(words: readonly string[]): string {
	return words.slice(words[0] === "of" || isTopical(words[0]) ? 1 : 0).join(" ");
}

function isTopical(word = ""): boolean {
	return topical.has(word) || isSlipFor(word, "about");
}
