import table from "#data/words/follow-ups.json" with { type: "json" };

/** How people lean on what was said before, in one language. */
export interface FollowUpWords {
	/** What only joins a question to the one before: "and", "what about". */
	readonly lead: RegExp;
	/** Words that begin a question: "when", "how long", "does". */
	readonly asking: ReadonlySet<string>;
	/** Auxiliary verbs: what holds one is no bare phrase. */
	readonly verbs: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	readonly determiners: ReadonlySet<string>;
	/** "he", "she": one person, by gender. */
	readonly male: ReadonlySet<string>;
	readonly female: ReadonlySet<string>;
	/** "it", "they", "there", "that": what stands before, whatever it is. */
	readonly pointing: ReadonlySet<string>;
	/** Asks for who stands behind the words that were shown: "who said that?" */
	readonly whoSaid: RegExp;
	/** "else", "more": other words of the same person. */
	readonly further: RegExp;
}

/** The words of a language, by its name in ISO 639-1; English where there are none. */
export function followUpWordsOf(language: string): FollowUpWords {
	return byLanguage.get(language) ?? english;
}

const english = read(table.en);
const byLanguage = new Map(Object.entries(table).map(([language, each]) => [language, read(each)]));

function read({ lead, whoSaid, further, ...lists }: typeof table.en): FollowUpWords {
	const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
	return {
		asking: words(lists.asking),
		verbs: words(lists.verbs),
		prepositions: words(lists.prepositions),
		determiners: words(lists.determiners),
		male: words(lists.male),
		female: words(lists.female),
		pointing: words(lists.pointing),
		lead: new RegExp(lead, "iu"),
		whoSaid: new RegExp(whoSaid, "u"),
		further: new RegExp(further, "giu"),
	};
}
