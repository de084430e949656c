import { parentPort, workerData } from "node:worker_threads";
import { readPage } from "./read-page.ts";

const { html, address } = workerData as { html: string; address: string | null };
parentPort?.postMessage(readPage(html, address));
