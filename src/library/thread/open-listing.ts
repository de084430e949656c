import type { Listing } from "../listing/listing.ts";
import { runInThread } from "./thread.ts";

/** A sitemap of 50,000 addresses takes a second or two. */
const maxReading = 15_000;

/** Reads a list of articles in a thread, which is ended after a while. */
export async function readListingSafely(
	bytes: Uint8Array,
	contentType: string,
	address: string,
): Promise<Listing> {
	const job = { kind: "listing", bytes, contentType, address } as const;
	const outcome = await runInThread(job, maxReading);
	if (outcome.done) return outcome.value;
	const reasons = { slow: "reading it took too long", memory: "reading it took too much memory" };
	const message =
		outcome.reason === "failed"
			? `it could not be read (${outcome.message})`
			: reasons[outcome.reason];
	return { ok: false, message };
}
