import { randomUUID } from "node:crypto";
import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from "discord.js";
import { languageNames } from "../../translations/languages.ts";
import { readAttachment } from "../asking/attachment.ts";
import { forManagers } from "../asking/managers.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { changedParts, type Kept, readBroughtSettings } from "../bot/store-port.ts";
import { respond, respondWithFile, showForm } from "../sending/responses.ts";
import { showDeskSettings } from "../view/desk-settings-card.ts";
import { escapeLine } from "../view/escape.ts";
import { type Components, textDisplay } from "../view/parts.ts";
import { pageOf } from "../view/settings-articles.ts";
import { channelsOfAnswers, showSettings } from "../view/settings-card.ts";
import { showSettingsChanges, showSettingsLog } from "../view/settings-parts.ts";
import { tagOf } from "../view/tags.ts";
import { wordingForm } from "../view/wording-form.ts";
import { languageOf, voiceFor, voiceNamed } from "../words/voices.ts";
import { naming, type SlashCommand } from "./command.ts";
import { articleOption, findTitled, offerScopes, readScope } from "./options.ts";

const option = (
	name: "show" | "channel" | "export" | "import" | "file" | "log" | "desk" | "wording" | "language",
) => naming(({ commands }) => commands.settings.options[name]);
const { Subcommand, Channel, Attachment, String: Text } = ApplicationCommandOptionType;

/** `/settings show`, `export`, `import` and `log`: how a server is set, for who opens it alone. */
export const settings: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.settings),
		...forManagers,
		options: [
			{
				type: Subcommand,
				...option("show"),
				options: [
					{
						type: Channel,
						...option("channel"),
						channel_types: [...channelsOfAnswers],
					},
					articleOption(({ commands }) => commands.settings.options.find),
				],
			},
			{ type: Subcommand, ...option("export") },
			{
				type: Subcommand,
				...option("import"),
				options: [{ type: Attachment, ...option("file"), required: true }],
			},
			{ type: Subcommand, ...option("log") },
			{ type: Subcommand, ...option("desk") },
			{
				type: Subcommand,
				...option("wording"),
				options: [
					{
						type: Text,
						...option("language"),
						choices: Object.entries(languageNames).map(([value, name]) => ({ name, value })),
					},
				],
			},
		],
	},
	anywhere: true,

	complete: (bot, { options }) =>
		offerScopes(bot, bot.everything(), options.getFocused(), (typed, limit) =>
			findTitled(bot.everything(), typed, limit),
		),

	async execute(bot, interaction) {
		const { kept, place, voice } = bot;
		if (kept === null) {
			const none = [textDisplay(voice.discordWords.nothingKept)];
			return respond(interaction, none, { private: true });
		}
		const name = interaction.options.getSubcommand();
		if (name === "export") {
			const content = `${JSON.stringify(place.settings, null, "\t")}\n`;
			return respondWithFile(interaction, { name: "verbatim-settings.json", content });
		}
		if (name === "wording") return askForWording(bot, interaction);
		const cards = { log: listLog, import: offerImport, desk: showDesk };
		const card = name === "log" || name === "import" || name === "desk" ? cards[name] : show;
		await respond(interaction, await card(bot, interaction, kept), { private: true });
	},
};

async function show(
	bot: SpeakingBot,
	{ options }: ChatInputCommandInteraction,
): Promise<Components> {
	const value = options.get("channel")?.value;
	const channel = typeof value === "string" && /^\d{17,20}$/.test(value) ? value : null;
	const { within, article } = readScope(options.getString("find"), bot.everything());
	const page = article === null ? 0 : pageOf(bot, article);
	const place = { channel, within: within === null ? null : tagOf(within.id), page };
	return showSettings(bot, bot.place.settings, place);
}

async function showDesk(bot: SpeakingBot): Promise<Components> {
	return showDeskSettings(bot, bot.place.settings);
}

/** Shows the form for a language's sentences: the one that is chosen, else the one that members are answered in. */
async function askForWording(
	{ place, voice, formsShown }: SpeakingBot,
	interaction: ChatInputCommandInteraction,
): Promise<void> {
	const { language, wording } = place.settings;
	const chosen = voiceNamed(interaction.options.getString("language") ?? language ?? "");
	const spoken = chosen?.voice ?? voiceFor(interaction.guildLocale);
	const key = randomUUID().slice(0, 8);
	formsShown.set(key, interaction.user.id);
	const { discordWords } = voice;
	const own = wording[languageOf(spoken)] ?? {};
	await showForm(interaction, wordingForm(own, spoken, { discordWords, key }));
}

async function listLog(
	{ voice }: SpeakingBot,
	_: ChatInputCommandInteraction,
	{ store, server }: Kept,
): Promise<Components> {
	return showSettingsLog(await store.settingsLog(server), voice);
}

/** More is no settings. */
const maxBytes = 100_000;

/** Shows what a file would change. It changes nothing before that is pressed. */
async function offerImport(
	bot: SpeakingBot,
	interaction: ChatInputCommandInteraction,
): Promise<Components> {
	const { place, voice, imports } = bot;
	const { badFile } = voice.discordWords.settings;
	const file = interaction.options.getAttachment("file", true);
	const { api } = interaction.client.options.rest ?? {};
	const found = await readAttachment(file, { most: maxBytes, apiUrl: api ?? "" });
	if (!found.ok) return [textDisplay(badFile(found.problem))];
	const text = new TextDecoder().decode(found.bytes);
	const read = readBroughtSettings(text, place.settings);
	if (!read.ok) return [textDisplay(badFile(escapeLine(read.problem)))];
	const key = randomUUID().slice(0, 8);
	imports.set(key, read.settings);
	return showSettingsChanges(changedParts(place.settings, read.settings), key, voice);
}
