import type { Column } from "./columns.ts";
import type { Match } from "./match.ts";
import { add, byPassage, spread } from "./passage-columns.ts";
import type { Term } from "./term.ts";

/** How a sentence and its passage hold the question as a whole, beside how much of it. */
export const contextNames = [
	"pMissingRarest",
	"sExact",
	"sDensity",
	"nearCoverage",
	"headingCoverage",
	"pairCoverage",
] as const;

export function contextFeatures(match: Match): Column[] {
	const total = Math.max(
		1e-9,
		match.terms.reduce((sum, { weight }) => sum + weight, 0),
	);
	return [
		spread(match, missingRarest(match)),
		exactCoverage(match, total),
		density(match),
		nearCoverage(match, total),
		spread(match, headingCoverage(match, total)),
		pairCoverage(match, total),
	];
}

/** Whether a passage lacks the rarest word that the article has at all. */
function missingRarest(match: Match): Column {
	const { terms, found, index } = match;
	let rarest = -1;
	terms.forEach((term, t) => {
		if (term.readings.length > 0 && term.weight > (terms[rarest]?.weight ?? 0)) rarest = t;
	});
	const held = found[rarest];
	if (!held) return new Float64Array(index.passages.length);
	return byPassage(match, held, (a, b) => a + b).map((count) => (count === 0 ? 1 : 0));
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

function headingCoverage({ terms, index }: Match, total: number): Column {
	const { stemOf } = index.lexicon;
	return Float64Array.from(index.passages, ({ heading }) => {
		if (heading.length === 0) return 0;
		const stems = new Set(heading.map((word) => stemOf[word]));
		const held = terms.filter(({ readings }) => readings.some(({ stem }) => stems.has(stem)));
		return held.reduce((sum, { weight }) => sum + weight, 0) / total;
	});
}
