import { stopwords } from "@orama/stopwords/english";
import MiniSearch from "minisearch";
import { stemmerFor } from "../../src/search/language/stemmers.ts";

const stem = stemmerFor("en");
const common = new Set(stopwords);

/** MiniSearch as one would use it for this: stems, no stop words, misspellings of up to a fifth of a word. */
export function createMiniSearch(
	passages: readonly { readonly id: number; readonly text: string }[],
): MiniSearch {
	const search = new MiniSearch({
		fields: ["text"],
		processTerm: (term) => {
			const word = term.toLowerCase();
			return common.has(word) ? null : stem(word);
		},
		searchOptions: { fuzzy: 0.2, prefix: false },
	});
	search.addAll(passages);
	return search;
}
