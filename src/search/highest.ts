/** Of the numbers from 0 up to `count` those with the highest scores above zero, the highest first, of equal ones the lower. */
export function highest(
	count: number,
	scoreOf: (number: number) => number,
	limit: number,
): number[] {
	let kept: { readonly number: number; readonly score: number }[] = [];
	let bar = 0;
	// Sorting now and then costs less than keeping a few in order among very many.
	const cut = (): void => {
		kept = kept.sort((a, b) => b.score - a.score).slice(0, limit);
		if (kept.length === limit) bar = kept.at(-1)?.score ?? bar;
	};
	for (let number = 0; number < count; number++) {
		const score = scoreOf(number);
		if (score <= bar) continue;
		kept.push({ number, score });
		if (kept.length >= 4 * limit) cut();
	}
	cut();
	return kept.map(({ number }) => number);
}
