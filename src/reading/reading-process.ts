import { readFile } from "node:fs/promises";
import { bestSpan } from "./answer-span.ts";
import { loadModel, type Model } from "./neural-model.ts";
import type { Job, RawReading, Report, Setup } from "./process-messages.ts";
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
		loadModel(setup.reader, { threads: setup.threads, keepsMemory: true }),
		loadModel(setup.encoder, { threads: setup.threads, keepsMemory: false }),
	]);
	return { pieces: createPieceEncoder(JSON.parse(tokenizer)), reader, encoder };
}

async function work(job: Job, { pieces, reader, encoder }: Parts): Promise<Report> {
	if (job.kind === "read") {
		const asked = spelled(job.question, pieces);
		const readings: RawReading[] = [];
		for (const passage of job.passages)
			readings.push(await readRow(reader, pairRow(pieces, asked, passage)));
		return { kind: "read", asked, readings };
	}
	const texts = job.kind === "ask" ? [spelled(job.question, pieces)] : job.texts;
	const vectors = new Float32Array(texts.length * vectorLength);
	for (const [number, text] of texts.entries())
		vectors.set(await embedRow(encoder, textRow(pieces, text)), number * vectorLength);
	return { kind: "embedded", vectors };
}

/**
 * One row at a time: several together would all be as wide as the widest, cost a third more time and as much more memory,
 * and what is read of a passage would depend on those that it is read with.
 */
async function readRow(model: Model, row: Row): Promise<RawReading> {
	const { rel, span } = (await model.run([row])).outputs;
	if (!rel || !span) throw new Error("the reader's network gives neither relevance nor spans");
	return { relevance: rel[0] ?? 0, answer: bestSpan(row.places, span) };
}

async function embedRow(model: Model, row: Row): Promise<Float32Array> {
	const { vector } = (await model.run([row])).outputs;
	if (!vector) throw new Error("the encoder's network gives no vectors");
	return vector;
}
