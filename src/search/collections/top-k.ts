/** The places of the highest scores above zero in a row, the highest first, of equal ones the first. */
export function topPlaces(scores: ArrayLike<number>, limit: number): number[] {
	let kept: { readonly place: number; readonly score: number }[] = [];
	let bar = 0;
	// Sorting now and then costs less than keeping a few in order among very many.
	const cut = (): void => {
		kept = kept.sort((a, b) => b.score - a.score).slice(0, limit);
		if (kept.length === limit) bar = kept.at(-1)?.score ?? bar;
	};
	for (let place = 0; place < scores.length; place++) {
		const score = scores[place] as number;
		if (score <= bar) continue;
		kept.push({ place, score });
		if (kept.length >= 4 * limit) cut();
	}
	cut();
	return kept.map(({ place }) => place);
}
