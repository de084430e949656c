import { byPassage, spread } from "./by-passage.ts";
import { add, type Column, type Columns } from "./columns.ts";
import { addUp, type Hits, hitsOutside } from "./hits.ts";
import type { Match } from "./match.ts";
import { type Term, totalWeight } from "./term.ts";

/** What is computed alike for passages and for sentences: of it what earns something for either. */
const ofPassage = ["pBm25", "pCoverage", "pAlike", "pNames"] as const;
const ofSentence = ["sBm25", "sCoverage", "sCoverageSquared", "sAlike"] as const;

/**
 * Which of the question's words a passage and a sentence hold.
 * `p` figures are a passage's (the same for all its sentences), `s` figures a sentence's own.
 */
export const wordNames = [...ofPassage, ...ofSentence, "sCoverageRelative"] as const;

export function wordFeatures(match: Match, columns: Columns<(typeof wordNames)[number]>): void {
	const { index, terms, scope } = match;
	const totals = totalsOf(terms);
	const ofPassages: Units = {
		lengths: index.passageLengths,
		averageLength: scope.averageLength,
		bm25: columns.pBm25,
		coverage: columns.pCoverage,
		names: columns.pNames,
		alike: columns.pAlike,
	};
	const ofSentences: Units = {
		lengths: index.sentenceLengths,
		averageLength: index.words.length / Math.max(1, index.sentences.length),
		bm25: columns.sBm25,
		coverage: columns.sCoverage,
		coverageSquared: columns.sCoverageSquared,
		alike: columns.sAlike,
	};
	terms.forEach((term, t) => {
		const inSentences: TermHits = {
			found: match.found[t] as Hits,
			alike: match.alike[t] as Hits,
		};
		const inPassages: TermHits = {
			found: byPassage(index, inSentences.found, addUp),
			alike: byPassage(index, inSentences.alike, Math.max),
		};
		addTerm(ofSentences, term, totals, inSentences);
		addTerm(ofPassages, term, totals, inPassages);
	});
	for (const name of ofPassage) spread(index, columns[name]);
	relative(columns.sCoverage, columns.sCoverageRelative, index.sentences.length);
}

// BM25 with each word's weight for its inverse document frequency; the constants as in Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework".
const k1 = 1.2;
const b = 0.75;

/** The sum of weights by which a coverage is divided; never zero. */
interface Totals {
	readonly all: number;
	readonly squared: number;
	readonly names: number;
}

function totalsOf(terms: readonly Term[]): Totals {
	const sum = (of: (term: Term) => number): number =>
		Math.max(
			1e-9,
			terms.reduce((all, term) => all + of(term), 0),
		);
	return {
		all: totalWeight(terms),
		squared: sum((term) => term.weight ** 2),
		names: sum((term) => (term.name ? term.weight : 0)),
	};
}

/** Passages or sentences: how long each is in words and on average, and the columns that are wanted of them. */
interface Units {
	readonly lengths: Float64Array;
	readonly averageLength: number;
	readonly bm25: Column;
	readonly coverage: Column;
	readonly coverageSquared?: Column;
	readonly names?: Column;
	readonly alike: Column;
}

/** The units where a term is found, and where what is alike stands. */
interface TermHits {
	readonly found: Hits;
	readonly alike: Hits;
}

/** What is alike counts where the term itself is not found. */
function addTerm(units: Units, term: Term, totals: Totals, hits: TermHits): void {
	const share = term.weight / totals.all;
	const { found } = hits;
	const alike = hitsOutside(hits.alike, found);
	for (let i = 0; i < found.places.length; i++)
		addFound(units, term, totals, found.places[i] as number, found.figures[i] as number);
	for (let i = 0; i < alike.places.length; i++)
		add(units.alike, alike.places[i] as number, share * (alike.figures[i] as number));
}

function addFound(units: Units, term: Term, totals: Totals, u: number, tf: number): void {
	const relativeLength = (units.lengths[u] as number) / Math.max(1, units.averageLength);
	const saturated = (tf * (k1 + 1)) / (tf + k1 * (1 - b + b * relativeLength));
	const present = Math.min(1, tf) * term.weight;
	add(units.bm25, u, term.weight * saturated);
	add(units.coverage, u, present / totals.all);
	if (units.coverageSquared)
		add(units.coverageSquared, u, (present * term.weight) / totals.squared);
	if (units.names && term.name) add(units.names, u, present / totals.names);
}

/** A figure as a share of the article's highest: what stands out weighs more than what is high everywhere. */
function relative(column: Column, shares: Column, length: number): void {
	let highest = 1e-9;
	for (let s = 0; s < length; s++) highest = Math.max(highest, column[s] as number);
	for (let s = 0; s < length; s++) shares[s] = ((column[s] as number) / highest) ** 2;
}
