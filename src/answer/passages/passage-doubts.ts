import { missingQuantities } from "../../search/notation/missing-quantities.ts";
import { notationOf } from "../../search/notation/notation-of.ts";
import { askedPolarity, standOf } from "../../search/polarity/polarity.ts";
import type { Doubt, RankedPassage } from "../answer.ts";

/** What speaks against a passage as the answer to a question, however well the words fit. */
export function doubtsAbout(question: string, place: RankedPassage): Doubt[] {
	const { article, section, passage, highlight } = place;
	const notation = notationOf(article);
	const around = [section.heading, article.headline, article.published].join("\n");
	const missing = missingQuantities(question, { text: passage.text, around }, notation);
	const asked = askedPolarity(question, notation.language);
	const said = standOf(highlight.text, asked);
	// What the key sentence says itself, its heading need not.
	const stands = said.takesSide ? [said] : [said, standOf(section.heading ?? "", asked)];
	const contrary = asked.isYesOrNo ? undefined : stands.find(({ isContrary }) => isContrary);
	return [
		...missing.map((each): Doubt => ({ kind: "number", asked: each })),
		...(contrary ? [{ kind: "opposite", words: contrary.words } as const] : []),
	];
}

/** Whether a heading asks for the contrary, or for another number, so that it is not the question that was asked. */
export function asksForAnother(question: string, heading: string, language: string): boolean {
	const notation = { language, monthFirst: false };
	const place = { text: heading, around: "" };
	return (
		extremes.test(heading) !== extremes.test(question) ||
		standOf(heading, askedPolarity(question, language)).isContrary ||
		missingQuantities(question, place, notation).length > 0
	);
}

/** "Which country was the first to change its clocks?" is not "Which countries change their clocks?". */
const extremes =
	/(?<!\p{L})(?:(?<!at )first|last|least|erste[nrs]?|letzte[nrs]?|premi[eè]re?s?|derni[eè]re?s?|primer[oa]?s?|[uú]ltim[oa]s?)(?!\p{L})/iu;

/** Doubt leaves an answer so sure at most: it is shown with others beside it, and never as the one that stands alone. */
export const surestInDoubt = 0.7;
