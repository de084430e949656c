import { MessageFlags } from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import { fetchMessage } from "../sending/lookups.ts";
import { replaceMessage, respond } from "../sending/responses.ts";
import type { ComponentInteraction } from "../view/action.ts";
import type { Audience } from "../view/answer-rows.ts";
import { customIdToPress, type Press } from "../view/custom-id.ts";
import { type Components, customIdsIn, echoIn } from "../view/parts.ts";
import { votesIn } from "../view/votes.ts";
import { carriedBy, type WayBack } from "../view/way-back.ts";
import { echoQuestion } from "./notices.ts";
import { questionIn } from "./question-text.ts";

/** For whom the answer to a press is, and whether it takes the place of the message. */
export interface Presenting extends Audience {
	readonly inPlace: boolean;
}

/** For whom the answer to a press is: in place for the person who asked, private for others. */
export function audienceOf(interaction: ComponentInteraction): Presenting {
	const { message, user } = interaction;
	const hidden = message.flags.has(MessageFlags.Ephemeral);
	const inPlace = hidden || askerOf(interaction) === user.id;
	const votes = votesIn(message);
	const wayBack = wayBackIn(message.components);
	return { asker: user.id, private: hidden || !inPlace, votes, wayBack, inPlace };
}

/** The same for what is a view of an answer: where there is no way back to that, it stays, and the view is private. */
export function audienceOfView(interaction: ComponentInteraction): Presenting {
	const audience = audienceOf(interaction);
	return audience.wayBack
		? audience
		: { ...audience, private: true, inPlace: false, wayBack: "view" };
}

/** Answers a press. */
export async function present(
	interaction: ComponentInteraction,
	components: Components,
	{ inPlace }: Presenting,
): Promise<void> {
	if (inPlace) await replaceMessage(interaction, components);
	else await respond(interaction, components, { private: true });
}

/**
 * What was asked, for above a view of its own: as it stands in the message that the answer replies to. Nothing where the
 * answer shows it itself, or where it cannot be read.
 */
export async function echoOfReplied(
	bot: SpeakingBot,
	interaction: ComponentInteraction,
	{ inPlace }: Presenting,
): Promise<Components> {
	const { message, client } = interaction;
	const { messageId: id, channelId } = message.reference ?? {};
	if (
		inPlace ||
		echoIn(message.components).length > 0 ||
		id === undefined ||
		channelId === undefined
	)
		return [];
	const asked = await fetchMessage(client, { id, channelId }).catch(() => null);
	return asked === null ? [] : echoQuestion(questionIn(asked.content), bot.voice);
}

/** Who asked; nobody where that cannot be told. */
function askerOf({ message }: ComponentInteraction): string | null {
	const carried = carriedIn(message.components).find(({ asker }) => asker !== null);
	return carried?.asker ?? message.interactionMetadata?.user.id ?? null;
}

function wayBackIn(
	components: ComponentInteraction["message"]["components"],
): WayBack | "view" | null {
	return carriedIn(components).find(({ wayBack }) => wayBack !== null)?.wayBack ?? null;
}

function carriedIn(components: ComponentInteraction["message"]["components"]) {
	return customIdsIn(components)
		.map(customIdToPress)
		.filter((press): press is Press => press?.action === "delete" || press?.action === "share")
		.map(carriedBy);
}
