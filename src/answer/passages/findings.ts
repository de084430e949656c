import type { Article, Slice } from "../../article/article.ts";
import { eachSentence } from "../../article/sentences.ts";
import { belongingOf, type Elsewhere } from "../../reading/belonging.ts";
import { lookCloser } from "../../reading/close-call.ts";
import {
	type DecidedPassage,
	type Decision,
	decide,
	decideOrder,
	type ReadPassage,
	readingBars,
} from "../../reading/decision.ts";
import { findCandidates, maxRanked, passagesRead } from "../../reading/hybrid-candidates.ts";
import { isReadable, languageRead, type Reader } from "../../reading/reader.ts";
import type { ReadQuestion } from "../../reading/spelled.ts";
import { confidenceOf, minConfidence } from "../../search/confidence/confidence.ts";
import { asksYesOrNo } from "../../search/polarity/yes-or-no.ts";
import type { ParsedQuestion } from "../../search/query/question.ts";
import type { Candidate } from "../../search/ranking/rank.ts";
import type { Near, RankedPassage } from "../answer.ts";
import { type PlaceRead, worthBeside } from "./nearness.ts";

/** Passages that may answer, and how surely the first does. */
export interface FoundPassages {
	/** Best first. */
	readonly passages: readonly RankedPassage[];
	/** The calibrated probability, 0 to 1, that the first passage answers. */
	readonly confidence: number;
	readonly bars: Bars;
	/** What was decided of what was read, whether or not that is what was found; null where nothing was read. */
	readonly read: ReadFindings | null;
	/** How far the question belongs by its words to the one article that is asked; null where it does not count. */
	readonly belonging: number | null;
}

/** What the reader makes of a question. */
export interface ReadFindings extends Decision {
	/** The question as it was read. */
	readonly asked: string;
}

/** From which confidence on there is an answer, and one that stands alone. */
export interface Bars {
	readonly least: number;
	readonly sure: number;
}

/** So many candidate passages travel with an answer. */
export const candidatesShown = 5;

/** This likely that it is the answer, what search by words finds stands alone. */
export const sure = 0.75;

/**
 * What goes on from an answer is on its topic: such a question is answered from this confidence on. Half of what is asked
 * on shares no more words with its answer than a question on something else does.
 */
const minOfFollowUp = 0.015;

/** The same where a question and what it follows were read together; set by hand on the development articles. */
const barsOfFollowUp: Bars = { ...readingBars, least: 0.6 * readingBars.least };

/** What search by words makes of a question. */
export function findByWords(
	ranked: readonly Candidate[],
	{
		isFollowUp = false,
		belonging = null,
	}: { isFollowUp?: boolean; belonging?: number | null } = {},
): FoundPassages {
	return {
		passages: ranked.slice(0, maxRanked).map(toRankedPassage),
		confidence: confidenceOf(ranked, belonging),
		bars: { least: isFollowUp ? minOfFollowUp : minConfidence, sure },
		read: null,
		belonging,
	};
}

/** A question with what comes before it, as the reader and as search read it. */
export interface AskedQuestion extends ReadQuestion {
	readonly parsed: ParsedQuestion;
}

/** What a question is read with. */
interface ReadingScope {
	readonly reader: Reader;
	/** All that may answer. */
	readonly articles: readonly Article[];
	/** What there is beside where only one article may answer; null where that is all there is. */
	readonly elsewhere: Elsewhere | null;
	/** How far the question belongs to it by its words where the reader does not read it, as `FoundPassages` has it. */
	readonly belonging: number | null;
	/** The article that is talked about where the question was asked, if any. */
	readonly talkedAbout: string | undefined;
	/** What the question before was answered with, where this one follows it. */
	readonly near?: Near | null;
	/** The words that are new in a follow-up. */
	readonly news?: readonly string[];
}

/**
 * What the reader makes of a question: it reads the likeliest passages by words and by meaning. Articles in languages
 * that it does not read are searched by words, and whichever of the two is surer answers. By words alone where the
 * reader cannot be had.
 */
export async function findByReading(
	question: AskedQuestion,
	ranked: readonly Candidate[],
	scope: ReadingScope,
): Promise<FoundPassages> {
	const readable = ranked.filter(({ index }) => isReadable(index.article));
	const articles = scope.articles.filter(isReadable);
	const read =
		articles.length > 0 ? await readPassages(question, readable, { ...scope, articles }) : null;
	const isFollowUp = (scope.near ?? null) !== null;
	if (read === null) return findByWords(ranked, { isFollowUp, belonging: scope.belonging });
	const others = ranked.filter(({ index }) => !isReadable(index.article));
	if (others.length === 0) return read;
	const inOthers = findByWords(others, { isFollowUp });
	const isSurer =
		inOthers.confidence >= inOthers.bars.least && inOthers.confidence > read.confidence;
	return isSurer ? { ...inOthers, read: read.read } : read;
}

/**
 * In logits: what speaks for an article that is talked about, and what does where a pronoun has nothing else to mean.
 * Set by hand: as much as lets "how much does it cost" be about it where several have a price, and no telling word less.
 */
const worthOfTalkedAbout = 1.5;
const worthWherePointedAt = 4.5;
const pronoun = /\b(?:its?|they|them|their|he|him|his|she|hers?)\b/iu;
/** "is it true that …": such an "it" means nothing. */
const impersonal =
	/\b(?:is|was|isn['’]?t|wasn['’]?t)\s+it\s+(?:(?:really|still|also)\s+)?(?:true|right|correct|possible|likely|certain|clear|fair)\s+(?:that|if|to)\b/giu;

/** What speaks for a passage, in logits, beside what is read: the article that is talked about, and what was said before. */
function priorFrom(
	question: string,
	{ articles, talkedAbout, near = null, news = [] }: ReadingScope,
): (place: PlaceRead) => number {
	const isPointing = pronoun.test(question.replace(impersonal, ""));
	const worth = isPointing ? worthWherePointedAt : worthOfTalkedAbout;
	const beside = near === null ? () => 0 : worthBeside(near, news);
	return (each) =>
		(articles.length > 1 && each.article.id === talkedAbout ? worth : 0) + beside(each);
}

async function readPassages(
	{ parsed, ...question }: AskedQuestion,
	ranked: readonly Candidate[],
	scope: ReadingScope,
): Promise<FoundPassages | null> {
	const { reader, articles, elsewhere, near = null } = scope;
	const vector = await reader.embed(question);
	if (vector === null) return null;
	const priorOf = priorFrom(question.text, scope);
	const candidates = await findCandidates(ranked, articles, vector, {
		compare: reader.compare,
		limit: passagesRead,
		priorOf,
	});
	if (candidates.length === 0) return null;
	const [asked] = articles;
	const [reading, belonging] = await Promise.all([
		reader.read(question, candidates),
		asked && elsewhere ? belongingOf(vector, asked, elsewhere, reader.compare) : null,
	]);
	if (reading === null) return null;
	const read = candidates.flatMap((found, at): ReadPassage[] => {
		const each = reading.passages[at];
		return each ? [{ ...found, reading: each }] : [];
	});
	const isYesOrNo = asksYesOrNo(parsed.text, languageRead);
	const order = decideOrder(read, priorOf);
	const passages = await lookCloser(order, { question, vector, isYesOrNo }, reader);
	const known = { byWords: confidenceOf(ranked), question: parsed, belonging };
	const decision = decide(passages, known);
	return {
		passages: decision.passages.map(toReadPassage),
		confidence: decision.confidence,
		bars: near === null ? readingBars : barsOfFollowUp,
		read: { ...decision, asked: reading.asked },
		belonging: null,
	};
}

/** A passage as the reader decides on it. The key sentence is the one that holds the answer's words. */
export function toReadPassage({
	article,
	section,
	passage,
	around,
	reading: { answer },
	probability,
}: DecidedPassage): RankedPassage {
	const holding = answer && sentenceHolding(answer, article.text, passage, around);
	const highlight = holding ?? around;
	return {
		article,
		section,
		passage,
		highlight,
		answer: holding ? answer : null,
		score: probability,
	};
}

/**
 * The sentence of a passage that an answer stands in; null where it stands in several. What is read of a passage lies
 * around one of its sentences, so a long passage is not gone through from its beginning.
 */
function sentenceHolding(answer: Slice, text: string, passage: Slice, around: Slice): Slice | null {
	const start = answer.start >= around.start ? around.start : passage.start;
	for (const sentence of eachSentence(text, { start, end: passage.end }))
		if (sentence.end >= answer.end) return sentence.start <= answer.start ? sentence : null;
	return null;
}

/** A passage as search by words ranks it. */
export function toRankedPassage({
	index,
	passage,
	sentence,
	probability,
}: Candidate): RankedPassage {
	const place = index.passages[passage];
	const key = index.sentences[sentence];
	if (!place || !key) throw new Error(`article ${index.article.id} has no passage ${passage}`);
	return {
		article: index.article,
		section: place.section,
		passage: place.passage,
		highlight: key,
		answer: null,
		score: probability,
	};
}
