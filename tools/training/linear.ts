import { sigmoid } from "../../src/algorithms/probability.ts";
/** The features of one thing, by their numbers. */
export type Features = Int32Array;

/** Numbers for feature names, the same for every model that is trained in one run. */
export class Numbering {
	private readonly numbers = new Map<string, number>();
	private readonly names: string[] = [];

	get size(): number {
		return this.names.length;
	}

	numbersOf(features: readonly string[]): Features {
		return Int32Array.from(features, (feature) => this.numberOf(feature));
	}

	nameOf(number: number): string {
		return this.names[number] ?? "";
	}

	private numberOf(feature: string): number {
		const known = this.numbers.get(feature);
		if (known !== undefined) return known;
		const number = this.names.push(feature) - 1;
		this.numbers.set(feature, number);
		return number;
	}
}

/** A list of alternatives by their features, and which of them are right. */
export interface Choice {
	readonly alternatives: readonly Features[];
	readonly right: readonly boolean[];
}

/** How a `Learner` goes about it. */
export interface Pace {
	readonly rate: number;
	/** How strongly weights are drawn to zero. */
	readonly decay: number;
}

/** Weights under training, by AdaGrad. */
export class Learner {
	private readonly weights: Float64Array;
	private readonly squares: Float64Array;
	private readonly sums: Float64Array;
	private rounds = 0;
	private readonly numbering: Numbering;
	private readonly known: readonly number[];
	private readonly isKnown: Uint8Array;
	private readonly pace: Pace;

	/** Learns the features that are `known` and no others. */
	constructor(numbering: Numbering, known: readonly number[], pace: Pace) {
		this.numbering = numbering;
		this.known = known;
		this.pace = pace;
		this.weights = new Float64Array(numbering.size);
		this.squares = new Float64Array(numbering.size);
		this.sums = new Float64Array(numbering.size);
		this.isKnown = new Uint8Array(numbering.size);
		for (const feature of known) this.isKnown[feature] = 1;
	}

	score(features: Features): number {
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

	/** One step of logistic regression. */
	learnYesNo(features: Features, yes: boolean): void {
		const probability = sigmoid(this.score(features));
		this.step(features, (yes ? 1 : 0) - probability);
	}

	/** Ends a round: the weights now count towards the average. */
	endRound(): void {
		this.rounds++;
		for (const feature of this.known) {
			this.sums[feature] = (this.sums[feature] ?? 0) + (this.weights[feature] ?? 0);
		}
	}

	/** The weights by feature, those near zero left out: of the rounds that were ended on average, else as they are. */
	named(least: number): Map<string, number> {
		const named: [string, number][] = [];
		for (const feature of this.known) {
			const sum = this.rounds > 0 ? this.sums[feature] : this.weights[feature];
			const weight = (sum ?? 0) / Math.max(1, this.rounds);
			if (Math.abs(weight) >= least) {
				named.push([this.numbering.nameOf(feature), Math.round(weight * 100) / 100]);
			}
		}
		return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	private step(features: Features, gradient: number): void {
		const { rate, decay } = this.pace;
		for (const feature of features) {
			if (this.isKnown[feature] !== 1) continue;
			const weight = this.weights[feature] ?? 0;
			const slope = gradient - decay * weight;
			const square = (this.squares[feature] ?? 0) + slope * slope;
			this.squares[feature] = square;
			this.weights[feature] = weight + (rate * slope) / Math.sqrt(square + 1e-6);
		}
	}
}

/** The features that occur at least `least` times. */
export function frequent(all: Iterable<Features>, least: number): number[] {
	const counts = new Map<number, number>();
	for (const features of all) {
		for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	return [...counts].flatMap(([feature, count]) => (count >= least ? [feature] : []));
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
