import written from "#data/words/numerals.json" with { type: "json" };
import { memoize } from "../../algorithms/memoize.ts";

import { commonness } from "../language/rarity.ts";
import { maxLanguages } from "../language/stemmers.ts";
import { foldWord } from "../language/tokens.ts";

/** How a language writes numbers and what is counted with them. */
export interface Numerals {
	/** The value of a number word: "twelve"; undefined for another word. */
	readonly cardinals: ReadonlyMap<string, number>;
	/** The value of a word for a place in a row: "third". */
	readonly ordinals: ReadonlyMap<string, number>;
	/** By a folded word or sign for a power of ten ("million", "bn"), its value. */
	readonly scales: ReadonlyMap<string, number>;
	/** Names of powers of ten that large numbers are written with, the largest first. */
	readonly largeScales: readonly (readonly [value: number, name: string])[];
	readonly percent: string;
	/** The word for a currency by its sign or code. */
	readonly currencies: ReadonlyMap<string, string>;
	/** Short forms of units and their words. */
	readonly units: ReadonlyMap<string, string>;
	/** What parts thousands, as a part of a pattern; and what parts the fraction. */
	readonly group: string;
	readonly point: string;
}

const numerals = new Map(
	Object.entries(written).map(([language, each]) => [language, toNumerals(each)]),
);

/** Undefined where it is not known how the language writes numbers. */
export function numeralsOf(language: string): Numerals | undefined {
	return numerals.get(language);
}

/** The other ways to write a number word, a number's figures or a unit: "12" for "twelve", "kilometres" for "km". */
export function otherNumerals(word: string, language: string): readonly string[] {
	return others(language).get(word) ?? [];
}

function toNumerals(each: (typeof written)[string]): Numerals {
	return {
		cardinals: counted(each.cardinals),
		ordinals: counted(each.ordinals),
		scales: new Map([...pairs(each.scales)].map(([name, power]) => [name, 10 ** Number(power)])),
		largeScales: each.largeScales,
		percent: each.percent,
		currencies: pairs(each.currencies),
		units: pairs(each.units),
		group: each.group,
		point: each.point,
	};
}

/** Words by their value: one after the other from 0, then by tens from 20. */
function counted(line: string): Map<string, number> {
	const [low = "", tens = ""] = line.split(";");
	const named = [
		...low.split(" ").map((word, at) => [foldWord(word), at] as const),
		...tens.split(" ").map((word, at) => [foldWord(word), 20 + 10 * at] as const),
	];
	return new Map(named.filter(([word]) => word !== ""));
}

function pairs(line: string): Map<string, string> {
	return new Map(
		line.split(" ").map((pair) => {
			const [from = "", to = ""] = pair.split("=");
			return [/^\p{L}/u.test(from) ? foldWord(from) : from, /^\p{L}/u.test(to) ? foldWord(to) : to];
		}),
	);
}

const others = memoize((language: string): ReadonlyMap<string, readonly string[]> => {
	const { cardinals, units } = numeralsOf(language) ?? { cardinals: [], units: [] };
	const numbers = [...cardinals].map(([word, value]) => [word, String(value)] as const);
	const rarityOf = commonness(language);
	// One letter is a unit behind figures alone, and so is a common word: Spanish "ha" stands for "hectáreas" there.
	const measures = [...units].filter(([short]) => short.length > 1 && rarityOf(short) >= leastRare);
	const table = new Map<string, string[]>();
	for (const [one, other] of [...numbers, ...measures]) {
		table.set(one, [...(table.get(one) ?? []), other]);
		table.set(other, [...(table.get(other) ?? []), one]);
	}
	return table;
}, maxLanguages);

const leastRare = 0.5;
