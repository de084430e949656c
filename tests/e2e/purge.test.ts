import { expect, test, vi } from "vitest";
import { startDiscord } from "../../src/discord/connection/session.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import { channelNamed } from "../../src/stand-in/world.ts";
import { answersTo, bringOnline, optionsFor, textIn } from "./online.ts";

const tall = "How tall is the tower?";
const patient = { timeout: 10_000, interval: 20 };
/** Messages of long ago, which nobody answered. */
const old = Array.from({ length: 97 }, (_, index) => `${100_000_000_000_000_000n + BigInt(index)}`);

/** Questions that a process answered which has ended, and another one in its place. */
async function answeredBefore() {
	const { discord, session, ask } = await bringOnline();
	const content = `<@${discord.world.bot.id}> ${tall}`;
	const questions = [1, 2, 3].map(() => discord.people.say({ content }));
	for (const id of questions) {
		await vi.waitFor(() => expect(answersTo(id, discord)).toHaveLength(1), patient);
	}
	await session.stop();
	const { options, lines } = optionsFor(discord);
	const next = await startDiscord(options);
	if (next.kind !== "online") throw new Error(next.message);
	return { discord, session: next, ask, questions, lines };
}

function purge({ gateway, world }: StandIn, ids: readonly string[]): void {
	const { id: channel_id } = channelNamed(world, "general");
	gateway.dispatch("MESSAGE_DELETE_BULK", { ids, channel_id, guild_id: world.guild.id });
}

function lookups({ exchanges }: StandIn): number {
	return exchanges.filter(
		({ request: { method, path } }) => method === "GET" && /messages$/.test(path),
	).length;
}

test("a hundred messages that are deleted at once are looked up with one request", async () => {
	const { discord, session, questions, lines } = await answeredBefore();
	purge(discord, [...questions, ...old]);
	const left = () => questions.flatMap((id) => answersTo(id, discord));
	await vi.waitFor(() => expect(left()).toEqual([]), patient);
	expect(lookups(discord)).toBe(1);
	await session.stop();
	expect(lines.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
});

test("messages that are deleted one after another are looked up together", async () => {
	const { discord, session, questions } = await answeredBefore();
	for (const id of [...old, ...questions]) {
		const { id: channel_id } = channelNamed(discord.world, "general");
		discord.gateway.dispatch("MESSAGE_DELETE", {
			id,
			channel_id,
			guild_id: discord.world.guild.id,
		});
	}
	const left = () => questions.flatMap((id) => answersTo(id, discord));
	await vi.waitFor(() => expect(left()).toEqual([]), patient);
	expect(lookups(discord)).toBeLessThanOrEqual(2);
	await session.stop();
});

test("what is deleted right after a look-up waits for the next one, known answers do not", async () => {
	const { discord, session, questions } = await answeredBefore();
	const gone = (id = "") => expect.poll(() => answersTo(id, discord), patient).toEqual([]);
	purge(discord, [...old, questions[0] ?? ""]);
	await expect.poll(() => lookups(discord), patient).toBe(1);
	const first = performance.now();
	await gone(questions[0]);
	purge(discord, [...old, questions[1] ?? "", questions[2] ?? ""]);
	const known = discord.people.say({ content: `<@${discord.world.bot.id}> ${tall}` });
	await expect.poll(() => answersTo(known, discord), patient).toHaveLength(1);
	purge(discord, [known]);
	await gone(known);
	await expect.poll(() => lookups(discord), patient).toBe(2);
	// Two seconds, less what the machine is late.
	expect(performance.now() - first).toBeGreaterThan(1000);
	await gone(questions[1]);
	await gone(questions[2]);
	expect(lookups(discord)).toBe(2);
	await session.stop();
});

test("a purge whose look-up takes long delays neither answers nor the end", async () => {
	const { discord, session, ask } = await answeredBefore();
	discord.faults.add({ matching: /GET .*messages/, times: 1, delay: 20_000 });
	purge(discord, old);
	await vi.waitFor(() => expect(discord.faults.waiting()).toBe(0), patient);
	expect(textIn((await ask(tall)).data)).toContain("41 metres");
	const late = new Promise((resolve) => setTimeout(() => resolve("late"), 4000));
	expect(await Promise.race([session.stop(), late])).toBeUndefined();
});

test("a look-up that is refused is one plain line for all of a purge", async () => {
	const { discord, session, lines } = await answeredBefore();
	const refusal = { status: 403, body: { code: 50_001, message: "Missing Access" } };
	discord.faults.add({ matching: /GET .*messages/, times: 9, refusal });
	purge(discord, old);
	await vi.waitFor(() => expect(lines).toHaveLength(1), patient);
	expect(lines[0]).toMatchObject({ level: "warn", message: expect.stringContaining("(50001)") });
	expect(discord.faults.waiting()).toBe(8);
	await session.stop();
});
