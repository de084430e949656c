import type { PackedPart } from "../algorithms/packed.ts";
import type { Article, Passage, Quote, Section, Slice, Speaker } from "../article/article.ts";
import type { Part } from "../search/explain-ranking.ts";
import type { AskedFor } from "../search/query/question.ts";

/** In UTF-16 units: the longest message that Discord lets anybody send. */
export const maxQuestionLength = 4000;

/** What a member typed, and the article it is about, if they chose one. */
export interface Question {
	readonly text: string;
	/** Id of the only article to look in. */
	readonly article?: string;
	/** The question before, where this one follows it and cannot be understood without it. */
	readonly after?: string;
	/** What the question before was answered with, where that was shown. */
	readonly near?: Near;
	/** Id of the article that is talked about where the question was asked: it is likelier to be meant. */
	readonly talkedAbout?: string;
}

/** The passage that an earlier answer was about. */
export interface Near {
	readonly article: Article;
	readonly section: Section;
	readonly passage: Passage;
	/** Its key sentence, where that is known. */
	readonly highlight: Slice | null;
	/** The words of it that answered, where they are known. */
	readonly answer?: Slice | null;
}

/** A passage that may answer, with where it stands. */
export interface RankedPassage {
	readonly article: Article;
	readonly section: Section;
	readonly passage: Passage;
	/** The sentence of the passage that answers best. */
	readonly highlight: Slice;
	/** The words of that sentence that answer; null where the reader is off or marks none. */
	readonly answer: Slice | null;
	/** The probability, 0 to 1, that this passage is the right one of those in the scope. */
	readonly score: number;
}

/** A quotation that is part of an answer. */
export interface AnsweredQuote {
	readonly article: Article;
	readonly section: Section;
	readonly quote: Quote;
}

/** A question that an article does answer. */
export interface Suggestion {
	readonly article: Article;
	readonly question: string;
}

/** What is asked of an article itself, or of the bot, and is answered on a card rather than by a passage. */
export type CardAsked =
	/** When the article was published; how old it is; who wrote it; who published it; its address. */
	| "published"
	| "age"
	| "author"
	| "source"
	| "link"
	/** How it begins: what it is about, in short. */
	| "about"
	/** Which articles there are; what the bot can do. */
	| "articles"
	| "help"
	| "greeting"
	| "thanks";

/** What a card tells. */
export interface Card {
	readonly asked: CardAsked;
	/** The article that it is about; null where it is about none, or nobody said which. */
	readonly article: Article | null;
	/** All that can be asked about. */
	readonly articles: readonly Article[];
}

/** How the answer is to be shown: one passage; the best and the alternatives; or the honest miss. */
export type Certainty = "sure" | "unsure" | "none";

export interface Answer {
	readonly question: string;
	/** The question before, where this one was asked after it. */
	readonly after?: string;
	/** What the question was read as, where that is more than its own words. */
	readonly readAs?: string;
	/** The answers to the other questions of the same message, in their order; left out where it asks but one. */
	readonly further?: readonly Answer[];
	/** Whether one article was looked in, since it was named or is the only one, or several. */
	readonly scope: "article" | "articles";
	readonly status: "answered" | "unanswered";
	/**
	 * What answers: a single passage, a whole section under its heading, quotations, or a card with what is known of an
	 * article or of the bot; null when nothing does.
	 */
	readonly kind: "passage" | "section" | "quotes" | "card" | null;
	/** What is told on a card, where `kind` is that. */
	readonly card?: Card;
	readonly certainty: Certainty;
	/** The calibrated probability, 0 to 1, that the first passage answers, comparable over all questions. */
	readonly confidence: number;
	/** The best candidates, best first, whatever the status (kind `section`: its passages in reading order first). */
	readonly passages: readonly RankedPassage[];
	readonly quotes: readonly AnsweredQuote[];
	readonly suggestions: readonly Suggestion[];
	/** True for a question without an answer that is asked in a language which none of the articles is in. */
	readonly isForeign?: boolean;
	/** True where somebody's words about a thing are asked for who is quoted, but not about it. */
	readonly quotedOnOther?: boolean;
}

/** The article named in a question is not in the library. */
export interface UnknownArticle {
	readonly kind: "unknownArticle";
	readonly article: string;
	/** Ids of articles that sound alike, nearest first. */
	readonly nearest: readonly string[];
}

/** What to list quotes by; nothing given lists the speakers. */
export interface QuoteRequest {
	/** Part of a name, a role or an organisation, as somebody typed it. */
	readonly speaker?: string;
	/** Words of the topic. */
	readonly about?: string;
	/** Id of the only article to look in. */
	readonly article?: string;
	/** With an article alone: where its text is read; the quotes of that passage come first, then those of its section. */
	readonly near?: number;
}

/** Somebody whom an article quotes. */
export interface QuotedSpeaker {
	readonly article: Article;
	readonly speaker: Speaker;
	/** How many quotes of theirs the article has. */
	readonly quotes: number;
}

export type QuoteListing =
	| { readonly kind: "quotes"; readonly quotes: readonly AnsweredQuote[] }
	| { readonly kind: "speakers"; readonly speakers: readonly QuotedSpeaker[] }
	| {
			readonly kind: "unknownSpeaker";
			readonly speaker: string;
			readonly nearest: readonly QuotedSpeaker[];
	  }
	| UnknownArticle;

export type { Part };

/** A candidate with what its score is the sum of, the weightiest first. */
export interface ExplainedPassage {
	readonly ranked: RankedPassage;
	readonly parts: readonly Part[];
}

/** A probability, 0 to 1, with what its logit is the sum of, the weightiest first. */
export interface Judgement {
	readonly probability: number;
	readonly parts: readonly Part[];
}

/** What the reader makes of a question. */
export interface ReadingExplanation {
	/** The question as it was read: behind the one that it follows, its misspelt words set right. */
	readonly asked: string;
	/** All passages that were read, in their order. */
	readonly passages: readonly ExplainedPassage[];
	/** That the first passage answers it. */
	readonly right: Judgement;
}

/** What decided how surely a question is answered. */
export interface Verdict {
	/**
	 * The reader or search by words, by their confidence; or what goes before both: a heading that is asked for,
	 * quotations, what is told of a speaker's words, or a card.
	 */
	readonly by: "reading" | "words" | "heading" | "quotations" | "speaker" | "card";
	readonly certainty: Certainty;
	readonly confidence: number;
	/** From which confidence on there is an answer, and one that stands alone, where reader or words decide. */
	readonly least: number;
	readonly sure: number;
}

/** Why a passage that was found for a question may not answer it. */
export type Doubt =
	| {
			/** The question names a number, a date or a version that the passage does not have. */
			readonly kind: "number";
			/** As it was typed. */
			readonly asked: string;
	  }
	| {
			/** The passage says the contrary of what is asked for. */
			readonly kind: "opposite";
			/** The words that are contraries of one another; null where one of the two says no. */
			readonly words: readonly [asked: string, stated: string] | null;
	  };

/** Why passages stand in their order, and what a confidence rests on: for authors, and for mending. */
export interface Explanation {
	/** The question's words in the one form that articles are searched by. */
	readonly words: readonly string[];
	/** Words of the question that the likeliest article does not have, with those of its words that stand for them. */
	readonly otherWords: readonly { readonly word: string; readonly readAs: readonly string[] }[];
	/** What of the question is written otherwise than it is searched for: dates, amounts, short forms. */
	readonly forms: readonly { readonly typed: string; readonly readAs: string }[];
	/** Whether the question says no, and its words that have a contrary, each with that. */
	readonly polarity: {
		readonly isNegated: boolean;
		readonly contraries: readonly { readonly word: string; readonly to: readonly string[] }[];
	};
	/** What speaks against the first passage; then the answer is not sure. */
	readonly doubts: readonly Doubt[];
	/** What the question was read as: its own words, or those that a follow-up stands for. */
	readonly readAs: string;
	/** The kind of thing that it asks for. */
	readonly askedFor: AskedFor;
	/** By words: of each candidate what its score is the sum of; in the ranking's order. */
	readonly passages: readonly ExplainedPassage[];
	/** By words: of the confidence, the weightiest first. */
	readonly confidence: readonly Part[];
	/** Null where nothing was read. */
	readonly reading: ReadingExplanation | null;
	readonly verdict: Verdict;
}

/** An answer with what it rests on. */
export interface ExplainedAnswer {
	readonly answer: Answer;
	readonly explanation: Explanation;
}

/** Answers questions from a fixed set of articles: the whole of what the front ends know of the core. */
export interface Answerer {
	/** The articles it answers from, newest first. */
	readonly articles: readonly Article[];
	ask(question: Question): Promise<Answer | UnknownArticle>;
	/** Whether questions are read at the moment; else they are answered by words alone. */
	isReading(): boolean;
	/** Answers as `ask` does, and tells what the answer rests on. */
	explain(question: Question): Promise<ExplainedAnswer | UnknownArticle>;
	/**
	 * Questions to offer while somebody types, best first: those that articles answer (exact, prefix, fuzzy),
	 * then headlines and key sentences. Each, asked as it stands, finds its answer. At most `limit`,
	 * each at most 100 UTF-16 units.
	 */
	complete(
		typed: string,
		options: { readonly article?: string; readonly limit: number },
	): readonly string[];
	/**
	 * The quotes by somebody, about something, or both, the best first and by one speaker in the article's order;
	 * with neither, the speakers, the most quoted first.
	 */
	listQuotes(request: QuoteRequest): QuoteListing;
	/** Names of quoted speakers to offer while somebody types, the most quoted first for empty input. */
	completeSpeaker(
		typed: string,
		options: { readonly article?: string; readonly limit: number },
	): readonly string[];
	/** Articles whose headline or id matches what was typed, best first; the newest for empty input. */
	findArticles(typed: string, limit: number): readonly Article[];
	/**
	 * Another answerer, for other articles; those that this one has, the very same values, are not read again. This one
	 * goes on meanwhile.
	 */
	withArticles(articles: readonly Article[]): Promise<Answerer>;
	/**
	 * Makes what the first question of some kinds would have to wait for: what is offered while somebody types, quotations
	 * and misspelt words.
	 */
	readAhead(): Promise<void>;
	/** What an answerer after this one need not make again. @param keyOf stands for an article's content */
	pack(keyOf: (article: Article) => string): Iterable<PackedPart>;
}
