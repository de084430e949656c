import { randomBytes } from "node:crypto";
import type { Json } from "./json.ts";
import { createMessages, type Messages } from "./messages.ts";
import { createSnowflakes } from "./snowflake.ts";

/** Everything that the stand-in knows: who is there, where, and what was said. */
export interface World {
	readonly nextId: () => string;
	readonly token: string;
	readonly bot: User;
	/** What the developer portal tells of the application besides its id. */
	application: Json;
	/** Everybody who was ever here, the bot among them. */
	readonly users: Map<string, User>;
	/** The server that most happens in. */
	readonly guild: Guild;
	/** All servers that the bot is in, by id. */
	readonly guilds: Map<string, Guild>;
	readonly channels: Map<string, Channel>;
	/** Registered commands by guild id, or `global`. */
	readonly commands: Map<string, readonly Json[]>;
	readonly messages: Messages;
	readonly interactions: Map<string, OpenInteraction>;
	/** What the bot asked to be told of when it last identified. */
	intents: number;
	/** The ids of people's roles, by the person's id. */
	readonly roles: Map<string, readonly string[]>;
	/** Files that people have attached, by their id. */
	readonly files: Map<string, string>;
	/** Who is told of what is neither a message nor an interaction, as the gateway names it. */
	readonly listeners: Set<(event: string, data: Json) => void>;
}

export interface User {
	readonly id: string;
	readonly username: string;
	readonly global_name?: string;
	readonly bot?: boolean;
}

export interface Guild {
	readonly id: string;
	readonly name: string;
	/** What the gateway tells of it besides the channels where something happens. */
	readonly more?: { readonly channels: readonly Json[]; readonly roles: readonly Json[] };
}

export interface Channel {
	readonly id: string;
	/** The id of its server; null for direct messages. */
	readonly guild: string | null;
	readonly name: string;
	/** 0 text, 1 direct message, 11 public thread, 15 forum. */
	readonly type: number;
	readonly parent?: string;
	/** Who opened it, of a thread. */
	readonly owner?: string;
	/** Whether the bot may read what was written before. */
	readonly history: boolean;
	/** Whether the bot may see the channel, and write in it. */
	readonly access: "all" | "read" | "none";
}

/** An interaction that awaits its answer, or follow-ups to it. */
export interface OpenInteraction {
	readonly token: string;
	readonly since: number;
	/** What the bot was told. */
	readonly payload: Json;
	answered: boolean;
	/** Id of the message that `@original` stands for: the answer, or the message that a component is on. */
	original: string | null;
	readonly answer: (callback: Callback) => void;
}

/** The answer to an interaction, as it arrived. */
export interface Callback {
	/** 4 a message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 a form. */
	readonly type: number;
	readonly data: Json;
	readonly milliseconds: number;
}

export const places = {
	general: "general",
	direct: "direct",
	thread: "thread",
	post: "post",
	/** A thread that the gateway never told the client about. */
	strange: "strange-thread",
	forgetful: "no-history",
	silent: "read-only",
	hidden: "hidden",
} as const;

/** @param placeNames the channels that there are; all of them unless told */
export function createWorld(placeNames?: readonly string[]): World {
	const nextId = createSnowflakes();
	const guild = { id: nextId(), name: "Reading room" };
	const channels = createChannels(nextId, guild.id).filter(
		({ name }) => placeNames?.includes(name) ?? true,
	);
	const bot = { id: nextId(), username: "Verbatim", bot: true };
	return {
		nextId,
		token: `${Buffer.from(bot.id).toString("base64url")}.stand-in.${randomBytes(20).toString("base64url")}`,
		bot,
		application: {},
		users: new Map([[bot.id, bot]]),
		guild,
		guilds: new Map([[guild.id, guild]]),
		channels: new Map(channels.map((channel) => [channel.name, channel])),
		commands: new Map(),
		messages: createMessages(),
		interactions: new Map(),
		intents: 0,
		roles: new Map(),
		files: new Map(),
		listeners: new Set(),
	};
}

export function channelNamed(world: World, name: string): Channel {
	const channel = world.channels.get(name);
	if (!channel) throw new Error(`no channel called ${name}`);
	return channel;
}

/** Adds a server with one channel, which is called as the server where something is done in it. */
export function addGuild(world: World, guild: Guild): void {
	const channel = { id: world.nextId(), guild: guild.id, name: places.general, type: 0 };
	world.guilds.set(guild.id, guild);
	world.channels.set(guild.name, { ...channel, history: true, access: "all" });
}

function createChannels(nextId: () => string, guild: string): Channel[] {
	const open = { guild, history: true, access: "all" } as const;
	const general = { id: nextId(), name: places.general, type: 0, ...open };
	const forum = { id: nextId(), name: "forum", type: 15, ...open };
	return [
		general,
		forum,
		{ id: nextId(), name: places.direct, type: 1, ...open, guild: null },
		{ id: nextId(), name: places.thread, type: 11, parent: general.id, ...open },
		{ id: nextId(), name: places.post, type: 11, parent: forum.id, ...open },
		{ id: nextId(), name: places.strange, type: 11, parent: general.id, ...open },
		{ id: nextId(), name: places.forgetful, type: 0, ...open, history: false },
		{ id: nextId(), name: places.silent, type: 0, ...open, access: "read" },
		{ id: nextId(), name: places.hidden, type: 0, ...open, access: "none" },
	];
}
