import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/article/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("decodeText", () => {
	it("removes the byte order mark and makes every line end one character", () => {
		const encoded = new TextEncoder().encode("\uFEFFone\r\ntwo\rthree\n“four”");
		expect(decodeText(encoded)).toEqual({ ok: true, text: "one\ntwo\nthree\n“four”" });
	});

	it.each([
		["an empty file", bytes(), "empty"],
		["a blank file", bytes(32, 10, 9), "empty"],
		["a binary file", bytes(0x89, 0x50, 0, 1), "binary"],
		["invalid UTF-8", bytes(0x61, 0xe9, 0x62), "UTF-8"],
		["UTF-16", bytes(0xff, 0xfe, 0x61, 0), "UTF-16"],
	])("refuses %s", (_, encoded, word) => {
		expect(decodeText(encoded)).toEqual({ ok: false, message: expect.stringContaining(word) });
	});
});
