import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { waitForImages, wearFont } from "./looks.ts";
import { runSandbox } from "./running.ts";

// Makes the pictures of the documents from the real page, with the articles that ship with Verbatim. The machine
// needs an emoji font, and pngquant to make them small (apt-get install fonts-noto-color-emoji pngquant).

const folder = "docs/pictures";
const desk = { width: 960, height: 600 };
const tall = { width: 960, height: 760 };
const hand = { width: 390, height: 740 };

interface Picture {
	readonly name: string;
	readonly size?: typeof desk;
	readonly scheme?: "dark" | "light";
	/** What is asked in the channel. */
	readonly ask?: string;
	/** Whether the words that answer are to be marked: without them the reader was not ready. */
	readonly marks?: true;
	/** What is done then. */
	readonly after?: (page: Page) => Promise<void>;
}

const record = "@Verbatim how big is the goldn record";
const speed = "@Verbatim how fast does voyager 1 travel?";
const miss = "@Verbatim who won the football world cup?";
const speaker = "@Verbatim what did Steve Valdez-Symonds say?";

const pictures: readonly Picture[] = [
	{ name: "answer", ask: record, marks: true },
	{ name: "answer-light", scheme: "light", ask: record, marks: true },
	{ name: "quotes", ask: speaker },
	{ name: "miss", ask: miss },
	{
		name: "section",
		size: tall,
		scheme: "light",
		ask: "@Verbatim which country was the first to change its clocks?",
	},
	{
		name: "unsure",
		size: tall,
		ask: "@Verbatim how heavy is voyager?",
	},
	{
		name: "context",
		size: tall,
		scheme: "light",
		ask: record,
		marks: true,
		after: (page) => answerOf(page).getByRole("button", { name: "In context" }).click(),
	},
	{
		name: "command",
		after: async (page) => {
			await startCommand(page, "/ask");
			await page.keyboard.type("clocks");
			await page.locator("#popup [role=option]").nth(3).waitFor();
		},
	},
	{
		name: "panel",
		scheme: "light",
		size: { width: 1180, height: 660 },
		ask: record,
		marks: true,
		after: async (page) => {
			await answerOf(page).focus();
			await page.keyboard.press("i");
			await page.getByRole("tab", { name: "Answer" }).click();
			await page.getByText("Candidates, best first").waitFor();
		},
	},
	{
		name: "settings",
		size: tall,
		after: async (page) => {
			await startCommand(page, "/settings show");
			await page.keyboard.press("Enter");
			await answerOf(page).getByText("Feedback buttons").waitFor();
		},
	},
	{ name: "phone", size: hand, ask: speed, marks: true },
	{ name: "phone-light", size: hand, scheme: "light", ask: miss },
];

await mkdir(folder, { recursive: true });
const cache = await mkdtemp(path.join(tmpdir(), "verbatim-pictures-"));
// The articles do not grow old in the pictures, and what they mean is known before the first question.
const env = { STALE_AFTER_DAYS: "36500", CACHE_DIR: cache };
execFileSync(process.execPath, ["dist/cli.js", "ask", "--batch", "--knowledge", "knowledge"], {
	env: { PATH: "", ...env },
	input: "",
});
const browser = await openBrowser();
const wanted = process.argv.slice(2);
for (const picture of pictures) {
	if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
	// A busy machine may answer before the reader is ready, or too late.
	for (let tries = 1; !(await tryPicture(picture)); tries++) {
		if (tries === 5) throw new Error(`no picture of ${picture.name}`);
	}
}
await browser.close();
await rm(cache, { recursive: true });

function answerOf(page: Page): Locator {
	return page.locator("[data-message][bot]").last();
}

async function startCommand(page: Page, name: string): Promise<void> {
	await page.locator("#composer").fill(name);
	await page.getByRole("option", { name }).first().waitFor();
	await page.keyboard.press("Enter");
}

/** Takes a picture on a page of its own, and says whether that was possible. */
async function tryPicture(picture: Picture): Promise<boolean> {
	const { size = desk, scheme = "dark" } = picture;
	const sandbox = await runSandbox(["sandbox", "--knowledge", "knowledge"], env);
	const page = await browser.newPage({ viewport: size, colorScheme: scheme });
	await page.goto(sandbox.url);
	await wearFont(page);
	page.setDefaultTimeout(8000);
	const taken = await takePicture(page, picture).catch(() => false);
	await page.close();
	await sandbox.stop();
	return taken;
}

async function takePicture(page: Page, { name, ask, marks, after }: Picture): Promise<boolean> {
	if (ask !== undefined) {
		await page.locator("#composer").fill(ask);
		await page.keyboard.press("Enter");
		await answerOf(page).waitFor();
	}
	if (marks) await page.locator("[data-message][bot] u").first().waitFor();
	await after?.(page);
	await waitForImages(page);
	await page.mouse.move(1, 1);
	await page.waitForTimeout(300);
	const file = `${folder}/${name}.png`;
	await page.screenshot({ path: file });
	// A third of the size, where the machine has the program.
	spawnSync("pngquant", ["--force", "--skip-if-larger", "--output", file, "96", file]);
	process.stdout.write(`${file}\n`);
	return true;
}
