import type { ExplainedPassage, Explanation, ReadingExplanation } from "../answer/answer.ts";
import { sliceJson } from "./answer-json.ts";

/** What an answer rests on, as `ask --explain --json` prints it. */
export function explanationJson(explanation: Explanation): object {
	const { readAs, askedFor, words, otherWords, forms, polarity, doubts } = explanation;
	const { passages, confidence, reading, verdict } = explanation;
	return {
		readAs,
		askedFor,
		words,
		otherWords,
		forms,
		polarity,
		doubts,
		passages: passages.map(passageJson),
		confidence,
		reading: reading && readingJson(reading),
		verdict,
	};
}

function readingJson({ asked, passages, right }: ReadingExplanation): object {
	return {
		asked,
		passages: passages.map((each) => {
			const { score, answer } = each.ranked;
			return { ...passageJson(each), probability: score, answer: answer && sliceJson(answer) };
		}),
		right,
	};
}

function passageJson({ ranked: { article, passage }, parts }: ExplainedPassage) {
	return { article: article.id, start: passage.start, end: passage.end, parts };
}
