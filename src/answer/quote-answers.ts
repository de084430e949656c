import { createFuzzyIndex, type FuzzyIndex } from "../search/fuzzy.ts";
import type {
	AnsweredQuote,
	Answerer,
	QuotedSpeaker,
	QuoteListing,
	QuoteRequest,
} from "./answer.ts";
import type { QuoteArchive } from "./quote-archive.ts";
import type { QuoteQuestion } from "./quote-question.ts";
import { searchQuotes } from "./quote-search.ts";

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

export function answerWithQuotes(question: QuoteQuestion, archive: QuoteArchive): QuoteAnswer {
	if (question.kind === "bySpeaker") return bySpeaker(question.speaker, question.about, archive);
	const topic = question.kind === "about" ? question.about : question.words;
	const found = searchQuotes(archive.about(topic), topic).filter((each) =>
		question.kind === "about" ? each.inWords > 0 : each.inWords >= remembered,
	);
	const best = found.sort((a, b) => b.inWords - a.inWords);
	return best[0]
		? { kind: "quotes", quotes: best, confidence: 0.9 * best[0].inWords }
		: { kind: "nothing" };
}

function bySpeaker(speaker: string, about: string, archive: QuoteArchive): QuoteAnswer {
	const speakers = archive.findSpeakers(speaker);
	const theirs = speakers.length > 0 ? archive.by(speakers) : archive.forOrganisation(speaker);
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
	archiveOf: (article: string | undefined) => QuoteArchive | undefined,
): Pick<Answerer, "listQuotes" | "completeSpeaker"> {
	const completing = new WeakMap<QuoteArchive, FuzzyIndex<QuotedSpeaker>>();
	const alikeIn = (archive: QuoteArchive): FuzzyIndex<QuotedSpeaker> => {
		const known = completing.get(archive) ?? createAlike(archive.speakers);
		completing.set(archive, known);
		return known;
	};
	return {
		listQuotes(request) {
			const { article } = request;
			const archive = archiveOf(article);
			if (!archive) return { kind: "unknownArticle", article: article ?? "", nearest: [] };
			return listQuotes(request, archive, (typed) => alikeIn(archive)(typed, nearestShown));
		},
		completeSpeaker(typed, { article, limit }) {
			const archive = archiveOf(article);
			if (!archive) return [];
			const offered =
				typed.trim() === ""
					? archive.speakers
					: [...archive.findSpeakers(typed), ...alikeIn(archive)(typed, nearestShown)];
			const names = [...new Set(offered.map(nameOf))];
			return names.filter((name) => name.length <= longestName).slice(0, limit);
		},
	};
}

/** Discord takes no longer choice. */
const longestName = 100;
const nearestShown = 5;

function listQuotes(
	{ speaker, about }: QuoteRequest,
	archive: QuoteArchive,
	alike: (typed: string) => readonly QuotedSpeaker[],
): QuoteListing {
	if (!speaker && !about) return { kind: "speakers", speakers: archive.speakers };
	if (!speaker) return { kind: "quotes", quotes: quotesAbout(about ?? "", archive) };
	const found = bySpeaker(speaker, about ?? "", archive);
	if (found.kind === "quotes") return { kind: "quotes", quotes: found.quotes };
	if (found.kind === "nothing") return { kind: "quotes", quotes: [] };
	return { kind: "unknownSpeaker", speaker, nearest: alike(speaker) };
}

function quotesAbout(about: string, archive: QuoteArchive): AnsweredQuote[] {
	const found = answerWithQuotes({ kind: "about", about }, archive);
	return found.kind === "quotes" ? [...found.quotes] : [];
}

function createAlike(speakers: readonly QuotedSpeaker[]): FuzzyIndex<QuotedSpeaker> {
	return createFuzzyIndex(speakers, ({ speaker }) => [speaker.name, speaker.role ?? ""], 0.4);
}

function nameOf({ speaker }: QuotedSpeaker): string {
	return speaker.name;
}
