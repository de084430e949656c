import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { loadModel } from "./neural-model.ts";
import type { RawReading } from "./process-messages.ts";
import { readRows } from "./row-reading.ts";
import type { Row } from "./rows.ts";

/** Reads rows, and gives what it makes of each, in their order. */
export type Lane = (rows: readonly Row[]) => Promise<readonly RawReading[]>;

/**
 * The reader's network, loaded once for each core that it may use: a passage is too short for two cores to share, so
 * each reads passages of its own. The first lane is this thread.
 *
 * @param file the network
 * @param fail is told when a lane can read no more
 */
export async function openLanes(
	file: string,
	count: number,
	fail: (error: unknown) => void,
): Promise<Lane> {
	const others = Array.from({ length: count - 1 }, () => openLane(file, fail));
	const model = await loadModel(file, { keepsMemory: true });
	const lanes: readonly Lane[] = [(rows) => readRows(model, rows), ...(await Promise.all(others))];
	return async (rows) => {
		const placed = rows.map((row, at) => ({ row, at, size: row.ids.length }));
		const read = shareOut(placed, lanes.length).map(async (share, number) => {
			const readings = await lanes[number]?.(share.map(({ row }) => row));
			return share.flatMap(({ at }, place) => {
				const reading = readings?.[place];
				return reading ? [{ at, reading }] : [];
			});
		});
		const all = (await Promise.all(read)).flat();
		return all.sort((one, other) => one.at - other.at).map(({ reading }) => reading);
	};
}

/** The built one, also where tests run the sources. */
const body = new URL("../../dist/reading/reading-lane.js", import.meta.url);

/** A lane in a thread of its own. It is never ended: the process ends with it. */
async function openLane(file: string, fail: (error: unknown) => void): Promise<Lane> {
	const thread = new Worker(body, {
		workerData: file,
		// What a question needs is soon garbage; a small nursery keeps the process small.
		resourceLimits: { maxYoungGenerationSizeMb: 2 },
	});
	thread.once("error", fail);
	await once(thread, "message");
	return async (rows) => {
		if (rows.length === 0) return [];
		const done = once(thread, "message");
		thread.postMessage(rows);
		const [readings] = await done;
		return readings;
	};
}

/** Shares pieces of work out among so many lanes, so that all are done at nearly the same time. */
export function shareOut<Piece extends { readonly size: number }>(
	pieces: readonly Piece[],
	lanes: number,
): readonly (readonly Piece[])[] {
	const shares = Array.from({ length: lanes }, () => ({ size: 0, pieces: [] as Piece[] }));
	for (const piece of pieces.toSorted((one, other) => other.size - one.size)) {
		const least = shares.reduce((one, other) => (other.size < one.size ? other : one));
		least.pieces.push(piece);
		least.size += piece.size;
	}
	return shares.map((share) => share.pieces);
}
