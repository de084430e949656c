import { setTimeout as wait } from "node:timers/promises";
import { readLibrary } from "../../src/library/folder/folder.ts";
import { startStandIn } from "../../src/stand-in/stand-in.ts";
import { asker } from "../e2e/asking.ts";
import { describeDelays, startBot } from "./bot.ts";

// Many members ask at once, on loopback, with the shipped articles: how long the bot's event loop is held by words alone
// and with the reader, how long the members wait, and what the log says where they are more than can be read in time. The
// bot is a process of its own. `npm run load:asking -- 20 10` says how many ask at once, and how often.

const members = Number(process.argv[2] ?? 20);
const rounds = Number(process.argv[3] ?? 10);
/** Rounds before it is measured: the networks load, and code is compiled. */
const warmUp = 5;
/** So many at once are more than are read in time. */
const tooMany = 300;

/** Milliseconds that Discord waits for an answer. */
const maxWait = 3000;

const { articles } = await readLibrary("knowledge");
const texts = articles.flatMap(({ sections }) =>
	sections.flatMap(({ passages }) => passages.map(({ text }) => text.split(/\s+/))),
);
const questions = [3, 1, 5, 7].flatMap((from) =>
	texts.flatMap((words) => {
		const some = words.slice(from, from + 8).join(" ");
		return [`Is it so that ${some}?`, `what about ${some}`];
	}),
);

for (const reader of ["off", "on"]) await measure(reader);

async function measure(reader: string): Promise<void> {
	const name = reader === "on" ? "with the reader" : "by words alone";
	const discord = await startStandIn();
	let busy = 0;
	const bot = await startBot(discord, { READER: reader, LOG_LEVEL: "info" }, (line) => {
		if (line.includes("The reader is busy")) busy++;
	});
	const ask = asker(discord);
	const people = Array.from({ length: Math.max(members, tooMany) }, (_, number) =>
		discord.people.someone(`member-${number}`),
	);
	let next = 0;
	/** Milliseconds until each has an answer, without those that wait longer than Discord does. */
	const askAtOnce = async (many: number): Promise<readonly number[]> => {
		const times = await Promise.all(
			people.slice(0, many).map(async (by) => {
				const asked = ask(questions[next++ % questions.length] ?? "", { by });
				const answer = await Promise.race([asked, wait(maxWait, null)]);
				return answer === null ? [] : [answer.milliseconds];
			}),
		);
		return times.flat();
	};
	await wait(2000);
	for (let round = 0; round < warmUp; round++) await askAtOnce(members);
	await bot.delays();
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) times.push(...(await askAtOnce(members)));
	const { byClock, byProcessor } = await bot.delays();
	print(`${name}: online after ${bot.startup.toFixed(0)} ms`);
	print(`  ${rounds} times ${members} at once: ${described(times, rounds * members)}`);
	print(`  event loop held, by the clock: ${describeDelays(byClock)}`);
	print(`  by the processor: ${describeDelays(byProcessor)}`);
	const many = await askAtOnce(tooMany);
	print(
		`  ${tooMany} at once: ${described(many, tooMany)}; the log says ${busy} times, once a minute at most, that the reader is busy`,
	);
	await bot.stop();
	await discord.stop();
}

function described(times: readonly number[], asked: number): string {
	const sorted = times.toSorted((one, other) => one - other);
	const [median, last] = [sorted[sorted.length >> 1], sorted.at(-1)];
	return `${times.length} of ${asked} answered in time, median ${median?.toFixed(0)}, last ${last?.toFixed(0)} ms`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
