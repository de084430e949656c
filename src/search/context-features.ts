import type { IndexedText } from "./article-index.ts";
import type { Column } from "./columns.ts";
import type { Hits } from "./hits.ts";
import type { Match } from "./match.ts";
import { add } from "./passage-columns.ts";
import type { Term } from "./term.ts";

/** How a sentence and those beside it hold the question as a whole, beside how much of it. */
export const contextNames = ["sExact", "sDensity", "nearCoverage", "pairCoverage"] as const;

export function contextFeatures(match: Match): Column[] {
	const total = Math.max(
		1e-9,
		match.terms.reduce((sum, { weight }) => sum + weight, 0),
	);
	return [
		exactCoverage(match, total),
		density(match),
		nearCoverage(match, total),
		pairCoverage(match, total),
	];
}

function exactCoverage({ terms, exact, index }: Match, total: number): Column {
	const column = new Float64Array(index.sentences.length);
	exact.forEach(({ places }, t) => {
		for (const s of places) add(column, s, (terms[t] as Term).weight / total);
	});
	return column;
}

/** The part of a sentence's own weighty words that the question has too. */
function density({ terms, found, index }: Match): Column {
	const column = new Float64Array(index.sentences.length);
	terms.forEach(({ rarity }, t) => {
		const { places, figures } = found[t] as Hits;
		places.forEach((s, i) => {
			add(column, s, (figures[i] as number) * rarity);
		});
	});
	return column.map((matched, s) =>
		Math.min(1, matched / Math.max(1e-9, index.sentenceRarity[s] as number)),
	);
}

/** The part of the question that the sentence before holds and this one does not: "He …" goes on about it. */
function nearCoverage({ terms, found, index }: Match, total: number): Column {
	const column = new Float64Array(index.sentences.length);
	terms.forEach(({ weight }, t) => {
		const { places } = found[t] as Hits;
		places.forEach((s, i) => {
			if (isFollowed(index, s) && places[i + 1] !== s + 1) add(column, s + 1, weight / total);
		});
	});
	return column;
}

/** The most of the question that two neighbouring sentences of a passage hold together, this one among them. */
function pairCoverage({ terms, found, index }: Match, total: number): Column {
	const withNext = new Float64Array(index.sentences.length);
	terms.forEach(({ weight }, t) => {
		const { places } = found[t] as Hits;
		places.forEach((s, i) => {
			if (isFollowed(index, s)) add(withNext, s, weight / total);
			if (isFollowed(index, s - 1) && places[i - 1] !== s - 1) add(withNext, s - 1, weight / total);
		});
	});
	return withNext.map((share, s) =>
		Math.max(share, isFollowed(index, s - 1) ? (withNext[s - 1] as number) : 0),
	);
}

/** Whether the next sentence is of the same passage. */
function isFollowed({ passageOf }: IndexedText, s: number): boolean {
	return passageOf[s] !== undefined && passageOf[s] === passageOf[s + 1];
}
