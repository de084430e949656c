import { eachSentence } from "../../article/sentences.ts";
import type { HeadingMatch } from "../../search/headings/heading-index.ts";
import type { Answer, AnsweredQuote, RankedPassage, Suggestion } from "../answer.ts";
import { type Bars, candidatesShown, type FoundPassages, sure } from "../passages/findings.ts";
import { markQuote } from "../passages/key-sentence.ts";
import { doubtsAbout, surestInDoubt } from "../passages/passage-doubts.ts";
import { passageOf } from "../quotes/quote-search.ts";

/** What was found for a question, whichever kind of answer is made of it. */
export interface Findings extends FoundPassages, Pick<Answer, "question" | "scope"> {
	readonly suggestions: readonly Suggestion[];
}

/** The likeliest passage, where it is likely enough. */
export function passageAnswer(findings: Findings): Answer {
	const { question, scope, passages, bars, suggestions } = findings;
	const first = passages[0];
	const isDoubted = first !== undefined && doubtsAbout(question, first).length > 0;
	const confidence = Math.min(findings.confidence, isDoubted ? surestInDoubt : 1);
	const answered = confidence >= bars.least;
	return {
		question,
		scope,
		status: answered ? "answered" : "unanswered",
		kind: answered ? "passage" : null,
		certainty: answered ? certaintyOf(confidence, bars) : "none",
		confidence,
		passages: passages.slice(0, candidatesShown),
		quotes: answered && first ? quotesIn(first) : [],
		suggestions,
	};
}

/** The same, but that something else rules an answer out. */
export function decline(answer: Answer): Answer {
	return {
		...answer,
		status: "unanswered",
		kind: null,
		certainty: "none",
		confidence: 0,
		quotes: [],
	};
}

/** What somebody said in the article's words goes first: it is an answer, if not word for word. */
export function reportedAnswer(answer: Answer, reported: RankedPassage): Answer {
	const isFirst = answer.status === "answered" && answer.passages[0]?.passage === reported.passage;
	const confidence = isFirst ? answer.confidence : notWordForWord;
	return {
		...answer,
		status: "answered",
		kind: "passage",
		certainty: certaintyOf(confidence),
		confidence,
		passages: putFirst(reported, answer.passages),
		quotes: quotesIn(reported),
	};
}

/** How surely an article's own words answer what somebody said. */
const notWordForWord = 0.6;

/** Quotations, with the passage that the first begins in before the others. */
export function quotesAnswer(
	{ question, scope, passages, suggestions }: Findings,
	quotes: readonly AnsweredQuote[],
	confidence: number,
): Answer {
	const first = quotes[0] && placeOf(quotes[0], passages);
	return {
		question,
		scope,
		status: "answered",
		kind: "quotes",
		certainty: certaintyOf(confidence),
		confidence,
		passages: (first ? putFirst(first, passages) : passages).slice(0, candidatesShown),
		quotes,
		suggestions,
	};
}

/** The passage that a quote begins in: with its rank where it was read for the question, and the quote in its key sentence where nothing else is marked. */
function placeOf(
	quote: AnsweredQuote,
	ranked: readonly RankedPassage[],
): RankedPassage | undefined {
	const { article, section } = quote;
	const passage = passageOf(quote);
	if (!passage) return undefined;
	const place =
		ranked.find((each) => each.passage === passage) ?? unranked({ article, section, passage });
	return markQuote(quote.quote, place);
}

/**
 * A whole section, with the likeliest passages from elsewhere after it.
 *
 * @param named the titles near to the question, `best` among them
 */
export function sectionAnswer(
	{ question, scope, passages, suggestions }: Findings,
	best: HeadingMatch,
	named: readonly HeadingMatch[],
): Answer {
	const { heading, similarity } = best;
	const { article, section } = heading;
	const ofSection = section.passages.map(
		(passage) =>
			passages.find((each) => each.passage === passage) ?? unranked({ article, section, passage }),
	);
	const others = passages.filter(({ passage }) => !section.passages.includes(passage));
	const twins = named.filter(
		(match) => match.similarity === similarity && match.heading.title === heading.title,
	);
	return {
		question,
		scope,
		status: "answered",
		kind: "section",
		certainty: twins.length > 1 ? "unsure" : "sure",
		confidence: Math.min(1, similarity) / twins.length,
		passages: [...ofSection, ...others.slice(0, candidatesShown)],
		quotes: [],
		suggestions: suggestions.filter((suggestion) => suggestion.question !== heading.title),
	};
}

/** The ranking reads of many passages only those that can answer; some are shown all the same. */
function unranked(place: Omit<RankedPassage, "highlight" | "answer" | "score">): RankedPassage {
	const [highlight = place.passage] = eachSentence(place.article.text, place.passage);
	return { ...place, highlight, answer: null, score: 0 };
}

function putFirst(first: RankedPassage, passages: readonly RankedPassage[]): RankedPassage[] {
	return [first, ...passages.filter(({ passage }) => passage !== first.passage)];
}

/** The quotations that stand in a passage travel with it. */
function quotesIn({ article, section, passage }: RankedPassage): AnsweredQuote[] {
	const { start, end } = passage;
	return article.quotes
		.filter(({ spans }) => spans.some((span) => span.start >= start && span.end <= end))
		.map((quote) => ({ article, section, quote }));
}

function certaintyOf(confidence: number, bars: Pick<Bars, "sure"> = { sure }): Answer["certainty"] {
	return confidence >= bars.sure ? "sure" : "unsure";
}
