import type { FastifyInstance } from "fastify";
import { seenByBot } from "./bot-view.ts";
import { type Json, objectOf, textOf } from "./json.ts";
import { checkEdit, checkMessage } from "./message-check.ts";
import { editedFields, messagePayload, personPayload } from "./message-payload.ts";
import { hasFlag } from "./messages.ts";
import { insistOn, Refused, refuse, refuseForm } from "./problems.ts";
import { openThread, react, threadPayload } from "./threads.ts";
import { type Channel, channelNamed, places, type World } from "./world.ts";

interface InChannel {
	readonly Params: { readonly channel: string; readonly message: string };
	readonly Querystring: {
		readonly limit?: string;
		readonly before?: string;
		readonly after?: string;
	};
}

/** The messages of a channel: post, look up, edit, delete. */
export function addMessageRoutes(api: FastifyInstance, world: World): void {
	const all = "/channels/:channel/messages";
	const one = `${all}/:message`;
	api.post<InChannel>(all, async ({ params, body }) => {
		const channel = channelToWrite(world, params.channel);
		return seenByBot(world, post(world, channel, objectOf(body)));
	});
	api.get<InChannel>(all, async ({ params, query }) => {
		const { id } = channelToRead(world, params.channel);
		return listMessages(world, id, query).map((message) => seenByBot(world, message));
	});
	api.get<InChannel>(one, async ({ params }) => {
		channelToRead(world, params.channel);
		return seenByBot(world, messageIn(world, params));
	});
	api.patch<InChannel>(one, async ({ params, body }) => {
		channelToWrite(world, params.channel);
		const message = messageIn(world, params);
		if (!isOwn(world, message)) {
			throw new Refused(refuse(403, 50_005, "Cannot edit a message authored by another user"));
		}
		insistOn(checkEdit(message, objectOf(body)));
		return world.messages.change(params.message, editedFields(world, message, objectOf(body)));
	});
	api.delete<InChannel>(one, async ({ params }, reply) => {
		channelToRead(world, params.channel);
		if (!isOwn(world, messageIn(world, params))) throw missingPermissions();
		world.messages.remove(params.message);
		return reply.code(204).send();
	});
	api.put<InChannel>(`${one}/reactions/:emoji/@me`, async ({ params }, reply) => {
		channelToRead(world, params.channel);
		const emoji = decodeURIComponent(objectOf(params)["emoji"] as string);
		react(world, messageIn(world, params), emoji, world.bot);
		return reply.code(204).send();
	});
	api.post<InChannel>(`${one}/threads`, async ({ params, body }) => {
		const parent = channelToWrite(world, params.channel);
		messageIn(world, params);
		const name = textOf(objectOf(body)["name"]);
		return threadPayload(
			openThread(world, { id: params.message, name, parent, owner: world.bot.id }),
		);
	});
	api.post("/users/@me/channels", async ({ body }) => {
		const { id, type } = channelNamed(world, places.direct);
		if (!world.users.has(textOf(objectOf(body)["recipient_id"]))) {
			throw new Refused(refuse(400, 50_033, "Invalid Recipient(s)"));
		}
		return { id, type };
	});
	api.get<InChannel>("/channels/:channel", async ({ params }) => {
		const { id, name, type, guild } = channelToRead(world, params.channel);
		return { id, name, type, ...(guild === null ? {} : { guild_id: guild }) };
	});
	api.get<{ readonly Params: { readonly guild: string; readonly person: string } }>(
		"/guilds/:guild/members/:person",
		async ({ params }) => {
			const user = world.users.get(params.person);
			if (!user || !world.guilds.has(params.guild)) {
				throw new Refused(refuse(404, 10_007, "Unknown Member"));
			}
			const roles = world.roles.get(user.id) ?? [];
			return { user: personPayload(user), roles, joined_at: null, flags: 0 };
		},
	);
	api.post<InChannel>("/channels/:channel/typing", async ({ params }, reply) => {
		channelToWrite(world, params.channel);
		return reply.code(204).send();
	});
}

/** The messages that everybody in a channel sees, the newest first. */
function listMessages(
	world: World,
	channel: string,
	{ before, after, limit = "50" }: InChannel["Querystring"],
): Json[] {
	const found = world.messages
		.all()
		.filter((message) => message["channel_id"] === channel && !hasFlag(message, "ephemeral"))
		.filter((message) => before === undefined || isOlder(message["id"], before))
		.filter((message) => after === undefined || isOlder(after, message["id"]));
	const most = Number(limit);
	return (after === undefined ? found.slice(-most) : found.slice(0, most)).reverse();
}

/** Ids count up, as numbers. */
function isOlder(one: unknown, other: unknown): boolean {
	return BigInt(textOf(one)) < BigInt(textOf(other));
}

function channelToRead(world: World, id: string): Channel {
	const channel = [...world.channels.values()].find((each) => each.id === id);
	if (!channel || channel.access === "none") {
		throw new Refused(refuse(403, 50_001, "Missing Access"));
	}
	return channel;
}

function channelToWrite(world: World, id: string): Channel {
	const channel = channelToRead(world, id);
	if (channel.access === "read") throw missingPermissions();
	return channel;
}

function missingPermissions(): Refused {
	return new Refused(refuse(403, 50_013, "Missing Permissions"));
}

/** A message that only its reader sees is not among the channel's. */
function messageIn(world: World, { channel, message: id }: InChannel["Params"]): Json {
	const message = world.messages.get(id);
	if (!message || message["channel_id"] !== channel || hasFlag(message, "ephemeral")) {
		throw new Refused(refuse(404, 10_008, "Unknown Message"));
	}
	return message;
}

function isOwn(world: World, message: Json): boolean {
	return objectOf(message["author"])["id"] === world.bot.id;
}

function post(world: World, channel: Channel, sent: Json): Json {
	insistOn(checkMessage(sent));
	insistOnReference(world, channel, sent);
	const same =
		sent["enforce_nonce"] === true &&
		world.messages
			.all()
			.find((each) => each["nonce"] === sent["nonce"] && each["channel_id"] === channel.id);
	return same || world.messages.add(messagePayload(world, channel, world.bot, sent));
}

function insistOnReference(world: World, channel: Channel, sent: Json): void {
	const reference = objectOf(sent["message_reference"]);
	if (reference["message_id"] === undefined) return;
	if (!channel.history) {
		const message = "Cannot reply without permission to read message history";
		throw new Refused(refuse(400, 160_002, message));
	}
	const target = world.messages.get(textOf(reference["message_id"]));
	if (target?.["channel_id"] === channel.id || reference["fail_if_not_exists"] === false) return;
	const path = "message_reference";
	const problem = { path, code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" };
	throw new Refused(refuseForm([problem]));
}
