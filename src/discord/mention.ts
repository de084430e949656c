import { type Client, type Message, MessageType } from "discord.js";
import { answerQuestion, explainAsking } from "./answering.ts";
import type { SpeakingBot } from "./bot.ts";
import { textDisplay } from "./components/parts.ts";
import { answerMessage } from "./send.ts";

/** Whether a message is a question to the bot: a mention of itself, or a direct message, by a person. */
export function isAddressed(message: Message, self: string): boolean {
	const written = message.type === MessageType.Default || message.type === MessageType.Reply;
	if (!written || message.author.bot || message.webhookId !== null) return false;
	// Roles and @everyone are not among the users.
	return message.guildId === null || message.mentions.users.has(self);
}

/** Answers a question that was written as a message. */
export async function handleMention(
	bot: SpeakingBot,
	client: Client<true>,
	message: Message,
): Promise<void> {
	const turn = bot.cooldown.take(message.author.id);
	if (!turn.allowed) {
		// One short reply is enough: a notice for every message would be the flood that it asks to stop.
		if (!turn.first) return;
		const notice = textDisplay(bot.voice.discordWords.slowDown(turn.seconds));
		return answerMessage(client, message, [notice]);
	}
	const text = questionIn(message.content);
	const components =
		text === "" ? explainAsking(bot) : answerQuestion(bot, { text }, { echo: false }).components;
	await answerMessage(client, message, components);
}

/** The words of a message without mentions and custom emoji. */
function questionIn(content: string): string {
	return content
		.replace(/<(?:@[!&]?|#|a?:\w{2,32}:)\d{1,20}>/g, " ")
		.replace(/\s+/gu, " ")
		.trim();
}
