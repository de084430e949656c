import { cpus } from "node:os";
import { readPages } from "./page-folder.ts";
import { f1, type Marked, qualityOf } from "./page-quality.ts";
import { type PageReader, pageReaders, type Reading } from "./page-readers.ts";
import { agrees, type Statements, statementsOf, withoutStatements } from "./page-statements.ts";

// Verbatim beside Readability and defuddle, all on the same parser of HTML and each page through all in turn: how well
// they read what people marked, which statements they find, and how long they take, in milliseconds of the processor.
//   npm run bench:pages [-- FOLDER]     (the pages of the tests where none is given, which have nothing marked)
// FOLDER holds ID.html or ID.html.gz, or has them in `html`, and `gold.json`: by id the article's `text`, or pieces that
// must be `with` it and `without` it. What is no page to defuddle it tells on standard error. Verbatim's time is the whole
// way from HTML to an article with its quotations.

/** Pages that a reader may break on: what takes its time by the square shows. */
const made: readonly (readonly [string, string])[] = [
	[
		"4,000 links in one paragraph",
		page(`<p>${'<a href="/a">one link</a>, and so it goes on. '.repeat(4000)}</p>`),
	],
	["<pre> with 200 kB of spaces", page(`${paragraphs(5)}<pre>a${" ".repeat(200_000)}b</pre>`)],
	["3,000 questions in JSON-LD", page(`${questions(3000)}${paragraphs(5)}`)],
	["300 nested boxes", page(`${"<div>".repeat(300)}${paragraphs(5)}${"</div>".repeat(300)}`)],
];

const [folder = "tests/fixtures/pages"] = process.argv.slice(2);
const pages = readPages(folder);
const readers = Object.entries(pageReaders);
const kinds = ["headline", "published", "author"] as const;

print(`${cpus()[0]?.model}, Node ${process.version}; ${pages.length} pages of ${folder}`);
for (const { html } of pages.slice(0, 10)) {
	for (const [, read] of readers) await timed(read, html);
}
const runs = new Map(readers.map(([name]) => [name, [] as Run[]]));
for (const { html, marked } of pages) {
	const stated = statementsOf(html);
	const bare = withoutStatements(html);
	for (const [name, read] of readers) {
		const { reading, ms } = await timed(read, html);
		const shown = (await timed(read, bare)).reading;
		runs.get(name)?.push({ marked, stated, reading, shown, ms });
	}
}
if (pages.some(({ marked }) => marked !== null)) printQuality(runs);
printStatements(runs);
printTimes(runs);

// defuddle does not end within minutes on some of these
const quick = readers.filter(([name]) => name !== "defuddle");
print(`\n| | ${quick.map(([name]) => name).join(" | ")} |\n|---|---|---|`);
for (const [name, html] of made) {
	const cells: string[] = [];
	for (const [, read] of quick) cells.push((await timed(read, html)).ms.toFixed(0));
	print(`| ${[name, ...cells].join(" | ")} |`);
}

/** One page through one reader. */
interface Run {
	readonly marked: Marked | null;
	readonly stated: Statements;
	readonly reading: Reading;
	/** What it makes of the page without its statements. */
	readonly shown: Reading;
	readonly ms: number;
}

async function timed(read: PageReader, html: string): Promise<{ reading: Reading; ms: number }> {
	const before = process.cpuUsage();
	// Readability throws on a page without a body.
	const reading = await read(html).catch(() => ({
		headline: null,
		author: null,
		published: null,
		text: "",
	}));
	const { user, system } = process.cpuUsage(before);
	return { reading, ms: (user + system) / 1000 };
}

function printQuality(runs: ReadonlyMap<string, readonly Run[]>): void {
	print(
		"\n| | text: precision | recall | F1 | pages under .8 | under .6 | pieces: precision | recall | F1 | refused |\n|---|---|---|---|---|---|---|---|---|---|",
	);
	for (const [name, all] of runs) {
		const marked = all.flatMap(({ marked, reading }) =>
			marked === null ? [] : [{ ...reading, marked }],
		);
		const { precision, recall, under80, under60, piecesPrecision, piecesRecall, refused } =
			qualityOf(marked);
		const hasTexts = marked.some((each) => "text" in each.marked);
		const hasPieces = marked.some((each) => "with" in each.marked);
		const texts = [...[precision, recall, f1(precision, recall)].map(share), under80, under60];
		const pieces = [piecesPrecision, piecesRecall, f1(piecesPrecision, piecesRecall)].map(share);
		const cells = [
			...texts.map((cell) => (hasTexts ? cell : "")),
			...pieces.map((cell) => (hasPieces ? cell : "")),
			refused,
		];
		print(`| ${name} | ${cells.join(" | ")} |`);
	}
}

/** Right, wrong and not found of what pages state, with the statements and without. */
function printStatements(runs: ReadonlyMap<string, readonly Run[]>): void {
	print(`\n| right, wrong, none | ${kinds.map((kind) => `${kind} | only shown`).join(" | ")} |`);
	print("|---|---|---|---|---|---|---|");
	for (const [name, all] of runs) {
		const cells = kinds.flatMap((kind) =>
			(["reading", "shown"] as const).map((which) => {
				const count = { right: 0, wrong: 0, none: 0 };
				for (const run of all) {
					const stated = run.stated[kind];
					if (stated === null) continue;
					if ((run[which][kind] ?? "") === "") count.none++;
					else count[agrees(kind, stated, run[which]) ? "right" : "wrong"]++;
				}
				return `${count.right}, ${count.wrong}, ${count.none}`;
			}),
		);
		print(`| ${name} | ${cells.join(" | ")} |`);
	}
}

function printTimes(runs: ReadonlyMap<string, readonly Run[]>): void {
	print("\n| ms | median | mean | 90 % | most |\n|---|---|---|---|---|");
	for (const [name, all] of runs) {
		const sorted = all.map(({ ms }) => ms).toSorted((a, b) => a - b);
		const at = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
		const mean = sorted.reduce((sum, each) => sum + each, 0) / Math.max(1, sorted.length);
		print(
			`| ${[name, ...[at(0.5), mean, at(0.9), at(1)].map((ms) => ms.toFixed(0))].join(" | ")} |`,
		);
	}
}

function share(value: number): string {
	return value.toFixed(3).replace(/^0/u, "");
}

function page(inside: string): string {
	return `<!doctype html><html lang="en"><head><title>The ferry</title></head><body><article><h1>The ferry</h1>${inside}</article></body></html>`;
}

function paragraphs(count: number): string {
	return Array.from(
		{ length: count },
		(_, at) =>
			`<p>On day ${at} the ferry left the old pier at nine, and forty guests were aboard.</p>`,
	).join("");
}

function questions(count: number): string {
	const mainEntity = Array.from({ length: count }, (_, at) => {
		const text = `It sails ${at} times, which is what the council has agreed with the harbour.`;
		return {
			"@type": "Question",
			name: `How often does ferry ${at} sail?`,
			acceptedAnswer: { "@type": "Answer", text },
		};
	});
	const described = JSON.stringify({
		"@context": "https://schema.org",
		"@type": "FAQPage",
		mainEntity,
	});
	return `<script type="application/ld+json">${described}</script>`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
