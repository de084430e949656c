import {
	type APIApplication,
	type APIGuildMember,
	type APIMessage,
	type APIModalInteractionResponseCallbackData,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type Client,
	DiscordAPIError,
	InteractionResponseType,
	InteractionType,
	type Message,
	MessageFlags,
	RESTJSONErrorCodes,
	type RESTPostAPIChannelMessageJSONBody,
	type RESTPostAPIInteractionCallbackJSONBody,
	type RepliableInteraction,
	Routes,
	SnowflakeUtil,
} from "discord.js";
import type { ComponentInteraction } from "../view/action.ts";
import { limits } from "../view/limits.ts";
import type { Components } from "../view/parts.ts";

// The one file that sends. The linter's rule on floating promises does not see discord.js's own methods;
// it does see these functions.

/** Answers an interaction, or adds to its answer; `private` is for the asker's eyes only. */
export async function respond(
	interaction: RepliableInteraction,
	components: Components,
	options: { readonly private: boolean },
): Promise<void> {
	const ephemeral = options.private ? MessageFlags.Ephemeral : 0;
	const message = {
		components,
		flags: MessageFlags.IsComponentsV2 | ephemeral,
		allowedMentions: { parse: [], repliedUser: false },
	} as const;
	if (interaction.deferred && !interaction.replied) {
		// Who sees it was decided when it was put off.
		const { flags: _, ...kept } = message;
		await interaction.editReply({ ...kept, flags: MessageFlags.IsComponentsV2 });
	} else if (interaction.replied) await interaction.followUp(message);
	else await interaction.reply(message);
}

/**
 * Answers a command for all to see.
 *
 * @returns the answer's id
 */
export async function respondToAll(
	interaction: ChatInputCommandInteraction,
	components: Components,
): Promise<string | null> {
	const { resource } = await interaction.reply({
		components,
		flags: MessageFlags.IsComponentsV2,
		allowedMentions: { parse: [], repliedUser: false },
		withResponse: true,
	});
	return resource?.message?.id ?? null;
}

/** Tells Discord that an answer for the asker's eyes only takes longer than it waits: within fifteen minutes. */
export async function putOff(interaction: RepliableInteraction): Promise<void> {
	await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** Gives a file, for the asker's eyes only, with what is said of it. */
export async function respondWithFile(
	interaction: RepliableInteraction,
	{
		name,
		content,
		note,
	}: { readonly name: string; readonly content: string; readonly note?: string },
): Promise<void> {
	await interaction.reply({
		...(note === undefined ? {} : { content: note }),
		files: [{ name, attachment: Buffer.from(content, "utf8") }],
		flags: MessageFlags.Ephemeral,
		allowedMentions: { parse: [], repliedUser: false },
	});
}

/** Answers an interaction that discord.js has no object of, for the asker's eyes only. */
export async function answerUnread(
	client: Client,
	{ id, token, type }: { readonly id: string; readonly token: string; readonly type: number },
	components: Components,
): Promise<void> {
	const body: RESTPostAPIInteractionCallbackJSONBody =
		type === InteractionType.ApplicationCommandAutocomplete
			? {
					type: InteractionResponseType.ApplicationCommandAutocompleteResult,
					data: { choices: [] },
				}
			: {
					type: InteractionResponseType.ChannelMessageWithSource,
					data: {
						components: [...components],
						flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
						allowed_mentions: { parse: [], replied_user: false },
					},
				};
	const route = Routes.interactionCallback(id, encodeURIComponent(token));
	await client.rest.post(route, { body, auth: false });
}

/** Puts other components in the place of those of the message that a button is on. */
export async function replaceMessage(
	interaction: ComponentInteraction,
	components: Components,
): Promise<void> {
	await interaction.update({
		components,
		flags: MessageFlags.IsComponentsV2,
		allowedMentions: { parse: [], repliedUser: false },
	});
}

/** Shows a form in answer to a command or a press. */
export async function showForm(
	interaction: ChatInputCommandInteraction | ComponentInteraction,
	form: APIModalInteractionResponseCallbackData,
): Promise<void> {
	await interaction.showModal(form);
}

/** Takes away the message that a button is on, also where the bot is not in the server. */
export async function deleteMessage(interaction: ComponentInteraction): Promise<void> {
	await interaction.deferUpdate();
	await interaction.deleteReply();
}

/** Offers choices while somebody types. */
export async function offerChoices(
	interaction: AutocompleteInteraction,
	choices: readonly Choice[],
): Promise<void> {
	await interaction.respond(choices);
}

export interface Choice {
	readonly name: string;
	readonly value: string;
}

/**
 * Answers a message with a reply that pings nobody; where the message is gone or the channel's history may
 * not be read, with a plain message. The question's id as enforced nonce makes Discord keep only one answer,
 * whatever is sent again. The channel need not be cached.
 *
 * @returns the answer's id
 */
export async function answerMessage(
	client: Client,
	question: QuestionRef,
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
	question: QuestionRef,
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

/** A message that Discord takes once for each question, whatever is sent again. */
function onceFor({ id }: QuestionRef, components: Components): RESTPostAPIChannelMessageJSONBody {
	return { ...quietly(components), nonce: id.slice(0, limits.nonce), enforce_nonce: true };
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

/** Finds the bot's answer to a question by its reference; null for none. */
export async function findAnswer(
	client: Client<true>,
	question: QuestionRef,
): Promise<APIMessage | null> {
	const messages = await messagesAfter(client, question);
	return messages.filter((each) => answeredBy(each, client) === question.id).at(-1) ?? null;
}

/** How many messages are looked through for answers. */
export const mostFound = 100;

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
	const query = new URLSearchParams({ after: id, limit: `${mostFound}` });
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

/** The address of the privacy policy that the application names in the developer portal; null where it names none. */
export async function policyOf(client: Client): Promise<string | null> {
	const application = (await client.rest.get(Routes.currentApplication())) as APIApplication;
	const { privacy_policy_url: url = "" } = application;
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
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
