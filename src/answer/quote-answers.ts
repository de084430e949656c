import type { Article } from "../article/article.ts";
import { createFuzzyIndex } from "../search/fuzzy.ts";
import type {
	AnsweredQuote,
	Answerer,
	QuotedSpeaker,
	QuoteListing,
	QuoteRequest,
} from "./answer.ts";
import type { QuoteQuestion } from "./quote-question.ts";
import { isBy, quotesForOrganisation, quotesOf, searchQuotes } from "./quote-search.ts";
import { findSpeakers, quotedSpeakers } from "./speakers.ts";

/** What a question for quotes comes to. */
export type QuoteAnswer =
	| {
			readonly kind: "quotes";
			readonly quotes: readonly AnsweredQuote[];
			readonly confidence: number;
	  }
	/** The speaker is none of those quoted; a passage may still tell of them. */
	| { readonly kind: "speakerNotQuoted"; readonly speaker: string }
	| { readonly kind: "nothing" };

/** From this part of the words on, a quote is the one that somebody remembers. */
const remembered = 0.75;
/** A speaker is surely meant where the name fits; what is asked about may still be something else. */
const speakerFits = 0.95;

export function answerWithQuotes(
	question: QuoteQuestion,
	articles: readonly Article[],
): QuoteAnswer {
	const all = quotesOf(articles);
	if (question.kind === "bySpeaker")
		return bySpeaker(question.speaker, question.about, all, articles);
	const topic = question.kind === "about" ? question.about : question.words;
	const found = searchQuotes(all, topic).filter((each) =>
		question.kind === "about" ? each.inWords > 0 : each.inWords >= remembered,
	);
	const best = found.sort((a, b) => b.inWords - a.inWords);
	return best[0]
		? { kind: "quotes", quotes: best, confidence: 0.9 * best[0].inWords }
		: { kind: "nothing" };
}

function bySpeaker(
	speaker: string,
	about: string,
	all: readonly AnsweredQuote[],
	articles: readonly Article[],
): QuoteAnswer {
	const speakers = findSpeakers(speaker, quotedSpeakers(articles));
	const theirs =
		speakers.length > 0
			? all.filter((each) => isBy(each, speakers))
			: quotesForOrganisation(all, speaker);
	if (theirs.length === 0) return { kind: "speakerNotQuoted", speaker };
	if (about === "") return { kind: "quotes", quotes: theirs, confidence: speakerFits };
	const found = searchQuotes(theirs, about)
		.filter(({ inContext }) => inContext > 0)
		.sort((a, b) => b.inWords + b.inContext - a.inWords - a.inContext);
	if (!found[0]) return { kind: "nothing" };
	return {
		kind: "quotes",
		quotes: found,
		confidence: speakerFits * (0.5 + 0.5 * found[0].inContext),
	};
}

/** The listings behind `/quotes`: by speaker, by topic, or everybody who is quoted. */
export function createQuoteListings(
	articles: readonly Article[],
): Pick<Answerer, "listQuotes" | "completeSpeaker"> {
	const everybody = quotedSpeakers(articles);
	const inScope = (article: string | undefined): QuotedSpeaker[] =>
		article === undefined ? everybody : everybody.filter((each) => each.article.id === article);
	return {
		listQuotes: (request) => listQuotes(request, articles, inScope(request.article)),
		completeSpeaker(typed, { article, limit }) {
			const among = inScope(article);
			const names = [
				...new Set([...findSpeakers(typed, among), ...alike(typed, among)].map(nameOf)),
			];
			const offered = typed.trim() === "" ? [...new Set(among.map(nameOf))] : names;
			return offered.filter((name) => name.length <= longestName).slice(0, limit);
		},
	};
}

/** Discord takes no longer choice. */
const longestName = 100;
const nearestShown = 5;

function listQuotes(
	{ speaker, about, article }: QuoteRequest,
	articles: readonly Article[],
	speakers: readonly QuotedSpeaker[],
): QuoteListing {
	const chosen = article === undefined ? articles : articles.filter(({ id }) => id === article);
	if (article !== undefined && chosen.length === 0)
		return { kind: "unknownArticle", article, nearest: [] };
	if (!speaker && !about) return { kind: "speakers", speakers };
	if (!speaker) return { kind: "quotes", quotes: quotesAbout(about ?? "", chosen) };
	const found = bySpeaker(speaker, about ?? "", quotesOf(chosen), chosen);
	if (found.kind === "quotes") return { kind: "quotes", quotes: found.quotes };
	if (found.kind === "nothing") return { kind: "quotes", quotes: [] };
	return {
		kind: "unknownSpeaker",
		speaker,
		nearest: alike(speaker, speakers).slice(0, nearestShown),
	};
}

function quotesAbout(about: string, articles: readonly Article[]): AnsweredQuote[] {
	const found = answerWithQuotes({ kind: "about", about }, articles);
	return found.kind === "quotes" ? [...found.quotes] : [];
}

function alike(typed: string, among: readonly QuotedSpeaker[]): QuotedSpeaker[] {
	return createFuzzyIndex(
		among,
		({ speaker }) => [speaker.name, speaker.role ?? ""],
		0.4,
	)(typed, nearestShown);
}

function nameOf({ speaker }: QuotedSpeaker): string {
	return speaker.name;
}
