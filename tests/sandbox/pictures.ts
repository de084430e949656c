import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { runSandbox } from "./running.ts";

// Makes the pictures of the README from the real page, with the articles that ship with Verbatim.

const folder = "docs/pictures";
const desk = { width: 960, height: 600 };
const hand = { width: 390, height: 740 };

const pictures = [
	{ name: "answer", size: desk, ask: "@Verbatim when did voyger 1 reach intersteller space" },
	{ name: "quotes", size: desk, ask: "@Verbatim what did Steve Valdez-Symonds say?" },
	{ name: "miss", size: desk, ask: "@Verbatim who won the football world cup?" },
	{ name: "phone", size: hand, ask: "@Verbatim how large is the golden record?" },
] as const;

await mkdir(folder, { recursive: true });
const browser = await openBrowser();
for (const { name, size, ask } of pictures) {
	// The articles do not grow old in the pictures.
	const env = { STALE_AFTER_DAYS: "36500" };
	const sandbox = await runSandbox(["sandbox", "--knowledge", "knowledge"], env);
	const page = await browser.newPage({ viewport: size, colorScheme: "dark" });
	await page.goto(sandbox.url);
	await takePicture(page, ask, `${folder}/${name}.png`);
	await page.close();
	await sandbox.stop();
}
await browser.close();

async function takePicture(page: Page, ask: string, path: string): Promise<void> {
	await page.locator("#composer").fill(ask);
	await page.keyboard.press("Enter");
	await page.locator("[data-message][bot]").waitFor();
	await page.mouse.move(1, 1);
	await page.waitForTimeout(300);
	await page.screenshot({ path });
	process.stdout.write(`${path}\n`);
}
