import type { Passage, Quote } from "../../article/article.ts";
import { languageOf } from "../../search/language/article-language.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import { parseQuestion } from "../../search/query/question.ts";
import type { Answer, AnsweredQuote, Answerer, Near, RankedPassage } from "../answer.ts";
import type { FollowUp } from "../follow-up/follow-up.ts";
import { followUpWordsOf } from "../follow-up/follow-up-words.ts";
import { markQuote } from "../passages/key-sentence.ts";
import { parseQuoteQuestion } from "../quotes/quote-question.ts";

/** Who said what was shown, and the other words of whoever spoke there; null where that is not asked. */
export function furtherWords(
	listQuotes: Answerer["listQuotes"],
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
	const listing = listQuotes({ speaker: asked.speaker, article: article.id, ...about });
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
	const [first] = quotes;
	if (!first) return null;
	return {
		question,
		scope: "article",
		status: "answered",
		kind: "quotes",
		certainty: "sure",
		confidence: sameSpeaker,
		passages: [markQuote(first.quote, rankedOf(near))],
		quotes,
		suggestions: [],
	};
}

/** How surely a pronoun means who spoke last: as surely as a name that fits. */
const sameSpeaker = 0.95;

function rankedOf({ article, section, passage, highlight }: Near): RankedPassage {
	return { article, section, passage, highlight: highlight ?? passage, answer: null, score: 1 };
}
