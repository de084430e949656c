import { contentWords, stemsIn } from "../../search/language/content-words.ts";
import { commonness } from "../../search/language/rarity.ts";
import { stemmerFor } from "../../search/language/stemmers.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import type { Answer, RankedPassage } from "../answer.ts";
import { isDefinedIn } from "./definitions.ts";

/**
 * What a passage needs to be given to a question that nobody put to the bot: the confidence that it answers, and the
 * probability that it is this passage and no other. Below those of `sure` it may be likely.
 *
 * Chosen on development articles, four or five to a server. With `sure`, what is answered is right 95 times in 100, questions
 * among them that are near and left open; with `likely` 89 times (docs/measurements.md).
 */
export const unaskedBars = {
	/** Worded as the key sentence is: each telling word of the question is in it. What is left open hardly ever is. */
	sureInItsWords: { confidence: 0.77, score: 0.8 },
	/** In other words. */
	sure: { confidence: 0.865, score: 0.9 },
	/** Who or what something is, where the key sentence says just that. */
	sureOfName: { confidence: 0.5, score: 0.9 },
	likely: { confidence: 0.6, score: 0.9 },
} as const;

/** Sure enough to be given; likely, and to be given only where people want that too; or neither. */
export type Standing = "sure" | "likely" | null;

/**
 * How an answer stands to a question that nobody put to the bot. What points to something that was said before is left to those who said it. A
 * heading that is asked for is sure. By words alone no passage is: what is near and left open looks the same to them.
 */
export function standingOf(answer: Answer): Standing {
	const { question, status, certainty, kind } = answer;
	const words = tokensOf(question.replace(expletive, " ")).map(({ word }) => word);
	if (status === "unanswered" || pointsElsewhere(words)) return null;
	if (kind !== "passage") return certainty === "sure" ? "sure" : null;
	const [first] = answer.passages;
	if (first === undefined) return null;
	const isRead = first.answer !== null;
	const isWorded = isRead && isCovered(question, first);
	if (isRead && isSure(answer, first, isWorded)) return "sure";
	if (words.some((word) => personal.has(word)) || !reaches(answer, first, "likely")) return null;
	return isWorded || (!isRead && certainty === "sure") ? "likely" : null;
}

function isSure(answer: Answer, first: RankedPassage, isWorded: boolean): boolean {
	return (
		reaches(answer, first, "sure") ||
		(isWorded && reaches(answer, first, "sureInItsWords")) ||
		(reaches(answer, first, "sureOfName") && isDefinedIn(answer.question, first.highlight.text))
	);
}

function reaches(
	{ confidence }: Answer,
	{ score }: RankedPassage,
	standing: keyof typeof unaskedBars,
): boolean {
	const bars = unaskedBars[standing];
	return confidence >= bars.confidence && score >= bars.score;
}

/** Whether a question points to something that it does not name: "why did they close it?" */
function pointsElsewhere(words: readonly string[]): boolean {
	return words.some((word, at) => {
		if (word !== "that") return pointing.has(word);
		// "The rule that was dropped" names what it is about.
		return at === words.length - 1 || pointedAtAfter.has(words[at - 1] ?? "");
	});
}

/** Whether the key sentence, below its heading and headline, holds each word that says what the question is about. */
function isCovered(question: string, { article, section, highlight }: RankedPassage): boolean {
	const language = article.language ?? "en";
	const [stem, rarityOf] = [stemmerFor(language), commonness(language)];
	const texts = [highlight.text, section.heading ?? "", article.headline ?? ""];
	const held = texts.map((text) => stemsIn(text, language));
	const telling = contentWords(question, language).filter((word) => rarityOf(word) > minTelling);
	return telling.length > 0 && telling.every((word) => held.some((stems) => stems.has(stem(word))));
}

/** From this rarity on a word says what a question is about. */
const minTelling = 0.5;

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** An "it" that means nothing: "is it true that …", "how long does it take to …". */
const expletive =
	/\bit(?=\s+(?:true|possible|likely|allowed|legal|illegal|necessary|normal|safe)\b|\s+(?:takes?|took|costs?)\b[^.!?]*\sto\s)/giu;

/** Words for what was named before, or is in sight; folded as words of articles are. */
const pointing = listed(
	"it this these those they them he him his she her hers here es er sie ihm ihn ihnen dies hier dort il elle ils elles ca cela ceci celui celle ici el ella ellos ellas eso esto aqui alli ahi",
);

/** After these "that" is no conjunction. */
const pointedAtAfter = listed(
	"is are was were does do did has can will of about for in on with to from like than",
);

/** Words of who speaks of themselves. */
const personal = listed(
	"i im ive id me my mine myself ich mich mir mein meine meinen meinem meiner je moi mon ma mes yo mi mis",
);
