import type { Quote, Slice } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import { passagesOf } from "../../reading/reader.ts";
import { traitsOf } from "../../search/index/sentence-traits.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { contentWords, stemsIn } from "../../search/language/content-words.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import { quantitiesIn } from "../../search/notation/quantities.ts";
import { isNegated } from "../../search/polarity/negation.ts";
import type { AskedFor, ParsedQuestion } from "../../search/query/question.ts";
import { holdsKind } from "../../search/ranking/answer-kind-features.ts";
import type { RankedPassage } from "../answer.ts";

/** What ranks lower is not shown, also behind a section's own passages. */
export const maxMarked = 12;

/** In longer passages no further sentences are looked at. */
const maxSentences = 30;

/** From here on a sentence holds what is asked for: a date without a year does, a bare number for money does not. */
const clearly = 0.7;

/**
 * Passages with the sentence of each that answers as its key sentence. Where the topic stands in one sentence and the kind
 * of thing that is asked for in the next, that is the next; a table's row of headings and a sentence that ends in a colon
 * only lead to what answers. Words that the reader has marked stand for themselves.
 */
export function markAnswering(
	question: ParsedQuestion,
	passages: readonly RankedPassage[],
): readonly RankedPassage[] {
	const [first, ...rest] = passages.map((place, rank) =>
		rank < maxMarked ? markInPassage(question, place) : place,
	);
	if (!first) return passages;
	const list = listLedTo(question, first);
	return list === null
		? [first, ...rest]
		: [list, first, ...rest.filter(({ passage }) => passage.start !== list.passage.start)];
}

/**
 * A passage with the sentence that a quotation begins in as its key sentence, where the other holds nothing of it. Words
 * that the reader has marked stand for themselves.
 */
export function markQuote({ spans: [first] }: Quote, place: RankedPassage): RankedPassage {
	const { article, passage, highlight, answer } = place;
	if (answer !== null || !first || first.start < passage.start || first.start >= passage.end)
		return place;
	if (first.start < highlight.end && highlight.start < first.end) return place;
	for (const sentence of eachSentence(article.text, passage))
		if (sentence.end > first.start) return { ...place, highlight: sentence };
	return place;
}

function markInPassage(question: ParsedQuestion, place: RankedPassage): RankedPassage {
	const { article, passage, highlight } = place;
	if (place.answer !== null) return place;
	const isTable = isTableText(passage.text);
	const fits = (sentence: Slice): boolean =>
		!isLeadIn(sentence) && !(isTable && sentence.start === passage.start);
	const kind = (sentence: Slice): number => kindIn(question, sentence.text, languageOf(article));
	const leads = !fits(highlight);
	if (!leads && (kindless.has(question.askedFor) || kind(highlight) > 0)) return place;
	const sentences = sentencesOf(place);
	const at = sentences.findIndex(({ start }) => start === highlight.start);
	if (at < 0) return place;
	if (!leads || !sentences.some(fits)) {
		if (isWholeNo(question, highlight, languageOf(article))) return place;
		const next = sentences[at + 1];
		const answers = next && fits(next) && kind(next) >= clearly && kind(highlight) === 0;
		return answers ? { ...place, highlight: next } : place;
	}
	const others = [...sentences.slice(at + 1), ...sentences.slice(0, at)].filter(fits);
	return { ...place, highlight: likest(question, others, languageOf(article)) ?? highlight };
}

/** The sentences of a passage that may be its key sentence. */
export function sentencesOf({ article, passage }: RankedPassage): Slice[] {
	const found: Slice[] = [];
	for (const sentence of eachSentence(article.text, passage)) {
		found.push(sentence);
		if (found.length === maxSentences) break;
	}
	return found;
}

function isLeadIn({ text }: Pick<Slice, "text">): boolean {
	return /[:：]["”»’)\]]*$/u.test(text.trim());
}

/** Rows with bars between their cells, one a line. */
function isTableText(text: string): boolean {
	const [first = "", second = ""] = text.split("\n", 2);
	return first.includes(" | ") && second.includes(" | ");
}

/** What may be anything, so that every sentence may hold it. */
const kindless: ReadonlySet<AskedFor> = new Set(["thing", "manner", "definition"]);

/** How much a sentence holds the kind of thing that is asked for; whom the question names is not who is asked for. */
function kindIn({ askedFor, tokens }: ParsedQuestion, text: string, language: string): number {
	if (kindless.has(askedFor)) return 0;
	const said = new Set(tokens.map(({ word }) => word));
	const words = tokensOf(text);
	if (askedFor === "time" && tellsTime(text, language)) return 1;
	if (askedFor !== "person") return holdsKind(askedFor, traitsOf(text, words, language));
	if (language === "de") return 0;
	return words.some(({ capital, word }, at) => capital && at > 0 && !said.has(word)) ? 1 : 0;
}

/** Whether a text has a time of the day: the traits that the index keeps of a sentence know dates alone. */
function tellsTime(text: string, language: string): boolean {
	return quantitiesIn(text, { language, monthFirst: false }).some(
		({ kind, start, end }) =>
			kind === "time" &&
			!lasting.test(text.slice(end)) &&
			(language !== "fr" || pointing.test(text.slice(0, start))),
	);
}

/** "2:05 hours" last, and so do "trois heures" but for what is at or until then. */
const lasting = /^\s*(?:hours?|minutes?|stunden|minuten|horas|minutos)\b/iu;
const pointing = /(?<!\p{L})(?:à|vers|dès|jusqu['’]à|avant|après|entre|et|de)\s*$/iu;

/** Whether a sentence has all of "Who has not paid?": the next one names somebody else. */
function isWholeNo({ text, askedFor }: ParsedQuestion, sentence: Slice, language: string): boolean {
	if (askedFor !== "person" || !isNegated(text, language)) return false;
	const held = contentStems(sentence.text, language);
	return [...contentStems(text, language)].every((stem) => held.has(stem));
}

/** The sentence with the most of the question's words; of equal ones the first. */
function likest(
	{ text }: ParsedQuestion,
	sentences: readonly Slice[],
	language: string,
): Slice | undefined {
	const asked = contentStems(text, language);
	let best = sentences[0];
	let most = 0;
	for (const sentence of sentences) {
		const held = contentStems(sentence.text, language);
		const shared = [...asked].filter((stem) => held.has(stem)).length;
		if (shared > most) [best, most] = [sentence, shared];
	}
	return best;
}

/**
 * The list that the last sentence of a passage leads to, where that sentence holds nothing of the kind that is asked for;
 * null for none.
 */
function listLedTo(question: ParsedQuestion, place: RankedPassage): RankedPassage | null {
	const { article, section, passage, answer } = place;
	const lead = sentencesOf(place).at(-1);
	if (answer !== null || !lead || !isLeadIn(lead) || lead.end < passage.end) return null;
	const language = languageOf(article);
	const asked = contentStems(question.text, language);
	const held = contentStems(lead.text, language);
	const isAsked = [...asked].filter((stem) => held.has(stem)).length * 2 >= asked.size;
	if (!isAsked || kindIn(question, lead.text, language) > 0) return null;
	const all = passagesOf(article);
	const next = all[all.findIndex((each) => each.passage === passage) + 1];
	if (!next || next.section !== section) return null;
	const list = { ...place, passage: next.passage };
	const items = sentencesOf(list);
	const highlight = likest(question, items, language);
	return highlight ? { ...list, highlight } : null;
}

/** The stems of the words that say what a text is about. */
function contentStems(text: string, language: string): ReadonlySet<string> {
	return stemsIn(contentWords(text, language).join(" "), language);
}
