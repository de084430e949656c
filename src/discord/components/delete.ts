import { MessageFlags, PermissionFlagsBits } from "discord.js";
import { deleteMessage, respond } from "../sending/send.ts";
import type { Action } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";

/** "Delete": for who asked, and for people who may manage messages. */
export const pressDelete: Action = async (bot, { place }, interaction) => {
	const { user, memberPermissions, message } = interaction;
	const own = place === user.id || message.flags.has(MessageFlags.Ephemeral);
	if (own || memberPermissions?.has(PermissionFlagsBits.ManageMessages)) {
		return deleteMessage(interaction);
	}
	const notice = textDisplay(bot.voice.discordWords.mayNotDelete);
	await respond(interaction, [notice], { private: true });
};
