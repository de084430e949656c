import { contentWords, stemsIn } from "../../search/language/content-words.ts";
import { stemmerFor } from "../../search/language/stemmers.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import type { Answer, RankedPassage } from "../answer.ts";

/**
 * What an answer needs that is not sure, to be given to a question that nobody put to the bot: the confidence that its
 * first passage answers, and the probability that it is this passage and no other.
 *
 * Chosen on development articles, four or five to a server, with chat that is about none of them: what is answered is right
 * 92 times in 100, and chat is answered no more often than with sure answers alone (docs/measurements.md).
 */
export const unaskedBars = { confidence: 0.6, score: 0.75 } as const;

/**
 * Whether an answer may be given to a question that nobody put to the bot. What points to something that was said before
 * is left to those who said it. A sure answer may; one that is not sure, and says so, only where words and meaning both
 * speak for its passage, and the question is not about who asks it.
 */
export function standsUnasked({
	question,
	status,
	certainty,
	kind,
	confidence,
	passages,
}: Answer): boolean {
	const words = tokensOf(question).map(({ word }) => word);
	if (status === "unanswered" || pointsElsewhere(words)) return false;
	if (certainty === "sure") return true;
	const [first] = passages;
	return (
		kind === "passage" &&
		first !== undefined &&
		confidence >= unaskedBars.confidence &&
		first.score >= unaskedBars.score &&
		!words.some((word) => personal.has(word)) &&
		sharesWords(question, first)
	);
}

/** Whether a question points to something that it does not name: "why did they close it?" */
function pointsElsewhere(words: readonly string[]): boolean {
	return words.some((word, at) => {
		if (word !== "that") return pointing.has(word);
		// "The rule that was dropped" names what it is about.
		return at === words.length - 1 || pointedAtAfter.has(words[at - 1] ?? "");
	});
}

/** Whether the passage, its heading or its headline holds a word that says what the question is about. */
function sharesWords(question: string, { article, section, passage }: RankedPassage): boolean {
	const language = article.language ?? "en";
	const stem = stemmerFor(language);
	const texts = [passage.text, section.heading ?? "", article.headline ?? ""];
	const held = texts.map((text) => stemsIn(text, language));
	return contentWords(question, language).some((word) =>
		held.some((stems) => stems.has(stem(word))),
	);
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

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
