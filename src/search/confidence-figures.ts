import { highestWithin, noHits } from "./hits.ts";
import { tellingRarity } from "./lexicon.ts";
import type { Match } from "./match.ts";
import type { Candidate } from "./rank.ts";
import type { Term } from "./term.ts";
import { topicFigures } from "./topic-figures.ts";

/** What the words of a question tell about whether the first passage answers it. */
export const wordFigureNames = [
	"bias",
	"probability",
	"logOdds",
	"margin",
	"score",
	"scoreOfAll",
	"sentenceCoverage",
	"passageCoverage",
	"sentenceCoverageSquared",
	"articleCoverage",
	"articleCoverageSquared",
	"absentWords",
	"rarestMissing",
	"missingNames",
	"missingNumbers",
	"alike",
	"pairs",
	"terms",
	"corrected",
	"titleOnly",
] as const;

/** All that tells whether the first passage answers a question. */
export interface ConfidenceFigures {
	/** In the order of `wordFigureNames`. */
	readonly words: readonly number[];
	/** In the order of `topicFigureNames`; none for an article in a language other than English. */
	readonly topic: readonly number[];
}

/** The figures behind a confidence; null when the question says nothing or no candidate holds a word of it. */
export function confidenceFigures(ranked: readonly Candidate[]): ConfidenceFigures | null {
	const [first, second] = ranked;
	if (!first) return null;
	const { match } = first;
	const total = match.terms.reduce((sum, term) => sum + term.weight, 0);
	const held = heldBy(match, first);
	const saysSomething = match.terms.some(({ rarity }) => rarity >= tellingRarity);
	if (!saysSomething || held.passage === 0) return null;
	const share = (weight: number): number => weight / total;
	const p = Math.min(0.9999, first.probability);
	const words = [
		1,
		p,
		Math.log(p / (1 - p)),
		p - (second?.probability ?? 0),
		clamp(first.score),
		clamp(first.score - Math.log(p)),
		share(held.sentence),
		share(held.passage),
		share(held.sentence) ** 2,
		share(held.article),
		share(held.article) ** 2,
		Math.log(
			1 + match.terms.filter((term) => term.readings.length === 0 && term.rarity > 0.5).length,
		),
		held.rarestMissing,
		held.missingNames,
		held.missingNumbers,
		share(held.alike),
		Math.min(3, held.pairs),
		Math.log(match.terms.length),
		share(held.corrected),
		share(held.title),
	];
	return { words, topic: topicFigures(first) };
}

function clamp(score: number): number {
	return Math.max(-10, Math.min(60, score)) / 10;
}

function heldBy(match: Match, candidate: Candidate) {
	const passage = match.index.passages[candidate.passage];
	const held = {
		sentence: 0,
		passage: 0,
		article: 0,
		alike: 0,
		corrected: 0,
		title: 0,
		rarestMissing: 0,
		missingNames: 0,
		missingNumbers: 0,
		pairs: 0,
	};
	const rarest = match.terms.reduce((most, term) => Math.max(most, term.weight), 0);
	match.terms.forEach((term: Term, t) => {
		const { firstSentence = 0, endSentence = 0 } = passage ?? {};
		const inPassage = highestWithin(match.found[t] ?? noHits, firstSentence, endSentence) > 0;
		if (isFound(match, t, candidate.sentence)) held.sentence += term.weight;
		if (term.readings.length > 0) held.article += term.weight;
		if (term.corrected) held.corrected += term.weight;
		if (inPassage) {
			held.passage += term.weight;
			if (term.inTitle) held.title += term.weight;
			return;
		}
		const alike = highestWithin(match.alike[t] ?? noHits, firstSentence, endSentence);
		held.alike += term.weight * alike;
		held.rarestMissing = Math.max(held.rarestMissing, term.weight / (rarest || 1));
		if (term.name) held.missingNames = 1;
		if (term.number) held.missingNumbers = 1;
	});
	held.pairs = neighbours(match, candidate.sentence);
	return held;
}

/** How many neighbouring pairs of the question's words the sentence holds both of, weighted by rarity. */
function neighbours(match: Match, sentence: number): number {
	let sum = 0;
	for (let i = 0; i + 1 < match.order.length; i++) {
		const [a, b] = [match.order[i] as number, match.order[i + 1] as number];
		const both = isFound(match, a, sentence) && isFound(match, b, sentence);
		if (both) sum += ((match.terms[a]?.rarity ?? 0) + (match.terms[b]?.rarity ?? 0)) / 2;
	}
	return sum;
}

function isFound(match: Match, term: number, sentence: number): boolean {
	return match.found[term]?.places.includes(sentence) ?? false;
}
