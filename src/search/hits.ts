/** Where something stands: sentences or passages in ascending order, and a figure for each; elsewhere it is 0. */
export interface Hits {
	readonly places: readonly number[];
	readonly figures: readonly number[];
}

export const noHits: Hits = { places: [], figures: [] };

export type Merge = (figure: number, other: number) => number;

/** Hits being gathered, their places in ascending order. */
export interface GatheredHits extends Hits {
	readonly places: number[];
	readonly figures: number[];
}

export function gatherHits(): GatheredHits {
	return { places: [], figures: [] };
}

/** Adds a hit at the last place or after it; at the last one the figures are merged. */
export function addHit(
	{ places, figures }: GatheredHits,
	place: number,
	figure: number,
	merge: Merge,
): void {
	const last = places.length - 1;
	if (last >= 0 && places[last] === place) {
		figures[last] = merge(figures[last] as number, figure);
		return;
	}
	places.push(place);
	figures.push(figure);
}

/** Merges by adding up. */
export function addUp(figure: number, other: number): number {
	return figure + other;
}

/** Of places in any order; the figures of one place are merged. */
export function hitsOf(places: readonly number[], figures: readonly number[], merge: Merge): Hits {
	const gathered = gatherHits();
	const order = isAscending(places) ? null : ascending(places);
	for (let i = 0; i < places.length; i++) {
		const at = order ? (order[i] as number) : i;
		addHit(gathered, places[at] as number, figures[at] as number, merge);
	}
	return gathered;
}

function isAscending(places: readonly number[]): boolean {
	for (let i = 1; i < places.length; i++)
		if ((places[i] as number) < (places[i - 1] as number)) return false;
	return true;
}

/** What order makes places ascend. */
function ascending(places: readonly number[]): number[] {
	return [...places.keys()].sort((a, b) => (places[a] as number) - (places[b] as number));
}

/** The hits at places where others have none. */
export function hitsOutside({ places, figures }: Hits, others: Hits): Hits {
	if (places.length === 0) return noHits;
	if (others.places.length === 0) return { places, figures };
	const outside = gatherHits();
	let at = 0;
	places.forEach((place, i) => {
		while ((others.places[at] ?? place) < place) at++;
		if (others.places[at] === place) return;
		outside.places.push(place);
		outside.figures.push(figures[i] as number);
	});
	return outside;
}

/** The highest figure from one place up to, not including, another; 0 where there is none. */
export function highestWithin({ places, figures }: Hits, from: number, to: number): number {
	let most = 0;
	for (let i = 0; i < places.length; i++) {
		const place = places[i] as number;
		if (place >= to) break;
		if (place >= from) most = Math.max(most, figures[i] as number);
	}
	return most;
}
