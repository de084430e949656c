import {
	ApplicationIntegrationType,
	type ChatInputCommandInteraction,
	InteractionContextType,
	type MessageContextMenuCommandInteraction,
	PermissionFlagsBits,
} from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import { respond } from "../sending/send.ts";
import type { ComponentInteraction } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";

/** In servers, for people who may manage them; the server may hand it to others. */
export const forManagers = {
	default_member_permissions: `${PermissionFlagsBits.ManageGuild}`,
	contexts: [InteractionContextType.Guild],
	integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** A server may hand the command to anybody; what is set and kept there is for those who manage it. */
export async function refuseOthers(
	bot: SpeakingBot,
	interaction:
		| ChatInputCommandInteraction
		| MessageContextMenuCommandInteraction
		| ComponentInteraction,
): Promise<boolean> {
	if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return false;
	await respond(interaction, [textDisplay(bot.voice.discordWords.mayNotManage)], { private: true });
	return true;
}
