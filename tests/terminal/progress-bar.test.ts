import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { progressBar } from "../../src/terminal/progress-bar.ts";

/** What stands on a stream after all articles have been read. */
async function drawn(isTTY: boolean, articles: number): Promise<string> {
	const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
	const tell = await progressBar(stream as unknown as NodeJS.WriteStream);
	for (let done = 0; done <= articles; done++) tell("Reading", done, articles);
	return String(stream.read() ?? "");
}

describe("the bar of a long work", () => {
	it("counts the articles on a terminal and clears its line in the end", async () => {
		const shown = await drawn(true, 100);
		expect(shown).toContain("0/100 articles");
		expect(shown).toContain("100/100 articles");
		expect(shown.endsWith("\u001b[2K")).toBe(true);
	});

	it("is not drawn for a few articles, nor where nobody looks", async () => {
		expect(await drawn(true, 99)).toBe("");
		expect(await drawn(false, 100)).toBe("");
	});
});
