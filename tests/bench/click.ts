import type { Page } from "playwright-core";
import { openBrowser } from "../sandbox/browser.ts";
import { runSandbox } from "../sandbox/running.ts";

/**
 * From Enter to the answer on the screen, in milliseconds (median, 90th percentile, most): the built sandbox in Chromium,
 * by words alone and with the reader, each question asked once. The time ends with the frame that shows the answer.
 *
 *     npm run bench:click
 */
const warmUp: readonly string[] = [
	"what is voyager",
	"who is sagan",
	"is the record made of gold",
	"what is the echr",
	"who wants to change the court",
	"do all countries change their clocks",
	"when was the last change",
	"how many probes are there",
];

/** Milliseconds until the networks are loaded and the code that runs is compiled. */
const warmUpTime = 10_000;

const questions: readonly string[] = [
	"how big is the golden record",
	"who chose the sounds on the golden record",
	"how fast does voyager 1 travel",
	"when was voyager 2 launched",
	"which probe was the first to leave the solar system",
	"what did voyager see on neptune",
	"why did voyager 1 send nonsense in 2023",
	"how did the engineers repair the memory",
	"what gives the probes their power",
	"when was the pale blue dot taken",
	"how long does a signal take to the probe",
	"who saw the volcano on io",
	"which instrument was turned off in february 2025",
	"how was contact with voyager 2 lost",
	"which country was the first to change its clocks",
	"who came up with daylight saving time",
	"does changing the clocks save power",
	"when do the clocks go forward in europe",
	"which states in america keep one time",
	"is it bad for the heart",
	"why is it still there in the european union",
	"what happens in strasbourg today",
	"why does starmer want a new reading of the convention",
	"what does amnesty say about it",
	"who won the world cup",
];

/** Milliseconds between typing and Enter: a person is not faster, and what the last answer began is done by then. */
const pause = 250;

/** Runs in the page: presses Enter, and waits for the frame that shows one message of the bot more. */
const press = `new Promise((done) => {
	const answers = () => document.querySelectorAll("[data-message][bot]").length;
	const before = answers();
	const began = performance.now();
	const seen = new MutationObserver(() => {
		if (answers() === before) return;
		seen.disconnect();
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done(performance.now() - began);
			port2.postMessage(null);
		});
	});
	seen.observe(document.body, { subtree: true, childList: true });
	const enter = { key: "Enter", bubbles: true, cancelable: true };
	document.querySelector("#composer").dispatchEvent(new KeyboardEvent("keydown", enter));
})`;

const browser = await openBrowser();
for (const reader of ["off", "on"]) {
	const sandbox = await runSandbox(["sandbox", "--knowledge", "knowledge"], { READER: reader });
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(sandbox.url);
	const began = performance.now();
	while (performance.now() - began < warmUpTime)
		for (const question of warmUp) await timeOf(page, question);
	const times: number[] = [];
	for (const question of questions) times.push(await timeOf(page, question));
	print(reader === "on" ? "with the reader" : "by words alone", times);
	await page.close();
	await sandbox.stop();
}
await browser.close();

async function timeOf(page: Page, question: string): Promise<number> {
	await page.locator("#composer").fill(`@Verbatim ${question}`);
	await page.waitForTimeout(pause);
	return page.evaluate(press);
}

function print(name: string, times: readonly number[]): void {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
	process.stdout.write(`${name}: ${at(0.5)} / ${at(0.9)} / ${at(1)} ms\n`);
}
