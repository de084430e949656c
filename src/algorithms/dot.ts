/** The sum of the products of figures in the same places; places that `weights` lacks count for nothing. */
export function dot(figures: ArrayLike<number>, weights: ArrayLike<number>): number {
	let sum = 0;
	for (let at = 0; at < figures.length; at++) sum += (figures[at] ?? 0) * (weights[at] ?? 0);
	return sum;
}
