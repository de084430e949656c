import { type Json, listOf, objectOf, textOf } from "./json.ts";
import type { Channel, User, World } from "./world.ts";

/** Discord's types of messages, as far as they occur here. */
export const messageTypes = { plain: 0, reply: 19, command: 20, contextCommand: 23 } as const;

/** A message as Discord describes it, from what was sent; fields that nobody set have their defaults. */
export function messagePayload(
	world: World,
	channel: Pick<Channel, "id" | "type" | "guild">,
	author: User,
	sent: Json,
): Json {
	const reference = referenceOf(world, channel, sent);
	return {
		id: world.nextId(),
		channel_id: channel.id,
		channel_type: channel.type,
		type: reference === null ? messageTypes.plain : messageTypes.reply,
		author: personPayload(author),
		content: textOf(sent["content"]),
		timestamp: new Date().toISOString(),
		edited_timestamp: null,
		tts: false,
		mention_everyone: false,
		mentions: mentionedIn(world, sent),
		mention_roles: [],
		attachments: listOf(sent["attachments"]).map((file, index) => ({ id: `${index}`, ...file })),
		embeds: listOf(sent["embeds"]),
		components: listOf(sent["components"]),
		flags: sent["flags"] ?? 0,
		pinned: false,
		...(sent["nonce"] === undefined ? {} : { nonce: sent["nonce"] }),
		...(channel.guild === null ? {} : { guild_id: channel.guild }),
		...reference,
	};
}

/** What of a message an edit by the bot sets anew. */
export function editedFields(world: World, message: Json, sent: Json): Json {
	const fields = ["content", "embeds", "components", "flags"].filter(
		(name) => sent[name] !== undefined,
	);
	const changed = Object.fromEntries(fields.map((name) => [name, sent[name] ?? []]));
	return {
		...changed,
		mentions: mentionedIn(world, { ...message, ...sent }),
		edited_timestamp: new Date().toISOString(),
	};
}

export function personPayload(user: User): Json {
	return { global_name: null, ...user, discriminator: "0", avatar: null };
}

/** What a reply says about the message that it answers, where that still exists; null for none. */
function referenceOf(world: World, channel: Pick<Channel, "id">, sent: Json): Json | null {
	const id = textOf(objectOf(sent["message_reference"])["message_id"]);
	const target = world.messages.get(id);
	if (!target) return null;
	const { referenced_message: _, ...shown } = target;
	return {
		message_reference: { type: 0, channel_id: channel.id, message_id: id },
		referenced_message: shown,
	};
}

/** Whom a message pings: everybody whom it names, unless it says otherwise. */
export function mentionedIn(world: World, sent: Json): readonly Json[] {
	const allowed = sent["allowed_mentions"];
	const rules = objectOf(allowed);
	const parse: unknown = rules["parse"];
	const named =
		allowed === undefined || (Array.isArray(parse) && parse.includes("users"))
			? [...textIn(sent).matchAll(/<@!?(\d{1,20})>/g)].map(([, id]) => id)
			: [];
	const target = world.messages.get(textOf(objectOf(sent["message_reference"])["message_id"]));
	const pings = (rules["replied_user"] ?? allowed === undefined) === true;
	const answered = target && pings ? [objectOf(target["author"])["id"]] : [];
	const ids = new Set([...named, ...answered]);
	return [...world.users.values()].filter(({ id }) => ids.has(id)).map(personPayload);
}

/** Every text of a message, components at any depth among it. */
function textIn(holder: Json): string {
	const inner = listOf(holder["components"]).map(textIn);
	return [textOf(holder["content"]), ...inner].join("\n");
}
