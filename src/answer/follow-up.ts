import type { Article, Passage, Section, Slice, Speaker } from "../article/article.ts";
import { sentencesNear } from "../article/sentences.ts";
import { traitsOf } from "../search/index/sentence-traits.ts";
import { languageOf } from "../search/language/article-language.ts";
import { commonness } from "../search/language/rarity.ts";
import { tokensOf } from "../search/language/tokens.ts";
import { type AskedFor, parseQuestion } from "../search/query/question.ts";
import { holdsKind } from "../search/ranking/answer-kind-features.ts";
import type { Answer, Answerer, Question, RankedPassage, UnknownArticle } from "./answer.ts";
import { parseQuoteQuestion } from "./quote-question.ts";
import { nameWords, quotedSpeakers } from "./speakers.ts";

/** The passage that an earlier answer was about. */
interface Near {
	readonly article: Article;
	readonly section: Section;
	readonly passage: Passage;
	/** Its key sentence, where that is known. */
	readonly highlight: Slice | null;
}

/**
 * Answers a question that goes on from an answer: within its article, with "he", "she" and "they" as whom the
 * passage is by. A question that leans on the one before ("and when?") is read together with it; where that is not
 * known, or nothing is read, it is asked about what the passage says.
 */
export async function askOn(
	answerer: Answerer,
	{ text, after }: Pick<Question, "text" | "after">,
	near: Near,
): Promise<Answer | UnknownArticle> {
	const article = near.article.id;
	const speaker = speakerNear(near);
	const named = speaker === null ? text : text.replace(pronoun, () => speaker.name);
	const quotes = moreQuotes(answerer, named, near);
	if (quotes !== null) return { ...quotes, question: text };
	const elliptic = isElliptic(text, near);
	const leansOn = elliptic || goingOn.test(text);
	const isReadable = after !== undefined && answerer.isReading() && !isElliptic(after, near);
	if (isReadable && (leansOn || pointing.test(text))) {
		const read = await answerer.ask({ text: named, article, after });
		return "status" in read ? { ...read, question: text } : read;
	}
	const answer = await answerer.ask({
		text: leansOn ? `${named} ${topicOf(near)}` : named,
		article,
	});
	if (!("status" in answer)) return answer;
	const nearby = elliptic ? nearestOfKind(parseQuestion(text).askedFor, near) : null;
	const going = nearby ? withFirst(nearby, answer) : nearestFirst(answer, near);
	return { ...(leansOn ? unsurely(going) : going), question: text };
}

/** "And the second one?" asks the same of something else. */
const goingOn = /^\W*(?:and|or|but|what about|how about)\b/iu;
/** "How tall is it?" is about what was asked before. */
const pointing = /\b(?:its?|this|that|these|those|there|the same)\b/iu;
const pronoun = /\b(?:s?he|they|him|them)\b/iu;
const further = /\b(?:else|also|more|again)\b/iu;

/** Who speaks in the passage, else whom it names of those quoted, else who spoke last before it. */
function speakerNear({ article, passage, highlight }: Near): Speaker | null {
	const within = (at: number) => at >= passage.start && at < passage.end;
	const quoted = article.quotes.filter(({ speakers }) => speakers.length > 0);
	const here = quoted.find(({ spans }) => spans.some(({ start }) => within(start)));
	if (here) return here.speakers[0] ?? null;
	const from = Math.max(passage.start, (highlight ?? passage).start - nearby);
	const around = article.text.slice(from, Math.min(passage.end, from + 2 * nearby));
	const words = new Set(tokensOf(around).map(({ word }) => word));
	const mentioned = quotedSpeakers([article]).find(({ speaker }) =>
		words.has(nameWords(speaker.name).at(-1) ?? ""),
	);
	if (mentioned) return mentioned.speaker;
	const before = quoted.findLast(({ spans }) => (spans[0]?.start ?? 0) < passage.start);
	return before?.speakers[0] ?? null;
}

/** "What else did he say": the other quotations by the same person; null where none are asked for. */
function moreQuotes(answerer: Answerer, text: string, near: Near): Answer | null {
	const others = further.test(text);
	const asked = parseQuoteQuestion(parseQuestion(text.replaceAll(new RegExp(further, "giu"), " ")));
	if (asked?.kind !== "bySpeaker") return null;
	const { article, passage } = near;
	const about = asked.about === "" ? {} : { about: asked.about };
	const request = { speaker: asked.speaker, article: article.id, ...about };
	const listing = answerer.listQuotes(request);
	if (listing.kind !== "quotes") return null;
	const fresh = listing.quotes.filter(({ quote }) => {
		const start = quote.spans[0]?.start ?? -1;
		return !others || start < passage.start || start >= passage.end;
	});
	if (fresh.length === 0) return null;
	const after = fresh.filter(({ quote }) => (quote.spans[0]?.start ?? 0) >= passage.end);
	return {
		question: text,
		scope: "article",
		status: "answered",
		kind: "quotes",
		certainty: "sure",
		confidence: sameSpeaker,
		passages: [],
		// On from the passage to the article's end, then from its beginning.
		quotes: [...after, ...fresh.filter((each) => !after.includes(each))],
		suggestions: [],
	};
}

/** How surely a pronoun means who spoke last: as surely as a name that fits. */
const sameSpeaker = 0.95;

/** Whether a question holds no telling word of its own. */
function isElliptic(text: string, { article }: Near): boolean {
	const rarityOf = commonness(languageOf(article));
	return parseQuestion(text).tokens.every(({ word }) => rarityOf(word) < telling);
}

/** "who", "when", "much" and "happen" lie below; see `commonness`. */
const telling = 0.45;

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
