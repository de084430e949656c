import { MessageFlags, PermissionFlagsBits } from "discord.js";
import { deleteMessage, respond } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";
import { carriedBy } from "../view/way-back.ts";

/** "Delete": for who asked, and for people who may manage messages. */
export const pressDelete: Action = async (bot, press, interaction) => {
	const { user, memberPermissions, message } = interaction;
	const own = carriedBy(press).asker === user.id || message.flags.has(MessageFlags.Ephemeral);
	if (own || memberPermissions?.has(PermissionFlagsBits.ManageMessages)) {
		const { server } = bot.place;
		if (server !== null) bot.standing.forget({ server, message: message.id });
		return deleteMessage(interaction);
	}
	const notice = textDisplay(bot.voice.discordWords.mayNotDelete);
	await respond(interaction, [notice], { private: true });
};
