import { createAnswerer } from "../../src/answer/answerer.ts";
import { startDiscord } from "../../src/discord/session.ts";
import { readLibrary } from "../../src/library/folder.ts";
import { elsewhere } from "../../src/sandbox/discord/interaction-payload.ts";
import { startStandIn } from "../../src/sandbox/discord/stand-in.ts";
import { askData, asker, createLog } from "./asking.ts";

// Measures, on loopback and with the shipped articles: from start to ready, and from `/ask` to its answer
// at a steady rate of questions from many people. Both sides run in this one process.

const questionsPerSecond = 50;
const seconds = 20;

const discord = await startStandIn();
const begin = performance.now();
const { articles } = await readLibrary("knowledge");
const answerer = createAnswerer(articles);
const session = await startDiscord({
	token: discord.world.token,
	apiUrl: discord.url,
	guildId: null,
	cooldown: { questions: 5, seconds: 30 },
	answerer: () => answerer,
	log: createLog().log,
});
if (session.kind !== "online") throw new Error(session.message);
print(`start to ready: ${(performance.now() - begin).toFixed(0)} ms`);

const ask = asker(discord);
const questions = [
	...articles.flatMap((article) => answerer.complete("", { article: article.id, limit: 25 })),
	...articles.flatMap(({ sections }) =>
		sections.flatMap(({ passages }) => passages.map(({ text }) => text.slice(10, 90))),
	),
	"does anybody here keep bees",
];
const places = ["general", "direct", "thread", elsewhere];
const total = questionsPerSecond * seconds;
const start = performance.now();
const answers = await Promise.all(
	Array.from({ length: total }, async (_, index) => {
		await new Promise((resolve) => setTimeout(resolve, (index * 1000) / questionsPerSecond));
		const place = places[index % places.length] ?? "general";
		const lost = new Promise<null>((resolve) => setTimeout(() => resolve(null), 3000));
		const asked = ask(questions[index % questions.length] ?? "", {
			in: place,
			by: discord.people.someone(),
		});
		return Promise.race([asked, lost]);
	}),
);
const times = answers.flatMap((answer) => (answer === null ? [] : [answer.milliseconds]));
times.sort((one, other) => one - other);
print(
	`${total} questions in ${((performance.now() - start) / 1000).toFixed(0)} s: median ${at(times, 0.5)} ms, 99th percentile ${at(times, 0.99)} ms, slowest ${at(times, 1)} ms, lost ${total - times.length}`,
);

const typing: number[] = [];
for (const question of questions.slice(0, 100)) {
	for (const typed of [question.slice(0, 4), question.slice(3, 17).replace("e", "r")]) {
		const options = [{ type: 3, name: "question", value: typed, focused: true }];
		typing.push((await discord.people.act({ type: 4, data: askData(options) })).milliseconds);
	}
}
typing.sort((one, other) => one - other);
print(
	`${typing.length} autocompletes, one after another: median ${at(typing, 0.5)} ms, 99th percentile ${at(typing, 0.99)} ms`,
);
await session.stop();
await discord.stop();

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function at(sorted: readonly number[], share: number): string {
	return (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(1);
}
