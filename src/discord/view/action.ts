import type {
	ButtonInteraction,
	ChannelSelectMenuInteraction,
	ModalSubmitInteraction,
	RoleSelectMenuInteraction,
	StringSelectMenuInteraction,
} from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import type { Press } from "./custom-id.ts";

/** Somebody pressed a button, or chose from a menu. */
export type ComponentInteraction =
	| ButtonInteraction
	| StringSelectMenuInteraction
	| ChannelSelectMenuInteraction
	| RoleSelectMenuInteraction;

/** What a press on a component does: one file an action, in the table of `actions.ts`. */
export type Action = (
	bot: SpeakingBot,
	press: Press,
	interaction: ComponentInteraction,
) => Promise<void>;

/**
 * What becomes of a form that somebody has filled in: one file a form, in the table of `forms/all.ts`.
 *
 * @param place what the form is about, in its own notation
 */
export type Form = (
	bot: SpeakingBot,
	place: string,
	interaction: ModalSubmitInteraction,
) => Promise<void>;
