import type { Match, Term } from "./match.ts";

/**
 * Which of the question's words a passage and a sentence hold.
 * `p` figures are a passage's (the same for all its sentences), `s` figures a sentence's own.
 */
export const wordNames = [
	"pBm25",
	"pBm25Rare",
	"pCoverage",
	"pCoverageSquared",
	"pAlike",
	"pMissingRarest",
	"pNames",
	"pNumbers",
	"pOutsideTitle",
	"sBm25",
	"sBm25Rare",
	"sCoverage",
	"sCoverageSquared",
	"sAlike",
	"sExact",
	"sNames",
	"sNumbers",
	"sOutsideTitle",
	"sDensity",
	"nearCoverage",
	"headingCoverage",
] as const;

// BM25's constants as in Robertson & Zaragoza (2009), "The Probabilistic Relevance Framework".
const k1 = 1.2;
const b = 0.75;

export function wordFeatures(match: Match): Float64Array[] {
	const { index, terms, found, alike } = match;
	const count = index.sentences.length;
	const columns = wordNames.map(() => new Float64Array(count));
	const weights = weigh(terms);
	const inPassage = new Float64Array(terms.length);
	const alikeInPassage = new Float64Array(terms.length);
	for (const passage of index.passages) {
		inPassage.fill(0);
		alikeInPassage.fill(0);
		for (let s = passage.firstSentence; s < passage.endSentence; s++) {
			for (let t = 0; t < terms.length; t++) {
				inPassage[t] = (inPassage[t] as number) + at(found[t], s);
				alikeInPassage[t] = Math.max(alikeInPassage[t] as number, at(alike[t], s));
			}
		}
		const length = wordCount(match, passage.firstSentence, passage.endSentence);
		const shared = passageFigures(match, weights, inPassage, alikeInPassage, length);
		const heading = headingCoverage(match, weights, passage.heading);
		for (let s = passage.firstSentence; s < passage.endSentence; s++) {
			const own = sentenceFigures(match, weights, s);
			const near = nearCoverage(match, weights, s, passage.firstSentence);
			[...shared, ...own, near, heading].forEach((figure, i) => {
				(columns[i] as Float64Array)[s] = figure;
			});
		}
	}
	return columns;
}

interface Weights {
	readonly total: number;
	readonly squared: number;
	readonly names: number;
	readonly numbers: number;
	readonly outsideTitle: number;
	readonly rarest: number;
}

function weigh(terms: readonly Term[]): Weights {
	const sum = (of: (term: Term) => number): number =>
		terms.reduce((all, term) => all + of(term), 0);
	let rarest = -1;
	terms.forEach((term, i) => {
		if (term.readings.length > 0 && term.weight > (terms[rarest]?.weight ?? 0)) rarest = i;
	});
	return {
		total: Math.max(
			1e-9,
			sum((term) => term.weight),
		),
		squared: Math.max(
			1e-9,
			sum((term) => term.weight ** 2),
		),
		names: sum((term) => (term.name ? term.weight : 0)),
		numbers: sum((term) => (term.number ? term.weight : 0)),
		outsideTitle: sum((term) => (term.inTitle ? 0 : term.weight)),
		rarest,
	};
}

function passageFigures(
	match: Match,
	weights: Weights,
	inPassage: Float64Array,
	alikeInPassage: Float64Array,
	length: number,
): number[] {
	const norm = k1 * (1 - b + (b * length) / Math.max(1, match.scope.averageLength));
	const sums = sumOver(match, inPassage, alikeInPassage, norm);
	return [
		sums.bm25,
		sums.bm25Rare,
		sums.coverage / weights.total,
		sums.squared / weights.squared,
		sums.alike / weights.total,
		weights.rarest >= 0 && (inPassage[weights.rarest] as number) === 0 ? 1 : 0,
		weights.names > 0 ? sums.names / weights.names : 0,
		weights.numbers > 0 ? sums.numbers / weights.numbers : 0,
		weights.outsideTitle > 0 ? sums.outsideTitle / weights.outsideTitle : 0,
	];
}

function sentenceFigures(match: Match, weights: Weights, s: number): number[] {
	const { index, terms, found, alike, exact } = match;
	const inSentence = Float64Array.from(terms, (_, t) => at(found[t], s));
	const alikeInSentence = Float64Array.from(terms, (_, t) => at(alike[t], s));
	const length = wordCount(match, s, s + 1);
	const average = index.words.length / Math.max(1, index.sentences.length);
	const norm = k1 * (1 - b + (b * length) / Math.max(1, average));
	const sums = sumOver(match, inSentence, alikeInSentence, norm);
	let spelled = 0;
	let rareWords = 0;
	let matched = 0;
	for (let t = 0; t < terms.length; t++) {
		const term = terms[t] as Term;
		if (exact[t]?.[s]) spelled += term.weight;
		matched += at(found[t], s) * term.rarity;
	}
	const { firstWord, endWord } = index.sentences[s] as { firstWord: number; endWord: number };
	for (let p = firstWord; p < endWord; p++)
		rareWords += index.lexicon.rarity[index.words[p] as number] as number;
	return [
		sums.bm25,
		sums.bm25Rare,
		sums.coverage / weights.total,
		sums.squared / weights.squared,
		sums.alike / weights.total,
		spelled / weights.total,
		weights.names > 0 ? sums.names / weights.names : 0,
		weights.numbers > 0 ? sums.numbers / weights.numbers : 0,
		weights.outsideTitle > 0 ? sums.outsideTitle / weights.outsideTitle : 0,
		rareWords > 0 ? Math.min(1, matched / rareWords) : 0,
	];
}

function sumOver(match: Match, held: Float64Array, alikeHeld: Float64Array, norm: number) {
	const sums = {
		bm25: 0,
		bm25Rare: 0,
		coverage: 0,
		squared: 0,
		alike: 0,
		names: 0,
		numbers: 0,
		outsideTitle: 0,
	};
	match.terms.forEach((term, t) => {
		const tf = held[t] as number;
		if (tf === 0) {
			sums.alike += term.weight * (alikeHeld[t] as number);
			return;
		}
		const saturated = (tf * (k1 + 1)) / (tf + norm);
		const present = Math.min(1, tf) * term.weight;
		sums.bm25 += term.idf * saturated;
		sums.bm25Rare += term.weight * saturated;
		sums.coverage += present;
		sums.squared += present * term.weight;
		if (term.name) sums.names += present;
		if (term.number) sums.numbers += present;
		if (!term.inTitle) sums.outsideTitle += present;
	});
	return sums;
}

/** The part of the question that the sentence before holds and this one does not: "He …" goes on about it. */
function nearCoverage(match: Match, weights: Weights, s: number, first: number): number {
	if (s === first) return 0;
	let sum = 0;
	match.terms.forEach((term, t) => {
		if (at(match.found[t], s) === 0 && at(match.found[t], s - 1) > 0) sum += term.weight;
	});
	return sum / weights.total;
}

function headingCoverage(match: Match, weights: Weights, heading: readonly number[]): number {
	if (heading.length === 0) return 0;
	const { lexicon } = match.index;
	const stems = new Set(heading.map((word) => lexicon.stemOf[word]));
	let sum = 0;
	for (const term of match.terms) {
		if (term.readings.some((reading) => stems.has(reading.stem))) sum += term.weight;
	}
	return sum / weights.total;
}

function wordCount(match: Match, firstSentence: number, endSentence: number): number {
	const { sentences } = match.index;
	return (sentences[endSentence - 1]?.endWord ?? 0) - (sentences[firstSentence]?.firstWord ?? 0);
}

function at(column: Float64Array | undefined, s: number): number {
	return column?.[s] ?? 0;
}
