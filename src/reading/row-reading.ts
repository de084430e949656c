import { bestSpan } from "./answer-span.ts";
import type { Model } from "./neural-model.ts";
import type { RawReading } from "./process-messages.ts";
import type { Row } from "./rows.ts";

/**
 * One row at a time: several together would all be as wide as the widest, cost a third more time and as much more memory,
 * and what is read of a passage would depend on those that it is read with.
 */
export async function readRows(model: Model, rows: readonly Row[]): Promise<RawReading[]> {
	const readings: RawReading[] = [];
	for (const row of rows) {
		const { rel, span } = (await model.run([row])).outputs;
		if (!rel || !span) throw new Error("the reader's network gives neither relevance nor spans");
		readings.push({ relevance: rel[0] ?? 0, answer: bestSpan(row.places, span) });
	}
	return readings;
}
