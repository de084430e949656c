import table from "#data/words/traits.json" with { type: "json" };

/** By what a language tells of the kinds of thing that a question may ask for. */
interface TraitWords {
	readonly date: RegExp;
	readonly money: RegExp;
	readonly percent: RegExp;
	readonly cause: RegExp;
	/** Null where capitals do not tell a name. */
	readonly place: RegExp | null;
	readonly definition: RegExp;
	readonly duration: RegExp;
	readonly numbers: ReadonlySet<string>;
}

/** English where a language's words are not known. */
export function traitWordsOf(language: string): TraitWords {
	return byLanguage.get(language) ?? english;
}

const english = read("en", table.en);
const byLanguage = new Map(
	Object.entries(table).map(([language, each]) => [language, read(language, each)]),
);

function read(language: string, written: typeof table.en): TraitWords {
	const pattern = (source: string): RegExp => new RegExp(source, language === "en" ? "i" : "iu");
	return {
		date: pattern(written.date),
		money: pattern(written.money),
		percent: pattern(written.percent),
		cause: pattern(written.cause),
		place: written.place === null ? null : new RegExp(written.place, "u"),
		definition: pattern(written.definition),
		duration: pattern(written.duration),
		numbers: new Set(written.numbers.split(" ")),
	};
}
