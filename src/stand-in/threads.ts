import { channelPayload } from "./guild.ts";
import { type Json, listOf, objectOf, textOf } from "./json.ts";
import { Refused, refuse, refuseForm } from "./problems.ts";
import type { Channel, User, World } from "./world.ts";

/** Opens a thread, which has the id of the message that it begins with, and tells the bot of it. */
export function openThread(
	world: World,
	{ id, name, parent, owner }: Pick<Channel, "id" | "name"> & { parent: Channel; owner: string },
): Channel {
	if (world.channels.has(id)) {
		const text = "A thread has already been created for this message";
		throw new Refused(refuse(400, 160_004, text));
	}
	if (name === "" || name.length > 100) {
		throw new Refused(refuseForm([{ path: "name", code: "BASE_TYPE_BAD_LENGTH", message: name }]));
	}
	const { guild, history, access } = parent;
	const thread: Channel = { id, name, type: 11, guild, parent: parent.id, owner, history, access };
	// By its id, since many may be called alike.
	world.channels.set(id, thread);
	for (const tell of world.listeners) tell("THREAD_CREATE", threadPayload(thread));
	return thread;
}

export function threadPayload(thread: Channel): Json {
	return { ...channelPayload(thread), guild_id: thread.guild, newly_created: true };
}

/** Somebody reacts to a message; once each. */
export function react(world: World, message: Json, emoji: string, person: User): void {
	const id = textOf(message["id"]);
	const me = person.id === world.bot.id;
	const reactions = listOf(message["reactions"]);
	const known = reactions.find((each) => objectOf(each["emoji"])["name"] === emoji);
	const others = reactions.filter((each) => each !== known);
	const count = Number(known?.["count"] ?? 0) + 1;
	const reaction = { emoji: { id: null, name: emoji }, count, me: me || known?.["me"] === true };
	world.messages.note(id, { reactions: [...others, reaction] });
	const { channel_id, guild_id } = message;
	const member = { user: person, roles: [], flags: 0 };
	const told = {
		...{ user_id: person.id, message_id: id, channel_id, guild_id },
		...{ emoji: reaction.emoji, member },
	};
	for (const tell of world.listeners) tell("MESSAGE_REACTION_ADD", told);
}
