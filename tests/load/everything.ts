import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { type StandIn, startStandIn } from "../../src/stand-in/stand-in.ts";
import { type Callback, channelNamed } from "../../src/stand-in/world.ts";
import { inventArticles, markdownOf } from "../bench/invented-corpus.ts";
import { asker } from "../e2e/asking.ts";
import { eventsOn } from "../e2e/shapes/events.ts";
import { slowFiles } from "../library/hostile.ts";
import { describeDelays, type RunningBot, startBot } from "./bot.ts";

// Everything at once, on loopback, for some minutes: questions at a steady rate, events that are not as they should be,
// purges, a folder in which ordinary articles, files made to be slow and a paragraph of a megabyte come, change and go,
// a manager who looks at the insights, and connections that are lost. The bot is a process of its own with its reader and
// its store.  npm run load:everything [-- MINUTES [QUESTIONS A SECOND]]

const minutes = Number(process.argv[2] ?? 30);
const rate = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(path.join(tmpdir(), "verbatim-everything-"));
const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
const sentence =
	"The old crane of the harbour was painted blue by Ada Roth in the spring of 1931. ";
const invented = [...inventArticles(200, 12)];
const questions = [
	"Which colour was the old crane painted?",
	"What did Ada Roth say about the crane?",
	"and when?",
	...invented.flatMap((article) => article.questions.slice(0, 3).map(({ question }) => question)),
];
write("crane.md", `---\ntitle: The crane\n---\n\n${sentence}\n`);
for (const [number, article] of invented.slice(0, 30).entries())
	write(`article-${number}.md`, markdownOf(article));

const discord = await startStandIn();
let logged = 0;
const bot = await startBot(discord, { KNOWLEDGE_DIR: folder }, () => {
	logged++;
});
const ask = asker(discord);
const counts = { asked: 0, late: 0, events: 0, changes: 0, insights: 0, purged: 0, cut: 0 };
const times: number[] = [];
const over = performance.now() + minutes * 60_000;
const isOver = () => performance.now() > over;

await wait(3000);
await report("warming up", bot);
await Promise.all([
	every(1000 / rate, askOne),
	every(500, tellEvents),
	every(12_000, changeArticles),
	every(15_000, lookAtInsights),
	every(20_000, purge),
	// Less often than once a minute: who loses a connection sooner waits longer and longer for the next.
	every(100_000, loseConnection),
	every(60_000, async () => {
		process.stdout.write(`${new Date().toISOString()} ${JSON.stringify(counts)}\n`);
	}),
]);
await report(`${minutes} minutes of everything`, bot);
const { identified, resumed } = discord.gateway.count;
process.stdout.write(
	`${JSON.stringify(counts)}, identified ${identified} times, resumed ${resumed} times, ${logged} lines in the log\n` +
		`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load at the end ${loadavg()[0]?.toFixed(1)}\n`,
);
const last = await inTime(ask("Which colour was the old crane painted?"), 10_000);
process.stdout.write(last === null ? "the bot does not answer any more\n" : "the bot answers\n");
await bot.stop();
await discord.stop();
rmSync(folder, { recursive: true });
process.exitCode = last === null ? 1 : 0;

/** Does something again and again until all is over, whether or not the time before has come to its end. */
async function every(milliseconds: number, work: (turn: number) => Promise<void>): Promise<void> {
	const running: Promise<void>[] = [];
	for (let turn = 0; !isOver(); turn++) {
		running.push(work(turn).catch(tellFailure));
		await wait(Math.min(milliseconds, Math.max(0, over - performance.now())));
	}
	await Promise.race([Promise.all(running), wait(5000)]);
}

function tellFailure(error: unknown): void {
	process.stderr.write(`${String(error)}\n`);
}

async function askOne(turn: number): Promise<void> {
	counts.asked++;
	const text = questions[(turn * 7) % questions.length] ?? "";
	const answer = await inTime(ask(text), 3000);
	if (answer === null) counts.late++;
	else times.push(answer.milliseconds);
}

async function tellEvents(turn: number): Promise<void> {
	for (const { event, data } of fc.sample(eventsOn(discord), { numRuns: 5, seed: turn })) {
		discord.gateway.dispatch(event, data);
		counts.events++;
	}
}

async function changeArticles(turn: number): Promise<void> {
	counts.changes++;
	const slow = Object.entries(slowFiles);
	const [name, content] = slow[turn % slow.length] ?? ["", ""];
	const article = invented[(30 + turn) % invented.length];
	if (turn % 4 === 0) write(name, `${content}${turn}`);
	if (turn % 4 === 1) write("paragraph.txt", sentence.repeat(1_000_000 / sentence.length) + turn);
	if (turn % 4 === 2)
		for (const number of [1, 2, 3, 4, 5])
			if (article) write(`come-${number}.md`, `${markdownOf(article)}\n${turn} ${number}\n`);
	if (turn % 4 === 3) {
		rmSync(path.join(folder, "paragraph.txt"), { force: true });
		for (const number of [1, 2, 3, 4, 5])
			rmSync(path.join(folder, `come-${number}.md`), { force: true });
	}
}

async function lookAtInsights(turn: number): Promise<void> {
	counts.insights++;
	const option = { type: 1, name: turn % 2 === 0 ? "show" : "csv", options: [] };
	const data = { id: "3", name: "insights", type: 1, options: [option] };
	const permissions = `${1 << 5}`;
	const shown = await inTime(discord.people.act({ type: 2, data, permissions }), 3000);
	const message = discord.world.messages.all().at(-1);
	const customId = /2\/insights\/[^"]*/.exec(JSON.stringify(message?.["components"] ?? ""))?.[0];
	if (shown === null || customId === undefined) return;
	await inTime(
		discord.people.press({ message: String(message?.["id"]), customId, permissions }),
		3000,
	);
}

async function purge(turn: number): Promise<void> {
	counts.purged++;
	const first = 100_000_000_000_000_000n + BigInt(turn) * 1000n;
	const ids = Array.from({ length: 100 }, (_, at) => `${first + BigInt(at)}`);
	const { id: channel_id } = channelNamed(discord.world, "general");
	discord.gateway.dispatch("MESSAGE_DELETE_BULK", {
		ids,
		channel_id,
		guild_id: discord.world.guild.id,
	});
}

async function loseConnection(turn: number): Promise<void> {
	if (turn === 0) return;
	counts.cut++;
	const { gateway } = discord;
	const ways: readonly ((gateway: StandIn["gateway"]) => void)[] = [
		(each) => each.reconnect(),
		(each) => each.drop(),
		(each) => each.invalidate(true),
		(each) => each.close(4000),
	];
	ways[turn % ways.length]?.(gateway);
}

/** An answer that does not come in so many milliseconds is none. */
async function inTime(answer: Promise<Callback>, milliseconds: number): Promise<Callback | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), milliseconds);
	});
	const first = await Promise.race([answer, late]);
	clearTimeout(timer);
	return first;
}

async function report(phase: string, { delays, memory }: RunningBot): Promise<void> {
	const { byClock, byProcessor } = await delays();
	const answered = times.splice(0).sort((a, b) => a - b);
	const at = (share: number) => answered[Math.ceil(answered.length * share) - 1] ?? Number.NaN;
	const { process: resident } = await memory();
	process.stdout.write(
		`${phase}\n  event loop held, by the clock: ${describeDelays(byClock)}\n` +
			`  main thread at a stretch, by the processor: ${describeDelays(byProcessor)}\n` +
			`  ${answered.length} answers, median ${at(0.5).toFixed(0)} ms, 99 % within ${at(0.99).toFixed(0)} ms; memory ${resident.toFixed(0)} MB\n`,
	);
}
