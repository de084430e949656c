import { firstNot } from "../../src/algorithms/binary-search.ts";
import { sumOfTrees, type Tree } from "../../src/algorithms/boosted-trees.ts";
import { sigmoid } from "../../src/algorithms/probability.ts";
import { rounded } from "./table-file.ts";

/** A row of figures, whether it is right, and how much it counts. */
export interface WeighedRow {
	readonly figures: readonly number[];
	readonly right: boolean;
	readonly weight: number;
}

export interface BoostingOptions {
	/** Whether more of a figure may never make a row less likely to be right, in the order of the figures. */
	readonly rising: readonly boolean[];
	readonly trees: number;
	/** What a tree adds is multiplied by it. */
	readonly rate: number;
	/** Rows that each leaf has at least. */
	readonly minRows: number;
	readonly ridge: number;
}

/** Questions that a tree asks one after the other: two figures can be weighed together. */
const depth = 2;
/** Bars tried for a figure: so many quantiles of it. */
const quantiles = 64;

interface Fitted {
	readonly row: WeighedRow;
	/** The first and second derivative of the loss by the logit. */
	slope: number;
	curve: number;
	logit: number;
}

/** What a node may add, in logits. */
interface Limits {
	readonly least: number;
	readonly most: number;
}

/** The derivatives of some rows, summed up. */
interface Totals {
	readonly slope: number;
	readonly curve: number;
	readonly count: number;
}

interface Split {
	readonly figure: number;
	readonly bar: number;
	readonly gain: number;
	readonly under: Totals;
	readonly from: Totals;
}

/**
 * Learns the logit of being right as a sum of trees by Newton boosting (Chen and Guestrin 2016) on the logistic loss;
 * the same input gives the same trees.
 *
 * @returns the trees; the first is the logit of the share that is right
 */
export function trainTrees(rows: readonly WeighedRow[], options: BoostingOptions): Tree[] {
	const sum = (of: (row: WeighedRow) => number): number =>
		rows.reduce((all, row) => all + of(row), 0);
	const share = sum(({ right, weight }) => (right ? weight : 0)) / sum(({ weight }) => weight);
	const start = rounded(Math.log(share / (1 - share)));
	const fitted = rows.map((row): Fitted => ({ row, slope: 0, curve: 0, logit: start }));
	const bars = options.rising.map((_, figure) => barsOf(rows, figure));
	const trees: Tree[] = [start];
	while (trees.length <= options.trees) {
		for (const each of fitted) {
			const chance = sigmoid(each.logit);
			each.slope = each.row.weight * (chance - Number(each.row.right));
			each.curve = each.row.weight * chance * (1 - chance);
		}
		const free = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
		const tree = grow(fitted, depth, free, { ...options, bars });
		for (const each of fitted) each.logit += sumOfTrees([tree], each.row.figures);
		trees.push(tree);
	}
	return trees;
}

interface Growing extends BoostingOptions {
	readonly bars: readonly (readonly number[])[];
}

function grow(rows: readonly Fitted[], levels: number, limits: Limits, growing: Growing): Tree {
	const scaled = rounded(growing.rate * stepOf(totalsOf(rows), limits, growing));
	const split = levels > 0 ? bestSplit(rows, limits, growing) : null;
	if (!split) return scaled;
	const { figure, bar } = split;
	const [low, high] = sidesOf(split, limits, growing);
	const isUnder = ({ row }: Fitted) => (row.figures[figure] ?? 0) < bar;
	const under = rows.filter(isUnder);
	const from = rows.filter((each) => !isUnder(each));
	const branch = (those: readonly Fitted[], within: Limits) =>
		grow(those, levels - 1, within, growing);
	return [figure, bar, scaled, branch(under, low), branch(from, high)];
}

/** Where a figure may only rise, what stands below it stays under what stands above, further down too. */
function sidesOf({ figure, under, from }: Split, limits: Limits, growing: Growing) {
	if (!growing.rising[figure]) return [limits, limits] as const;
	const middle = (stepOf(under, limits, growing) + stepOf(from, limits, growing)) / 2;
	return [
		{ ...limits, most: middle },
		{ ...limits, least: middle },
	] as const;
}

function bestSplit(rows: readonly Fitted[], limits: Limits, growing: Growing): Split | null {
	let best: Split | null = null;
	const whole = totalsOf(rows);
	const before = gainOf(whole, limits, growing);
	for (const [figure, bars] of growing.bars.entries()) {
		let under: Totals = none;
		const between = totalsBetween(rows, figure, bars);
		for (const [at, bar] of bars.entries()) {
			under = plus(under, between[at] ?? none);
			const from = plus(whole, under, -1);
			if (Math.min(under.count, from.count) < growing.minRows) continue;
			const falls = stepOf(under, limits, growing) > stepOf(from, limits, growing);
			if (growing.rising[figure] && falls) continue;
			const gain = gainOf(under, limits, growing) + gainOf(from, limits, growing) - before;
			if (gain > (best?.gain ?? 0)) best = { figure, bar, gain, under, from };
		}
	}
	return best;
}

const none: Totals = { slope: 0, curve: 0, count: 0 };

function plus(one: Totals, other: Totals, sign = 1): Totals {
	return {
		slope: one.slope + sign * other.slope,
		curve: one.curve + sign * other.curve,
		count: one.count + sign * other.count,
	};
}

function totalsOf(rows: readonly Fitted[]): Totals {
	return rows.reduce((sum, { slope, curve }) => plus(sum, { slope, curve, count: 1 }), none);
}

/** The rows under each bar that are not under the one before. */
function totalsBetween(rows: readonly Fitted[], figure: number, bars: readonly number[]): Totals[] {
	const totals = Array.from({ length: bars.length + 1 }, () => ({ ...none }));
	for (const { row, slope, curve } of rows) {
		const value = row.figures[figure] ?? 0;
		const total = totals[firstNot((at) => (bars[at] ?? value) <= value, bars.length)];
		if (!total) continue;
		total.slope += slope;
		total.curve += curve;
		total.count += 1;
	}
	return totals;
}

/** How much the loss falls by a step. */
function gainOf(totals: Totals, limits: Limits, options: BoostingOptions): number {
	const step = stepOf(totals, limits, options);
	return -(totals.slope * step + ((totals.curve + options.ridge) * step ** 2) / 2);
}

function stepOf({ slope, curve }: Totals, { least, most }: Limits, { ridge }: BoostingOptions) {
	return Math.min(most, Math.max(least, -slope / (curve + ridge)));
}

/** The middles between neighbouring quantiles. */
function barsOf(rows: readonly WeighedRow[], figure: number): number[] {
	const sorted = rows.map(({ figures }) => figures[figure] ?? 0).sort((a, b) => a - b);
	const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
	const steps = [...new Set(Array.from({ length: quantiles + 1 }, (_, i) => at(i / quantiles)))];
	return steps.slice(1).map((step, i) => rounded((step + (steps[i] ?? step)) / 2));
}
