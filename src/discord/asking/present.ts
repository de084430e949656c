import { MessageFlags } from "discord.js";
import { replaceMessage, respond } from "../sending/send.ts";
import type { ComponentInteraction } from "../view/action.ts";
import type { Audience } from "../view/answer-rows.ts";
import { customIdToPress } from "../view/custom-id.ts";
import type { Components } from "../view/parts.ts";
import { votesIn } from "../view/votes.ts";

/** For whom the answer to a press is: as the message is for the asker, private for others. */
export function audienceOf(interaction: ComponentInteraction): Audience {
	const hidden = interaction.message.flags.has(MessageFlags.Ephemeral);
	const votes = votesIn(interaction.message);
	return { asker: interaction.user.id, private: hidden || !isAsker(interaction), votes };
}

/** Answers a press: in place for the person who asked, privately for anybody else. */
export async function present(
	interaction: ComponentInteraction,
	components: Components,
): Promise<void> {
	if (isAsker(interaction)) await replaceMessage(interaction, components);
	else await respond(interaction, components, { private: true });
}

/** Whether a press is by the person whom the message answers; nobody else sees a private one. */
function isAsker({ message, user }: ComponentInteraction): boolean {
	if (message.flags.has(MessageFlags.Ephemeral)) return true;
	return (askerNamedIn(message.components) ?? message.interactionMetadata?.user.id) === user.id;
}

/** The asker's id, from the "Delete" button of a message that all see. */
function askerNamedIn(components: ComponentInteraction["message"]["components"]): string | null {
	const ids = components.flatMap((row) =>
		"components" in row
			? row.components.map((each) => ("customId" in each ? each.customId : null))
			: [],
	);
	const presses = ids.map((id) => (id === null ? null : customIdToPress(id)));
	return presses.find((press) => press?.action === "delete")?.place ?? null;
}
