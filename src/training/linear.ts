/** A list of alternatives by their features, and which of them are right. */
export interface Choice {
	readonly alternatives: readonly (readonly number[])[];
	readonly right: readonly boolean[];
}

/** Weights under training, by AdaGrad; features are numbered by a `Dictionary`. */
export class Learner {
	readonly weights: number[] = [];
	private readonly squares: number[] = [];
	private readonly sums: number[] = [];
	private rounds = 0;
	private readonly rate: number;
	private readonly decay: number;

	constructor(rate: number, decay: number) {
		this.rate = rate;
		this.decay = decay;
	}

	score(features: readonly number[]): number {
		let score = 0;
		for (const feature of features) score += this.weights[feature] ?? 0;
		return score;
	}

	/** One step up the log-probability of the right alternatives together; gives the probabilities before it. */
	learnChoice({ alternatives, right }: Choice): number[] {
		const scores = alternatives.map((features) => this.score(features));
		const all = normalized(scores, () => true);
		if (!right.includes(true)) return all;
		const wanted = normalized(scores, (index) => right[index] === true);
		for (const [index, features] of alternatives.entries()) {
			this.step(features, (wanted[index] ?? 0) - (all[index] ?? 0));
		}
		return all;
	}

	/** Ends a round: the weights now count towards the average. */
	endRound(): void {
		this.rounds++;
		for (const [feature, weight] of this.weights.entries()) {
			this.sums[feature] = (this.sums[feature] ?? 0) + (weight ?? 0);
		}
	}

	/** The weights after each round, averaged: steadier on articles not seen than the last ones. */
	averaged(): number[] {
		return Array.from(this.weights, (_, feature) => (this.sums[feature] ?? 0) / this.rounds);
	}

	/** One step of logistic regression. */
	learnYesNo(features: readonly number[], yes: boolean): void {
		const probability = 1 / (1 + Math.exp(-this.score(features)));
		this.step(features, (yes ? 1 : 0) - probability);
	}

	private step(features: readonly number[], gradient: number): void {
		for (const feature of features) {
			const weight = this.weights[feature] ?? 0;
			const slope = gradient - this.decay * weight;
			const square = (this.squares[feature] ?? 0) + slope * slope;
			this.squares[feature] = square;
			this.weights[feature] = weight + (this.rate * slope) / Math.sqrt(square + 1e-6);
		}
	}
}

/** Numbers the features that are seen at least `least` times. */
export class Dictionary {
	private readonly counts = new Map<string, number>();
	private readonly numbers = new Map<string, number>();

	count(features: readonly string[]): void {
		for (const feature of features) this.counts.set(feature, (this.counts.get(feature) ?? 0) + 1);
	}

	freeze(least: number): void {
		for (const [feature, count] of [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
			if (count >= least) this.numbers.set(feature, this.numbers.size);
		}
	}

	numbersOf(features: readonly string[]): number[] {
		return features.flatMap((feature) => this.numbers.get(feature) ?? []);
	}

	/** The weights by feature, those near zero left out. */
	named(weights: readonly number[], least: number): Map<string, number> {
		const named = new Map<string, number>();
		for (const [feature, number] of this.numbers) {
			const weight = weights[number] ?? 0;
			if (Math.abs(weight) >= least) named.set(feature, Math.round(weight * 100) / 100);
		}
		return named;
	}
}

/** Always the same order for the same seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
	const result = [...items];
	let state = seed >>> 0;
	for (let i = result.length - 1; i > 0; i--) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		const j = Math.floor((state / 2 ** 32) * (i + 1));
		const [a, b] = [result[i], result[j]];
		if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
	}
	return result;
}

function normalized(scores: readonly number[], counts: (index: number) => boolean): number[] {
	const top = Math.max(...scores.filter((_, index) => counts(index)));
	const powers = scores.map((score, index) => (counts(index) ? Math.exp(score - top) : 0));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}
