/** Where something stands: sentences or passages in ascending order, and how much of it; elsewhere there is none. */
export interface SparseFigures {
	readonly places: readonly number[];
	readonly figures: readonly number[];
}

export const noFigures: SparseFigures = { places: [], figures: [] };

/** Adds figures up by the place they stand at; the places are told in ascending order. */
export function gatherFigures() {
	const places: number[] = [];
	const figures: number[] = [];
	return {
		places,
		figures,
		add(place: number, figure: number): void {
			const last = places.length - 1;
			if (places[last] === place) figures[last] = (figures[last] as number) + figure;
			else {
				places.push(place);
				figures.push(figure);
			}
		},
	};
}

/** Where something stands by passage, from where it stands by sentence. */
export function byPassage(
	passageOf: Int32Array,
	{ places, figures }: SparseFigures,
): SparseFigures {
	const gathered = gatherFigures();
	for (let i = 0; i < places.length; i++)
		gathered.add(passageOf[places[i] as number] as number, figures[i] as number);
	return gathered;
}

/** The highest figure from one place up to, not including, another; 0 where there is none. */
export function highestWithin(
	{ places, figures }: SparseFigures,
	from: number,
	to: number,
): number {
	let most = 0;
	for (let i = 0; i < places.length; i++) {
		const place = places[i] as number;
		if (place >= to) break;
		if (place >= from) most = Math.max(most, figures[i] as number);
	}
	return most;
}
