import { forManagers } from "../asking/managers.ts";
import { saveSettingsBy } from "../bot/store-port.ts";
import { respond } from "../sending/responses.ts";
import { textDisplay } from "../view/parts.ts";
import { asTime } from "../view/settings-summary.ts";
import { naming, type SlashCommand } from "./command.ts";

/** `/quiet`: nothing is answered without a mention for an hour; used again, that ends. */
export const quiet: SlashCommand = {
	definition: { ...naming(({ commands }) => commands.quiet), ...forManagers },
	anywhere: true,

	async execute(bot, interaction) {
		const { place, kept, voice } = bot;
		const { nothingKept, settings: words } = voice.discordWords;
		const now = bot.age().now.getTime();
		const quietUntil = place.settings.quietUntil > now ? 0 : now + hour;
		if (kept === null) {
			return respond(interaction, [textDisplay(nothingKept)], { private: true });
		}
		const outcome = await saveSettingsBy(interaction.user.id, kept, {
			...place.settings,
			quietUntil,
		});
		const said = quietUntil === 0 ? words.quietOver : words.quietNow(asTime(quietUntil));
		const text = outcome === "refused" ? words.notSaved : said;
		await respond(interaction, [textDisplay(text)], { private: true });
	},
};

/** In milliseconds. */
const hour = 3_600_000;
