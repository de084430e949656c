import { add, type Column, type Columns } from "./columns.ts";
import type { Match } from "./match.ts";
import type { Term } from "./term.ts";

/** Whether the question's words stand together in the article as they do in the question, stop words kept. */
export const orderNames = ["sPairs", "sExactPairs", "pNearPairs"] as const;

/** Two words of the question this far apart in a sentence still stand near each other. */
const nearness = 5;

export function orderFeatures(
	match: Match,
	{ sPairs, sExactPairs, pNearPairs }: Columns<(typeof orderNames)[number]>,
): void {
	const { index, order, terms } = match;
	const termAt = locateTerms(match);
	for (let i = 0; i + 1 < order.length; i++) {
		const [first, second] = [order[i] as number, order[i + 1] as number];
		const worth = pairWorth(terms[first] as Term, terms[second] as Term);
		for (const position of positionsOf(match, first)) {
			if (!termAt(position + 1, second) || !isBeforeNext(match, position)) continue;
			const s = index.sentenceOf[position] as number;
			add(sPairs, s, worth);
			if (isExact(match, position, first) && isExact(match, position + 1, second))
				add(sExactPairs, s, worth);
		}
	}
	addNearPairs(match, termAt, pNearPairs);
	raiseToBest(pNearPairs, match);
}

function pairWorth(a: Term, b: Term): number {
	return (a.weight + b.weight) / 2;
}

/** Where a term stands; most have one reading, whose postings serve as they are. */
function positionsOf(match: Match, term: number): Int32Array {
	const readings = match.terms[term]?.readings ?? [];
	if (readings.length === 1) return match.index.positionsOf(readings[0]?.stem ?? -1);
	return Int32Array.from(readings.flatMap(({ stem }) => [...match.index.positionsOf(stem)])).sort();
}

function locateTerms(match: Match): (position: number, term: number) => boolean {
	const { words, lexicon } = match.index;
	return (position, term) => {
		const stem = lexicon.stemOf[words[position] as number];
		return match.terms[term]?.readings.some((reading) => reading.stem === stem) ?? false;
	};
}

/** Whether the next word is of the same sentence. */
function isBeforeNext({ index: { sentenceOf } }: Match, position: number): boolean {
	return sentenceOf[position] === sentenceOf[position + 1];
}

function isExact(match: Match, position: number, term: number): boolean {
	return match.index.words[position] === match.terms[term]?.exact;
}

/** Neighbours among the question's weighty words that stand near each other, whatever their order. */
function addNearPairs(
	match: Match,
	termAt: (position: number, term: number) => boolean,
	near: Column,
): void {
	const { index, terms } = match;
	const weighty = [...new Set(match.order)].filter(
		(t) => (terms[t] as Term).rarity > weightyRarity,
	);
	for (let i = 0; i + 1 < weighty.length; i++) {
		const [first, second] = [weighty[i] as number, weighty[i + 1] as number];
		const worth = pairWorth(terms[first] as Term, terms[second] as Term);
		let last = -1;
		for (const position of positionsOf(match, first)) {
			const s = index.sentenceOf[position] as number;
			if (s === last) continue;
			const { firstWord, endWord } = index.sentences[s] as { firstWord: number; endWord: number };
			const from = Math.max(firstWord, position - nearness);
			const to = Math.min(endWord, position + nearness + 1);
			for (let p = from; p < to; p++) {
				if (!termAt(p, second)) continue;
				add(near, s, worth);
				last = s;
				break;
			}
		}
	}
}

const weightyRarity = 0.35;

/** Gives each sentence the highest figure of its passage. */
function raiseToBest(column: Column, { index }: Match): void {
	for (const { firstSentence, endSentence } of index.passages) {
		let best = 0;
		for (let s = firstSentence; s < endSentence; s++) best = Math.max(best, column[s] as number);
		for (let s = firstSentence; s < endSentence; s++) column[s] = best;
	}
}
