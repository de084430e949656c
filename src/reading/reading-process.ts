import { readFile } from "node:fs/promises";
import { type Lane, openLanes } from "./lanes.ts";
import { loadModel, type Model } from "./neural-model.ts";
import type { Job, Report, Setup } from "./process-messages.ts";
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
// At once: a thread that reads would keep it from ending in order.
process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
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
	readonly read: Lane;
	readonly encoder: Model;
}

async function load(setup: Setup): Promise<Parts> {
	const [tokenizer, read, encoder] = await Promise.all([
		readFile(setup.tokenizer, "utf8"),
		openLanes(setup.reader, setup.lanes, fail),
		loadModel(setup.encoder, { keepsMemory: false }),
	]);
	return { pieces: createPieceEncoder(JSON.parse(tokenizer)), read, encoder };
}

async function work(job: Job, { pieces, read, encoder }: Parts): Promise<Report> {
	if (job.kind === "read") {
		const asked = spelled(job.question, pieces);
		const rows = job.passages.map((passage) => pairRow(pieces, asked, passage));
		return { kind: "read", asked, readings: await read(rows) };
	}
	const texts = job.kind === "ask" ? [spelled(job.question, pieces)] : job.texts;
	const vectors = new Float32Array(texts.length * vectorLength);
	for (const [number, text] of texts.entries())
		vectors.set(await embedRow(encoder, textRow(pieces, text)), number * vectorLength);
	return { kind: "embedded", vectors };
}

async function embedRow(model: Model, row: Row): Promise<Float32Array> {
	const { vector } = (await model.run([row])).outputs;
	if (!vector) throw new Error("the encoder's network gives no vectors");
	return vector;
}
