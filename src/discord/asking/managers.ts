import {
	ApplicationIntegrationType,
	InteractionContextType,
	MessageFlags,
	PermissionFlagsBits,
	type RepliableInteraction,
} from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import { respond } from "../sending/responses.ts";
import type { ComponentInteraction } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";

/** In servers, for people who may manage them; the server may hand it to others. */
export const forManagers = {
	default_member_permissions: `${PermissionFlagsBits.ManageGuild}`,
	contexts: [InteractionContextType.Guild],
	integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Milliseconds for which a card is its owner's: so much later at most, who may not use its command any more is refused. */
const cardLife = 3_600_000;

/**
 * Tells who may not press on a card of a command; false for who may. Discord lets nobody run a command who may not, by
 * what the server has set for it (Integrations), but does not say with a press what somebody may run. It does show
 * a private card to who ran the command alone, and says when that was. So the card is theirs for an hour, and afterwards
 * for people who may manage the server.
 */
export async function refuseStrangers(
	bot: SpeakingBot,
	interaction: ComponentInteraction,
): Promise<boolean> {
	if (isOwnCard(bot, interaction)) return false;
	return refuseOthers(bot, interaction, bot.voice.discordWords.cardOver);
}

/** Of what is pressed, the message is as Discord knows it: an id that is not on it was made up. */
function isOwnCard(
	{ age }: SpeakingBot,
	{ message, user, customId }: ComponentInteraction,
): boolean {
	const owner = message.interactionMetadata?.user.id ?? user.id;
	const isYoung = age().now.getTime() - message.createdTimestamp < cardLife;
	const isOn = idsIn(message.components.map((each) => each.toJSON())).includes(customId);
	return message.flags.has(MessageFlags.Ephemeral) && owner === user.id && isYoung && isOn;
}

function idsIn(components: readonly object[]): string[] {
	return components.flatMap((each) => [
		...("custom_id" in each && typeof each.custom_id === "string" ? [each.custom_id] : []),
		...("components" in each && Array.isArray(each.components) ? idsIn(each.components) : []),
	]);
}

/** For what a server does not hand on with its command: tells who may not manage it; false for who may. */
export async function refuseOthers(
	bot: SpeakingBot,
	interaction: RepliableInteraction,
	notice = bot.voice.discordWords.mayNotManage,
): Promise<boolean> {
	if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return false;
	await respond(interaction, [textDisplay(notice)], { private: true });
	return true;
}
