import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { runSandbox } from "./running.ts";

// Makes the pictures of the README from the real page, with the articles that ship with Verbatim.

const folder = "docs/pictures";
const desk = { width: 960, height: 600 };
const hand = { width: 390, height: 740 };

const pictures = [
	{
		name: "answer",
		size: desk,
		ask: "@Verbatim when did voyger 1 reach intersteller space",
		marks: true,
	},
	{ name: "quotes", size: desk, ask: "@Verbatim what did Steve Valdez-Symonds say?", marks: false },
	{ name: "miss", size: desk, ask: "@Verbatim who won the football world cup?", marks: false },
	{ name: "phone", size: hand, ask: "@Verbatim how large is the golden record?", marks: true },
] as const;

await mkdir(folder, { recursive: true });
const cache = await mkdtemp(path.join(tmpdir(), "verbatim-pictures-"));
// The articles do not grow old in the pictures, and what they mean is known before the first question.
const env = { STALE_AFTER_DAYS: "36500", CACHE_DIR: cache };
execFileSync(process.execPath, ["dist/cli.js", "ask", "--batch", "--knowledge", "knowledge"], {
	env: { PATH: "", ...env },
	input: "",
});
const browser = await openBrowser();
for (const { name, size, ask, marks } of pictures) {
	const sandbox = await runSandbox(["sandbox", "--knowledge", "knowledge"], env);
	const page = await browser.newPage({ viewport: size, colorScheme: "dark" });
	await page.goto(sandbox.url);
	await takePicture(page, ask, marks, `${folder}/${name}.png`);
	await page.close();
	await sandbox.stop();
}
await browser.close();
await rm(cache, { recursive: true });

/** @param marks whether the words that answer are to be marked: without them the reader was not ready */
async function takePicture(page: Page, ask: string, marks: boolean, file: string): Promise<void> {
	await page.locator("#composer").fill(ask);
	await page.keyboard.press("Enter");
	await page.locator("[data-message][bot]").waitFor();
	if (marks) await page.locator("[data-message][bot] u").first().waitFor();
	await page.mouse.move(1, 1);
	await page.waitForTimeout(300);
	await page.screenshot({ path: file });
	process.stdout.write(`${file}\n`);
}
