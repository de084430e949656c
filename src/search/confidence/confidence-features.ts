import { tellingRarity } from "../language/lexicon.ts";
import { type Term, totalOf } from "../query/term.ts";
import { holdsKind } from "../ranking/answer-kind-features.ts";
import type { Candidate } from "../ranking/rank.ts";
import { highestWithin, noFigures } from "../ranking/sparse-figures.ts";

/** What tells whether the first passage answers a question. */
export const confidenceNames = [
	"bias",
	"logOdds",
	"sentenceCoverage",
	"passageCoverage",
	"articleCoverage",
	"absentWords",
	"missingNames",
	"tellingHeld",
	"weightHeld",
	"sentenceHeldAsTyped",
	"ahead",
	"kindHeld",
] as const;

/** The same where one article of several is asked. */
export const confidenceNamesAmong = [...confidenceNames, "belonging"] as const;

/**
 * The figures behind a confidence, in the order of `confidenceNamesAmong`; null when the question says nothing or no
 * candidate holds a word of it.
 *
 * @param belonging how far the question belongs to the one article that is asked (`belongingByWords`); null, and left
 * out, where there is no other to tell by
 */
export function confidenceFigures(
	[first, second]: readonly Candidate[],
	belonging: number | null = null,
): number[] | null {
	if (!first) return null;
	const { match, sentence, passage } = first;
	const { terms } = match;
	const { firstSentence = 0, endSentence = 0 } = match.index.passages[passage] ?? {};
	const inSentence = heldIn(first, sentence, sentence + 1);
	const inPassage = heldIn(first, firstSentence, endSentence);
	const weight = totalOf(terms, (term) => term.weight);
	const share = (held: (term: Term) => number): number =>
		terms.reduce((sum, term) => sum + held(term) * term.weight, 0) / weight;
	const covered = share(inPassage);
	if (covered === 0 || terms.every(({ rarity }) => rarity < tellingRarity)) return null;
	const telling = terms.filter(({ rarity }) => rarity > clearlyTelling);
	const p = Math.min(0.9999, first.probability);
	return [
		1,
		Math.log(p / (1 - p)),
		share(inSentence),
		covered,
		share(inArticle),
		Math.log(1 + telling.filter((term) => inArticle(term) === 0).length),
		terms.some((term) => term.name && inPassage(term) === 0) ? 1 : 0,
		Math.log(1 + telling.reduce((sum, term) => sum + inPassage(term), 0)),
		Math.log(1 + covered * weight),
		share((term) => (inSentence(term) >= asTyped ? 1 : 0)),
		second ? Math.log(first.probability / Math.max(1e-6, second.probability)) : aheadAlone,
		kindHeldBy(first),
		...(belonging === null ? [] : [belonging]),
	];
}

/** How much its best sentence holds the kind of thing that is asked for. */
function kindHeldBy({ match, sentence }: Candidate): number {
	const traits = match.index.traits[sentence];
	return traits ? holdsKind(match.question.askedFor, traits) : 0;
}

/** From here on a word is held in one of its own forms, and not as another that may mean the same. */
const asTyped = 0.9;
/** How far a passage is ahead where there is no other, in logits. */
const aheadAlone = 3;

/** From this rarity on a word tells what a question is about. */
const clearlyTelling = 0.5;

/** How surely the article has a word, 0 to 1. */
function inArticle({ readings }: Term): number {
	return readings.reduce((most, { weight }) => Math.max(most, weight), 0);
}

/** How surely a stretch of sentences holds a word, 0 to 1. */
function heldIn({ match }: Candidate, from: number, to: number): (term: Term) => number {
	const { terms, found } = match;
	const held = new Map(
		terms.map((term, t) => [term, Math.min(1, highestWithin(found[t] ?? noFigures, from, to))]),
	);
	return (term) => held.get(term) ?? 0;
}
