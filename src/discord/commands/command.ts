import type {
	AutocompleteInteraction,
	ChatInputCommandInteraction,
	LocalizationMap,
	MessageContextMenuCommandInteraction,
	RESTPostAPIChatInputApplicationCommandsJSONBody,
	RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import type { Choice } from "../sending/responses.ts";
import type { DiscordWords, Naming } from "../words/discord-words.ts";
import { localized } from "../words/voices.ts";

/** A command that is typed: one file each, in the array of `all.ts`. */
export interface SlashCommand {
	/** As it is registered in a single server. */
	readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
	/** Works in channels too where the bot answers no questions. */
	readonly anywhere?: true;
	execute(bot: SpeakingBot, interaction: ChatInputCommandInteraction): Promise<void>;
	/** What is offered while somebody types into one of its options. */
	complete?(
		bot: SpeakingBot,
		interaction: AutocompleteInteraction,
	): readonly Choice[] | Promise<readonly Choice[]>;
}

/** A command on the menu of a message. */
export interface MessageCommand {
	readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
	/** Works in channels too where the bot answers no questions. */
	readonly anywhere?: true;
	execute(bot: SpeakingBot, interaction: MessageContextMenuCommandInteraction): Promise<void>;
}

/** The name and description of a command or an option, in every language of the catalogue. */
export function naming(pick: (words: DiscordWords) => Naming): {
	name: string;
	name_localizations: LocalizationMap;
	description: string;
	description_localizations: LocalizationMap;
} {
	const name = localized((words) => pick(words).name);
	const description = localized((words) => pick(words).description);
	return {
		name: name.english,
		name_localizations: name.localizations,
		description: description.english,
		description_localizations: description.localizations,
	};
}
