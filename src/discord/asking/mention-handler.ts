import { ChannelType, type Client, type Message, MessageType } from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import type { Turn } from "../bot/cooldown.ts";
import { isOpen } from "../bot/place.ts";
import { fetchMessage, findAnswer, writtenAt } from "../sending/lookups.ts";
import {
	addReaction,
	answerIn,
	answerMessage,
	deleteAnswer,
	editAnswer,
	sendDirect,
	startThread,
} from "../sending/message-requests.ts";
import { explainRefusal } from "../sending/refusals.ts";
import { limits, shortenLabel } from "../view/limits.ts";
import { type Components, textDisplay } from "../view/parts.ts";
import { answerQuestion } from "./answering.ts";
import { noteAnswer } from "./corrected-answers.ts";
import { findEarlier } from "./earlier.ts";
import { explainAsking } from "./explain-asking.ts";
import type { AnsweredQuestions } from "./known-answers.ts";
import { elsewhere } from "./notices.ts";
import { questionIn, wordsIn } from "./question-text.ts";

/** Whether a message is a question to the bot: a mention of itself, or a direct message, by a person. */
export function isAddressed(message: Message, self: string): boolean {
	const written = message.type === MessageType.Default || message.type === MessageType.Reply;
	if (!written || message.author.bot || message.webhookId !== null) return false;
	// Roles and @everyone are not among the users.
	return message.guildId === null || message.mentions.users.has(self) || namesRoleOf(message, self);
}

/** Whether a message mentions the role that Discord has made for the bot: people mean the bot. */
function namesRoleOf({ mentions }: Message, self: string): boolean {
	return mentions.roles.some(({ tags }) => tags?.botId === self);
}

/** What a message is answered with: the connection, and what was answered before. */
export interface Conversation {
	readonly client: Client<true>;
	readonly answered: AnsweredQuestions;
}

/** Answers a question that was written as a message. */
export async function handleMention(
	bot: SpeakingBot,
	conversation: Conversation,
	message: Message,
): Promise<void> {
	if (await isAnswered(bot, conversation, message)) return;
	const turn = bot.cooldown.take(message.author.id);
	if (!turn.allowed) return tellToWait(bot, conversation.client, message, turn);
	const components = await answerTo(bot, conversation.client, message);
	await answerFirst(bot, conversation, message, components);
}

/**
 * Tells a person to wait as quietly as a message allows: in a direct message once in words; in a channel by a reaction,
 * and where the bot may not react by a direct message. Never by a reply, which would be the flood that it asks to stop.
 */
async function tellToWait(
	bot: SpeakingBot,
	client: Client<true>,
	message: Message,
	{ seconds, first }: Exclude<Turn, { readonly allowed: true }>,
): Promise<void> {
	const notice = [textDisplay(bot.voice.discordWords.slowDown(seconds))];
	try {
		if (message.guildId !== null) return await addReaction(client, message, tooFast);
		if (first) await sendDirect(client, message.author.id, notice);
	} catch (error) {
		const refused = explainRefusal(error);
		if (refused === null) throw error;
		bot.log.debug("A person who asked too fast could not be told by a reaction.", { refused });
		if (first) await sendDirect(client, message.author.id, notice).catch(() => undefined);
	}
}

/** The reaction to a question that came too fast after others. */
const tooFast = "⏳";

/** Answers a question anew after it was edited, in the place of its answer, which a restart does not lose. */
export async function handleEdit(
	bot: SpeakingBot,
	conversation: Conversation,
	message: Message,
): Promise<void> {
	const { client, answered } = conversation;
	const { id, channelId, editedTimestamp: edited } = message;
	const known = answered.find(id);
	// Whatever else changed, such as a link that shows its page now, leaves the time of the edit as it was.
	if (known && known.edited === edited) return;
	const found = known ? null : await findAnswer(client, message);
	if (found && writtenAt(found) >= (edited ?? 0)) return;
	const answer = known?.answer ?? found?.id;
	const channel = known?.channel ?? channelId;
	const turn = bot.cooldown.take(message.author.id);
	// The answer that is there stays.
	if (!turn.allowed) return tellToWait(bot, client, message, turn);
	const components = await answerTo(bot, client, message);
	if (answer === undefined) return answerFirst(bot, conversation, message, components);
	answered.set(id, { answer, channel, edited });
	await editAnswer(client, { id: answer, channelId: channel }, components);
	noteAnswer(bot, sentAs(bot, message, answer, channel), components);
}

/** Whether a question that comes again, as after a lost connection, has its answer. */
async function isAnswered(
	bot: SpeakingBot,
	{ client, answered }: Conversation,
	message: Message,
): Promise<boolean> {
	if (answered.find(message.id)) return true;
	const age = bot.age().now.getTime() - message.createdTimestamp;
	return age > nonceLife && (await findAnswer(client, message)) !== null;
}

/** Milliseconds for which Discord surely remembers a nonce. */
const nonceLife = 60_000;

/** Sends the answer; one whose question was deleted in the meantime goes with it. */
async function answerFirst(
	bot: SpeakingBot,
	{ client, answered }: Conversation,
	message: Message,
	components: Components,
): Promise<void> {
	const { id, channelId, flags, editedTimestamp: edited } = message;
	const thread = mayOpenThread(bot, message) ? await openThread(bot, client, message) : null;
	const channel = thread ?? channelId;
	const answer =
		thread === null
			? await answerMessage(client, message, components)
			: await answerIn(client, { id, channelId: thread, flags }, components);
	answered.set(id, { answer, channel, edited });
	if (answered.isDeleted(id)) await deleteAnswer(client, { id: answer, channelId: channel });
	else noteAnswer(bot, sentAs(bot, message, answer, channel), components);
}

function sentAs({ place }: SpeakingBot, question: Message, message: string, channel: string) {
	const locale = place.settings.language ?? question.guild?.preferredLocale;
	return { message, channel, locale: locale ?? null };
}

function mayOpenThread({ place }: SpeakingBot, { channel }: Message): boolean {
	const types: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
	return place.settings.threads && place.server !== null && types.includes(channel.type);
}

/** A thread at a question, called as it; null where the bot may open none. */
async function openThread(
	bot: SpeakingBot,
	client: Client<true>,
	message: Message,
): Promise<string | null> {
	const question = questionIn(message.content);
	const name = shortenLabel(question, limits.threadName) || bot.voice.discordWords.asked;
	try {
		return await startThread(client, message, name);
	} catch (error) {
		const refused = explainRefusal(error);
		if (refused === null) throw error;
		bot.log.warn("No thread could be opened, so the answer is in the channel.", { refused });
		return null;
	}
}

async function answerTo(
	bot: SpeakingBot,
	client: Client<true>,
	message: Message,
): Promise<Components> {
	if (!isOpen(bot.place)) return [elsewhere(bot)];
	const text = wordsIn(message) || (await wordsRepliedTo(client, message));
	if (text === "") return explainEmpty(bot, client, message);
	const earlier = await findEarlier(bot, client, message);
	const near = earlier?.placed ?? null;
	const after = earlier?.question ?? null;
	const question = { text, ...(after === null ? {} : { after }) };
	const audience = { asker: message.author.id, private: false };
	const { components } = await answerQuestion(bot, question, { echo: false, audience, near });
	return components;
}

/** The words of the message that a bare mention replies to, as far as Discord lets the bot read them. */
async function wordsRepliedTo(client: Client<true>, message: Message): Promise<string> {
	if (message.type !== MessageType.Reply && !message.reference?.messageId) return "";
	const { messageId: id, channelId } = message.reference ?? {};
	if (id === undefined || channelId !== message.channelId) return "";
	const { author, content } = await fetchMessage(client, { id, channelId });
	return author.id === client.user.id ? "" : questionIn(content);
}

/** Says what to do where the words are missing: how to ask, or why these could not be read. */
function explainEmpty(bot: SpeakingBot, client: Client<true>, message: Message): Components {
	const { mentionedRole, unreadableReply } = bot.voice.discordWords;
	const { id } = client.user;
	if (!message.mentions.users.has(id) && namesRoleOf(message, id))
		return [textDisplay(mentionedRole)];
	const replies = message.reference?.messageId !== undefined;
	const toBot = message.mentions.repliedUser?.id === id;
	const audience = { asker: message.author.id, private: false };
	return replies && !toBot ? [textDisplay(unreadableReply)] : explainAsking(bot, audience);
}
