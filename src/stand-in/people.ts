import type { Gateway } from "./gateway.ts";
import { type Circumstances, type Done, interactionPayload } from "./interaction-payload.ts";
import { type Json, listOf, numberOf, objectOf } from "./json.ts";
import { componentsIn } from "./message-measure.ts";
import { mentionedIn, messagePayload } from "./message-payload.ts";
import { keepNewest } from "./newest.ts";
import { openThread, react } from "./threads.ts";
import { type Callback, channelNamed, places, type User, type World } from "./world.ts";

/** What somebody writes. */
interface Said {
	readonly content: string;
	/** The name of a channel; `general` unless told. */
	readonly in?: string;
	readonly by?: User;
	/** The message that it answers, and whether its author is pinged by that. */
	readonly reply?: { readonly to: string; readonly ping: boolean };
	/** Fields of the message that are to be otherwise. */
	readonly with?: Json;
}

/** The people on this Discord. */
export interface People {
	someone(name?: string): User;
	/** Writes a message and gives its id. A message that holds the bot's mention mentions it. */
	say(said: Said): string;
	/** Opens a post in a forum, with its first message, and gives the id of both. */
	post(posted: { readonly title: string; readonly content: string; readonly by?: User }): string;
	/** Reacts to a message. */
	react(id: string, emoji: string, by?: User): void;
	/** Writes a message anew. */
	edit(id: string, content: string): void;
	/** Deletes a message, whoever wrote it. */
	remove(id: string): void;
	/** Does something that the bot has to answer, and waits for the answer. */
	act(done: Done): Promise<Callback>;
	/** Presses a button of a message, or chooses values of its select menu. */
	press(
		pressed: Circumstances & {
			readonly message: string;
			readonly customId: string;
			readonly values?: readonly string[];
		},
	): Promise<Callback>;
	/** Sends a form that the bot has shown, with what was typed into its fields, and the message that it came from. */
	submit(
		sent: Circumstances & {
			readonly customId: string;
			readonly fields: Readonly<Record<string, string>>;
			readonly message?: string;
		},
	): Promise<Callback>;
	/** Uses a message command, by its name, on a message. */
	apply(used: Circumstances & { readonly name: string; readonly to: string }): Promise<Callback>;
}

export function createPeople(world: World, gateway: Gateway): People {
	const join = (username: string): User => {
		const user = { id: world.nextId(), username };
		world.users.set(user.id, user);
		return user;
	};
	const member = join("ada");
	const act = (done: Done): Promise<Callback> =>
		new Promise((answer) => {
			const payload = interactionPayload(world, { by: member, ...done });
			world.interactions.set(String(payload["id"]), {
				token: String(payload["token"]),
				since: performance.now(),
				payload,
				answered: false,
				original: null,
				answer,
			});
			keepNewest(world.interactions);
			gateway.dispatch("INTERACTION_CREATE", payload);
		});
	return {
		someone: (name = "someone") => join(name),
		say: (said) => String(world.messages.add(saidPayload(world, said, said.by ?? member))["id"]),
		post({ title, content, by = member }) {
			const id = world.nextId();
			const parent = channelNamed(world, "forum");
			openThread(world, { id, name: title, parent, owner: by.id });
			world.messages.add({ ...saidPayload(world, { content, in: id }, by), id });
			return id;
		},
		react: (id, emoji, by = member) => react(world, objectOf(world.messages.get(id)), emoji, by),
		edit: (id, content) => void world.messages.change(id, rewritten(world, id, content)),
		remove: (id) => void world.messages.remove(id),
		act,
		press: ({ message, customId, values, ...rest }) =>
			act({ type: 3, ...pressPayload(world, message, customId, values), ...rest }),
		submit: ({ customId, fields, message, ...rest }) =>
			act({ type: 5, ...formPayload(world, customId, fields, message), ...rest }),
		apply: ({ name, to, ...rest }) =>
			act({ type: 2, data: targetPayload(world, name, to), ...rest }),
	};
}

function saidPayload(world: World, said: Said, author: User): Json {
	const channel = channelNamed(world, said.in ?? places.general);
	const { reply } = said;
	const message = messagePayload(world, channel, author, {
		content: said.content,
		...(reply ? { message_reference: { message_id: reply.to } } : {}),
		allowed_mentions: { parse: ["users"], replied_user: reply?.ping === true },
	});
	return {
		...message,
		mention_everyone: /@(?:everyone|here)/.test(said.content),
		...(channel.type === 1 ? {} : { member: { roles: [], flags: 0 } }),
		...said.with,
	};
}

/** A message that is written anew; whom its reply pinged, it still pings. */
function rewritten(world: World, id: string, content: string): Json {
	const before = objectOf(world.messages.get(id));
	const answered = objectOf(objectOf(before["referenced_message"])["author"]);
	const pinged = listOf(before["mentions"]).some((user) => user["id"] === answered["id"]);
	const mentions = mentionedIn(world, {
		content,
		message_reference: before["message_reference"],
		allowed_mentions: { parse: ["users"], replied_user: pinged },
	});
	return { content, mentions, edited_timestamp: new Date().toISOString() };
}

function pressPayload(
	world: World,
	id: string,
	customId: string,
	values: readonly string[] | undefined,
): Pick<Done, "data" | "message"> {
	const message = world.messages.get(id);
	if (!message) throw new Error(`no message ${id}`);
	const component = componentsIn(message).find(({ custom_id }) => custom_id === customId);
	if (!component) throw new Error(`no component ${customId}`);
	const data = { component_type: numberOf(component["type"]), custom_id: customId };
	return { message, data: values === undefined ? data : { ...data, values } };
}

/** A form comes back with the values of its fields, and with the message that its button is on. */
function formPayload(
	world: World,
	customId: string,
	fields: Readonly<Record<string, string>>,
	message: string | undefined,
): Pick<Done, "data" | "message"> {
	const components = Object.entries(fields).map(([name, value], at) => ({
		type: 18,
		id: 2 * at + 1,
		component: { type: 4, id: 2 * at + 2, custom_id: name, value },
	}));
	const source = message === undefined ? undefined : world.messages.get(message);
	const data = { custom_id: customId, components };
	return source === undefined ? { data } : { data, message: source };
}

/** A message command comes with its message whole, whatever the bot may read otherwise. */
function targetPayload(world: World, name: string, to: string): Json {
	const commands = [...world.commands.values()].flat();
	const command = commands.find((each) => each["name"] === name && each["type"] === 3);
	return {
		id: objectOf(command)["id"] ?? "1",
		name,
		type: 3,
		target_id: to,
		resolved: { messages: { [to]: objectOf(world.messages.get(to)) } },
	};
}
