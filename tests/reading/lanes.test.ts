import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { shareOut } from "../../src/reading/lanes.ts";
import { passagesOf } from "../../src/reading/reader.ts";
import { toReadable } from "../../src/reading/rows.ts";
import { openWorkLine } from "../../src/reading/work-line.ts";
import { articleOf } from "../samples.ts";

const article = articleOf(
	"# The ferry\n\nThe night ferry sails from the old pier at nine every evening.\n\nThe island council pays half of the subsidy, and the mainland the rest.\n\nIn 1986 a storm sank the first boat; nobody was hurt.",
	"ferry",
);
const passages = passagesOf(article).map(({ section, passage }) =>
	toReadable({ article, section, passage, around: passage }),
);

const opened: ReturnType<typeof openWorkLine>[] = [];
afterAll(() => {
	for (const line of opened) line.close();
});

/** What a process with so many lanes makes of the article's passages, or why it makes nothing of them. */
async function readWith(lanes: number) {
	const file = (name: string) =>
		fileURLToPath(new URL(`../../data/reader/${name}`, import.meta.url));
	const setup = {
		reader: file("reader.onnx"),
		encoder: file("encoder.onnx"),
		tokenizer: file("tokenizer.json"),
		lanes,
	};
	const failures: string[] = [];
	const note = (reason: string) => failures.push(reason);
	const line = openWorkLine(setup, { failed: note, restarted: note });
	opened.push(line);
	const question = { text: "When does the boat leave?", misspelt: new Map(), since: 0 };
	const done = await line.do({ kind: "read", question, passages }, { urgent: true });
	return done ?? failures;
}

describe("lanes", () => {
	it("read passages side by side as one reads them alone, to the last digit", async () => {
		const [alone, together] = await Promise.all([readWith(1), readWith(2)]);
		expect(alone).toMatchObject({ kind: "read", readings: passages.map(() => ({})) });
		expect(together).toEqual(alone);
	});

	it("share out all work, and none has more than the longest piece more than another", () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 288 }));
		fc.assert(
			fc.property(sizes, fc.integer({ min: 1, max: 4 }), (all, lanes) => {
				const pieces = all.map((size, at) => ({ size, at }));
				const shares = shareOut(pieces, lanes);
				expect(shares.flat().toSorted((a, b) => a.at - b.at)).toEqual(pieces);
				const loads = shares.map((share) => share.reduce((sum, { size }) => sum + size, 0));
				expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(0, ...all));
			}),
		);
	});
});
