import type { Passage, Quote } from "../article/article.ts";
import { sentencesNear } from "../article/sentences.ts";
import { isReadable } from "../reading/reader.ts";
import { traitsOf } from "../search/index/sentence-traits.ts";
import { languageOf } from "../search/language/article-language.ts";
import { tokensOf } from "../search/language/tokens.ts";
import { type AskedFor, parseQuestion } from "../search/query/question.ts";
import { holdsKind } from "../search/ranking/answer-kind-features.ts";
import type {
	Answer,
	AnsweredQuote,
	Question,
	QuoteListing,
	QuoteRequest,
	RankedPassage,
} from "./answer.ts";
import { type Before, type FollowUp, type Near, readFollowUp } from "./follow-up.ts";
import { followUpWordsOf } from "./follow-up-words.ts";
import { parseQuoteQuestion } from "./quote-question.ts";

/** What a question is asked of, once it is known what it is read as. */
export interface Plain {
	ask(asked: Asked): Promise<Answer>;
	listQuotes(request: QuoteRequest): QuoteListing;
	isReading(): boolean;
}

/** A question with what it is read as. */
export interface Asked {
	readonly text: string;
	readonly talkedAbout?: string | undefined;
	readonly followed?: Followed | null;
}

/** What a follow-up is read with. */
export interface Followed {
	/** The whole of what is asked. */
	readonly whole: string;
	readonly near: Near | null;
	/** The words that are new in it. */
	readonly news: readonly string[];
}

/**
 * Answers a question that goes on from an answer. A question that leans on the one before is read as what it stands
 * for, or together with it; where that is not known, or nothing is read, it is asked about what the passage says. Whom
 * "he" may mean alike is asked about one after the other, and shown as not sure.
 */
export async function askOn(
	plain: Plain,
	asked: Pick<Question, "text" | "near" | "talkedAbout">,
	before: Before,
): Promise<Answer> {
	const { text } = asked;
	const followUp = readFollowUp(text, before);
	const said = before.near && saidBefore(plain, text, followUp, before.near);
	if (said) return { ...said, question: text, readAs: followUp.readAs };
	const readings =
		followUp.open.length > 1 ? followUp.readings.slice(0, mostPeople) : [followUp.readAs];
	const answers: Answer[] = [];
	for (const readAs of readings)
		answers.push(await askRead(plain, asked, { ...followUp, readAs }, before));
	const [first, ...others] = answers;
	if (!first) throw new Error("a follow-up is read in one way at least");
	const answer = others.length > 0 ? alternating(first, others) : first;
	return { ...answer, question: text, readAs: readings.join(" / ") };
}

/** So many people that a pronoun may mean alike are asked about. */
const mostPeople = 3;

async function askRead(
	plain: Plain,
	{ text, near: placed, talkedAbout }: Pick<Question, "text" | "near" | "talkedAbout">,
	{ kind, readAs, stands, news }: FollowUp,
	{ question, near }: Before,
): Promise<Answer> {
	// Whoever replies to an answer may ask something else; whoever names the question before does not.
	if (kind === "own" && placed) {
		const answer = await plain.ask({ text });
		return plain.isReading() ? answer : nearestFirst(answer, placed);
	}
	const reads = plain.isReading() && (near === null || isReadable(near.article));
	// Beside the question before, the reader knows better what "it" and "there" are, also where "he" has a name.
	const told = stands ? readAs : text;
	const whole = kind === "phrase" || question === null ? readAs : `${question} ${told}`;
	if (near === null || reads || stands) {
		if (question === null && !stands && near) return unsurely(await askAbout(plain, readAs, near));
		const answer = await plain.ask({
			text: stands ? readAs : text,
			talkedAbout,
			followed: { whole, near, news },
		});
		// By words alone nothing tells whether a passage that was shown says anything new.
		return reads || near === null ? answer : nearestFirst(answer, near);
	}
	const nearby = kind === "bare" ? nearestOfKind(parseQuestion(text).askedFor, near) : null;
	if (nearby === null && question !== null) {
		const answer = await plain.ask({ text, followed: { whole, near, news } });
		return unsurely(nearestFirst(answer, near));
	}
	const answer = await askAbout(plain, text, near);
	return unsurely(nearby ? withFirst(nearby, answer) : nearestFirst(answer, near));
}

/** Where the question before is not known, what was shown stands for it. */
function askAbout(plain: Plain, text: string, near: Near): Promise<Answer> {
	return plain.ask({ text: `${text} ${topicOf(near)}` });
}

/** The first answer to each reading of a question, in turn. */
function alternating(first: Answer, others: readonly Answer[]): Answer {
	const all = [first, ...others];
	const firsts = all.flatMap(({ passages }) => passages.slice(0, 1));
	const rest = all.flatMap(({ passages }) => passages.slice(1));
	const ordered = [...firsts, ...rest];
	const passages = ordered.filter(
		({ passage }, at) => ordered.findIndex((each) => each.passage === passage) === at,
	);
	const [best] = passages;
	const worth = best?.score ?? 0;
	return {
		...unsurely(first),
		status: "answered",
		kind: "passage",
		certainty: "unsure",
		passages: passages.map((ranked, at) =>
			at < firsts.length ? { ...ranked, score: worth } : ranked,
		),
		quotes: [],
	};
}

/** Who said what was shown, and the other words of whoever spoke there; null where that is not asked. */
function saidBefore(
	plain: Plain,
	text: string,
	{ readAs, stands }: FollowUp,
	near: Near,
): Answer | null {
	const words = followUpWordsOf(languageOf(near.article));
	const rest = tokensOf(text.replace(words.lead, ""))
		.map(({ word }) => word)
		.join(" ");
	if (words.whoSaid.test(rest)) return quotesAnswerOf(quotesIn(near), near, text);
	if (!stands) return null;
	const others = words.further.test(text);
	words.further.lastIndex = 0;
	const asked = parseQuoteQuestion(parseQuestion(readAs.replaceAll(words.further, " ")));
	if (asked?.kind !== "bySpeaker") return null;
	const { article, passage } = near;
	const about = asked.about === "" ? {} : { about: asked.about };
	const listing = plain.listQuotes({ speaker: asked.speaker, article: article.id, ...about });
	if (listing.kind !== "quotes") return null;
	const fresh = listing.quotes.filter(({ quote }) => {
		const start = quote.spans[0]?.start ?? -1;
		return !others || start < passage.start || start >= passage.end;
	});
	const after = fresh.filter(({ quote }) => (quote.spans[0]?.start ?? 0) >= passage.end);
	// On from the passage to the article's end, then from its beginning.
	return quotesAnswerOf([...after, ...fresh.filter((each) => !after.includes(each))], near, text);
}

/** The quotations of a passage whose speaker is known; those in its key sentence first. */
function quotesIn({ article, section, passage, highlight }: Near): AnsweredQuote[] {
	const inside =
		({ start, end }: Passage) =>
		({ spans }: Quote) =>
			spans.some((span) => span.start >= start && span.end <= end);
	const here = article.quotes.filter(
		(quote) => quote.speakers.length > 0 && inside(passage)(quote),
	);
	const key = highlight === null ? [] : here.filter(inside(highlight));
	return (key.length > 0 ? key : here).map((quote) => ({ article, section, quote }));
}

function quotesAnswerOf(
	quotes: readonly AnsweredQuote[],
	near: Near,
	question: string,
): Answer | null {
	if (quotes.length === 0) return null;
	return {
		question,
		scope: "article",
		status: "answered",
		kind: "quotes",
		certainty: "sure",
		confidence: sameSpeaker,
		passages: [rankedOf(near)],
		quotes,
		suggestions: [],
	};
}

/** How surely a pronoun means who spoke last: as surely as a name that fits. */
const sameSpeaker = 0.95;

function rankedOf({ article, section, passage, highlight }: Near): RankedPassage {
	return { article, section, passage, highlight: highlight ?? passage, answer: null, score: 1 };
}

function topicOf({ section, passage, highlight }: Near): string {
	return highlight?.text ?? passage.text.slice(0, 200) ?? section.heading ?? "";
}

/** The sentence nearby that holds the kind of thing asked for ("when": a date); null where none does. */
function nearestOfKind(askedFor: AskedFor, near: Near): RankedPassage | null {
	const { article } = near;
	const from = (near.highlight ?? near.passage).start;
	const sentences = article.sections.flatMap((section) =>
		section.passages.flatMap((passage) => {
			const start = Math.max(passage.start, from - nearby);
			const part = { start, end: Math.min(passage.end, from + nearby) };
			if (part.start >= part.end) return [];
			return sentencesNear(article.text, passage, part).map((highlight) => ({
				section,
				passage,
				highlight,
			}));
		}),
	);
	const at = sentences.findIndex(({ highlight }) => highlight.end > from);
	const worth = sentences.map(({ section, highlight: { text } }, index) => {
		const kind = holdsKind(askedFor, traitsOf(text, tokensOf(text), languageOf(article)));
		return (kind * (section === near.section ? 1 : elsewhere)) / (2 + Math.abs(index - at));
	});
	const most = worth.reduce((a, b) => Math.max(a, b), 0);
	const best = sentences[worth.indexOf(most)];
	return best && most > 0 ? { article, ...best, answer: null, score: 1 } : null;
}

/** Letters on either side, some minutes of reading: what stands further away is not near. */
const nearby = 5000;

/** What a sentence of another section is worth beside one of the same. */
const elsewhere = 0.8;

/** What stands nearby may answer. */
function withFirst(first: RankedPassage, answer: Answer): Answer {
	const others = answer.passages.filter(({ passage }) => passage.start !== first.passage.start);
	return {
		...answer,
		status: "answered",
		kind: "passage",
		passages: [first, ...others],
		quotes: [],
	};
}

/** The words of the passage are found again in it: that says nothing of how sure the answer is. */
function unsurely(answer: Answer): Answer {
	if (answer.status === "unanswered") return answer;
	return { ...answer, certainty: "unsure", confidence: Math.min(answer.confidence, 0.5) };
}

/** Of about equally likely passages the one nearest to the earlier answer goes first. */
function nearestFirst(answer: Answer, { passage }: Near): Answer {
	if (answer.kind !== "passage") return answer;
	const worth = (each: { readonly score: number; readonly passage: Passage }) => {
		const distance = Math.abs(each.passage.start - passage.start);
		return each.score * (1 + 1 / (1 + distance / reach));
	};
	return { ...answer, passages: [...answer.passages].sort((a, b) => worth(b) - worth(a)) };
}

/** UTF-16 units, about a section: from there on nearness counts for less than half. */
const reach = 1500;
