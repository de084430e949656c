/** One question's candidates: feature rows, one a sentence, and which of them are right. */
export interface Listing {
	/** Rows one after the other, `width` figures each. */
	readonly rows: Float32Array;
	readonly count: number;
	/** The right passage's sentences: from, up to not including. */
	readonly right: readonly [number, number];
	/** Which sentence holds the marked answer, or -1. */
	readonly sentence: number;
}

/** How much the right sentence counts beside the right passage. */
const sentenceShare = 0.35;
const penalty = 3e-3;
const batch = 64;
const firstRate = 0.06;

interface Training {
	/** How many features a row has. */
	readonly width: number;
	/** False for features that are to have no weight. */
	readonly keep?: readonly boolean[];
	readonly epochs?: number;
}

/**
 * Weights of a linear model whose softmax over all sentences gives the right passage the most probability
 * (ListNet's top-one likelihood, Cao et al. 2007), by Adam (Kingma & Ba 2015) on standardised features.
 * The same input gives the same weights.
 */
export function trainListwise(
	listings: readonly Listing[],
	{ width, keep = [], epochs = 24 }: Training,
): Float64Array {
	const scale = standardDeviations(listings, width);
	const weights = new Float64Array(width);
	const first = new Float64Array(width);
	const second = new Float64Array(width);
	const gradient = new Float64Array(width);
	let step = 0;
	const steps = epochs * Math.ceil(listings.length / batch);
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (let from = 0; from < listings.length; from += batch) {
			gradient.fill(0);
			// A stride that no list length divides spreads each article over many batches.
			const size = Math.min(batch, listings.length - from);
			for (let i = 0; i < size; i++) {
				const at = ((from + i) * 7919 + epoch * 31) % listings.length;
				addGradient(listings[at] as Listing, weights, scale, gradient);
			}
			step++;
			const rate = firstRate * (1 - step / (steps + 1));
			for (let f = 0; f < width; f++) {
				if (keep[f] === false) continue;
				const g = (gradient[f] as number) / size + penalty * (weights[f] as number);
				first[f] = 0.9 * (first[f] as number) + 0.1 * g;
				second[f] = 0.999 * (second[f] as number) + 0.001 * g * g;
				const m = (first[f] as number) / (1 - 0.9 ** step);
				const v = (second[f] as number) / (1 - 0.999 ** step);
				weights[f] = (weights[f] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
			}
		}
	}
	return weights.map((weight, f) => weight / (scale[f] as number));
}

/** Scores of all rows of a listing. */
export function score(listing: Listing, weights: Float64Array): Float64Array {
	const width = weights.length;
	const scores = new Float64Array(listing.count);
	for (let s = 0; s < listing.count; s++) {
		let sum = 0;
		for (let f = 0; f < width; f++)
			sum += (listing.rows[s * width + f] as number) * (weights[f] as number);
		scores[s] = sum;
	}
	return scores;
}

export function softmax(scores: Float64Array): Float64Array {
	const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	const powers = scores.map((s) => Math.exp(s - highest));
	const total = powers.reduce((a, b) => a + b, 0);
	return powers.map((p) => p / total);
}

function standardDeviations(listings: readonly Listing[], width: number): Float64Array {
	const sum = new Float64Array(width);
	const squares = new Float64Array(width);
	let n = 0;
	for (const { rows, count } of listings) {
		n += count;
		for (let i = 0; i < count * width; i++) {
			const value = rows[i] as number;
			sum[i % width] = (sum[i % width] as number) + value;
			squares[i % width] = (squares[i % width] as number) + value * value;
		}
	}
	return sum.map((total, f) =>
		Math.sqrt(Math.max(1e-8, (squares[f] as number) / n - (total / n) ** 2)),
	);
}

function addGradient(
	listing: Listing,
	weights: Float64Array,
	scale: Float64Array,
	gradient: Float64Array,
): void {
	const width = weights.length;
	const { rows, count, right, sentence } = listing;
	const p = softmax(
		score(
			listing,
			weights.map((w, f) => w / (scale[f] as number)),
		),
	);
	let inRight = 0;
	for (let s = right[0]; s < right[1]; s++) inRight += p[s] as number;
	for (let s = 0; s < count; s++) {
		const target = s >= right[0] && s < right[1] ? (p[s] as number) / Math.max(inRight, 1e-12) : 0;
		const exact = sentence < 0 ? target : s === sentence ? 1 : 0;
		const error = (p[s] as number) - (1 - sentenceShare) * target - sentenceShare * exact;
		if (Math.abs(error) < 1e-5) continue;
		for (let f = 0; f < width; f++) {
			gradient[f] =
				(gradient[f] as number) + (error * (rows[s * width + f] as number)) / (scale[f] as number);
		}
	}
}
