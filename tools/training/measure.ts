import { confidenceFigures } from "../../src/search/confidence/confidence-features.ts";
import { rankPassages, type Weights } from "../../src/search/ranking/rank.ts";
import type { SearchIndex } from "../../src/search/search-index.ts";
import { type Case, matchCase } from "./cases.ts";

/** What came of a case: the place of the right passage, whether the key sentence is right, the confidence's figures. */
export interface Outcome {
	readonly case: Case;
	/** 1 for first; 0 where no passage is right. */
	readonly rank: number;
	readonly sentenceRight: boolean;
	readonly figures: readonly number[] | null;
}

export function outcomeOf(search: SearchIndex, one: Case, weights: Weights): Outcome {
	const ranked = rankPassages([matchCase(search, one)], weights);
	const rank = ranked.findIndex(({ passage }) => passage === one.right) + 1;
	const first = ranked[0];
	const key = first?.index.sentences[first.sentence];
	const sentenceRight =
		rank === 1 && !!key && one.answers.some((at) => at >= key.start && at < key.end);
	return { case: one, rank, sentenceRight, figures: confidenceFigures(ranked) };
}

/** Percentages over some outcomes. */
export function summarize(outcomes: readonly Outcome[]): string {
	const share = (is: (outcome: Outcome) => boolean): string =>
		((100 * outcomes.filter(is).length) / outcomes.length).toFixed(2);
	const first = share(({ rank }) => rank === 1);
	const three = share(({ rank }) => rank >= 1 && rank <= 3);
	return `top-1 ${first}, top-3 ${three}, sentence ${share(({ sentenceRight }) => sentenceRight)}`;
}

/** A probability and whether it came true. */
interface Forecast {
	readonly p: number;
	readonly right: boolean;
}

/** Expected calibration error over ten bands of equal width (Naeini et al. 2015), and a row a band. */
export function reliability(forecasts: readonly Forecast[]): { error: number; rows: string[] } {
	let error = 0;
	const rows: string[] = [];
	for (let band = 0; band < 10; band++) {
		const inBand = forecasts.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === band);
		if (inBand.length === 0) continue;
		const said = inBand.reduce((sum, { p }) => sum + p, 0) / inBand.length;
		const came = inBand.filter(({ right }) => right).length / inBand.length;
		error += (Math.abs(said - came) * inBand.length) / forecasts.length;
		rows.push(
			`| ${(band / 10).toFixed(1)} to ${((band + 1) / 10).toFixed(1)} | ${inBand.length} | ${said.toFixed(3)} | ${came.toFixed(3)} |`,
		);
	}
	return { error, rows };
}

/**
 * How often a figure is higher for one of some than for one of others (the area under the ROC curve); ties count half.
 */
export function discrimination(of: readonly number[], others: readonly number[]): number {
	const won = (p: number, q: number): number => (p > q ? 1 : p === q ? 0.5 : 0);
	const sum = of.reduce((all, p) => others.reduce((rest, q) => rest + won(p, q), all), 0);
	return sum / (of.length * others.length);
}
