import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { decodePage } from "../../src/library/page/charset.ts";
import { parsePage } from "../../src/library/page/page-article.ts";

// How long pages take, in milliseconds of the processor, beside Readability and defuddle on the same parser of HTML:
//   npm run bench:pages [-- FOLDER]     (.html and .html.gz; the pages of the tests where none is given)
// Verbatim's time is the whole way from HTML to an article with its quotations. Each page goes through all in turn.

const contenders: Readonly<Record<string, (html: string) => unknown>> = {
	Readability: (html) => {
		const { document } = parseHTML(html);
		return new Readability(document as never, { charThreshold: 200 }).parse();
	},
	defuddle: (html) => Defuddle(html, "https://example.org/"),
	Verbatim: (html) => parsePage({ id: "page", file: "page.html", html }),
};

/** Pages that a reader may break on: what takes its time by the square shows. */
const made: readonly (readonly [string, string])[] = [
	[
		"4,000 links in one paragraph",
		page(`<p>${'<a href="/a">one link</a>, and so it goes on. '.repeat(4000)}</p>`),
	],
	["<pre> with 200 kB of spaces", page(`${paragraphs(5)}<pre>a${" ".repeat(200_000)}b</pre>`)],
	["3,000 questions in JSON-LD", page(`${questions(3000)}${paragraphs(5)}`)],
	["10,000 paragraphs", page(paragraphs(10_000))],
	["300 nested boxes", page(`${"<div>".repeat(300)}${paragraphs(5)}${"</div>".repeat(300)}`)],
];

const [folder = "tests/fixtures/pages"] = process.argv.slice(2);
const pages = readdirSync(folder)
	.filter((name) => /\.html?(?:\.gz)?$/u.test(name))
	.map((name) => {
		const bytes = readFileSync(path.join(folder, name));
		return decodePage(name.endsWith(".gz") ? gunzipSync(bytes) : bytes, null);
	});

print(`${cpus()[0]?.model}, Node ${process.version}; ${pages.length} pages of ${folder}`);
const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (const html of pages.slice(0, 20))
	for (const read of Object.values(contenders)) await read(html);
for (const html of pages) {
	for (const [name, read] of Object.entries(contenders)) {
		times.get(name)?.push(await timeOf(() => read(html)));
	}
}
print("| | median | mean | 90 % | most |\n|---|---|---|---|---|");
for (const [name, all] of times) {
	const sorted = all.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
	const mean = all.reduce((sum, each) => sum + each, 0) / Math.max(1, all.length);
	print(`| ${[name, ...[at(0.5), mean, at(0.9), at(1)].map((ms) => ms.toFixed(0))].join(" | ")} |`);
}
print(`\n| | ${Object.keys(contenders).join(" | ")} |\n|---|---|---|---|`);
for (const [name, html] of made) {
	const cells: string[] = [];
	for (const read of Object.values(contenders))
		cells.push((await timeOf(() => read(html))).toFixed(0));
	print(`| ${[name, ...cells].join(" | ")} |`);
}

async function timeOf(read: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await read();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
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
