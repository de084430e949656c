import { type Json, listOf, objectOf } from "./json.ts";
import type { World } from "./world.ts";

/**
 * A message as the bot gets it: without the message content intent what somebody else wrote is empty, unless it mentions
 * the bot or was written to it directly.
 */
export function seenByBot(world: World, message: Json): Json {
	const referenced = message["referenced_message"];
	const inner =
		referenced === undefined || referenced === null
			? {}
			: { referenced_message: seenByBot(world, objectOf(referenced)) };
	if (mayRead(world, message)) return { ...message, ...inner };
	return { ...message, ...inner, content: "", embeds: [], attachments: [], components: [] };
}

const messageContent = 1 << 15;

function mayRead(world: World, message: Json): boolean {
	const hasContent = (world.intents & messageContent) !== 0;
	return (
		hasContent ||
		objectOf(message["author"])["id"] === world.bot.id ||
		message["channel_type"] === 1 ||
		listOf(message["mentions"]).some(({ id }) => id === world.bot.id)
	);
}
