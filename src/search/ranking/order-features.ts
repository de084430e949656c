import type { Term } from "../query/term.ts";
import { add, type Column, type Columns } from "./columns.ts";
import type { Match } from "./match.ts";

/** Whether the question's words stand together in the article as they do in the question, stop words kept. */
export const orderNames = ["sPairs", "sExactPairs", "pNearPairs"] as const;

/** Two words of the question this far apart in a sentence still stand near each other. */
const nearness = 5;

/** From this rarity on a word's neighbours count wherever they stand. */
const weightyRarity = 0.35;

export function orderFeatures(
	match: Match,
	{ sPairs, sExactPairs, pNearPairs }: Columns<(typeof orderNames)[number]>,
): void {
	const { order, terms } = match;
	for (let i = 0; i + 1 < order.length; i++)
		addPairs(match, order[i] as number, order[i + 1] as number, sPairs, sExactPairs);
	const weighty = [...new Set(order)].filter((t) => (terms[t] as Term).rarity > weightyRarity);
	for (let i = 0; i + 1 < weighty.length; i++)
		addNearPairs(match, weighty[i] as number, weighty[i + 1] as number, pNearPairs);
	raiseToBest(pNearPairs, match);
}

/** Neighbours in the question that are neighbours in a sentence. */
function addPairs(match: Match, first: number, second: number, pairs: Column, exact: Column): void {
	const { index, terms, positions } = match;
	const [firsts, seconds] = [positions[first] as Int32Array, positions[second] as Int32Array];
	const [one, other] = [terms[first] as Term, terms[second] as Term];
	const worth = pairWorth(one, other);
	let at = 0;
	for (const position of firsts) {
		at = firstFrom(seconds, position + 1, at);
		if (at === seconds.length) return;
		if (seconds[at] !== position + 1 || !isBeforeNext(match, position)) continue;
		const s = index.sentenceOf[position] as number;
		add(pairs, s, worth);
		if (index.words[position] === one.exact && index.words[position + 1] === other.exact)
			add(exact, s, worth);
	}
}

function pairWorth(a: Term, b: Term): number {
	return (a.weight + b.weight) / 2;
}

/** From a place in an ascending row on, the first whose value is not below `value`; values are asked for in order. */
function firstFrom(row: Int32Array, value: number, from: number): number {
	let at = from;
	while (at < row.length && (row[at] as number) < value) at++;
	return at;
}

/** Whether the next word is of the same sentence. */
function isBeforeNext({ index: { sentenceOf } }: Match, position: number): boolean {
	return sentenceOf[position] === sentenceOf[position + 1];
}

/** Neighbours among the question's weighty words that stand near each other, whatever their order; once a sentence. */
function addNearPairs(match: Match, first: number, second: number, near: Column): void {
	const { index, terms, positions } = match;
	const [firsts, seconds] = [positions[first] as Int32Array, positions[second] as Int32Array];
	const worth = pairWorth(terms[first] as Term, terms[second] as Term);
	let last = -1;
	let at = 0;
	for (const position of firsts) {
		const s = index.sentenceOf[position] as number;
		if (s === last) continue;
		const [firstWord, endWord] = [index.firstWords[s], index.firstWords[s + 1]] as [number, number];
		at = firstFrom(seconds, Math.max(firstWord, position - nearness), at);
		if (at === seconds.length) return;
		if ((seconds[at] as number) >= Math.min(endWord, position + nearness + 1)) continue;
		add(near, s, worth);
		last = s;
	}
}

/** Gives each sentence the highest figure of its passage. */
function raiseToBest(column: Column, { index }: Match): void {
	for (const { firstSentence, endSentence } of index.passages) {
		let best = 0;
		for (let s = firstSentence; s < endSentence; s++) best = Math.max(best, column[s] as number);
		for (let s = firstSentence; s < endSentence; s++) column[s] = best;
	}
}
