import {
	ApplicationIntegrationType,
	InteractionContextType,
	type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { add, addMessage } from "./add.ts";
import { article } from "./article.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import type { MessageCommand, SlashCommand } from "./command.ts";
import { find } from "./find.ts";
import { help } from "./help.ts";
import { insights } from "./insights.ts";
import { privacy } from "./privacy.ts";
import { quiet } from "./quiet.ts";
import { quotes } from "./quotes.ts";
import { remove } from "./remove.ts";
import { settings } from "./settings.ts";
import { reload, status } from "./upkeep.ts";

export const slashCommands: readonly SlashCommand[] = [
	ask,
	quotes,
	article,
	articles,
	help,
	privacy,
	status,
	reload,
	settings,
	quiet,
	insights,
	add,
	remove,
];

export const messageCommands: readonly MessageCommand[] = [find, addMessage];

export type CommandDefinition = RESTPostAPIApplicationCommandsJSONBody;

const definitions: readonly CommandDefinition[] = [
	...slashCommands.map(({ definition }) => definition),
	...messageCommands.map(({ definition }) => definition),
];

/** Every command of the bot, as it is registered in a single server, where none may say where it goes. */
export const commands: readonly CommandDefinition[] = definitions.map(
	({ contexts, integration_types, ...command }) => command,
);

/**
 * The commands as they are registered everywhere: in servers, in direct messages with the bot and between
 * people, for servers and for people who installed the bot for themselves, unless a command says otherwise.
 */
export const globalCommands: readonly CommandDefinition[] = definitions.map((command) => ({
	contexts: [
		InteractionContextType.Guild,
		InteractionContextType.BotDM,
		InteractionContextType.PrivateChannel,
	],
	integration_types: [
		ApplicationIntegrationType.GuildInstall,
		ApplicationIntegrationType.UserInstall,
	],
	...command,
}));
