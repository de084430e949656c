import { MessageFlags, type ModalSubmitInteraction, PermissionFlagsBits } from "discord.js";
import type { DeskItem } from "../../records/desk.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { rolesOf } from "../sending/lookups.ts";
import { editAnswer } from "../sending/message-requests.ts";
import { replaceMessage, respond } from "../sending/responses.ts";
import type { ComponentInteraction } from "../view/action.ts";
import { type Components, textDisplay } from "../view/parts.ts";
import { showClosed } from "./question-card.ts";

const mayClose = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/**
 * Tells who may not work on questions that wait; false for who may: people who may manage messages in the channel or the
 * server, and those with the role that is called.
 */
export async function refuseBystanders(
	bot: SpeakingBot,
	interaction: ComponentInteraction | ModalSubmitInteraction,
): Promise<boolean> {
	const { memberPermissions, client, user } = interaction;
	if (memberPermissions?.any(mayClose)) return false;
	const { server, settings } = bot.place;
	const { deskRole } = settings;
	// Which roles there are is not kept, so the person's have to be asked for.
	if (server !== null && deskRole !== null) {
		const roles = await rolesOf(client, server, user.id);
		if (roles.includes(deskRole)) return false;
	}
	const { mayNot } = bot.voice.discordWords.desk;
	await respond(interaction, [textDisplay(mayNot)], { private: true });
	return true;
}

/**
 * The question that a button or a form is about, and those like it. Where they are shown a process may have ended before it
 * could note; the message that was pressed tells.
 */
export async function findWaiting(
	{ store, place: { server } }: SpeakingBot,
	{ message }: ComponentInteraction | ModalSubmitInteraction,
	tag: string,
): Promise<readonly DeskItem[]> {
	const items = store === null || server === null ? [] : await store.desk.find(server, tag);
	const [leader, ...others] = items;
	const isOpen = leader !== undefined && !leader.closed && leader.shownIn === null;
	if (!isOpen || store === null || server === null) return items;
	if (message === null || message.flags.has(MessageFlags.Ephemeral)) return items;
	const shownIn = { channel: message.channelId, message: message.id };
	const count = items.reduce((sum, each) => sum + each.count, 0);
	await store.desk.shown(server, leader.tag, shownIn, count);
	return [{ ...leader, shownIn }, ...others];
}

/** Closes a question, once, and shows in its message what became of it. */
export async function closeWaiting(
	bot: SpeakingBot,
	interaction: ComponentInteraction | ModalSubmitInteraction,
	items: readonly DeskItem[],
	outcome: Components,
): Promise<void> {
	const { store, place, voice } = bot;
	const { closedAlready, done } = voice.discordWords.desk;
	const [leader] = items;
	const closed =
		store !== null &&
		place.server !== null &&
		leader !== undefined &&
		(await store.desk.close(place.server, leader.tag));
	if (!closed) return respond(interaction, [textDisplay(closedAlready)], { private: true });
	const shown = showClosed(items, outcome, voice);
	const { shownIn } = leader;
	// The message itself, for a button on it; else the answer to a form or a menu that only one person sees.
	if (!interaction.isModalSubmit() && interaction.message.id === shownIn?.message) {
		return replaceMessage(interaction, shown);
	}
	if (interaction.isModalSubmit())
		await respond(interaction, [textDisplay(done)], { private: true });
	else await replaceMessage(interaction, [textDisplay(done)]);
	if (shownIn === null) return;
	const ref = { id: shownIn.message, channelId: shownIn.channel };
	await editAnswer(interaction.client, ref, shown);
}
