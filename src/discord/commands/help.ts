import { respond } from "../sending/responses.ts";
import { textDisplay } from "../view/parts.ts";
import { naming, type SlashCommand } from "./command.ts";

/** `/help`: a short card, for the asker alone. */
export const help: SlashCommand = {
	definition: naming(({ commands }) => commands.help),
	anywhere: true,

	async execute({ voice }, interaction) {
		const card = textDisplay(voice.discordWords.help.join("\n"));
		await respond(interaction, [card], { private: true });
	},
};
