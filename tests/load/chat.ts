import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { objectOf, textOf } from "../../src/stand-in/json.ts";
import { componentsIn } from "../../src/stand-in/message-measure.ts";
import { startStandIn } from "../../src/stand-in/stand-in.ts";
import { channelNamed } from "../../src/stand-in/world.ts";
import { startBot } from "./bot.ts";

// Chats in a channel that is not chosen for answers without a mention, on loopback, with a bot that may read messages, and
// tells how much of a core the bot takes. `npm run load:chat -- 1000 20` says how many messages a second, and for how long.

const rate = Number(process.argv[2] ?? 1000);
const seconds = Number(process.argv[3] ?? 20);
const slices = 20;

const discord = await startStandIn(undefined, { contentAllowed: true });
const { people, world } = discord;
const bot = await startBot(discord, { MESSAGE_CONTENT: "on" });
await chooseForum();
const { id: channel_id, guild: guild_id } = channelNamed(world, "general");
const lines = readFileSync("tests/fixtures/chat/ordinary.txt", "utf8").trim().split("\n");
const author = people.someone("chatter");
await wait(3000);
const before = bot.processorTime();
const begun = performance.now();
let sent = 0;
while (performance.now() - begun < seconds * 1000) {
	const due = Math.floor(((performance.now() - begun) / 1000) * rate);
	for (; sent < due; sent++) discord.gateway.dispatch("MESSAGE_CREATE", message(sent));
	await wait(1000 / slices);
}
const took = (performance.now() - begun) / 1000;
const share = (100 * (bot.processorTime() - before)) / took;
process.stdout.write(
	`${sent} messages in ${took.toFixed(1)} s in a channel that is not chosen: ${share.toFixed(1)} % of a core\n`,
);
await bot.stop();
await discord.stop();

function message(number: number) {
	return {
		id: world.nextId(),
		channel_id,
		guild_id,
		type: 0,
		content: lines[number % lines.length],
		author: { ...author, discriminator: "0", avatar: null },
		member: { roles: [], flags: 0 },
		timestamp: new Date().toISOString(),
		edited_timestamp: null,
		tts: false,
		mention_everyone: false,
		mentions: [],
		mention_roles: [],
		attachments: [],
		embeds: [],
		components: [],
		flags: 0,
		pinned: false,
	};
}

/** So that it listens at all. */
async function chooseForum(): Promise<void> {
	const permissions = `${1 << 5}`;
	const options = [{ type: 1, name: "show", options: [] }];
	await people.act({ type: 2, data: { id: "3", name: "settings", type: 1, options }, permissions });
	const card = objectOf(world.messages.all().at(-1));
	const customId = componentsIn(card)
		.map(({ custom_id }) => textOf(custom_id))
		.find((each) => each.includes("unprompted~"));
	const values = [channelNamed(world, "forum").id];
	await people.press({
		message: textOf(card["id"]),
		customId: customId ?? "",
		values,
		permissions,
	});
}
