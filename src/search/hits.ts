/** Where something stands: sentences or passages in ascending order, and a figure for each; elsewhere it is 0. */
export interface Hits {
	readonly places: readonly number[];
	readonly figures: readonly number[];
}

export const noHits: Hits = { places: [], figures: [] };

type Merge = (figure: number, other: number) => number;

/** Of places in any order; the figures of one place are merged. */
export function hitsOf(places: readonly number[], figures: readonly number[], merge: Merge): Hits {
	if (isAscending(places)) return mergeHits(places, figures, merge);
	const order = ascending(places);
	return mergeHits(
		order.map((at) => places[at] as number),
		order.map((at) => figures[at] as number),
		merge,
	);
}

/** Of ascending places; the figures of one place are merged. */
export function mergeHits(
	places: readonly number[],
	figures: readonly number[],
	merge: Merge,
): Hits {
	if (places.length === 0) return noHits;
	const merged: { places: number[]; figures: number[] } = { places: [], figures: [] };
	let last = -1;
	let end = -1;
	for (let i = 0; i < places.length; i++) {
		const place = places[i] as number;
		const figure = figures[i] as number;
		if (place === last) {
			merged.figures[end] = merge(merged.figures[end] as number, figure);
			continue;
		}
		last = place;
		end++;
		merged.places.push(place);
		merged.figures.push(figure);
	}
	return merged;
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
	const outside: { places: number[]; figures: number[] } = { places: [], figures: [] };
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
