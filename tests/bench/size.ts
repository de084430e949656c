import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { SizeFigures, Times } from "./size-run.ts";

// How time and memory grow with the articles, beside MiniSearch, on invented articles:
//   npm run bench:size [-- PASSAGES…]        (1000 10000 100000 where nothing is given)

interface Shape {
	readonly name: string;
	readonly passagesEach: number;
}

const shapes: readonly Shape[] = [
	{ name: "of 40 passages", passagesEach: 40 },
	{ name: "of 5,000 passages", passagesEach: 5000 },
];
const contenders = ["verbatim", "minisearch"] as const;
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1000, 10_000, 100_000];

print(`${cpus()[0]?.model}, Node ${process.version}`);
print(
	row([
		"passages",
		"articles",
		"",
		"read, s",
		"index, s",
		"held, MB",
		"peak, MB",
		"all, ms",
		"all misspelt, ms",
		"one article, ms",
		"typing, ms",
		"quotes, ms",
		"right first, %",
	]),
);
print(row(Array.from({ length: 13 }, () => "---")));
for (const { name, passagesEach } of shapes) {
	for (const passages of sizes) {
		const each = Math.min(passages, passagesEach);
		const articles = Math.round(passages / each);
		for (const contender of contenders) {
			const figures = run(contender, articles, each);
			const kind = `${articles} ${each === passagesEach ? name : `of ${each}`}`;
			print(row([passages.toLocaleString("en"), kind, contender, ...cellsOf(figures)]));
		}
	}
}

function run(contender: string, articles: number, each: number): SizeFigures | null {
	const file = fileURLToPath(new URL("size-run.js", import.meta.url));
	const options = ["--expose-gc", "--max-old-space-size=8000"];
	const child = spawnSync(
		process.execPath,
		[...options, file, contender, String(articles), String(each)],
		{ encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
	);
	return child.status === 0 ? (JSON.parse(child.stdout) as SizeFigures) : null;
}

function cellsOf(figures: SizeFigures | null): string[] {
	if (figures === null) return ["failed"];
	const { read, index, held, peak, all, allMisspelt, one, typing, quotes, right } = figures;
	return [
		read === null ? "" : read.toFixed(1),
		index.toFixed(1),
		held.toFixed(0),
		peak.toFixed(0),
		times(all),
		times(allMisspelt),
		times(one),
		times(typing),
		times(quotes),
		right.toFixed(1),
	];
}

/** Median and 99th percentile. */
function times(measured: Times | null): string {
	if (measured === null) return "";
	const { median, p99 } = measured;
	return `${median.toFixed(2)} / ${p99.toFixed(1)}`;
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
