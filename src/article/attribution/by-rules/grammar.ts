import table from "#data/words/grammars.json" with { type: "json" };
import { wordSet } from "../../../algorithms/word-set.ts";

/** What it takes to read who speaks in a language: its words around quotations, all in lower case. */
export interface Grammar {
	/** Forms of verbs of speech that one person is the subject of. */
	readonly verbs: ReadonlySet<string>;
	/** Participles that are such a verb behind one of the auxiliaries: "a déclaré". */
	readonly participles: ReadonlySet<string>;
	readonly auxiliaries: ReadonlySet<string>;
	/** Words that the source of what is said stands behind: "laut", "selon", "según". */
	readonly sources: ReadonlySet<string>;
	/** Words of a noun phrase's beginning. */
	readonly determiners: ReadonlySet<string>;
	/** Small words inside a noun phrase, between its nouns: "de", "des". */
	readonly joiners: ReadonlySet<string>;
	/** Prepositions before whom it is said to: "à", "a", "gegenüber". */
	readonly hearers: ReadonlySet<string>;
	/** Words that may stand between the verb and its subject. */
	readonly adverbs: ReadonlySet<string>;
	readonly he: ReadonlySet<string>;
	readonly she: ReadonlySet<string>;
	/** Forms of address and academic degrees: no part of a name. */
	readonly titles: ReadonlySet<string>;
	/** Words within names: "von", "de". */
	readonly particles: ReadonlySet<string>;
	/** Words that open sentences and are no names; the commonest of the language. */
	readonly common: ReadonlySet<string>;
	/** Nouns are written with a capital, so that a capital makes no name. */
	readonly capitalNouns: boolean;
	/** A verb of speech may stand without its subject: "dijo". */
	readonly dropsSubject: boolean;
}

export const german = read(table.de);
export const french = read(table.fr);
export const spanish = read(table.es);

function read(written: typeof table.de): Grammar {
	const { capitalNouns, dropsSubject, ...lists } = written;
	const sets = Object.fromEntries(
		Object.entries(lists).map(([name, lines]) => [name, wordSet(lines)]),
	) as Record<keyof typeof lists, ReadonlySet<string>>;
	return { ...sets, capitalNouns, dropsSubject };
}
