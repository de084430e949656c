import type { Column } from "./columns.ts";
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
	exact.forEach((spelled, t) => {
		for (let s = 0; s < spelled.length; s++) {
			if (spelled[s]) add(column, s, (terms[t] as Term).weight / total);
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
function nearCoverage({ terms, found, index }: Match, total: number): Column {
	const column = new Float64Array(index.sentences.length);
	terms.forEach(({ weight }, t) => {
		const here = found[t] as Column;
		for (let s = 1; s < here.length; s++) {
			const follows = index.passageOf[s] === index.passageOf[s - 1];
			if (follows && here[s] === 0 && (here[s - 1] as number) > 0) add(column, s, weight / total);
		}
	});
	return column;
}

/** The most of the question that two neighbouring sentences of a passage hold together, this one among them. */
function pairCoverage({ terms, found, index }: Match, total: number): Column {
	const withNext = new Float64Array(index.sentences.length);
	terms.forEach(({ weight }, t) => {
		const here = found[t] as Column;
		for (let s = 0; s + 1 < here.length; s++) {
			if (index.passageOf[s] !== index.passageOf[s + 1]) continue;
			if ((here[s] as number) > 0 || (here[s + 1] as number) > 0) add(withNext, s, weight / total);
		}
	});
	return withNext.map((share, s) =>
		Math.max(
			share,
			index.passageOf[s] === index.passageOf[s - 1] ? (withNext[s - 1] as number) : 0,
		),
	);
}
