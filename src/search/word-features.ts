import { type Column, makeColumns } from "./columns.ts";
import type { Match } from "./match.ts";
import type { Term } from "./term.ts";

/** What is computed alike for passages and for sentences. */
const unitNames = [
	"Bm25",
	"Bm25Rare",
	"Coverage",
	"CoverageSquared",
	"Alike",
	"Names",
	"Numbers",
	"OutsideTitle",
	"Akin",
] as const;

/**
 * Which of the question's words a passage and a sentence hold.
 * `p` figures are a passage's (the same for all its sentences), `s` figures a sentence's own.
 */
export const wordNames: readonly string[] = [
	...unitNames.map((name) => `p${name}`),
	...unitNames.map((name) => `s${name}`),
	"pMissingRarest",
	"sExact",
	"sDensity",
	"nearCoverage",
	"headingCoverage",
	"pRelative",
	"sRelative",
	"sCoverageRelative",
	"pairCoverage",
];

export function wordFeatures(match: Match): Column[] {
	const { index, terms } = match;
	const totals = totalsOf(terms);
	const foundInPassage = match.found.map((column) => byPassage(match, column, (a, b) => a + b));
	const alikeInPassage = match.alike.map((column) => byPassage(match, column, Math.max));
	const akinInPassage = match.akin.map((column) => byPassage(match, column, Math.max));
	const passages = {
		found: foundInPassage,
		alike: alikeInPassage,
		akin: akinInPassage,
		lengths: index.passageLengths,
	};
	const sentences = {
		found: match.found,
		alike: match.alike,
		akin: match.akin,
		lengths: index.sentenceLengths,
	};
	const averageSentence = index.words.length / Math.max(1, index.sentences.length);
	const pFigures = unitFigures(terms, totals, passages, match.scope.averageLength).map((c) =>
		spread(match, c),
	);
	const sFigures = unitFigures(terms, totals, sentences, averageSentence);
	return [
		...pFigures,
		...sFigures,
		spread(match, missingRarest(terms, foundInPassage, index.passages.length)),
		exactCoverage(match, totals),
		density(match),
		nearCoverage(match, totals),
		spread(match, headingCoverage(match, totals)),
		relative(pFigures[1] as Column),
		relative(sFigures[1] as Column),
		relative(sFigures[2] as Column),
		pairCoverage(match, totals),
	];
}

// BM25's constants as in Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework".
const k1 = 1.2;
const b = 0.75;

/** The sum of weights by which a coverage is divided; never zero. */
interface Totals {
	readonly all: number;
	readonly squared: number;
	readonly names: number;
	readonly numbers: number;
	readonly outsideTitle: number;
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
		numbers: sum((term) => (term.number ? term.weight : 0)),
		outsideTitle: sum((term) => (term.inTitle ? 0 : term.weight)),
	};
}

/** By term, by unit: how often it is found there and what is alike; by unit its length in words. */
interface Units {
	readonly found: readonly Column[];
	readonly alike: readonly Column[];
	readonly akin: readonly Column[];
	readonly lengths: Column;
}

function unitFigures(
	terms: readonly Term[],
	totals: Totals,
	units: Units,
	average: number,
): Column[] {
	const columns = makeColumns(unitNames.length, units.lengths.length);
	terms.forEach((term, t) => {
		const found = units.found[t] as Column;
		const alike = units.alike[t] as Column;
		const akin = units.akin[t] as Column;
		for (let u = 0; u < found.length; u++) {
			const tf = found[u] as number;
			if (tf > 0)
				addTerm(columns, u, term, tf, (units.lengths[u] as number) / Math.max(1, average), totals);
			else if ((alike[u] as number) > 0)
				add(columns[4], u, (term.weight * (alike[u] as number)) / totals.all);
			else if ((akin[u] as number) > 0) add(columns[8], u, term.weight / totals.all);
		}
	});
	return columns;
}

function addTerm(
	columns: readonly Column[],
	u: number,
	term: Term,
	tf: number,
	relativeLength: number,
	totals: Totals,
): void {
	const saturated = (tf * (k1 + 1)) / (tf + k1 * (1 - b + b * relativeLength));
	const present = Math.min(1, tf) * term.weight;
	add(columns[0], u, term.idf * saturated);
	add(columns[1], u, term.weight * saturated);
	add(columns[2], u, present / totals.all);
	add(columns[3], u, (present * term.weight) / totals.squared);
	if (term.name) add(columns[5], u, present / totals.names);
	if (term.number) add(columns[6], u, present / totals.numbers);
	if (!term.inTitle) add(columns[7], u, present / totals.outsideTitle);
}

function add(column: Column | undefined, u: number, by: number): void {
	if (column) column[u] = (column[u] as number) + by;
}

/** Whether a passage lacks the rarest word that the article has at all. */
function missingRarest(
	terms: readonly Term[],
	foundInPassage: readonly Column[],
	passages: number,
): Column {
	const column = new Float64Array(passages);
	let rarest = -1;
	terms.forEach((term, t) => {
		if (term.readings.length > 0 && term.weight > (terms[rarest]?.weight ?? 0)) rarest = t;
	});
	const found = foundInPassage[rarest];
	return found ? column.map((_, u) => (found[u] === 0 ? 1 : 0)) : column;
}

function exactCoverage({ terms, exact, index }: Match, totals: Totals): Column {
	const column = new Float64Array(index.sentences.length);
	exact.forEach((spelled, t) => {
		for (let s = 0; s < spelled.length; s++) {
			if (spelled[s]) add(column, s, (terms[t] as Term).weight / totals.all);
		}
	});
	return column;
}

/** The part of a sentence's own weighty words that the question has too. */
function density({ terms, found, index }: Match): Column {
	const column = new Float64Array(index.sentences.length);
	terms.forEach(({ rarity }, t) => {
		const here = found[t] as Column;
		for (let s = 0; s < here.length; s++) add(column, s, (here[s] as number) * rarity);
	});
	return column.map((matched, s) =>
		Math.min(1, matched / Math.max(1e-9, index.sentenceRarity[s] as number)),
	);
}

/** The part of the question that the sentence before holds and this one does not: "He …" goes on about it. */
function nearCoverage({ terms, found, index }: Match, totals: Totals): Column {
	const column = new Float64Array(index.sentences.length);
	terms.forEach(({ weight }, t) => {
		const here = found[t] as Column;
		for (let s = 1; s < here.length; s++) {
			const follows = index.passageOf[s] === index.passageOf[s - 1];
			if (follows && here[s] === 0 && (here[s - 1] as number) > 0)
				add(column, s, weight / totals.all);
		}
	});
	return column;
}

/** A figure as a share of the article's highest: what stands out weighs more than what is high everywhere. */
function relative(column: Column): Column {
	const highest = column.reduce((a, b) => Math.max(a, b), 1e-9);
	return column.map((figure) => (figure / highest) ** 2);
}

/** The most of the question that two neighbouring sentences of a passage hold together, this one among them. */
function pairCoverage({ terms, found, index }: Match, totals: Totals): Column {
	const withNext = new Float64Array(index.sentences.length);
	terms.forEach(({ weight }, t) => {
		const here = found[t] as Column;
		for (let s = 0; s + 1 < here.length; s++) {
			if (index.passageOf[s] !== index.passageOf[s + 1]) continue;
			if ((here[s] as number) > 0 || (here[s + 1] as number) > 0)
				add(withNext, s, weight / totals.all);
		}
	});
	return withNext.map((share, s) =>
		Math.max(
			share,
			index.passageOf[s] === index.passageOf[s - 1] ? (withNext[s - 1] as number) : 0,
		),
	);
}

function headingCoverage({ terms, index }: Match, totals: Totals): Column {
	const { stemOf } = index.lexicon;
	return Float64Array.from(index.passages, ({ heading }) => {
		if (heading.length === 0) return 0;
		const stems = new Set(heading.map((word) => stemOf[word]));
		const held = terms.filter(({ readings }) => readings.some(({ stem }) => stems.has(stem)));
		return held.reduce((sum, { weight }) => sum + weight, 0) / totals.all;
	});
}

function byPassage(match: Match, column: Column, merge: (a: number, b: number) => number): Column {
	const { passageOf, passages } = match.index;
	const merged = new Float64Array(passages.length);
	for (let s = 0; s < column.length; s++) {
		const value = column[s] as number;
		if (value === 0) continue;
		const p = passageOf[s] as number;
		merged[p] = merge(merged[p] as number, value);
	}
	return merged;
}

/** A passage's figure for each of its sentences. */
function spread({ index }: Match, column: Column): Column {
	const wide = new Float64Array(index.sentences.length);
	index.passages.forEach(({ firstSentence, endSentence }, p) => {
		wide.fill(column[p] as number, firstSentence, endSentence);
	});
	return wide;
}
