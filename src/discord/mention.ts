import { type APIMessage, type Client, ComponentType, type Message, MessageType } from "discord.js";
import type { Placed } from "../reply/stretch.ts";
import type { AnsweredQuestions } from "./answered.ts";
import { answerQuestion, explainAsking } from "./answering.ts";
import type { SpeakingBot } from "./bot.ts";
import { customIdToPress } from "./components/custom-id.ts";
import { type Components, textDisplay } from "./components/parts.ts";
import { findAnchor } from "./components/places.ts";
import { questionIn } from "./question-text.ts";
import { answerMessage, deleteAnswer, editAnswer, fetchOwnMessage, findAnswer } from "./send.ts";

/** Whether a message is a question to the bot: a mention of itself, or a direct message, by a person. */
export function isAddressed(message: Message, self: string): boolean {
	const written = message.type === MessageType.Default || message.type === MessageType.Reply;
	if (!written || message.author.bot || message.webhookId !== null) return false;
	// Roles and @everyone are not among the users.
	return message.guildId === null || message.mentions.users.has(self);
}

/** What a message is answered with: the connection, and what was answered before. */
export interface Conversation {
	readonly client: Client<true>;
	readonly answered: AnsweredQuestions;
}

/** Answers a question that was written as a message. */
export async function handleMention(
	bot: SpeakingBot,
	{ client, answered }: Conversation,
	message: Message,
): Promise<void> {
	if (await isAnswered(bot, { client, answered }, message)) return;
	const turn = bot.cooldown.take(message.author.id);
	// One short reply is enough: a notice for every message would be the flood that it asks to stop.
	if (!turn.allowed && !turn.first) return;
	const components = turn.allowed
		? await answerTo(bot, client, message)
		: [textDisplay(bot.voice.discordWords.slowDown(turn.seconds))];
	const answer = await answerMessage(client, message, components);
	answered.set(message.id, answer);
	if (!answered.isDeleted(message.id)) return;
	await deleteAnswer(client, { id: answer, channelId: message.channelId });
}

/** Whether a question that comes again, as after a lost connection, has its answer. */
async function isAnswered(
	bot: SpeakingBot,
	{ client, answered }: Conversation,
	message: Message,
): Promise<boolean> {
	if (typeof answered.find(message.id) === "string") return true;
	const age = bot.age().now.getTime() - message.createdTimestamp;
	return age > nonceLife && (await findAnswer(client, message)) !== null;
}

/** Milliseconds for which Discord surely remembers a nonce. */
const nonceLife = 60_000;

/** Answers a question anew after it was edited, in the place of its answer, which a restart does not lose. */
export async function handleEdit(
	bot: SpeakingBot,
	{ client, answered }: Conversation,
	message: Message,
): Promise<void> {
	const answer = await findAnswer(client, message);
	// Whatever else changed, such as a link that shows its page now: the answer is newer than the words.
	if (answer && !isOlder(answer, message.editedTimestamp ?? 0)) return;
	const turn = bot.cooldown.take(message.author.id);
	const components = turn.allowed
		? await answerTo(bot, client, message)
		: [textDisplay(bot.voice.discordWords.slowDown(turn.seconds))];
	if (answer === null) {
		answered.set(message.id, await answerMessage(client, message, components));
	} else {
		await editAnswer(client, { id: answer.id, channelId: message.channelId }, components);
	}
}

function isOlder({ timestamp, edited_timestamp }: APIMessage, time: number): boolean {
	return Date.parse(edited_timestamp ?? timestamp) < time;
}

async function answerTo(
	bot: SpeakingBot,
	client: Client<true>,
	message: Message,
): Promise<Components> {
	const text = questionIn(message.content);
	if (text === "") return explainAsking(bot);
	const near = await findEarlier(bot, client, message);
	const audience = { asker: message.author.id, private: false };
	return answerQuestion(bot, { text }, { echo: false, audience, near }).components;
}

/** What the answer of the bot that a message replies to is about; null where it replies to none. */
async function findEarlier(
	bot: SpeakingBot,
	client: Client<true>,
	{ reference, channelId }: Message,
): Promise<Placed | null> {
	if (!reference?.messageId) return null;
	const question = { id: reference.messageId, channelId };
	const earlier = await fetchOwnMessage(client, question).catch((error: unknown) => {
		bot.log.warn("The message that was replied to could not be read.", { error });
		return null;
	});
	const presses = (earlier?.components ?? []).flatMap((row) =>
		row.type === ComponentType.ActionRow
			? row.components.map((each) => ("custom_id" in each ? customIdToPress(each.custom_id) : null))
			: [],
	);
	const context = presses.find((press) => press?.action === "context");
	const [place = ""] = context?.place.split("~") ?? [];
	return context ? (findAnchor({ ...context, place }, bot.answerer())?.placed ?? null) : null;
}
