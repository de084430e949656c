import {
	ApplicationCommandOptionType,
	ApplicationCommandType,
	type Attachment,
	type ChatInputCommandInteraction,
} from "discord.js";
import { readAttachment } from "../asking/attachment.ts";
import { bring, type ManagedArticles, managedArticles, tell } from "../asking/bringing.ts";
import { linkIn } from "../asking/link.ts";
import { forManagers } from "../asking/managers.ts";
import type { Brought } from "../bot/added-articles-port.ts";
import { localized } from "../words/voices.ts";
import { type MessageCommand, naming, type SlashCommand } from "./command.ts";

/** `/add url file`: an article for this server, from its page or a file, after a look at it. */
export const add: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.add),
		...forManagers,
		options: [
			{
				type: ApplicationCommandOptionType.String,
				...naming(({ commands }) => commands.add.options.url),
				max_length: 2000,
			},
			{
				type: ApplicationCommandOptionType.Attachment,
				...naming(({ commands }) => commands.add.options.file),
			},
		],
	},
	anywhere: true,

	async execute(bot, interaction) {
		const managed = await managedArticles(bot, interaction);
		if (managed === null) return;
		const url = interaction.options.getString("url")?.trim() || null;
		const file = interaction.options.getAttachment("file");
		const { adding } = bot.voice.discordWords;
		if ((url === null) === (file === null)) return tell(interaction, adding.needsOne);
		await bring(bot, interaction, managed, () =>
			file === null
				? managed.added.readPage(managed.server, url ?? "")
				: readFile(interaction, file, managed),
		);
	},
};

const name = localized(({ commands }) => commands.addMessage);

/** "Add as article" on a message: the page that it links to. */
export const addMessage: MessageCommand = {
	definition: {
		type: ApplicationCommandType.Message,
		name: name.english,
		name_localizations: name.localizations,
		...forManagers,
	},
	anywhere: true,

	async execute(bot, interaction) {
		const managed = await managedArticles(bot, interaction);
		if (managed === null) return;
		const url = linkIn(interaction.targetMessage);
		if (url === null) return tell(interaction, bot.voice.discordWords.adding.noLink);
		await bring(bot, interaction, managed, () => managed.added.readPage(managed.server, url));
	},
};

/** Of a file, which may be a saved page with all that is around its article. */
const maxBytes = 4_000_000;
const readable = /\.(?:html?|md|markdown|txt)$/iu;

async function readFile(
	{ client }: ChatInputCommandInteraction,
	file: Attachment,
	{ added, server }: ManagedArticles,
): Promise<Brought> {
	if (!readable.test(file.name)) return { ok: false, fault: "type" };
	if (file.size > maxBytes) return { ok: false, fault: "large" };
	const apiUrl = client.options.rest?.api ?? "";
	const read = await readAttachment(file, { most: maxBytes, apiUrl });
	if (!read.ok) return { ok: false, fault: "unreachable" };
	return added.readFile(server, file.name, read.bytes);
}
