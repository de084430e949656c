import written from "#data/words/months.json" with { type: "json" };
import { foldWord } from "../language/tokens.ts";

/** The months of one language. */
export interface Calendar {
	/** All ways to write a month, for a pattern, the longest first. */
	readonly pattern: string;
	/** The folded name of a month, 1 to 12. */
	nameOf(month: number): string;
	/** The number of a month, 1 to 12, by any way to write it; 0 for another word. */
	monthOf(word: string): number;
}

const calendars = new Map(
	Object.entries(written).map(([language, months]) => [language, toCalendar(months)]),
);

/** Undefined where the language's months are not known. */
export function calendarOf(language: string): Calendar | undefined {
	return calendars.get(language);
}

/** @param written a month each, the short forms after the whole name */
function toCalendar(written: readonly string[]): Calendar {
	const months = written.map((names) => names.split(" "));
	const numbers = new Map(
		months.flatMap((names, at) => names.map((name) => [foldWord(name), at + 1] as const)),
	);
	const spellings = months.flat().flatMap((name) => [name, foldWord(name)]);
	const longestFirst = [...new Set(spellings)].sort((a, b) => b.length - a.length);
	return {
		pattern: longestFirst.join("|"),
		nameOf: (month) => foldWord(months[month - 1]?.[0] ?? ""),
		monthOf: (word) => numbers.get(foldWord(word)) ?? 0,
	};
}
