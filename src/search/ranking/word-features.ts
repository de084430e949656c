import { type Term, totalOf } from "../query/term.ts";
import { add, type Column, type Columns } from "./columns.ts";
import type { Match } from "./match.ts";
import { byPassage, type SparseFigures } from "./sparse-figures.ts";

/**
 * Which of the question's words a passage and a sentence hold.
 * `p` figures are a passage's (the same for all its sentences), `s` figures a sentence's own.
 */
export const wordNames = [
	"pBm25",
	"pCoverage",
	"pNames",
	"sCoverage",
	"sCoverageSquared",
	"sCoverageRelative",
	"sExact",
	"sDensity",
] as const;

// BM25 with each word's weight for its inverse document frequency; the constants as in Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework".
const k1 = 1.2;
const b = 0.75;

export function wordFeatures(match: Match, columns: Columns<(typeof wordNames)[number]>): void {
	const { index, terms, found } = match;
	const totals: Totals = {
		weight: totalOf(terms, ({ weight }) => weight),
		squared: totalOf(terms, ({ weight }) => weight ** 2),
		names: totalOf(terms, ({ name, weight }) => (name ? weight : 0)),
	};
	terms.forEach((term, t) => {
		const inSentences = found[t] as SparseFigures;
		addToSentences(inSentences, term, totals, columns);
		addToPassages(byPassage(index.passageOf, inSentences), term, totals, match, columns);
		addExact(match, t, term.weight / totals.weight, columns.sExact);
	});
	spread(match, columns);
	finish(match, columns);
}

/** The sums of weights by which shares are divided. */
interface Totals {
	readonly weight: number;
	readonly squared: number;
	readonly names: number;
}

function addToSentences(
	{ places, figures }: SparseFigures,
	{ weight, rarity }: Term,
	totals: Totals,
	{ sCoverage, sCoverageSquared, sDensity }: Columns<"sCoverage" | "sCoverageSquared" | "sDensity">,
): void {
	places.forEach((s, i) => {
		const times = figures[i] as number;
		const present = Math.min(1, times);
		add(sCoverage, s, (present * weight) / totals.weight);
		add(sCoverageSquared, s, (present * weight ** 2) / totals.squared);
		add(sDensity, s, times * rarity);
	});
}

/** Into the first sentence of each passage, for `spread`. */
function addToPassages(
	{ places, figures }: SparseFigures,
	{ weight, name }: Term,
	totals: Totals,
	{ index, scope }: Match,
	{ pBm25, pCoverage, pNames }: Columns<"pBm25" | "pCoverage" | "pNames">,
): void {
	places.forEach((p, i) => {
		const times = figures[i] as number;
		const first = index.passages[p]?.firstSentence ?? 0;
		const length = (index.passageLengths[p] as number) / Math.max(1, scope.averageLength);
		const saturated = (times * (k1 + 1)) / (times + k1 * (1 - b + b * length));
		const present = Math.min(1, times) * weight;
		add(pBm25, first, weight * saturated);
		add(pCoverage, first, present / totals.weight);
		if (name) add(pNames, first, present / totals.names);
	});
}

/** What a sentence holds spelled exactly as it was typed. */
function addExact(
	{ index, terms, positions }: Match,
	t: number,
	share: number,
	exact: Column,
): void {
	const spelling = terms[t]?.exact ?? -1;
	if (spelling < 0) return;
	let last = -1;
	for (const position of positions[t] as Int32Array) {
		const s = index.sentenceOf[position] as number;
		if (s === last || index.words[position] !== spelling) continue;
		add(exact, s, share);
		last = s;
	}
}

/** Gives each sentence the figures of its passage. */
function spread(
	{ index }: Match,
	{ pBm25, pCoverage, pNames }: Columns<"pBm25" | "pCoverage" | "pNames">,
): void {
	for (const { firstSentence, endSentence } of index.passages) {
		for (const column of [pBm25, pCoverage, pNames])
			column.fill(column[firstSentence] as number, firstSentence, endSentence);
	}
}

/** What is told of a sentence beside the others, and of how many weighty words of its own it has. */
function finish(
	{ index }: Match,
	{
		sCoverage,
		sCoverageRelative,
		sDensity,
	}: Columns<"sCoverage" | "sCoverageRelative" | "sDensity">,
): void {
	const highest = sCoverage.reduce((most, share) => Math.max(most, share), 1e-9);
	for (let s = 0; s < sCoverage.length; s++) {
		sCoverageRelative[s] = ((sCoverage[s] as number) / highest) ** 2;
		const own = Math.max(1e-9, index.sentenceRarity[s] as number);
		sDensity[s] = Math.min(1, (sDensity[s] as number) / own);
	}
}
