import fc from "fast-check";
import { startStandIn } from "../../src/stand-in/stand-in.ts";
import type { Callback } from "../../src/stand-in/world.ts";
import { asker } from "../e2e/asking.ts";
import { eventsOn } from "../e2e/shapes/events.ts";
import { startBot } from "./bot.ts";

// Tells one process of the bot events whose fields are not as they should be, on loopback, and asks it something after
// every twenty. `npm run load:events -- 10000 7` says how many, and the seed that they come
// from; what the bot logs of them goes to standard error.

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const portion = 20;

const discord = await startStandIn();
const bot = await startBot(discord);
const ask = asker(discord);
let unanswered = 0;
let sent = 0;
for (let done = 0; done < count; done += portion) {
	const events = fc.sample(eventsOn(discord), { numRuns: portion, seed: seed + done });
	for (const { event, data } of events) discord.gateway.dispatch(event, data);
	sent += events.length;
	const answer = await inTime(ask("Why do the clocks change?"));
	if (answer === null) unanswered++;
	if (answer === null && unanswered > 10) break;
}
const { identified, resumed } = discord.gateway.count;
process.stdout.write(
	`${sent} of ${count} events from seed ${seed}: ${unanswered} of ${sent / portion} questions unanswered, ` +
		`identified ${identified} times, resumed ${resumed} times\n`,
);
await bot.stop();
await discord.stop();
process.exitCode = unanswered === 0 && identified === 1 ? 0 : 1;

/** An answer that does not come within Discord's three seconds is none. */
async function inTime(answer: Promise<Callback>): Promise<Callback | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), 3000);
	});
	const first = await Promise.race([answer, late]);
	clearTimeout(timer);
	return first;
}
