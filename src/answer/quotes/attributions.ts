import { speechVerbOf } from "../../english/speech-verbs.ts";
import { isRoleNoun } from "../../english/titles.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import type { AnsweredQuote } from "../answer.ts";
import { genderOfTitle, nameWords } from "./named-speakers.ts";
import { holdsPerson } from "./names-in-text.ts";
import { passagesNear, sentencesAround } from "./quote-search.ts";

// Whom the article calls something else beside a quote than by name.

const belonging =
	/\b(?:organi[sz]ation|charity|company|group|party|firm|agency|union|body|campaign|institute|university|team|club|bank|ministry|department|council|force)['’]s\b/iu;

/** Whether a quote is by somebody whose role is given by an organisation. */
export function isForOrganisation(each: AnsweredQuote): boolean {
	return isOfSome(each) || spokesperson.test(sentencesAround(each)?.text ?? "");
}

function isOfSome({ quote }: AnsweredQuote): boolean {
	return quote.speakers.some(({ role }) => belonging.test(role ?? ""));
}

const spokesperson = /\bspokes(?:man|woman|person|people)\b/iu;

/** "A spokeswoman for Example Rail said", "Example Rail's spokesman": in the sentence of the quote, the name beside the word. */
function isSpokespersonOf(each: AnsweredQuote, words: readonly string[]): boolean {
	const around = sentencesAround(each);
	if (!around || !spokesperson.test(around.text)) return false;
	const tokens = tokensOf(around.text).map(({ word }) => word);
	return tokens.some((_, at) => {
		if (!words.every((word, step) => tokens[at + step] === word)) return false;
		const [before, after] = [
			tokens.slice(Math.max(0, at - 3), at),
			tokens.slice(at + words.length),
		];
		const isFor = before.some((word) => /^(?:for|of|from|at)$/.test(word));
		const isOwner = after.slice(0, 4).some((word) => spokesperson.test(word));
		return isOwner || (isFor && before.some((word) => spokesperson.test(word)));
	});
}

/** "Example Rail closed the line. Its spokeswoman, Ada Moss, said": the sentence before names whose she is. */
function isOwnSpokesperson(each: AnsweredQuote, words: readonly string[]): boolean {
	const around = sentencesAround(each);
	if (!around || !/\b(?:its|their)\s+spokes/iu.test(around.text)) return false;
	const { text } = each.article;
	const before = text.slice(text.lastIndexOf("\n", around.start - 1) + 1, around.start);
	const tokens = tokensOf(before).map(({ word }) => word);
	return tokens.some((_, at) => words.every((word, step) => tokens[at + step] === word));
}

/**
 * The quotes of people whose role is given by an organisation that the article names just before:
 * "criticised by Amnesty … the organisation's programme director, said". A person is none.
 */
export function quotesForOrganisation(
	quotes: readonly AnsweredQuote[],
	typed: string,
): AnsweredQuote[] {
	const words = nameWords(typed);
	const name = words.map((word) => [word]);
	if (words.length === 0 || genderOfTitle(typed) !== null) return [];
	return quotes.filter((each) => {
		if (isSpokespersonOf(each, words) || isOwnSpokesperson(each, words)) return true;
		if (!isOfSome(each)) return false;
		const near = passagesNear(each).map(({ text }) => text);
		const held = new Set(near.flatMap((text) => tokensOf(text).map(({ word }) => word)));
		return words.every((word) => held.has(word)) && !near.some((text) => holdsPerson(name, text));
	});
}

/** The quotes that somebody of a role says: "The museum's night guard called it …". */
export function quotesByDescription(
	quotes: readonly AnsweredQuote[],
	description: string,
): AnsweredQuote[] {
	const wanted = nameWords(description);
	if (!isRoleNoun(wanted.at(-1) ?? "")) return [];
	const phrase = ` ${wanted.join(" ")} `;
	return quotes.filter((each) => {
		if (!nearCue(each).includes(phrase)) return false;
		const { before, verb, after } = besideCue(each);
		return before.endsWith(phrase) || (speechVerbOf(verb) !== "tell" && after.startsWith(phrase));
	});
}

/** The words around the verb that attributes a quote, as far as a phrase beside it goes. */
function nearCue({ article, quote: { cue } }: AnsweredQuote): string {
	const text = cue ? article.text.slice(Math.max(0, cue.start - farthest), cue.end + farthest) : "";
	return ` ${nameWords(text).join(" ")} `;
}

/** In letters: a role is named in fewer. */
const farthest = 300;

/** The words of a quote's sentences on both sides of the verb that attributes it, a space around each word. */
function besideCue(each: AnsweredQuote) {
	const { cue } = each.quote;
	const around = sentencesAround(each);
	if (!cue || !around) return { before: "", verb: "", after: "" };
	const wordsIn = (start: number, end: number): string =>
		` ${nameWords(each.article.text.slice(start, end)).join(" ")} `;
	return {
		before: wordsIn(around.start, cue.start),
		verb: tokensOf(cue.text).at(-1)?.word ?? "",
		after: wordsIn(cue.end, around.end),
	};
}
