import { mkdtempSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { readLibrary } from "../../src/library/folder/folder.ts";
import { elsewhere } from "../../src/stand-in/interaction-payload.ts";
import type { Json } from "../../src/stand-in/json.ts";
import { type StandIn, startStandIn } from "../../src/stand-in/stand-in.ts";
import { askData, asker } from "../e2e/asking.ts";
import { startBot } from "./bot.ts";

// Measures what one process of the bot holds, on loopback and with the shipped articles. The bot runs in a process
// of its own with its store; this process is Discord and all the people. `npm run load -- 10000` asks fewer
// questions than the million that growth of memory is measured over.

const million = Number(process.argv[2] ?? 1_000_000);
const { articles } = await readLibrary("knowledge");
const answerer = await createAnswerer(articles);
const questions = [
	...articles.flatMap((article) => answerer.complete("", { article: article.id, limit: 25 })),
	...articles.flatMap(({ sections }) =>
		sections.flatMap(({ passages }) => passages.map(({ text }) => text.slice(10, 90))),
	),
	"does anybody here keep bees",
	"when do the cloks go bak",
];
const places = ["general", "direct", "thread", elsewhere];
/** More people than the bot remembers at a time. */
const people = Array.from({ length: 20_000 }, (_, index) => ({
	id: String(900_000_000_000_000_000n + BigInt(index)),
	username: `reader${index}`,
}));

const shortArticle = `---
title: The mill
publisher: The Valley Post
published: 2025-05-05
---

The mill at the ford grinds again after forty years.

## Why does the mill hum?

The stones turn at a hundred rounds a minute, and the floor takes up the sound.

## Who owns the mill?

The mill belongs to the parish, which bought it from the last miller's daughter.

## What does the flour cost?

A sack of flour costs nine crowns, and children may watch for nothing.
`;

print(
	`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load before: ${loadavg()[0]?.toFixed(1)}`,
);
await measureAnswers();
await measureServers();
await measureGrowth();

/** How fast answers come, and how many a second are held. */
async function measureAnswers(): Promise<void> {
	const discord = await startStandIn();
	const bot = await startBot(discord);
	print(`process start to online: ${bot.startup.toFixed(0)} ms`);
	await askSteadily(discord, 50, 5);
	const steady = await askSteadily(discord, 50, 20);
	print(`/ask, 50 a second for 20 s: ${describe(steady)}`);
	print(`autocomplete, one after another: ${describe(await typeAll(discord))}`);
	let held = 50;
	for (let rate = 100; rate <= 3000; rate += 100) {
		const outcome = await askSteadily(discord, rate, 5);
		if (outcome.lost > 0 || at(outcome.times, 0.99) >= 100) break;
		held = rate;
	}
	print(`questions a second held with the 99th percentile under 100 ms: ${held}`);
	await bot.stop();
	await discord.stop();
}

/** What a million answers leave behind, from a folder with one short article: what leaks is the same, and sooner there. */
async function measureGrowth(): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), "verbatim-load-"));
	writeFileSync(path.join(folder, "mill.md"), shortArticle);
	const discord = await startStandIn();
	const bot = await startBot(discord, { KNOWLEDGE_DIR: folder });
	const short = ["Why does the mill hum?", "who owns the mill", "what does flour cost", "bees?"];
	const start = await bot.memory();
	await askAll(discord, Math.min(million, 20_000), short);
	const warm = await bot.memory();
	const begun = performance.now();
	await askAll(discord, million, short);
	const seconds = (performance.now() - begun) / 1000;
	const after = await bot.memory();
	print(
		`memory at the start, after 20000 questions, and after ${million} more (${seconds.toFixed(0)} s): process ${[start, warm, after].map((each) => mb(each.process)).join(", ")}; heap ${[start, warm, after].map((each) => mb(each.heap)).join(", ")}`,
	);
	await bot.stop();
	await discord.stop();
}

/** The memory of a bot that is in 10,000 servers, as large as they are described to it. */
async function measureServers(): Promise<void> {
	const discord = await startStandIn();
	for (let index = 1; index < 10_000; index++) {
		discord.join({
			id: discord.world.nextId(),
			name: `server ${index}`,
			more: describeServer(discord),
		});
	}
	const bot = await startBot(discord);
	const { process, heap } = await bot.memory();
	print(
		`memory with 10,000 servers of 30 channels and 20 roles: process ${mb(process)}, heap ${mb(heap)}`,
	);
	await bot.stop();
	await discord.stop();
}

function describeServer({ world }: StandIn): { channels: readonly Json[]; roles: readonly Json[] } {
	const channels = Array.from({ length: 30 }, (_, index) => ({
		id: world.nextId(),
		type: 0,
		name: `a-channel-about-something-${index}`,
		topic: "What is said here, and by whom, is told in a line or two like this one.",
		position: index,
		permission_overwrites: [{ id: world.nextId(), type: 0, allow: "1024", deny: "2048" }],
		parent_id: null,
		nsfw: false,
		rate_limit_per_user: 0,
	}));
	const roles = Array.from({ length: 20 }, (_, index) => ({
		id: world.nextId(),
		name: `a role of some people ${index}`,
		permissions: "1071698660929",
		position: index,
		color: 3_447_003,
		hoist: false,
		managed: false,
		mentionable: false,
		flags: 0,
	}));
	return { channels, roles };
}

interface Outcome {
	/** Milliseconds, the shortest first. */
	readonly times: readonly number[];
	readonly lost: number;
}

/** Asks at a steady rate, whether answers come or not, as people do. */
async function askSteadily(discord: StandIn, rate: number, seconds: number): Promise<Outcome> {
	const start = performance.now();
	const answers = await Promise.all(
		Array.from({ length: rate * seconds }, async (_, index) => {
			const due = start + (index * 1000) / rate;
			await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
			return askOne(discord, index);
		}),
	);
	const times = answers.flatMap((milliseconds) => milliseconds ?? []);
	times.sort((one, other) => one - other);
	return { times, lost: answers.length - times.length };
}

async function askOne(
	discord: StandIn,
	index: number,
	texts: readonly string[] = questions,
): Promise<number | null> {
	const ask = asker(discord);
	const place = places[index % places.length] ?? "general";
	const question = texts[index % texts.length] ?? "";
	const person = people[index % people.length];
	const asked = ask(question, { in: place, ...(person ? { by: person } : {}) });
	let timer: NodeJS.Timeout | undefined;
	const lost = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), 3000);
	});
	const answer = await Promise.race([asked, lost]);
	clearTimeout(timer);
	return answer?.milliseconds ?? null;
}

/** Asks so many questions as fast as answers come, sixteen at a time. */
async function askAll(discord: StandIn, count: number, texts: readonly string[]): Promise<void> {
	let next = 0;
	let lost = 0;
	await Promise.all(
		Array.from({ length: 16 }, async () => {
			while (next < count) if ((await askOne(discord, next++, texts)) === null) lost++;
		}),
	);
	if (lost > 0) print(`lost ${lost} of ${count}`);
}

async function typeAll(discord: StandIn): Promise<Outcome> {
	const times: number[] = [];
	for (const question of questions.slice(0, 100)) {
		for (const typed of [question.slice(0, 4), question.slice(3, 17).replace("e", "r")]) {
			const options = [{ type: 3, name: "question", value: typed, focused: true }];
			times.push((await discord.people.act({ type: 4, data: askData(options) })).milliseconds);
		}
	}
	return { times: times.sort((one, other) => one - other), lost: 0 };
}

function describe({ times, lost }: Outcome): string {
	const [median, late, slowest] = [0.5, 0.99, 1].map((share) => at(times, share).toFixed(1));
	return `median ${median} ms, 99th percentile ${late} ms, slowest ${slowest} ms, lost ${lost}`;
}

function at(sorted: readonly number[], share: number): number {
	return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

function mb(figure: number): string {
	return `${figure.toFixed(0)} MB`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
