import { isGivenName } from "../../english/given-names.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { contentWords } from "../../search/language/content-words.ts";
import type {
	AnsweredQuote,
	Answerer,
	QuotedSpeaker,
	QuoteListing,
	QuoteRequest,
} from "../answer.ts";
import { nameWords } from "./named-speakers.ts";
import type { QuoteArchive } from "./quote-archive.ts";
import type { QuoteQuestion } from "./quote-question.ts";
import { type FoundQuote, searchable, searchQuotes } from "./quote-search.ts";
import { findByWording } from "./quotes-by-wording.ts";

/** What a question for quotes comes to. */
export type QuoteAnswer =
	| {
			readonly kind: "quotes";
			readonly quotes: readonly AnsweredQuote[];
			readonly confidence: number;
	  }
	/** The speaker is none of those quoted; a passage may still tell of them. */
	| { readonly kind: "speakerNotQuoted" }
	| { readonly kind: "nothing" };

/** A speaker is surely meant where the name fits; what is asked about may still be something else. */
const speakerFits = 0.95;
/** What quotes are asked for by is words, which may mean something else. */
const wordsFit = 0.9;
/** The topic in the sentence around a fragment counts for so much of what it does in the words themselves. */
const aroundWords = 0.85;

export function answerWithQuotes(question: QuoteQuestion, archive: QuoteArchive): QuoteAnswer {
	switch (question.kind) {
		case "bySpeaker":
			return bySpeaker(question.speaker, question.about, archive);
		case "everything":
			return toAnswer(archive.quotes, wordsFit);
		case "about": {
			const { about } = question;
			const found = searchQuotes(searchable(archive.about(about)), about, archive.readWord)
				.filter(({ inSentence }) => inSentence > 0)
				.sort((a, b) => worthOf(b) - worthOf(a));
			return toAnswer(found, found[0] ? wordsFit * worthOf(found[0]) : 0);
		}
		case "whoSaid": {
			const { words, surely } = question;
			const near = searchable(archive.about(words));
			const found = findByWording(near, words, surely, archive.readWord);
			return toAnswer(found, wordsFit * (found[0]?.inSentence ?? 0));
		}
	}
}

function worthOf({ inWords, inSentence }: FoundQuote): number {
	return Math.max(inWords, aroundWords * inSentence);
}

function toAnswer(quotes: readonly AnsweredQuote[], confidence: number): QuoteAnswer {
	return quotes.length > 0 ? { kind: "quotes", quotes, confidence } : { kind: "nothing" };
}

function bySpeaker(speaker: string, about: string, archive: QuoteArchive): QuoteAnswer {
	const theirs = quotesBy(speaker, archive);
	const [first] = theirs;
	if (!first) return { kind: "speakerNotQuoted" };
	if (contentWords(about, languageOf(first.article)).length === 0)
		return toAnswer(theirs, speakerFits);
	const near = searchable(archive.narrow(theirs, `${speaker} ${about}`));
	const found = searchQuotes(near, about, archive.readWord)
		.filter(({ inContext }) => inContext > 0)
		.sort((a, b) => b.inWords + b.inContext - a.inWords - a.inContext);
	return toAnswer(found, speakerFits * (0.5 + 0.5 * (found[0]?.inContext ?? 0)));
}

/** The quotes of somebody given by name or role, by what they are called beside a quote, or by an organisation. */
function quotesBy(speaker: string, archive: QuoteArchive): AnsweredQuote[] {
	const speakers = archive.findSpeakers(speaker);
	if (speakers.length > 0) {
		const own = archive.by(speakers);
		if (!speakers.every(isBody)) return own;
		// what a body says in its own name, and by its spokespeople
		return [...new Set([...own, ...archive.forOrganisation(speaker)])];
	}
	const described = archive.byDescription(speaker);
	return described.length > 0 ? described : archive.forOrganisation(speaker);
}

/** Without a role and a given name: "Example Rail". */
function isBody({ speaker }: QuotedSpeaker): boolean {
	return speaker.role === null && !isGivenName(nameWords(speaker.name)[0] ?? "");
}

/** The listings behind `/quotes`: by speaker, by topic, or everybody who is quoted. */
export function createQuoteListings(
	archiveOf: (article: string | undefined) => QuoteArchive | undefined,
): Pick<Answerer, "listQuotes" | "completeSpeaker"> {
	return {
		listQuotes(request) {
			const { article } = request;
			const archive = archiveOf(article);
			if (!archive) return { kind: "unknownArticle", article: article ?? "", nearest: [] };
			return listQuotes(request, archive, (typed) => archive.alike.value()(typed, nearestShown));
		},
		completeSpeaker(typed, { article, limit }) {
			const archive = archiveOf(article);
			if (!archive) return [];
			const names = new Set<string>();
			const add = (speakers: Iterable<QuotedSpeaker>): void => {
				for (const { speaker } of speakers) {
					if (names.size >= limit) return;
					if (speaker.name.length <= maxNameLength) names.add(speaker.name);
				}
			};
			if (typed.trim() === "") add(archive.speakers);
			else {
				add(archive.findSpeakers(typed));
				if (names.size < limit) add(archive.alike.value()(typed, nearestShown));
			}
			return [...names];
		},
	};
}

/** Discord takes no longer choice. */
const maxNameLength = 100;
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
