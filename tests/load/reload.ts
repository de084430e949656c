import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startStandIn } from "../../src/stand-in/stand-in.ts";
import { inventArticles, markdownOf } from "../bench/invented-corpus.ts";
import { asker } from "../e2e/asking.ts";
import { slowFiles } from "../library/hostile.ts";
import { type RunningBot, startBot } from "./bot.ts";

// How long the bot's event loop is held up, and how long answers take, while its folder changes: many articles come,
// with files made to be slow and one paragraph of a megabyte among them; then one of them changes. The bot runs in a
// process of its own, on loopback.  npm run load:reload [-- ARTICLES]

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(path.join(tmpdir(), "verbatim-reload-"));
const sentence =
	"The old crane of the harbour was painted blue by Ada Roth in the spring of 1931. ";
const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
write("crane.md", `---\ntitle: The crane\n---\n\n${sentence}\n`);

const discord = await startStandIn();
const bot = await startBot(discord, { KNOWLEDGE_DIR: folder });
const ask = asker(discord);
const times: number[] = [];
let isOver = false;
const asking = askOn();
await wait(2000);
await report("before", bot);
let number = 0;
for (const article of inventArticles(count, 12))
	write(`article-${number++}.md`, markdownOf(article));
for (const [name, content] of Object.entries(slowFiles)) write(name, content);
write("paragraph.txt", sentence.repeat(1_000_000 / sentence.length));
const begun = performance.now();
while ((await bot.articles()) < count + 2) await wait(100);
await report(`${count} articles come (${((performance.now() - begun) / 1000).toFixed(1)} s)`, bot);
write("article-0.md", `---\ntitle: The pier\n---\n\nThe pier was painted red.\n`);
await wait(5000);
await report("one changes", bot);
isOver = true;
await asking;
await bot.stop();
await discord.stop();
rmSync(folder, { recursive: true });

/** Twenty questions a second, whether answers come or not. */
async function askOn(): Promise<void> {
	const answers: Promise<unknown>[] = [];
	while (!isOver) {
		const asked = ask("Which colour was the old crane painted?").then(({ milliseconds }) =>
			times.push(milliseconds),
		);
		answers.push(asked.catch(() => undefined));
		await wait(50);
	}
	await Promise.race([Promise.all(answers), wait(3000)]);
}

async function report(phase: string, { delays }: RunningBot): Promise<void> {
	const { byClock, byProcessor } = await delays();
	const answered = times.splice(0).sort((a, b) => a - b);
	const at = (share: number) => answered[Math.ceil(answered.length * share) - 1] ?? Number.NaN;
	const written = (figures: readonly number[]) => figures.map((each) => each.toFixed(1)).join(", ");
	process.stdout.write(
		`${phase}: event loop held p50, p99, p99.9, max ${written(Object.values(byClock))} ms by the clock, ${written(Object.values(byProcessor))} ms by the processor; ${answered.length} answers, median, p99, slowest ${written([at(0.5), at(0.99), at(1)])} ms\n`,
	);
}
