import type { Gateway } from "./gateway.ts";
import { channelPayload } from "./guild.ts";
import type { Json } from "./json.ts";
import { type Callback, type Channel, places, type User, type World } from "./world.ts";

/** What somebody writes. */
export interface Said {
	readonly content: string;
	/** The name of a channel; `general` unless told. */
	readonly in?: string;
	readonly by?: User;
	/** Fields of the message that are to be otherwise. */
	readonly with?: Json;
}

/** What somebody does with a command or a component. */
export interface Done {
	/** 2 a command, 3 a component, 4 typing. */
	readonly type: number;
	readonly data: Json;
	/** The name of a channel, or `elsewhere`: a server that the bot is not in. */
	readonly in?: string;
	readonly by?: User;
	readonly message?: Json;
}

/** The people on this Discord. */
export interface People {
	someone(): User;
	/** Writes a message and gives its id. A message that holds the bot's mention mentions it. */
	say(said: Said): string;
	/** Does something that the bot has to answer, and waits for the answer. */
	act(done: Done): Promise<Callback>;
}

export const elsewhere = "elsewhere";

export function createPeople(world: World, gateway: Gateway): People {
	const member: User = { id: world.nextId(), username: "ada" };
	return {
		someone: () => ({ id: world.nextId(), username: "someone" }),
		say(said) {
			const message = messagePayload(world, member, said);
			gateway.dispatch("MESSAGE_CREATE", message);
			return String(message["id"]);
		},
		act: (done) =>
			new Promise((answer) => {
				const id = world.nextId();
				const token = `token-${id}`;
				world.interactions.set(id, { token, since: performance.now(), answered: false, answer });
				gateway.dispatch(
					"INTERACTION_CREATE",
					interactionPayload(world, member, done, { id, token }),
				);
			}),
	};
}

function messagePayload(world: World, member: User, said: Said): Json {
	const channel = channelNamed(world, said.in ?? places.general);
	const author = said.by ?? member;
	return {
		id: world.nextId(),
		channel_id: channel.id,
		channel_type: channel.type,
		type: 0,
		author: personPayload(author),
		content: said.content,
		timestamp: new Date().toISOString(),
		edited_timestamp: null,
		tts: false,
		mention_everyone: /@(?:everyone|here)/.test(said.content),
		mentions: said.content.includes(`<@${world.bot.id}>`) ? [personPayload(world.bot)] : [],
		mention_roles: [],
		attachments: [],
		embeds: [],
		pinned: false,
		...(channel.type === 1 ? {} : { guild_id: world.guild.id, member: { roles: [], flags: 0 } }),
		...said.with,
	};
}

function interactionPayload(
	world: World,
	member: User,
	done: Done,
	secret: { readonly id: string; readonly token: string },
): Json {
	const user = personPayload(done.by ?? member);
	return {
		...secret,
		application_id: world.bot.id,
		type: done.type,
		data: done.data,
		...(done.message ? { message: done.message } : {}),
		...placePayload(world, done.in ?? places.general, user),
		version: 1,
		app_permissions: "0",
		locale: "en-GB",
		entitlements: [],
		attachment_size_limit: 10_485_760,
	};
}

/** Where an interaction happens: in a server the person comes as a member, in a direct message as a user. */
function placePayload(world: World, name: string, user: Json): Json {
	if (name === elsewhere) {
		const stranger = { id: world.nextId(), name: "far away", type: 0 };
		return {
			...inServer(world.nextId(), user),
			channel: stranger,
			channel_id: stranger.id,
			authorizing_integration_owners: { 1: user["id"] },
		};
	}
	const channel = channelNamed(world, name);
	const common = { channel: channelPayload(channel), channel_id: channel.id };
	if (channel.type === 1)
		return { ...common, user, context: 1, authorizing_integration_owners: {} };
	const owners = { 0: world.guild.id };
	return { ...common, ...inServer(world.guild.id, user), authorizing_integration_owners: owners };
}

function inServer(guild: string, user: Json): Json {
	return {
		guild_id: guild,
		guild: { id: guild, locale: "en-GB", features: [] },
		guild_locale: "en-GB",
		member: { user, roles: [], permissions: "0", joined_at: new Date(0).toISOString(), flags: 0 },
		context: 0,
	};
}

function channelNamed(world: World, name: string): Channel {
	const channel = world.channels.get(name);
	if (!channel) throw new Error(`no channel called ${name}`);
	return channel;
}

function personPayload(user: User): Json {
	return { ...user, discriminator: "0", avatar: null, global_name: null };
}
