import { sigmoid } from "../../src/algorithms/probability.ts";
/**
 * A logistic regression by Newton's method; the same input gives the same weights. The ridge weighs each figure by its
 * variance, as if all were standardised.
 *
 * @param right whether each row is right, or how much, 0 to 1
 */
export function trainLogistic(
	rows: readonly (readonly number[])[],
	right: readonly (boolean | number)[],
): number[] {
	const width = rows[0]?.length ?? 0;
	const ridges = variances(rows, width);
	let weights = new Array<number>(width).fill(0);
	for (let round = 0; round < 25; round++) {
		const gradient = new Array<number>(width).fill(0);
		const hessian = Array.from({ length: width }, () => new Array<number>(width).fill(0));
		rows.forEach((row, i) => {
			const p = probability(row, weights);
			const error = p - Number(right[i]);
			const curve = Math.max(1e-6, p * (1 - p));
			for (let a = 0; a < width; a++) {
				gradient[a] = (gradient[a] as number) + error * (row[a] as number);
				const line = hessian[a] as number[];
				for (let b = 0; b <= a; b++)
					line[b] = (line[b] as number) + curve * (row[a] as number) * (row[b] as number);
			}
		});
		for (let a = 0; a < width; a++) {
			gradient[a] = (gradient[a] as number) + (ridges[a] as number) * (weights[a] as number);
			for (let b = 0; b < a; b++) (hessian[b] as number[])[a] = hessian[a]?.[b] as number;
			const line = hessian[a] as number[];
			line[a] = (line[a] as number) + (ridges[a] as number);
		}
		const step = solve(hessian, gradient);
		weights = weights.map((w, i) => w - (step[i] as number));
	}
	return weights;
}

/**
 * Weights moved and scaled as a whole, so that they tell the right probabilities of other rows than they were learnt on
 * and order them as before (Platt 1999). The first figure of each row is 1.
 */
export function calibrated(
	weights: readonly number[],
	rows: readonly (readonly number[])[],
	right: readonly boolean[],
): number[] {
	const [bias = 0, slope = 1] = trainLogistic(
		rows.map((row) => [1, sumOf(row, weights)]),
		right,
	);
	return weights.map((weight, i) => slope * weight + (i === 0 ? bias : 0));
}

export function probability(row: readonly number[], weights: readonly number[]): number {
	return sigmoid(sumOf(row, weights));
}

function sumOf(row: readonly number[], weights: readonly number[]): number {
	return row.reduce((sum, x, i) => sum + x * (weights[i] as number), 0);
}

function variances(rows: readonly (readonly number[])[], width: number): number[] {
	return Array.from({ length: width }, (_, a) => {
		const mean = rows.reduce((sum, row) => sum + (row[a] as number), 0) / rows.length;
		return rows.reduce((sum, row) => sum + ((row[a] as number) - mean) ** 2, 0) / rows.length;
	});
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
	const n = vector.length;
	const m = matrix.map((row, i) => [...row, vector[i] as number]);
	const cell = (i: number, j: number): number => m[i]?.[j] as number;
	for (let i = 0; i < n; i++) {
		let pivot = i;
		for (let r = i + 1; r < n; r++) if (Math.abs(cell(r, i)) > Math.abs(cell(pivot, i))) pivot = r;
		[m[i], m[pivot]] = [m[pivot] as number[], m[i] as number[]];
		for (let r = i + 1; r < n; r++) {
			const factor = cell(r, i) / cell(i, i);
			for (let c = i; c <= n; c++) (m[r] as number[])[c] = cell(r, c) - factor * cell(i, c);
		}
	}
	const solution = new Array<number>(n).fill(0);
	for (let i = n - 1; i >= 0; i--) {
		let sum = cell(i, n);
		for (let c = i + 1; c < n; c++) sum -= cell(i, c) * (solution[c] as number);
		solution[i] = sum / cell(i, i);
	}
	return solution;
}
