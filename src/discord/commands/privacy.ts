import { policyOf } from "../sending/lookups.ts";
import { respond } from "../sending/responses.ts";
import { textDisplay } from "../view/parts.ts";
import { renderLink } from "../view/render.ts";
import { naming, type SlashCommand } from "./command.ts";

/** `/privacy`: a short card, for the asker alone, with the policy that the application names in the developer portal. */
export const privacy: SlashCommand = {
	definition: naming(({ commands }) => commands.privacy),
	anywhere: true,

	async execute({ voice, log }, interaction) {
		const { privacy: card, privacyMore, privacyPolicy, privacyFile } = voice.discordWords;
		const url = await policyOf(interaction.client).catch((error: unknown) => {
			log.warn("The address of the privacy policy could not be read.", { error });
			return null;
		});
		const link = renderLink(url, privacyPolicy);
		const more = link === null ? privacyFile : privacyMore(link);
		await respond(interaction, [textDisplay([...card, more].join("\n"))], { private: true });
	},
};
