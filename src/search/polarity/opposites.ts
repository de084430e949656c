import pairs from "#data/words/opposites.json" with { type: "json" };
import { memoize } from "../../algorithms/memoize.ts";
import { stemmerFor } from "../language/stemmers.ts";
import { foldWord } from "../language/tokens.ts";

/** Two ways to stand to one thing, as stems. */
interface Sides {
	readonly mine: ReadonlySet<string>;
	readonly theirs: ReadonlySet<string>;
}

/** What says the contrary of a stem, for each pair that it is in. */
export function oppositesOf(stem: string, language: string): readonly Sides[] {
	return tableOf(language).get(stem) ?? [];
}

const maxLanguages = 8;

/** The words that say the contrary of a word with a stem, as they are listed. */
export function contrariesOf(stem: string, language: string): readonly string[] {
	const stemOf = stemmerFor(language);
	return (pairs[language] ?? []).flatMap((line) => {
		const sides = line.split(" | ").map((side) => side.split(" "));
		const mine = sides.findIndex((side) => side.some((word) => stemOf(foldWord(word)) === stem));
		return mine < 0 ? [] : (sides[1 - mine] ?? []);
	});
}

const tableOf = memoize((language: string): ReadonlyMap<string, readonly Sides[]> => {
	const stem = stemmerFor(language);
	const table = new Map<string, Sides[]>();
	for (const line of pairs[language] ?? []) {
		const [one, other] = line
			.split(" | ")
			.map((side) => new Set(side.split(" ").map((word) => stem(foldWord(word)))));
		if (!one || !other) continue;
		for (const word of one) add(table, word, { mine: one, theirs: other });
		for (const word of other) add(table, word, { mine: other, theirs: one });
	}
	return table;
}, maxLanguages);

function add(table: Map<string, Sides[]>, stem: string, sides: Sides): void {
	table.set(stem, [...(table.get(stem) ?? []), sides]);
}
