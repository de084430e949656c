import {
	type Client,
	Events,
	type Interaction,
	type Message,
	type ModalSubmitInteraction,
	type RepliableInteraction,
	SnowflakeUtil,
} from "discord.js";
import { createAnsweredQuestions } from "../asking/known-answers.ts";
import {
	type Conversation,
	handleEdit,
	handleMention,
	isAddressed,
} from "../asking/mention-handler.ts";
import { elsewhere } from "../asking/notices.ts";
import { createRemoval } from "../asking/removal.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import { handleOverheardEdit, isAskedInOwnThread } from "../asking/unprompted.ts";
import { type Bot, type SpeakingBot, speakTo } from "../bot/bot.ts";
import { isOpen, placeOf } from "../bot/place.ts";
import { messageCommands, slashCommands } from "../commands/all.ts";
import { actions } from "../components/actions.ts";
import { forms } from "../forms/submissions.ts";
import { guardEntrance } from "../sending/errors.ts";
import { answerMessage, type QuestionRef } from "../sending/message-requests.ts";
import { offerChoices, respond } from "../sending/responses.ts";
import type { ComponentInteraction } from "../view/action.ts";
import { customIdToForm, customIdToPress } from "../view/custom-id.ts";
import { inOwnWords } from "../view/own-wording.ts";
import { textDisplay } from "../view/parts.ts";
import { voiceFor } from "../words/voices.ts";
import { createOverhearing, listenTo } from "./overhearing.ts";
import { filterPackets } from "./packet-filter.ts";
import type { Work } from "./work.ts";

/** Milliseconds by which the computer's clock may be behind Discord's. */
const clockError = 60_000;

/** Answers what comes over the gateway, until it is `over`. */
export function answerEvents(client: Client, bot: Bot, work: Work, over: AbortSignal): void {
	const answered = createAnsweredQuestions(
		SnowflakeUtil.generate({ timestamp: Date.now() + clockError }),
	);
	client.on(Events.InteractionCreate, (interaction) => {
		work.begin(() => answerInteraction(bot, interaction));
	});
	client.on(Events.MessageCreate, (message) => {
		if (!client.isReady() || !isAddressed(message, client.user.id)) return;
		work.begin(() => answerMessageWith(handleMention, bot, { client, answered }, message));
	});
	const edit = (message: Message) => {
		if (!client.isReady() || message.editedTimestamp === null) return;
		const isAsked =
			isAddressed(message, client.user.id) ||
			isAskedInOwnThread(client, message, placeOf(message, bot.store));
		const handle = isAsked ? handleEdit : handleOverheardEdit;
		work.begin(() => answerMessageWith(handle, bot, { client, answered }, message));
	};
	client.on(Events.MessageUpdate, (_, message) => edit(message));
	const edited = (question: QuestionRef) =>
		work.begin(() => fetchEdited(client, bot, question, edit));
	const remove = createRemoval(bot.log, answered, over);
	const deleted = (channel: string, questions: readonly string[]) => {
		if (client.isReady()) remove(client, channel, questions);
	};
	const overhearing = createOverhearing(client, bot, { work, answered });
	listenTo(client, overhearing);
	const mayBeAnswered = (message: string, isHeard: () => boolean) => {
		const known = answered.find(message);
		// What was answered before the process began only Discord knows.
		if (known === undefined) return isHeard();
		// An edit may come before it is known that the answer has been sent; it waits for its turn.
		return known !== null || answered.isInHand(message);
	};
	const { reacted, listens } = overhearing;
	filterPackets(client, { deleted, edited, mayBeAnswered, reacted }, listens);
}

function answerInteraction(known: Bot, interaction: Interaction): Promise<void> {
	const { locale } = interaction;
	const place = placeOf(interaction, known.store);
	const details = {
		interaction: interaction.id,
		server: interaction.guildId,
		channel: interaction.channelId,
	};
	return guardEntrance(
		known.log,
		details,
		async () => dispatch(inOwnWords(await speakTo(known, locale, place)), interaction),
		async (reference) => {
			if (interaction.isAutocomplete()) return offerChoices(interaction, []);
			if (!interaction.isRepliable()) return;
			await respond(interaction, [apology(locale, reference)], { private: true });
		},
	);
}

async function dispatch(bot: SpeakingBot, interaction: Interaction): Promise<void> {
	if (isComponent(interaction)) return press(bot, interaction);
	if (interaction.isModalSubmit()) return takeForm(bot, interaction);
	if (interaction.isAutocomplete()) {
		const command = slashCommands.find(({ definition }) => isOf(definition, interaction));
		return offerChoices(interaction, (await command?.complete?.(bot, interaction)) ?? []);
	}
	if (interaction.isChatInputCommand()) {
		const command = slashCommands.find(({ definition }) => isOf(definition, interaction));
		if (command?.anywhere || (command && isOpen(bot.place)))
			return command.execute(bot, interaction);
		if (command) return tellWhere(bot, interaction);
	}
	if (interaction.isMessageContextMenuCommand()) {
		const command = messageCommands.find(({ definition }) => isOf(definition, interaction));
		if (command?.anywhere || (command && isOpen(bot.place)))
			return command.execute(bot, interaction);
		if (command) return tellWhere(bot, interaction);
	}
	throw new Error(`No such command or component: ${interaction.type} ${interaction.id}`);
}

function isComponent(interaction: Interaction): interaction is ComponentInteraction {
	return (
		interaction.isButton() ||
		interaction.isStringSelectMenu() ||
		interaction.isChannelSelectMenu() ||
		interaction.isRoleSelectMenu()
	);
}

function tellWhere(bot: SpeakingBot, interaction: RepliableInteraction): Promise<void> {
	return respond(interaction, [elsewhere(bot)], { private: true });
}

function isOf({ name }: { readonly name: string }, used: { readonly commandName: string }) {
	return name === used.commandName;
}

function press(bot: SpeakingBot, interaction: ComponentInteraction): Promise<void> {
	const pressed = customIdToPress(interaction.customId);
	return pressed === null
		? refuseStale(bot, interaction)
		: actions[pressed.action](bot, pressed, interaction);
}

function takeForm(bot: SpeakingBot, interaction: ModalSubmitInteraction): Promise<void> {
	const sent = customIdToForm(interaction.customId);
	return sent === null
		? refuseStale(bot, interaction)
		: forms[sent.name](bot, sent.place, interaction);
}

function answerMessageWith(
	handle: typeof handleMention,
	known: Bot,
	conversation: Conversation,
	message: Message,
): Promise<void> {
	const place = placeOf(message, known.store);
	const locale = place.settings.language ?? message.guild?.preferredLocale;
	const details = { message: message.id, server: message.guildId, channel: message.channelId };
	return guardEntrance(
		known.log,
		details,
		() =>
			conversation.answered.inTurn(message.id, async () =>
				handle(inOwnWords(await speakTo(known, locale, place)), conversation, message),
			),
		async (reference) => {
			await answerMessage(conversation.client, message, [apology(locale, reference)]);
		},
	);
}

/** Looks up an edited question in a channel that is not kept. */
function fetchEdited(
	client: Client,
	bot: Bot,
	{ id, channelId }: QuestionRef,
	edit: (message: Message) => void,
): Promise<void> {
	const details = { message: id, channel: channelId };
	return guardEntrance(
		bot.log,
		details,
		async () => {
			const channel = await client.channels.fetch(channelId);
			if (channel?.isTextBased()) edit(await channel.messages.fetch(id));
		},
		() => Promise.resolve(),
	);
}

function apology(locale: string | undefined, reference: string) {
	return textDisplay(voiceFor(locale).discordWords.failed(reference));
}
