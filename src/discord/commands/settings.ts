import { ApplicationCommandOptionType, ChannelType } from "discord.js";
import { forManagers, refuseOthers } from "../asking/managers.ts";
import { respond } from "../sending/send.ts";
import { textDisplay } from "../view/parts.ts";
import { showSettings } from "../view/settings-card.ts";
import { naming, type SlashCommand } from "./command.ts";

/** `/settings channel`: the card on which a server is set, for who opens it alone. */
export const settings: SlashCommand = {
	definition: {
		...naming(({ commands }) => commands.settings),
		...forManagers,
		options: [
			{
				type: ApplicationCommandOptionType.Channel,
				...naming(({ commands }) => commands.settings.options.channel),
				channel_types: [
					ChannelType.GuildText,
					ChannelType.GuildAnnouncement,
					ChannelType.GuildForum,
					ChannelType.GuildMedia,
					ChannelType.GuildVoice,
					ChannelType.GuildStageVoice,
				],
			},
		],
	},
	anywhere: true,

	async execute(bot, interaction) {
		if (await refuseOthers(bot, interaction)) return;
		const { place, store, voice } = bot;
		const value = interaction.options.get("channel")?.value;
		const channel = typeof value === "string" && /^\d{17,20}$/.test(value) ? value : null;
		const card =
			store === null || place.server === null
				? [textDisplay(voice.discordWords.nothingKept)]
				: showSettings(bot, place.settings, { channel, page: 0 });
		await respond(interaction, card, { private: true });
	},
};
