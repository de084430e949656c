import {
	type APIApplication,
	type APIGuildMember,
	type APIMessage,
	type Client,
	Routes,
	SnowflakeUtil,
} from "discord.js";
import type { QuestionRef } from "./message-requests.ts";

/** Finds the bot's answer to a question by its reference; null for none. */
export async function findAnswer(
	client: Client<true>,
	question: QuestionRef,
): Promise<APIMessage | null> {
	const messages = await messagesAfter(client, question);
	return messages.filter((each) => answeredBy(each, client) === question.id).at(-1) ?? null;
}

/** When the words of a message were written, or written anew, in milliseconds since 1970. */
export function writtenAt({ timestamp, edited_timestamp }: APIMessage): number {
	return Date.parse(edited_timestamp ?? timestamp);
}

/** How many messages are looked through for answers. */
export const maxFound = 100;

/** Finds the bot's answers among the messages that were written after one, and the ids of all of these. */
export async function findAnswers(
	client: Client<true>,
	after: QuestionRef,
): Promise<{
	readonly answers: readonly { readonly id: string; readonly question: string }[];
	readonly ids: readonly string[];
}> {
	const messages = await messagesAfter(client, after);
	const answers = messages.flatMap((message) => {
		const question = answeredBy(message, client);
		return question === null ? [] : { id: message.id, question };
	});
	return { answers, ids: messages.map(({ id }) => id) };
}

async function messagesAfter(
	client: Client,
	{ id, channelId }: QuestionRef,
): Promise<readonly APIMessage[]> {
	const query = new URLSearchParams({ after: id, limit: `${maxFound}` });
	return (await client.rest.get(Routes.channelMessages(channelId), {
		query,
	})) as readonly APIMessage[];
}

/** The question that a message of the bot answers; null for any other message. */
function answeredBy(
	{ author, message_reference }: APIMessage,
	client: Client<true>,
): string | null {
	return author.id === client.user.id ? (message_reference?.message_id ?? null) : null;
}

/** A message of the bot, by its id; null for what is not there or somebody else's. */
export async function fetchOwnMessage(
	client: Client<true>,
	question: QuestionRef,
): Promise<APIMessage | null> {
	const message = await fetchMessage(client, question);
	return message.author.id === client.user.id ? message : null;
}

/** A message by its id, whoever wrote it. */
export async function fetchMessage(
	client: Client,
	{ id, channelId }: QuestionRef,
): Promise<APIMessage> {
	return (await client.rest.get(Routes.channelMessage(channelId, id))) as APIMessage;
}

/**
 * Finds a message of the bot among those that were written in a channel since a time, in milliseconds since 1970; null
 * for none.
 */
export async function findOwn(
	client: Client,
	{ channel, since }: { readonly channel: string; readonly since: number },
	isWanted: (message: APIMessage) => boolean,
): Promise<string | null> {
	const after = SnowflakeUtil.generate({ timestamp: since - clockError, increment: 0n });
	const messages = await messagesAfter(client, { id: `${after}`, channelId: channel });
	const own = messages.filter(({ author }) => author.id === client.user?.id);
	return own.find(isWanted)?.id ?? null;
}

/** Milliseconds by which the computer's clock may be ahead of Discord's. */
const clockError = 60_000;

/** The server that a channel is in; null for none. */
export async function serverOfChannel(client: Client, channel: string): Promise<string | null> {
	const found = (await client.rest.get(Routes.channel(channel))) as { guild_id?: string };
	return found.guild_id ?? null;
}

/** The ids of the roles that a person has in a server. */
export async function rolesOf(
	client: Client,
	server: string,
	person: string,
): Promise<readonly string[]> {
	const { roles } = (await client.rest.get(Routes.guildMember(server, person))) as APIGuildMember;
	return roles;
}

/** The address of the privacy policy that the application names in the developer portal; null where it names none. */
export async function policyOf(client: Client): Promise<string | null> {
	const application = (await client.rest.get(Routes.currentApplication())) as APIApplication;
	const { privacy_policy_url: url = "" } = application;
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
