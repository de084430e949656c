import listed from "#data/words/related-words.json" with { type: "json" };
import { memoize } from "../../algorithms/memoize.ts";
import { maxLanguages, stemmerFor } from "./stemmers.ts";
import { foldWord } from "./tokens.ts";

/**
 * Words by which people may mean the same as by another, folded: "boss" for "director". Only where nothing reads the
 * meaning: German, French and Spanish.
 */
export function relatedWords(word: string, language: string): readonly string[] {
	const stem = stemmerFor(language)(word);
	const groups = groupsOf(language).get(stem) ?? [];
	return [...new Set(groups.flat())].filter((other) => stemmerFor(language)(other) !== stem);
}

const groupsByLanguage: Readonly<Record<string, readonly string[]>> = listed.languages;

/** By the stem of a word, the groups that it stands in. */
const groupsOf = memoize(
	(language: string): ReadonlyMap<string, readonly (readonly string[])[]> => {
		const groups = new Map<string, (readonly string[])[]>();
		for (const line of groupsByLanguage[language] ?? []) {
			const words = line.split(" ").map(foldWord);
			for (const stem of new Set(words.map(stemmerFor(language))))
				groups.set(stem, [...(groups.get(stem) ?? []), words]);
		}
		return groups;
	},
	maxLanguages,
);
