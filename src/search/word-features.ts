import { type Column, makeColumns } from "./columns.ts";
import { type Hits, hitsOutside } from "./hits.ts";
import type { Match } from "./match.ts";
import { add, byPassage, spread } from "./passage-columns.ts";
import type { Term } from "./term.ts";

/** What is computed alike for passages and for sentences: of it what earns something for either. */
const ofPassage = ["Bm25", "Coverage", "Alike", "Names", "Akin"] as const;
const ofSentence = ["Bm25", "Coverage", "CoverageSquared", "Alike", "Akin"] as const;
type UnitName = (typeof ofPassage | typeof ofSentence)[number];

/**
 * Which of the question's words a passage and a sentence hold.
 * `p` figures are a passage's (the same for all its sentences), `s` figures a sentence's own.
 */
export const wordNames: readonly string[] = [
	...ofPassage.map((name) => `p${name}`),
	...ofSentence.map((name) => `s${name}`),
	"sCoverageRelative",
];

export function wordFeatures(match: Match): Column[] {
	const { index, terms } = match;
	const totals = totalsOf(terms);
	const best = (hits: readonly Hits[]): Hits[] =>
		hits.map((each) => byPassage(match, each, Math.max));
	const passages = {
		found: match.found.map((each) => byPassage(match, each, (a, b) => a + b)),
		alike: best(match.alike),
		akin: best(match.akin),
		lengths: index.passageLengths,
	};
	const sentences = { ...match, lengths: index.sentenceLengths };
	const averageSentence = index.words.length / Math.max(1, index.sentences.length);
	const pFigures = unitFigures(ofPassage, terms, totals, passages, match.scope.averageLength);
	const sFigures = unitFigures(ofSentence, terms, totals, sentences, averageSentence);
	return [
		...ofPassage.map((name) => spread(match, pFigures[name])),
		...ofSentence.map((name) => sFigures[name]),
		relative(sFigures.Coverage),
	];
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
		all: sum((term) => term.weight),
		squared: sum((term) => term.weight ** 2),
		names: sum((term) => (term.name ? term.weight : 0)),
	};
}

/** By term the units where it is found and where what is alike stands; by unit its length in words. */
interface Units {
	readonly found: readonly Hits[];
	readonly alike: readonly Hits[];
	readonly akin: readonly Hits[];
	readonly lengths: Column;
}

function unitFigures<Name extends UnitName>(
	names: readonly Name[],
	terms: readonly Term[],
	totals: Totals,
	units: Units,
	average: number,
): Readonly<Record<Name, Column>> {
	const columns = makeColumns(names.length, units.lengths.length);
	const wanted = Object.fromEntries(names.map((name, i) => [name, columns[i]]));
	const figures: UnitFigures = wanted;
	terms.forEach((term, t) => {
		const share = term.weight / totals.all;
		const found = units.found[t] as Hits;
		const alike = hitsOutside(units.alike[t] as Hits, found);
		const akin = hitsOutside(hitsOutside(units.akin[t] as Hits, found), alike);
		found.places.forEach((u, i) => {
			const relativeLength = (units.lengths[u] as number) / Math.max(1, average);
			addTerm(figures, u, term, found.figures[i] as number, relativeLength, totals);
		});
		alike.places.forEach((u, i) => {
			add(figures.Alike, u, share * (alike.figures[i] as number));
		});
		for (const u of akin.places) add(figures.Akin, u, share);
	});
	return wanted as Record<Name, Column>;
}

/** Those that are wanted. */
type UnitFigures = Readonly<Partial<Record<UnitName, Column>>>;

function addTerm(
	figures: UnitFigures,
	u: number,
	term: Term,
	tf: number,
	relativeLength: number,
	totals: Totals,
): void {
	const saturated = (tf * (k1 + 1)) / (tf + k1 * (1 - b + b * relativeLength));
	const present = Math.min(1, tf) * term.weight;
	add(figures.Bm25, u, term.weight * saturated);
	add(figures.Coverage, u, present / totals.all);
	add(figures.CoverageSquared, u, (present * term.weight) / totals.squared);
	if (term.name) add(figures.Names, u, present / totals.names);
}

/** A figure as a share of the article's highest: what stands out weighs more than what is high everywhere. */
function relative(column: Column): Column {
	const highest = column.reduce((a, b) => Math.max(a, b), 1e-9);
	return column.map((figure) => (figure / highest) ** 2);
}
