import type { Article } from "../../article/article.ts";
import type { Elsewhere } from "../../reading/belonging.ts";
import { isReadable, isReading, type Reader } from "../../reading/reader.ts";
import { type ReadQuestion, toReadQuestion } from "../../reading/spelled.ts";
import { belongingByWords } from "../../search/confidence/belonging-by-words.ts";
import type { HeadingIndex, HeadingMatch } from "../../search/headings/heading-index.ts";
import type { ArticleIndex } from "../../search/index/article-index.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { contentWords } from "../../search/language/content-words.ts";
import { questionLanguage } from "../../search/language/question-language.ts";
import { type ParsedQuestion, parseQuestion } from "../../search/query/question.ts";
import { type Candidate, rankPassages } from "../../search/ranking/rank.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import type { Answer, Near, Suggestion } from "../answer.ts";
import { type FoundPassages, findByReading, findByWords, sure } from "../passages/findings.ts";
import { markAnswering } from "../passages/key-sentence.ts";
import { markNews } from "../passages/new-in-follow-up.ts";
import { preferNewest } from "../passages/newest-first.ts";
import { asksForAnother } from "../passages/passage-doubts.ts";
import { preferAgreeing } from "../passages/right-polarity.ts";
import { answerWithQuotes, type QuoteAnswer } from "../quotes/quote-answers.ts";
import type { QuoteArchive } from "../quotes/quote-archive.ts";
import {
	parseQuoteQuestion,
	type QuoteQuestion,
	spellOutSpeaker,
} from "../quotes/quote-question.ts";
import { orderByReading } from "../quotes/read-quotes.ts";
import { findTelling, seemsPerson } from "../quotes/reported-words.ts";
import { isQuestion, type Suggestions } from "../suggestions/suggestions.ts";
import {
	decline,
	type Findings,
	passageAnswer,
	quotesAnswer,
	reportedAnswer,
	sectionAnswer,
} from "./answer-kinds.ts";

/**
 * A question this near to a heading asks for its section. A heading that is no question, and a headline, must be
 * nearly all of what is asked: "What is Istanbul home to?" does not ask for all of "Istanbul".
 */
const sameQuestion = 0.78;
export const sameTitle = 0.93;

/** What every answer is made from. */
export interface Sources {
	/** Newest first. */
	readonly articles: readonly Article[];
	readonly reader: Reader | null;
	/** The quotations of one article, or of all; undefined for an article that is not there. */
	archiveOf(article: string | undefined): QuoteArchive | undefined;
	readonly search: SearchIndex;
	readonly headings: HeadingIndex;
	readonly suggestions: Suggestions;
}

/** A question with what it is read as. */
export interface Asked {
	readonly text: string;
	/** When what it is asked for was asked, as `askedNow` tells it. */
	readonly since: number;
	readonly talkedAbout?: string | undefined;
	readonly followed?: Followed | null;
	/** Whether it is only asked to find out whether it is answered. */
	readonly isTried?: boolean;
}

/** What a follow-up is read with. */
interface Followed {
	/** The whole of what is asked. */
	readonly whole: string;
	readonly near: Near | null;
	/** The words that are new in it. */
	readonly news: readonly string[];
	/** Those that are the contrary of one before. */
	readonly turned: readonly string[];
}

/** An answer with what it was made from. */
export interface Work {
	readonly answer: Answer;
	readonly found: FoundPassages;
	/** As search by words ranks them. */
	readonly ranked: readonly Candidate[];
}

/** Answers one question. @param only the article to look in; null for all */
export async function answerQuestion(
	{ text, since, talkedAbout, followed = null, isTried = false }: Asked,
	sources: Sources,
	only: ArticleIndex | null,
): Promise<Work> {
	const question = parseQuestion(text);
	const whole = followed?.whole ?? text;
	const parsed = followed === null ? question : parseFollowUp(question, whole);
	const ranked = rank(parsed, sources, only);
	const { reader, search } = sources;
	const read =
		reader &&
		toReadQuestion(parsed, (word) => search.readWord(word, only ?? undefined), {
			since,
			isFurther: isTried,
		});
	const articles = only ? [only.article] : sources.articles;
	// What goes on from an answer is about its article.
	const belonging = only && followed === null ? belongingInWords(parsed, sources, only) : null;
	const found =
		reader && read && question.tokens.length > 0
			? await findByReading({ ...read, parsed }, ranked, {
					reader,
					articles,
					elsewhere: only && elsewhereOf(parsed, sources, only),
					belonging,
					talkedAbout,
					near: followed?.near ?? null,
					news: followed?.news ?? [],
				})
			: findByWords(ranked, { isFollowUp: (followed?.near ?? null) !== null, belonging });
	const within: { article?: string } = only ? { article: only.article.id } : {};
	const named = sources.headings.nearest(question, { ...within, limit: 12 });
	const suggestions = sources.suggestions.nearest(named, within.article);
	const scope = articles.length === 1 ? "article" : "articles";
	const agreeing = preferAgreeing(text, preferNewest(found.passages));
	const { news = [], turned = [] } = followed ?? {};
	const passages = markAnswering(parsed, markNews([...news, ...turned], agreeing));
	const findings: Findings = { ...found, passages, question: text, scope, suggestions };
	const best = named.find(
		(match) =>
			asksForSection(match) &&
			!asksForAnother(text, match.heading.title, languageOf(match.heading.article)),
	);
	// The section that was shown before is asked for something else.
	const isShown = best !== undefined && best.heading.section === followed?.near?.section;
	const answer =
		best && !isShown
			? sectionAnswer(findings, best, named)
			: await answerInWords({ question, read, ranked }, findings, sources, within.article);
	if (answer.status === "answered" || isTried) return { answer, found, ranked };
	const offered = await sources.suggestions.answered(named, within.article, (made) =>
		isAnsweredIn(made, since, sources, only),
	);
	const isForeign = isAskedElsewise(whole, articles);
	const missed = { ...answer, suggestions: offered, ...(isForeign ? { isForeign } : {}) };
	return { answer: missed, found, ranked };
}

/**
 * Whether a question that is made of an article's words is answered by that article, where it is asked; null where the
 * reader, which would tell, is too busy.
 */
async function isAnsweredIn(
	{ article, question }: Suggestion,
	since: number,
	sources: Sources,
	only: ArticleIndex | null,
): Promise<boolean | null> {
	const asked = { text: question, since, isTried: true };
	const { answer, found } = await answerQuestion(asked, sources, only);
	if (isReading(sources.reader) && isReadable(article) && found.read === null) return null;
	return answer.status === "answered" && answer.passages[0]?.article === article;
}

/** Whether a question is in a language that none of the articles is in. */
function isAskedElsewise(question: string, articles: readonly Article[]): boolean {
	const language = questionLanguage(question);
	return (
		language !== null &&
		articles.length > 0 &&
		!articles.some((article) => languageOf(article) === language)
	);
}

/** Quotations where somebody's words are asked for, else the likeliest passage. */
async function answerInWords(
	{
		question,
		read,
		ranked,
	}: { question: ParsedQuestion; read: ReadQuestion | null } & Pick<Work, "ranked">,
	findings: Findings,
	{ reader, archiveOf }: Sources,
	article: string | undefined,
): Promise<Answer> {
	const typed = parseQuoteQuestion(question);
	const archive = typed && archiveOf(article);
	if (!archive) return passageAnswer(findings);
	const asked = inFull(typed, archive);
	const quoted = answerWithQuotes(asked, archive);
	const isChoice = reader && read && asked.kind === "bySpeaker" && quoted.kind === "quotes";
	const chosen = isChoice
		? { ...quoted, quotes: await orderByReading(read, quoted.quotes, reader) }
		: quoted;
	return answerSpoken(asked, chosen, archive, findings, ranked);
}

/** A question with its speaker spelt out where the articles know them so alone; "3 pm" is no speaker that is written. */
function inFull(typed: QuoteQuestion, archive: QuoteArchive): QuoteQuestion {
	const full = spellOutSpeaker(typed, () => false);
	const isKnown = (each: QuoteQuestion): boolean =>
		each.kind === "bySpeaker" && archive.findSpeakers(each.speaker).length > 0;
	if (isKnown(full) && !isKnown(typed)) return full;
	return spellOutSpeaker(typed, (word) => archive.readWord(word).includes(word));
}

/** The words of all that is asked, and the kind of thing that the follow-up asks for. */
function parseFollowUp(followUp: ParsedQuestion, whole: string): ParsedQuestion {
	const parsed = parseQuestion(whole);
	return followUp.askedFor === "thing" ? parsed : { ...parsed, askedFor: followUp.askedFor };
}

function asksForSection({ heading, similarity }: HeadingMatch): boolean {
	return similarity >= (isQuestion(heading) ? sameQuestion : sameTitle);
}

/**
 * Quotes answer where they fit surely, better than any passage, or stand in the best one. Where the speaker is not
 * quoted, or not about what is asked, what the article tells of their words does; a person of whom it tells none said
 * nothing.
 */
function answerSpoken(
	asked: QuoteQuestion,
	quoted: QuoteAnswer,
	archive: QuoteArchive,
	findings: Findings,
	ranked: readonly Candidate[],
): Answer {
	const passage = passageAnswer(findings);
	if (quoted.kind === "quotes") {
		const { quotes, confidence } = quoted;
		const isBest = passage.quotes.some(({ quote }) => quote === quotes[0]?.quote);
		const surely = asked.kind !== "bySpeaker" || asked.surely;
		const fits = (surely && confidence >= sure) || isBest || confidence > passage.confidence;
		return fits ? quotesAnswer(findings, quotes, confidence) : passage;
	}
	if (asked.kind !== "bySpeaker" || !asked.surely) return passage;
	const told = findTelling(asked.speaker, asked.about, ranked, archive.readWord);
	if (quoted.kind === "nothing") {
		if (told.kind === "reported") return reportedAnswer(passage, told.passage);
		const isTold = passage.certainty === "sure" && isSpokenOf(asked.about, archive);
		return isTold ? passage : { ...decline(passage), quotedOnOther: true };
	}
	const isAbsent = told.kind === "absent" && seemsPerson(asked.speaker, findings.question);
	if (isAbsent || told.kind === "silent") return decline(passage);
	return told.kind === "reported" ? reportedAnswer(passage, told.passage) : passage;
}

/** Whether the articles have a word of a topic at all, misspelt or not. */
function isSpokenOf(topic: string, { readWord }: QuoteArchive): boolean {
	return contentWords(topic, "en").some((word) => readWord(word).length > 0);
}

/** The articles beside the asked one that the reader reads; null where there is none, or it does not read that one. */
function elsewhereOf(
	question: ParsedQuestion,
	sources: Sources,
	{ article: asked }: ArticleIndex,
): Elsewhere | null {
	if (!isReadable(asked)) return null;
	const articles = sources.articles.filter((each) => each !== asked && isReadable(each));
	return articles.length > 0 ? { articles, rank: () => rank(question, sources, null) } : null;
}

/** How far a question belongs by its words to an article that the reader does not read; null where it is the only one. */
function belongingInWords(
	question: ParsedQuestion,
	sources: Sources,
	only: ArticleIndex,
): number | null {
	const { article: asked, lexicon } = only;
	if (isReadable(asked)) return null;
	const language = languageOf(asked);
	const hasOthers = sources.articles.some(
		(each) => each !== asked && languageOf(each) === language,
	);
	if (!hasOthers) return null;
	const everywhere = rank(question, sources, null).filter(({ index }) => index.lexicon === lexicon);
	return belongingByWords(only, everywhere);
}

function rank(
	question: ParsedQuestion,
	{ search }: Sources,
	only: ArticleIndex | null,
): Candidate[] {
	if (question.tokens.length === 0) return [];
	return rankPassages(only ? [search.matchOne(only, question)] : search.matchAll(question));
}
