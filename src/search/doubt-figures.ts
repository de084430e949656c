import { highestWithin, noHits } from "./hits.ts";
import { oppositeStemsOf } from "./opposites.ts";
import type { Candidate } from "./rank.ts";
import type { Term } from "./term.ts";

/**
 * What speaks against a passage that holds the question's words: that its best sentence does not deny what the question
 * denies, lacks a name or a number of it, tells of another year, or that the passage has the opposite of a word that it
 * lacks. Learnt from questions on an article's topic that it does not answer. English only.
 */
export const doubtFigureNames = [
	"denialLacking",
	"nameLacking",
	"numberLacking",
	"anotherYear",
	"opposite",
] as const;

/** The figures of a candidate, each 0 or 1; all 0 in other languages. */
export function doubtFigures(candidate: Candidate): number[] {
	const { match, passage, sentence } = candidate;
	const { index, question, terms } = match;
	if (index.lexicon.language !== "en") return doubtFigureNames.map(() => 0);
	const { firstSentence = 0, endSentence = 0 } = index.passages[passage] ?? {};
	const isWithin = (t: number, from: number, to: number): boolean =>
		highestWithin(match.found[t] ?? noHits, from, to) > 0;
	const lacking = terms.filter((_, t) => !isWithin(t, sentence, sentence + 1));
	const absent = terms.filter((_, t) => !isWithin(t, firstSentence, endSentence));
	const asked = question.tokens.map(({ word }) => word);
	return [
		asked.some(denies) && !wordsOf(candidate).some(denies),
		lacking.some(({ name }) => name),
		lacking.some(({ number }) => number),
		lacking.some(({ word }) => /^(?:1\d|20)\d\d$/.test(word)) && index.traits[sentence]?.year,
		absent.some((term) => holdsOpposite(candidate, term)),
	].map(Number);
}

/** The words of a candidate's best sentence. */
function wordsOf({ index, sentence }: Candidate): string[] {
	const { words, firstWords } = index;
	return Array.from(
		words.subarray(firstWords[sentence], firstWords[sentence + 1]),
		(number) => index.lexicon.words[number] as string,
	);
}

function holdsOpposite({ index, passage }: Candidate, { word }: Term): boolean {
	return oppositeStemsOf(word).some((each) => {
		const stem = index.lexicon.stemNumber(each);
		return (
			stem !== undefined &&
			index
				.positionsOf(stem)
				.some((position) => index.passageOf[index.sentenceOf[position] as number] === passage)
		);
	});
}

/** Whether a word denies something; contractions without their apostrophe, as words are folded. */
function denies(word: string): boolean {
	return denials.has(word);
}

const contracted =
	"do does did is are was were has have had ca could wo would should might must need ai";
const denials = new Set([
	..."not no never nor neither none without cannot unable fail fails failed lack lacks lacked".split(
		" ",
	),
	...contracted.split(" ").map((word) => `${word}nt`),
]);
