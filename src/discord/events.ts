import { type Client, Events, type Interaction, type Message } from "discord.js";
import { handleAsk } from "./ask.ts";
import { handleAutocomplete } from "./autocomplete.ts";
import type { Bot } from "./bot.ts";
import { handleButton } from "./buttons.ts";
import { ask, quotes } from "./commands.ts";
import { textDisplay } from "./components.ts";
import { guardEntrance } from "./errors.ts";
import { handleMention, isAddressed } from "./mention.ts";
import { handlePageButton, handleQuotes } from "./quotes.ts";
import { isQuotesId } from "./quotes-id.ts";
import { answerMessage, offerChoices, respond } from "./send.ts";

/** What is being done at the moment, so that a stop can wait for it. */
export interface Work {
	/** Begins a piece of work, unless no more is taken on. */
	begin(work: () => Promise<void>): void;
	/** Takes on no more, and waits for what is in hand. */
	finish(): Promise<void>;
}

export function createWork(): Work {
	const inHand = new Set<Promise<void>>();
	let open = true;
	return {
		begin(work) {
			if (!open) return;
			const promise = work().finally(() => inHand.delete(promise));
			inHand.add(promise);
		},
		async finish() {
			open = false;
			await Promise.allSettled(inHand);
		},
	};
}

/** Answers what comes over the gateway. */
export function answerEvents(client: Client, bot: Bot, work: Work): void {
	client.on(Events.InteractionCreate, (interaction) => {
		work.begin(() => answerInteraction(bot, interaction));
	});
	client.on(Events.MessageCreate, (message) => {
		if (!client.isReady() || !isAddressed(message, client.user.id)) return;
		work.begin(() => answerMention(bot, client, message));
	});
}

function answerInteraction(bot: Bot, interaction: Interaction): Promise<void> {
	const details = {
		interaction: interaction.id,
		server: interaction.guildId,
		channel: interaction.channelId,
	};
	return guardEntrance(
		bot.log,
		details,
		() => dispatch(bot, interaction),
		async (reference) => {
			if (interaction.isAutocomplete()) return offerChoices(interaction, []);
			if (!interaction.isRepliable()) return;
			await respond(interaction, [apology(bot, reference)], { private: true });
		},
	);
}

async function dispatch(bot: Bot, interaction: Interaction): Promise<void> {
	if (interaction.isAutocomplete()) return handleAutocomplete(bot, interaction);
	if (interaction.isButton()) {
		const handle = isQuotesId(interaction.customId) ? handlePageButton : handleButton;
		return handle(bot, interaction);
	}
	if (interaction.isChatInputCommand()) {
		if (interaction.commandName === ask.name) return handleAsk(bot, interaction);
		if (interaction.commandName === quotes.name) return handleQuotes(bot, interaction);
	}
	throw new Error(`No such command or component: ${interaction.type} ${interaction.id}`);
}

function answerMention(bot: Bot, client: Client<true>, message: Message): Promise<void> {
	const details = { message: message.id, server: message.guildId, channel: message.channelId };
	return guardEntrance(
		bot.log,
		details,
		() => handleMention(bot, client, message),
		(reference) => answerMessage(client, message, [apology(bot, reference)]),
	);
}

function apology(bot: Bot, reference: string) {
	return textDisplay(bot.voice.discordWords.failed(reference));
}
