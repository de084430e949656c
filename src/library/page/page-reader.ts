import { Worker } from "node:worker_threads";
import type { ReadPage } from "./page.ts";

/** Real pages take a few hundredths of a second. */
const longestReading = 10_000;

/** Larger pages are no articles. */
const mostLetters = 10 * 1024 * 1024;

/** The built one, also where tests run the sources: a thread cannot be started from TypeScript. */
const worker = new URL("../../../dist/library/page/page-worker.js", import.meta.url);

/**
 * Reads the article of a page in a thread of its own, so that a page made to be slow or to take all memory ends
 * that thread and nothing else. `longest` is in milliseconds.
 */
export function readPageSafely(
	html: string,
	address: string | null,
	longest = longestReading,
): Promise<ReadPage> {
	if (html.length > mostLetters) {
		return Promise.resolve({ ok: false, message: "the page is too large (at most 10 MB)" });
	}
	return new Promise((resolve) => {
		const thread = new Worker(worker, {
			workerData: { html, address },
			resourceLimits: { maxOldGenerationSizeMb: 1024 },
		});
		const settle = (outcome: ReadPage): void => {
			clearTimeout(timer);
			resolve(outcome);
			void thread.terminate();
		};
		const timer = setTimeout(() => {
			const message = `reading the page took longer than ${longest / 1000} seconds`;
			settle({ ok: false, message });
		}, longest);
		thread.once("message", settle);
		thread.once("error", (error: Error) => settle({ ok: false, message: explain(error) }));
		thread.once("exit", () => settle({ ok: false, message: "the page could not be read" }));
	});
}

function explain(error: Error & { readonly code?: unknown }): string {
	if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return "reading the page took too much memory";
	return `the page could not be read (${error.message})`;
}
