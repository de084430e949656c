import table from "#data/words/places.json" with { type: "json" };

/** Countries, states, continents and large cities: names that seldom speak, and are never "he" or "she". */
export function isPlace(name: string): boolean {
	return places.has(name);
}

const places: ReadonlySet<string> = new Set(table.places);
