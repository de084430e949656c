import type {
	ButtonInteraction,
	ChannelSelectMenuInteraction,
	StringSelectMenuInteraction,
} from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import type { Press } from "./custom-id.ts";

/** Somebody pressed a button, or chose from a menu. */
export type ComponentInteraction =
	| ButtonInteraction
	| StringSelectMenuInteraction
	| ChannelSelectMenuInteraction;

/** What a press on a component does: one file an action, in the table of `actions.ts`. */
export type Action = (
	bot: SpeakingBot,
	press: Press,
	interaction: ComponentInteraction,
) => Promise<void>;
