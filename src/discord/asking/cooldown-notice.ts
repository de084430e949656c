import type { RepliableInteraction } from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import { respond } from "../sending/responses.ts";
import { textDisplay } from "../view/parts.ts";

/** Takes a person's turn, or tells them privately to wait; true when they have to. */
export async function refuseWhenTooFast(
	bot: SpeakingBot,
	interaction: RepliableInteraction,
): Promise<boolean> {
	const turn = bot.cooldown.take(interaction.user.id);
	if (turn.allowed) return false;
	const notice = textDisplay(bot.voice.discordWords.slowDown(turn.seconds));
	await respond(interaction, [notice], { private: true });
	return true;
}
