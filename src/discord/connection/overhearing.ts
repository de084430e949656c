import { type Client, Events, type Message } from "discord.js";
import { type Conversation, handleMention } from "../asking/mention-handler.ts";
import {
	handleHint,
	handleOverheard,
	heardIn,
	hint,
	isAskedInOwnThread,
	isListening,
	isOverheard,
} from "../asking/unprompted.ts";
import { type Bot, speakTo } from "../bot/bot.ts";
import { type Place, placeOf } from "../bot/place.ts";
import { guardEntrance } from "../sending/errors.ts";
import type { QuestionRef } from "../sending/message-requests.ts";
import { inOwnWords } from "../view/own-wording.ts";
import type { Reaction } from "./packet-filter.ts";
import type { Work } from "./work.ts";

/** What the bot does with messages that do not mention it, where it may read them and was told to. */
export interface Overhearing {
	/** Whether messages of a channel are of use to it. */
	listens(server: string, channel: string): boolean;
	message(client: Client<true>, message: Message): void;
	reacted(message: QuestionRef, reaction: Reaction): void;
}

export function createOverhearing(
	client: Client,
	bot: Bot,
	{ work, answered }: { readonly work: Work; readonly answered: Conversation["answered"] },
): Overhearing {
	const settingsOf = (server: string) => bot.store?.settings(server) ?? null;
	const begin = (details: object, handle: () => Promise<void>) =>
		work.begin(() =>
			// Nobody asked: nobody is told either when it goes wrong.
			guardEntrance(bot.log, { ...details }, handle, () => Promise.resolve()),
		);
	return {
		listens(server, channel) {
			const settings = bot.readsMessages ? settingsOf(server) : null;
			if (settings === null || !(settings.threads || settings.unprompted.length > 0)) return false;
			const known = client.channels.cache.get(channel);
			const thread = known?.isThread() ? known : null;
			if (settings.threads && thread?.ownerId === client.user?.id) return true;
			if (!isListening(settings, bot.age().now)) return false;
			return [channel, thread?.parentId ?? ""].some((each) => settings.unprompted.includes(each));
		},
		message(online, message) {
			const place = placeOf(message, bot.store);
			const details = { message: message.id, server: message.guildId, channel: message.channelId };
			const locale = place.settings.language ?? message.guild?.preferredLocale;
			const speak = async () => inOwnWords(await speakTo(bot, locale, place));
			const conversation = { client: online, answered };
			const inTurn = (handle: () => Promise<void>) =>
				begin(details, () => answered.inTurn(message.id, handle));
			if (isAskedInOwnThread(online, message, place)) {
				inTurn(async () => handleMention(await speak(), conversation, message));
				return;
			}
			if (!isOverheard(message, place)) return;
			const heard = heardIn(message);
			bot.listening.hear(heard);
			if (!isListening(place.settings, bot.age().now)) return;
			inTurn(async () => handleOverheard(await speak(), conversation, message));
		},
		reacted(question, { by, emoji, server }) {
			if (emoji !== hint || !client.isReady() || by === client.user.id) return;
			const settings = bot.readsMessages ? settingsOf(server) : null;
			if (!settings?.hints) return;
			const details = { message: question.id, server, channel: question.channelId };
			begin(details, async () => {
				const guild = client.guilds.cache.get(server);
				const channel = client.channels.cache.get(question.channelId);
				const place: Place = {
					server,
					channel: (channel?.isThread() ? channel.parentId : null) ?? question.channelId,
					conversation: question.channelId,
					isOneTalk: false,
					settings,
				};
				const locale = settings.language ?? guild?.preferredLocale;
				const speaking = inOwnWords(await speakTo(bot, locale, place));
				await handleHint(speaking, client, question, by);
			});
		},
	};
}

export function listenTo(client: Client, overhearing: Overhearing): void {
	client.on(Events.MessageCreate, (message) => {
		if (
			client.isReady() &&
			!message.mentions.users.has(client.user.id) &&
			message.guildId !== null
		) {
			overhearing.message(client, message);
		}
	});
}
