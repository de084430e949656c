import { parentPort, workerData } from "node:worker_threads";
import { loadModel } from "./neural-model.ts";
import { readRows } from "./row-reading.ts";
import type { Row } from "./rows.ts";

/** The thread of a lane (`lanes.ts`): it loads the network, says so with an empty list, and then reads what it is given. */
const model = await loadModel(String(workerData), { keepsMemory: true });
parentPort?.on("message", async (rows: readonly Row[]) => {
	parentPort?.postMessage(await readRows(model, rows));
});
parentPort?.postMessage([]);
