import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { createLog } from "../../src/commands/json-log.ts";

test("an error is logged without what was sent with the request", () => {
	const stream = new PassThrough();
	const requestBody = { json: { content: "the words of an answer" } };
	const error = Object.assign(new Error("Invalid Form Body"), { code: 50_035, requestBody });
	createLog("info", stream).error("A question could not be answered.", { error });
	const line = String(stream.read());
	expect(JSON.parse(line)).toMatchObject({
		level: "error",
		msg: "A question could not be answered.",
		error: { type: "Error", message: "Invalid Form Body", code: 50_035 },
	});
	expect(line).not.toContain("words");
});

test("a line of the log holds nothing that does something to a terminal, and means the same", () => {
	const stream = new PassThrough({ encoding: "utf8" });
	const log = createLog("info", stream);
	const file = "fer\u001B[31m\u007F\u009B1m\n\u202Ery\u2066";
	log.warn(`${file}: not valid`, { error: new Error(file) });
	const line: string = stream.read();
	expect(line.slice(0, -1)).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
	expect(JSON.parse(line)).toMatchObject({ msg: `${file}: not valid`, error: { message: file } });
});
