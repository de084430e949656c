import {
	type APIMessage,
	type Client,
	DiscordAPIError,
	type Message,
	MessageFlags,
	RESTJSONErrorCodes,
	type RESTPostAPIChannelMessageJSONBody,
	Routes,
} from "discord.js";
import { limits } from "../view/limits.ts";
import type { Components } from "../view/parts.ts";

/**
 * Answers a message with a reply that pings nobody; where the message is gone or the channel's history may
 * not be read, with a plain message. The question's id as enforced nonce makes Discord keep only one answer,
 * whatever is sent again. The channel need not be cached.
 *
 * @returns the answer's id
 */
export async function answerMessage(
	client: Client,
	question: AskedMessage,
	components: Components,
): Promise<string> {
	const body = onceFor(question, components);
	const reply = {
		...body,
		message_reference: { message_id: question.id, fail_if_not_exists: false },
	};
	const route = Routes.channelMessages(question.channelId);
	try {
		return idOf(await client.rest.post(route, { body: reply }));
	} catch (error) {
		if (!refusesReference(error)) throw error;
		return idOf(await client.rest.post(route, { body }));
	}
}

/** Answers a question in another channel than it was asked in: its thread. */
export async function answerIn(
	client: Client,
	question: AskedMessage,
	components: Components,
): Promise<string> {
	const body = onceFor(question, components);
	return idOf(await client.rest.post(Routes.channelMessages(question.channelId), { body }));
}

/** A message that pings nobody. */
function quietly(components: Components): RESTPostAPIChannelMessageJSONBody {
	return {
		components: [...components],
		flags: MessageFlags.IsComponentsV2,
		allowed_mentions: { parse: [], replied_user: false },
	};
}

/** A message that Discord takes once for each question, whatever is sent again. What was asked `@silent` rings for nobody. */
function onceFor(
	{ id, flags: asked }: AskedMessage,
	components: Components,
): RESTPostAPIChannelMessageJSONBody {
	const silent = asked.has(MessageFlags.SuppressNotifications)
		? MessageFlags.SuppressNotifications
		: 0;
	const flags = MessageFlags.IsComponentsV2 | silent;
	return { ...quietly(components), flags, nonce: id.slice(0, limits.nonce), enforce_nonce: true };
}

/** Opens a thread at a message, or finds the one that is there: both have the message's id. */
export async function startThread(
	client: Client,
	{ id, channelId }: QuestionRef,
	name: string,
): Promise<string> {
	try {
		const body = { name };
		return idOf(await client.rest.post(Routes.threads(channelId, id), { body }));
	} catch (error) {
		const known = RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
		if (error instanceof DiscordAPIError && error.code === known) return id;
		throw error;
	}
}

/** Reacts to a message. */
export async function addReaction(
	client: Client,
	{ id, channelId }: QuestionRef,
	emoji: string,
): Promise<void> {
	const route = Routes.channelMessageOwnReaction(channelId, id, encodeURIComponent(emoji));
	await client.rest.put(route);
}

/** What is said in a channel, though nobody asked for it there. */
interface Told {
	readonly components: Components;
	/** By this Discord knows for some minutes what it has taken already. */
	readonly nonce: string;
	/** The roles that it calls; it pings nobody else. */
	readonly roles: readonly string[];
	/** A picture that the components show. */
	readonly file?: { readonly name: string; readonly data: Buffer };
}

/**
 * Says something in a channel.
 *
 * @returns the message's id
 */
export async function postOnce(
	client: Client,
	channel: string,
	{ components, nonce, roles, file }: Told,
): Promise<string> {
	const body: RESTPostAPIChannelMessageJSONBody = {
		...quietly(components),
		allowed_mentions: { parse: [], roles: [...roles], replied_user: false },
		nonce,
		enforce_nonce: true,
	};
	const files = file === undefined ? [] : [file];
	return idOf(await client.rest.post(Routes.channelMessages(channel), { body, files }));
}

/** Says something in a channel, pinging nobody. */
export async function postQuietly(
	client: Client,
	channel: string,
	components: Components,
): Promise<void> {
	await client.rest.post(Routes.channelMessages(channel), { body: quietly(components) });
}

/** Writes to a person directly. */
export async function sendDirect(
	client: Client,
	person: string,
	components: Components,
): Promise<void> {
	const body = { recipient_id: person };
	const channel = (await client.rest.post(Routes.userChannels(), { body })) as { id: string };
	await client.rest.post(Routes.channelMessages(channel.id), { body: quietly(components) });
}

/** Puts another answer in the place of one. */
export async function editAnswer(
	client: Client,
	answer: QuestionRef,
	components: Components,
): Promise<void> {
	await client.rest.patch(Routes.channelMessage(answer.channelId, answer.id), {
		body: quietly(components),
	});
}

export async function deleteAnswer(client: Client, answer: QuestionRef): Promise<void> {
	await client.rest.delete(Routes.channelMessage(answer.channelId, answer.id));
}

/** A message by its id and its channel's. */
export type QuestionRef = Pick<Message, "id" | "channelId">;

/** A message that is answered by one, which is sent as silently as it was. */
export type AskedMessage = Pick<Message, "id" | "channelId" | "flags">;

function idOf(message: unknown): string {
	return (message as APIMessage).id;
}

function refusesReference(error: unknown): boolean {
	if (!(error instanceof DiscordAPIError)) return false;
	if (error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)
		return true;
	const { rawError } = error;
	return "errors" in rawError && JSON.stringify(rawError.errors).includes("message_reference");
}
