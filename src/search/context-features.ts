import type { IndexedText } from "./article-index.ts";
import { add, type Column, type Columns } from "./columns.ts";
import type { Hits } from "./hits.ts";
import type { Match } from "./match.ts";
import { totalWeight } from "./term.ts";

/** How a sentence and those beside it hold the question as a whole, beside how much of it. */
export const contextNames = ["sExact", "sDensity", "nearCoverage", "pairCoverage"] as const;

export function contextFeatures(
	match: Match,
	{ sExact, sDensity, nearCoverage, pairCoverage }: Columns<(typeof contextNames)[number]>,
): void {
	const { index, terms, found, exact } = match;
	const total = totalWeight(terms);
	terms.forEach(({ weight, rarity }, t) => {
		const share = weight / total;
		const hits = found[t] as Hits;
		for (const s of (exact[t] as Hits).places) add(sExact, s, share);
		addMatched(sDensity, hits, rarity);
		addBefore(nearCoverage, index, hits, share);
		addToPairs(pairCoverage, index, hits, share);
	});
	divideByRarity(sDensity, index);
	chooseBetterPair(pairCoverage, index);
}

function addMatched(column: Column, { places, figures }: Hits, rarity: number): void {
	for (let i = 0; i < places.length; i++)
		add(column, places[i] as number, (figures[i] as number) * rarity);
}

/** The part of a sentence's own weighty words that the question has too. */
function divideByRarity(column: Column, { sentences, sentenceRarity }: IndexedText): void {
	for (let s = 0; s < sentences.length; s++)
		column[s] = Math.min(1, (column[s] as number) / Math.max(1e-9, sentenceRarity[s] as number));
}

/** The part of the question that the sentence before holds and this one does not: "He …" goes on about it. */
function addBefore(column: Column, index: IndexedText, { places }: Hits, share: number): void {
	for (let i = 0; i < places.length; i++) {
		const s = places[i] as number;
		if (isFollowed(index, s) && places[i + 1] !== s + 1) add(column, s + 1, share);
	}
}

/** The part of the question that a sentence and the next of its passage hold together. */
function addToPairs(column: Column, index: IndexedText, { places }: Hits, share: number): void {
	for (let i = 0; i < places.length; i++) {
		const s = places[i] as number;
		if (isFollowed(index, s)) add(column, s, share);
		if (isFollowed(index, s - 1) && places[i - 1] !== s - 1) add(column, s - 1, share);
	}
}

/** The most of the question that two neighbouring sentences of a passage hold together, this one among them. */
function chooseBetterPair(column: Column, index: IndexedText): void {
	// From the last sentence on, so that the pair before is still read as it was.
	for (let s = index.sentences.length - 1; s > 0; s--) {
		if (isFollowed(index, s - 1))
			column[s] = Math.max(column[s] as number, column[s - 1] as number);
	}
}

/** Whether the next sentence is of the same passage. */
function isFollowed({ passageOf }: IndexedText, s: number): boolean {
	return passageOf[s] !== undefined && passageOf[s] === passageOf[s + 1];
}
