import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type PackedPart,
	packedRow,
	packedValue,
	packedWords,
} from "../../src/algorithms/packed.ts";
import { readSealed, writeSealed } from "../../src/kept/sealed-file.ts";
import { folderWith } from "../commands/cli.ts";

const words = ["ferry", "quai", "Brücke", "灯台"];
const figures = Float64Array.of(0.1, -3e300, 1 / 3);
const parts: readonly PackedPart[] = [
	packedWords("words", words),
	packedValue("value", { odd: "\ud800", list: [1, null] }),
	{ name: "rows", pieces: [Int32Array.of(7, -1), Int32Array.of(2 ** 31 - 1)] },
	packedRow("figures", figures),
	packedRow("none", new Int32Array(0)),
];

async function sealed() {
	const place = path.join(folderWith({}), "deep", "kept.index");
	expect(await writeSealed(place, "stamp", parts)).toBe(true);
	return { place, bytes: readFileSync(place) };
}

async function reasonFor(place: string, bytes: Uint8Array): Promise<string> {
	writeFileSync(place, bytes);
	const read = await readSealed(place, "stamp");
	return read.kind === "unusable" ? read.reason : read.kind;
}

describe("a sealed file", () => {
	it("gives back what was put into it, and leaves nothing beside it", async () => {
		const { place } = await sealed();
		const read = await readSealed(place, "stamp");
		if (read.kind !== "parts") throw new Error("it is there");
		expect(read.parts.words("words")).toEqual(words);
		expect(read.parts.value("value")).toEqual({ odd: "\ud800", list: [1, null] });
		expect(read.parts.ints("rows")).toEqual(Int32Array.of(7, -1, 2 ** 31 - 1));
		expect(read.parts.floats("figures")).toEqual(figures);
		expect(read.parts.ints("none")).toHaveLength(0);
		expect(readdirSync(path.dirname(place))).toEqual(["kept.index"]);
	});

	it("is not used when a byte of it was changed, whichever", async () => {
		const { place, bytes } = await sealed();
		await fc.assert(
			fc.asyncProperty(
				fc.nat(bytes.length - 1),
				fc.integer({ min: 1, max: 255 }),
				async (at, by) => {
					const changed = Buffer.from(bytes);
					changed[at] = (changed[at] ?? 0) ^ by;
					expect(await reasonFor(place, changed)).toBe("it is damaged");
				},
			),
			{ numRuns: 60 },
		);
	});

	it("is not used when it was cut, wherever", async () => {
		const { place, bytes } = await sealed();
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
				expect(await reasonFor(place, bytes.subarray(0, length))).toMatch(/damaged|too short/u);
			}),
			{ numRuns: 60 },
		);
		expect(await reasonFor(place, Buffer.concat([bytes, Buffer.from("x")]))).toBe("it is damaged");
	});

	it("is not used when it is another's", async () => {
		const { place, bytes } = await sealed();
		expect(await reasonFor(place, Buffer.alloc(4096, "a text of something else "))).toBe(
			"it is damaged",
		);
		writeFileSync(place, bytes);
		expect(await readSealed(place, "another stamp")).toEqual({ kind: "absent" });
		expect(await readSealed(`${place}.none`, "stamp")).toEqual({ kind: "absent" });
	});

	it("stays as it was where another cannot be written", async () => {
		const { place, bytes } = await sealed();
		const broken: PackedPart = {
			name: "rows",
			pieces: {
				*[Symbol.iterator]() {
					yield Int32Array.of(1);
					throw new Error("made to fail");
				},
			},
		};
		expect(await writeSealed(place, "stamp", [broken])).toBe(false);
		expect(readFileSync(place)).toEqual(bytes);
		expect(readdirSync(path.dirname(place))).toEqual(["kept.index"]);
	});
});
