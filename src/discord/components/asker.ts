import { MessageFlags } from "discord.js";
import type { ComponentInteraction } from "./action.ts";

/** Whether a press is by the person whom the message answers; nobody else sees a private one. */
export function isAsker({ message, user }: ComponentInteraction): boolean {
	return (
		message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === user.id
	);
}
