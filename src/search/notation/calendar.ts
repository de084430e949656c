import { foldWord } from "../language/tokens.ts";

/** The months as they are written, a line a language, a comma between months, the short forms after the whole name. */
const written: Readonly<Record<string, string>> = {
	en: "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec",
	de: "januar jänner jan,februar feber feb,märz mär,april apr,mai,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,dezember dez",
	fr: "janvier janv,février févr fév,mars,avril avr,mai,juin,juillet juil,août,septembre sept,octobre oct,novembre nov,décembre déc",
	es: "enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,septiembre setiembre sept sep,octubre oct,noviembre nov,diciembre dic",
};

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
	Object.entries(written).map(([language, line]) => [language, toCalendar(line)]),
);

/** Undefined where the language's months are not known. */
export function calendarOf(language: string): Calendar | undefined {
	return calendars.get(language);
}

function toCalendar(line: string): Calendar {
	const months = line.split(",").map((names) => names.split(" "));
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
