import type { Article, Quote } from "../article/article.ts";
import type { Asked } from "./answer-trail.ts";
import type { AnswerReport, ArticleReport, QuoteReport } from "./protocol.ts";

/** How an answer was found, for the author's eyes. */
export function reportAnswer({ question, answer, explanation }: Asked): AnswerReport {
	const { reading } = explanation;
	const { passages } = reading ?? explanation;
	return {
		question: question.text,
		readAs: reading?.asked ?? null,
		scope: question.article ?? null,
		status: answer.status,
		kind: answer.kind,
		certainty: answer.certainty,
		confidence: answer.confidence,
		passages: passages.map(({ ranked, parts }) => ({
			article: ranked.article.id,
			section: ranked.section.heading,
			score: ranked.score,
			highlight: ranked.highlight.text,
			answer: ranked.answer?.text ?? null,
			place: `${ranked.passage.start}–${ranked.passage.end}`,
			parts,
		})),
		confidenceParts: reading?.right.parts ?? explanation.confidence,
		quotes: answer.quotes.map(({ quote }) => reportQuote(quote)),
		suggestions: answer.suggestions.map((each) => each.question),
	};
}

/** How an article was read. */
export function reportArticle(article: Article): ArticleReport {
	const { id, file, headline, publisher, author, published, updated, url, language, rights } =
		article;
	return {
		id,
		file,
		facts: { headline, publisher, author, published, updated, url, language, rights },
		sections: article.sections.map(({ heading, passages }) => ({
			heading,
			passages: passages.map(({ text }) => text),
		})),
		dropped: article.dropped.map(({ text, reason }) => ({ text, reason })),
		quotes: article.quotes.map(reportQuote),
	};
}

function reportQuote({ spans, speakers, confidence, type, cue, rule }: Quote): QuoteReport {
	return {
		text: spans.map(({ text }) => text).join(" … "),
		speakers: speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)),
		confidence,
		type,
		cue: cue?.text ?? null,
		rule,
	};
}
