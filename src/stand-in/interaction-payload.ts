import { randomBytes } from "node:crypto";
import { channelPayload } from "./guild.ts";
import type { Json } from "./json.ts";
import { personPayload } from "./message-payload.ts";
import { channelNamed, places, type User, type World } from "./world.ts";

/** Who does something, where, and how it reaches the bot. */
export interface Circumstances {
	/** The name of a channel, or `elsewhere`: a server that the bot is not in. */
	readonly in?: string;
	readonly by?: User;
	/** The language of the person's Discord; `en-GB` unless told. */
	readonly locale?: string;
	/** What the person may do in the channel, as a bit set; nothing unless told. */
	readonly permissions?: string;
}

/** What somebody does with a command, a component or a form. */
export interface Done extends Circumstances {
	/** 2 a command, 3 a component, 4 typing, 5 a form that is sent. */
	readonly type: number;
	readonly data: Json;
	/** The message that a component is on. */
	readonly message?: Json;
	/** Fields of what the bot is told that are to be otherwise. */
	readonly with?: Json;
}

/** The name of a server that the bot is not in. */
export const elsewhere = "elsewhere";

/** What the gateway tells a bot of what somebody did with a command or a component. */
export function interactionPayload(world: World, done: Done & { readonly by: User }): Json {
	const id = world.nextId();
	return {
		id,
		token: randomBytes(24).toString("base64url"),
		application_id: world.bot.id,
		type: done.type,
		data: done.data,
		...(done.message ? { message: done.message } : {}),
		...placePayload(world, done),
		version: 1,
		app_permissions: "0",
		locale: done.locale ?? "en-GB",
		entitlements: [],
		attachment_size_limit: 10_485_760,
		...done.with,
	};
}

/** Where an interaction happens: in a server the person comes as a member, in a direct message as a user. */
function placePayload(world: World, done: Done & { readonly by: User }): Json {
	const user = personPayload(done.by);
	const { permissions = "0" } = done;
	const roles = world.roles.get(done.by.id) ?? [];
	if (done.in === elsewhere) {
		const stranger = { id: world.nextId(), name: "far away", type: 0 };
		return {
			...inServer(world.nextId(), user, { permissions, roles }),
			channel: stranger,
			channel_id: stranger.id,
			authorizing_integration_owners: { 1: user["id"] },
		};
	}
	const channel = channelNamed(world, done.in ?? places.general);
	const common = { channel: channelPayload(channel), channel_id: channel.id };
	if (channel.guild === null) {
		return { ...common, user, context: 1, authorizing_integration_owners: {} };
	}
	return {
		...common,
		...inServer(channel.guild, user, { permissions, roles }),
		authorizing_integration_owners: { 0: channel.guild },
	};
}

function inServer(
	guild: string,
	user: Json,
	{ permissions, roles }: { readonly permissions: string; readonly roles: readonly string[] },
): Json {
	const joined_at = new Date(0).toISOString();
	return {
		guild_id: guild,
		guild: { id: guild, locale: "en-GB", features: [] },
		guild_locale: "en-GB",
		member: { user, roles, permissions, joined_at, flags: 0 },
		context: 0,
	};
}
