import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArticle } from "../../src/article/parsing/parse.ts";
import { loadModel } from "../../src/reading/neural-model.ts";
import { passagesOf } from "../../src/reading/reader.ts";
import { pairRow, toReadable } from "../../src/reading/rows.ts";
import { createPieceEncoder } from "../../src/reading/tokenizer.ts";
import { inventArticles, markdownOf } from "./invented-corpus.ts";

/**
 * What reading costs, in milliseconds a question (median / 99th percentile) and megabytes: the built `verbatim ask
 * --batch` with the reader and without it, over one article and over many, beside the bare network on eight passages.
 *
 *     npm run bench:reading [-- ARTICLES]
 */
const passagesEach = 15;
const manyArticles = Number(process.argv[2] ?? 1000);
const asked = 150;

const folder = mkdtempSync(path.join(tmpdir(), "verbatim-reading-"));
const questions: string[] = [];
let first = "";
let number = 0;
for (const article of inventArticles(manyArticles, passagesEach)) {
	const content = markdownOf(article);
	if (number === 0) first = content;
	if (number < asked / passagesEach)
		questions.push(...article.questions.map(({ question }) => question));
	writeFileSync(path.join(folder, `a${number++}.md`), content);
}
const single = mkdtempSync(path.join(tmpdir(), "verbatim-reading-"));
writeFileSync(path.join(single, "a0.md"), first);

for (const [name, dir] of [
	[`one article of ${passagesEach} passages`, single],
	[`${manyArticles} articles`, folder],
] as const) {
	for (const reader of [true, false]) {
		const { times, memory } = await ask(dir, reader);
		print(`${name}, ${reader ? "read" : "by words alone"} (${memory.toFixed(0)} MB)`, times);
	}
}
// Last, since what this process holds of the networks' files would count half for those that read them.
print("the bare network, eight passages", await bare());
rmSync(folder, { recursive: true });
rmSync(single, { recursive: true });

function print(name: string, times: readonly number[]): void {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
	process.stdout.write(`${name}: ${at(0.5)} / ${at(0.99)} ms\n`);
}

/** Eight passages of the article in one batch, as the network alone reads them. */
async function bare(): Promise<number[]> {
	const parsed = parseArticle({ id: "a0", file: "a0.md", format: "markdown", content: first });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	const { article } = parsed;
	const encoder = createPieceEncoder(
		JSON.parse(readFileSync("data/reader/tokenizer.json", "utf8")),
	);
	const model = await loadModel("data/reader/reader.onnx", {
		keepsMemory: true,
	});
	const passages = passagesOf(article).slice(0, 8);
	const times: number[] = [];
	for (const question of questions) {
		const rows = passages.map(({ section, passage }) =>
			pairRow(encoder, question, toReadable({ article, section, passage, around: passage })),
		);
		const began = performance.now();
		await model.run(rows);
		times.push(performance.now() - began);
	}
	return times;
}

/** One question after the other, as a person waits for each. */
async function ask(knowledge: string, reader: boolean) {
	const args = ["dist/cli.js", "ask", "--batch", "--knowledge", knowledge];
	const child = spawn(process.execPath, reader ? args : [...args, "--no-reader"], {
		stdio: ["pipe", "pipe", "inherit"],
	});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const send = async (question: string): Promise<void> => {
		child.stdin.write(`${JSON.stringify({ id: 0, question })}\n`);
		await lines.next();
	};
	// The first ones run on code that is still being compiled.
	for (const question of questions.slice(0, 20)) await send(question);
	const times: number[] = [];
	for (const question of questions) {
		const began = performance.now();
		await send(question);
		times.push(performance.now() - began);
	}
	const memory = memoryOf(child.pid ?? 0);
	child.stdin.end();
	return { times, memory };
}

/** What a process and those that it started hold, as Linux tells it; what several share counts once. */
function memoryOf(pid: number): number {
	const own =
		/^Pss:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? "0";
	const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
		.split(" ")
		.filter(Boolean);
	return Number(own) / 1000 + children.reduce((sum, each) => sum + memoryOf(Number(each)), 0);
}
