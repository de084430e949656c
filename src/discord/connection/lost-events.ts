import { randomUUID } from "node:crypto";
import { type Client, Events } from "discord.js";
import { z } from "zod";
import type { Bot } from "../bot/bot.ts";
import { answerUnread } from "../sending/responses.ts";
import { textDisplay } from "../view/parts.ts";
import { voiceFor } from "../words/voices.ts";

/**
 * Passes over what discord.js cannot make its objects of, one packet at a time; without this it would end the
 * process. An interaction that it makes nothing of counts as such too, since somebody waits for its answer.
 */
export function passOverUnreadable(
	client: Client,
	lost: (packet: unknown, error: unknown) => void,
): void {
	let heard = "";
	client.on(Events.InteractionCreate, ({ id }) => {
		heard = id;
	});
	// It makes the objects, also of what waited until it was ready.
	const read = client.ws["handlePacket"].bind(client.ws);
	client.ws["handlePacket"] = (packet, shard) => {
		try {
			const isRead = read(packet, shard);
			const interaction = interactionSchema.safeParse(packet).data?.d;
			if (isRead && interaction && heard !== interaction.id) {
				lost(packet, new Error("discord.js makes nothing of it"));
			}
			return isRead;
		} catch (error) {
			lost(packet, error);
			return true;
		}
	};
}

const snowflake = z.string().regex(/^\d{1,20}$/);

const interactionSchema = z.object({
	t: z.literal("INTERACTION_CREATE"),
	d: z.object({
		id: snowflake,
		token: z.string().min(1),
		type: z.number(),
		locale: z.string().optional().catch(undefined),
	}),
});

const eventSchema = z.object({
	t: z.string().catch("?"),
	d: z
		.object({
			id: snowflake.optional().catch(undefined),
			guild_id: snowflake.optional().catch(undefined),
			channel_id: snowflake.optional().catch(undefined),
		})
		.catch({}),
});

/** Logs an event that could not be read; who waits for its answer is told, with the reference of the log's line. */
export async function tellLost(
	{ log }: Pick<Bot, "log">,
	client: Client,
	packet: unknown,
	error: unknown,
): Promise<void> {
	const { t: event, d } = eventSchema.catch({ t: "?", d: {} }).parse(packet);
	const reference = randomUUID().slice(0, 8);
	const details = { event, id: d.id, server: d.guild_id, channel: d.channel_id, reference };
	log.error("What Discord told could not be read, and is passed over.", { ...details, error });
	const interaction = interactionSchema.safeParse(packet).data?.d;
	if (!interaction) return;
	const { failed } = voiceFor(interaction.locale).discordWords;
	await answerUnread(client, interaction, [textDisplay(failed(reference))]).catch(
		(second: unknown) => log.warn("The person could not be told.", { ...details, error: second }),
	);
}
