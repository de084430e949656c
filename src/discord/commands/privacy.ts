import { respond } from "../sending/send.ts";
import { textDisplay } from "../view/parts.ts";
import { naming, type SlashCommand } from "./command.ts";

/** `/privacy`: a short card, for the asker alone. */
export const privacy: SlashCommand = {
	definition: naming(({ commands }) => commands.privacy),
	anywhere: true,

	async execute({ voice }, interaction) {
		const card = textDisplay(voice.discordWords.privacy.join("\n"));
		await respond(interaction, [card], { private: true });
	},
};
