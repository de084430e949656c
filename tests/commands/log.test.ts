import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { createLog } from "../../src/commands/log.ts";

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
