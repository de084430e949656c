import { onTestFinished } from "vitest";
import type { Answerer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import {
	type DiscordOptions,
	type Session,
	startDiscord,
} from "../../src/discord/connection/session.ts";
import { type Json, listOf, objectOf, textOf } from "../../src/stand-in/json.ts";
import { type StandIn, type StandInOptions, startStandIn } from "../../src/stand-in/stand-in.ts";
import { lighthouse, monster } from "./articles.ts";
import { asker, createLog } from "./asking.ts";
import { createFaults, type Faults } from "./faults.ts";

export const answerer = await createAnswerer([lighthouse, monster]);

/** An answerer that fails on one question, as a fault in the code would. */
const failing: Answerer = {
	...answerer,
	async ask(question) {
		if (question.text.includes("fail inside")) throw new Error("a fault in the code");
		return answerer.ask(question);
	},
};

/** What the bot is started with on a stand-in. */
export function optionsFor(discord: StandIn, changed: Partial<DiscordOptions> = {}) {
	const { log, lines } = createLog();
	const options: DiscordOptions = {
		token: discord.world.token,
		apiUrl: discord.url,
		guildId: null,
		cooldown: null,
		answerer: () => failing,
		log,
		patience: 10,
		...changed,
	};
	return { options, lines };
}

/** A Discord that ends with the test, and misbehaves as it is told. */
export async function openDiscord(gateway: StandInOptions = {}): Promise<FaultyDiscord> {
	const faults = createFaults();
	const discord = await startStandIn(undefined, { ...gateway, meet: faults.meet });
	onTestFinished(() => discord.stop());
	return { ...discord, faults };
}

export interface FaultyDiscord extends StandIn {
	readonly faults: Faults;
}

/** A Discord with the bot in it; both end with the test. */
export async function bringOnline(
	changed: Partial<DiscordOptions> = {},
	gateway: StandInOptions = {},
) {
	const discord = await openDiscord(gateway);
	const { options, lines } = optionsFor(discord, changed);
	const session = await startDiscord(options);
	if (session.kind !== "online") throw new Error(session.message);
	onTestFinished(() => session.stop());
	return { discord, session: session as Session, lines, ask: asker(discord) };
}

/** All text of a message, top to bottom. */
export function textIn(message: unknown): string {
	const components = listOf((message as { components?: unknown }).components);
	return components
		.map(({ content }) => textOf(content))
		.filter(Boolean)
		.join("\n");
}

/** The buttons of a message: label and what it sends. */
export function buttonsIn(message: unknown): { label: string; customId: string }[] {
	const components = listOf((message as { components?: unknown }).components);
	return components
		.flatMap((component) => listOf(component["components"]))
		.map(({ label, custom_id }) => ({ label: textOf(label), customId: textOf(custom_id) }));
}

/** The bodies of the messages that the bot has posted so far. */
export function postsIn(discord: StandIn): Record<string, unknown>[] {
	return discord.exchanges
		.filter(
			({ request, status }) =>
				status === 200 && request.method === "POST" && /\/messages$/.test(request.path),
		)
		.map(({ request }) => request.body as Record<string, unknown>);
}

/** The messages of the channel that reply to a message. */
export function answersTo(id: string, discord: StandIn): Json[] {
	return discord.world.messages
		.all()
		.filter((message) => objectOf(message["message_reference"])["message_id"] === id);
}

/** What Discord refused for its form: nothing, ever. */
export function refusedForms(discord: StandIn): unknown[] {
	return discord.exchanges.flatMap(({ answer }) =>
		(answer as { code?: number } | undefined)?.code === 50035 ? [answer] : [],
	);
}
