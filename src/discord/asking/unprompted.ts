import { type Channel, ChannelType, type Client, type Message, MessageType } from "discord.js";
import { looksAsked, questionToAll } from "../../answer/message/question-form.ts";
import type { Standing } from "../../answer/message/unasked.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { Heard } from "../bot/listening.ts";
import type { Place } from "../bot/place.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import { fetchMessage, findAnswer, writtenAt } from "../sending/lookups.ts";
import {
	addReaction,
	answerMessage,
	deleteAnswer,
	editAnswer,
	type QuestionRef,
	sendDirect,
} from "../sending/message-requests.ts";
import { answerQuestion, type JudgedAnswer } from "./answering.ts";
import type { AnsweredQuestion } from "./known-answers.ts";
import type { Conversation } from "./mention-handler.ts";
import { questionIn } from "./question-text.ts";

// Questions in chosen channels that nobody put to the bot. It says something only where that stands by itself, and rather nothing.

/** The reaction on a question that may have an answer; pressed, it brings the answer as a direct message. */
export const hint = "🔎";

/** Whether a message is one that the bot listens to: by a person, in a channel that was chosen for it. */
export function isOverheard(message: Message, { server, channel, settings }: Place): boolean {
	const written = message.type === MessageType.Default || message.type === MessageType.Reply;
	if (!written || message.author.bot || message.webhookId !== null || server === null) return false;
	return channel !== null && settings.unprompted.includes(channel);
}

/** In a thread that the bot opened for an answer, a question needs no mention. */
export function isAskedInOwnThread(
	client: Client<true>,
	message: Message,
	{ settings }: Place,
): boolean {
	const { author } = message;
	if (!settings.threads || author.bot || message.webhookId !== null) return false;
	if (!isInOwnThread(client, message)) return false;
	return heardIn(message).to.length === 0 && looksAsked(questionIn(message.content));
}

function isInOwnThread({ user }: Client<true>, { channel }: Message): boolean {
	return channel.isThread() && channel.ownerId === user.id;
}

/** Whether anything is answered without a mention in a server at the moment. */
export function isListening({ unprompted, quietUntil }: ServerSettings, now: Date): boolean {
	return unprompted.length > 0 && quietUntil <= now.getTime();
}

/** Who speaks to whom with a message. */
export function heardIn(message: Message): Heard {
	const { author, mentions } = message;
	const people = [...mentions.users.keys(), mentions.repliedUser?.id].filter(
		(each): each is string => each !== undefined && each !== author.id,
	);
	// Whom a reply does not ping, and what cannot be read any more, is somebody all the same.
	const replies = message.reference?.messageId !== undefined && people.length === 0;
	return {
		channel: message.channelId,
		author: author.id,
		to: replies ? [message.reference?.messageId ?? ""] : people,
	};
}

/** Answers a question that nobody put to the bot, if it is one to all and the answer stands by itself. */
export async function handleOverheard(
	bot: SpeakingBot,
	{ client, answered }: Conversation,
	message: Message,
): Promise<void> {
	if (answered.find(message.id) || bot.listening.isTalking(heardIn(message))) return;
	const text = questionOf(message.content, message.channel, message.id);
	if (text === null) return;
	const { components, standing, notice } = await answerUnasked(bot, text, message);
	if (notice && standing === "likely" && bot.place.settings.hints)
		await addReaction(client, message, hint);
	if (notice || !bot.listening.mayAnswer(message.author.id)) return;
	// Somebody may have been faster.
	if (bot.listening.isTalking(heardIn(message))) return;
	const answer = await answerMessage(client, message, components);
	const { channelId: channel, editedTimestamp: edited } = message;
	answered.set(message.id, { answer, channel, edited });
	if (answered.isDeleted(message.id)) {
		await deleteAnswer(client, { id: answer, channelId: message.channelId });
	}
}

function answerUnasked(bot: SpeakingBot, text: string, { author }: Message): Promise<JudgedAnswer> {
	const audience = { asker: author.id, private: false };
	const unasked: readonly Standing[] = bot.place.settings.likely ? ["sure", "likely"] : ["sure"];
	return answerQuestion(bot, { text }, { echo: false, audience, unasked });
}

/** Answers a question that was written anew in the place of its answer; what is none any more loses that. */
export async function handleOverheardEdit(
	bot: SpeakingBot,
	conversation: Conversation,
	message: Message,
): Promise<void> {
	const { client, answered } = conversation;
	const { id, editedTimestamp: edited } = message;
	const isHeard = isOverheard(message, bot.place);
	if (!isHeard && !isInOwnThread(client, message)) return;
	const known = await findKnown(conversation, message);
	if (known === null) return;
	// Of two edits the later one may have been fetched sooner.
	if ((known.edited ?? 0) >= (edited ?? 0)) return;
	const answer = { id: known.answer, channelId: known.channel };
	const text = isHeard ? questionOf(message.content, message.channel, id) : null;
	const again = text === null ? null : await answerUnasked(bot, text, message);
	if (again === null || again.notice) {
		answered.forget(id);
		return deleteAnswer(client, answer);
	}
	answered.set(id, { ...known, edited });
	await editAnswer(client, answer, again.components);
}

/** The answer that a message has; Discord is asked for one of before the process began. */
async function findKnown(
	{ client, answered }: Conversation,
	message: Message,
): Promise<AnsweredQuestion | null> {
	const known = answered.find(message.id);
	if (known !== undefined) return known;
	const found = await findAnswer(client, message);
	if (found === null) return null;
	return { answer: found.id, channel: message.channelId, edited: writtenAt(found) };
}

/** The question of a message; of the first one of a forum's post with its title. Null where it is none to all. */
function questionOf(content: string, channel: Channel | undefined, id: string): string | null {
	if (/<@[!&]?\d/.test(content)) return null;
	if (!channel?.isThread()) return questionToAll(questionIn(content));
	if (id !== channel.id || !isForum(channel.parent?.type)) return null;
	return questionToAll(channel.name) ?? questionToAll(questionIn(content));
}

function isForum(type: ChannelType | undefined): boolean {
	// The parent is not kept until somebody mentions the bot in it; a thread that begins with its own id is a post.
	return type === undefined || type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
}

/** Somebody pressed the bot's reaction on a question: they get the answer as a direct message. */
export async function handleHint(
	bot: SpeakingBot,
	client: Client<true>,
	question: QuestionRef,
	person: string,
): Promise<void> {
	const message = await fetchMessage(client, question);
	const isOwn = message.reactions?.some(({ me, emoji }) => me && emoji.name === hint) ?? false;
	const channel = client.channels.cache.get(question.channelId);
	const text = questionOf(message.content, channel, question.id);
	if (!isOwn || text === null || !bot.cooldown.take(person).allowed) return;
	if (!bot.listening.mayShow(question.id, person)) return;
	const audience = { asker: person, private: false };
	const { components } = await answerQuestion(bot, { text }, { echo: true, audience, kept: false });
	await sendDirect(client, person, components);
}
