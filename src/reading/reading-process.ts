import { readFile } from "node:fs/promises";
import { bestSpan } from "./answer-span.ts";
import type { Job, RawReading, Report, Setup } from "./messages.ts";
import { loadModel, type Model } from "./model.ts";
import { vectorLength } from "./reader.ts";
import { pairRow, type Row, textRow } from "./rows.ts";
import { spelled } from "./spelled.ts";
import { createPieceEncoder, type PieceEncoder } from "./tokenizer.ts";

/** The process that reads: it keeps the networks warm, does one job after the other, and ends with who started it. */
const tell = (report: Report): void => {
	process.send?.(report);
};
const fail = (error: unknown): void =>
	tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
process.once("disconnect", () => process.exit());
// A terminal tells all processes to end; who started this one ends it when it needs it no more.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);
process.once("message", (setup: Setup) => {
	load(setup).then((parts) => {
		process.on("message", (job: Job) => {
			work(job, parts).then(tell, fail);
		});
		tell({ kind: "loaded" });
	}, fail);
});

interface Parts {
	readonly pieces: PieceEncoder;
	readonly reader: Model;
	readonly encoder: Model;
}

async function load(setup: Setup): Promise<Parts> {
	const [tokenizer, reader, encoder] = await Promise.all([
		readFile(setup.tokenizer, "utf8"),
		loadModel(setup.reader, setup.threads),
		loadModel(setup.encoder, setup.threads),
	]);
	return { pieces: createPieceEncoder(JSON.parse(tokenizer)), reader, encoder };
}

async function work(job: Job, { pieces, reader, encoder }: Parts): Promise<Report> {
	if (job.kind === "read") {
		const asked = spelled(job.question, pieces);
		const rows = job.passages.map((passage) => pairRow(pieces, asked, passage));
		const readings = await inBatches(rows, (batch) => readRows(reader, batch));
		return { kind: "read", asked, readings };
	}
	const texts = job.kind === "ask" ? [spelled(job.question, pieces)] : job.texts;
	const rows = texts.map((text) => textRow(pieces, text));
	const vectors = new Float32Array(rows.length * vectorLength);
	const found = await inBatches(rows, (batch) => embedRows(encoder, batch));
	for (const [number, vector] of found.entries()) vectors.set(vector, number * vectorLength);
	return { kind: "embedded", vectors };
}

/**
 * Works on rows of about one length together, since a batch is as wide as its longest row; what is found comes in the
 * rows' order.
 */
async function inBatches<T>(
	rows: readonly Row[],
	run: (batch: readonly Row[]) => Promise<readonly T[]>,
): Promise<T[]> {
	const order = [...rows.keys()].sort((a, b) => lengthOf(rows, a) - lengthOf(rows, b));
	const found = new Array<T>(rows.length);
	for (let at = 0; at < order.length; at += batchSize) {
		const batch = order.slice(at, at + batchSize);
		const results = await run(batch.flatMap((number) => rows[number] ?? []));
		for (const [place, number] of batch.entries()) {
			const result = results[place];
			if (result !== undefined) found[number] = result;
		}
	}
	return found;
}

/** Of eight rows two batches are faster than one: little is read beyond a row's end. */
const batchSize = 4;

function lengthOf(rows: readonly Row[], number: number): number {
	return rows[number]?.ids.length ?? 0;
}

async function readRows(model: Model, rows: readonly Row[]): Promise<RawReading[]> {
	const { width, outputs } = await model.run(rows);
	const { rel, span } = outputs;
	if (!rel || !span) throw new Error("the reader's network gives neither relevance nor spans");
	return rows.map(({ places }, number) => ({
		relevance: rel[number] ?? 0,
		answer: bestSpan(places, span.subarray(number * width * 2, (number + 1) * width * 2)),
	}));
}

async function embedRows(model: Model, rows: readonly Row[]): Promise<Float32Array[]> {
	const { vector } = (await model.run(rows)).outputs;
	if (!vector) throw new Error("the encoder's network gives no vectors");
	return rows.map((_, number) =>
		vector.subarray(number * vectorLength, (number + 1) * vectorLength),
	);
}
