import type { ReadPage } from "../page/page-blocks.ts";
import { runInThread } from "./thread.ts";

/** Real pages take a few hundredths of a second. */
const maxReading = 10_000;

/** Larger pages are no articles. */
const maxLetters = 10 * 1024 * 1024;

/** Reads the article of a page in a thread, which is ended after `longest` milliseconds. */
export async function readPageSafely(
	html: string,
	address: string | null,
	longest = maxReading,
): Promise<ReadPage> {
	if (html.length > maxLetters) {
		return { ok: false, message: "the page is too large (at most 10 MB)" };
	}
	const outcome = await runInThread({ kind: "page", html, address }, longest);
	if (outcome.done) return outcome.value;
	switch (outcome.reason) {
		case "slow":
			return { ok: false, message: `reading the page took longer than ${longest / 1000} seconds` };
		case "memory":
			return { ok: false, message: "reading the page took too much memory" };
		case "failed":
			return { ok: false, message: `the page could not be read (${outcome.message})` };
	}
}
