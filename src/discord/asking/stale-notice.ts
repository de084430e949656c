import type { RepliableInteraction } from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import { respond } from "../sending/responses.ts";
import { textDisplay } from "../view/parts.ts";

/** Tells privately that what a component stands for is not there: gone, unknown or tampered with. */
export function refuseStale(bot: SpeakingBot, interaction: RepliableInteraction): Promise<void> {
	const notice = textDisplay(bot.voice.discordWords.staleButton);
	return respond(interaction, [notice], { private: true });
}
