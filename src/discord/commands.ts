import {
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";

/** The names of the options of `/ask`. */
export const askOptions = { question: "question", article: "article", private: "private" } as const;

/** The names of the options of `/quotes`. */
export const quotesOptions = {
	speaker: "speaker",
	about: "about",
	article: "article",
	private: "private",
} as const;

export const ask: RESTPostAPIChatInputApplicationCommandsJSONBody = {
	type: ApplicationCommandType.ChatInput,
	name: "ask",
	description: "Ask the articles a question",
	options: [
		{
			type: ApplicationCommandOptionType.String,
			name: askOptions.question,
			description: "What do you want to know?",
			required: true,
			autocomplete: true,
			max_length: 300,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: askOptions.article,
			description: "Look only in this article",
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.Boolean,
			name: askOptions.private,
			description: "Show the answer only to you",
		},
	],
};

export const quotes: RESTPostAPIChatInputApplicationCommandsJSONBody = {
	type: ApplicationCommandType.ChatInput,
	name: "quotes",
	description: "Show who said what, word for word",
	options: [
		{
			type: ApplicationCommandOptionType.String,
			name: quotesOptions.speaker,
			description: "Whose words? A name, a role or an organisation",
			autocomplete: true,
			max_length: 100,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: quotesOptions.about,
			description: "Words about what?",
			max_length: 100,
		},
		{
			type: ApplicationCommandOptionType.String,
			name: quotesOptions.article,
			description: "Look only in this article",
			autocomplete: true,
		},
		{
			type: ApplicationCommandOptionType.Boolean,
			name: quotesOptions.private,
			description: "Show the quotations only to you",
		},
	],
};

/** Every command of the bot, as it is registered in a single server. */
export const commands: readonly CommandDefinition[] = [ask, quotes];

export type CommandDefinition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/**
 * The commands as they are registered everywhere: in servers, in direct messages with the bot and between
 * people, for servers and for people who installed the bot for themselves. Commands of a single server may
 * not say so.
 */
export const globalCommands: readonly CommandDefinition[] = commands.map((command) => ({
	...command,
	contexts: [
		InteractionContextType.Guild,
		InteractionContextType.BotDM,
		InteractionContextType.PrivateChannel,
	],
	integration_types: [
		ApplicationIntegrationType.GuildInstall,
		ApplicationIntegrationType.UserInstall,
	],
}));
