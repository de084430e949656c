import type { ModalSubmitInteraction } from "discord.js";
import { refuseStale } from "../asking/stale-notice.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { readSettings, saveSettingsBy } from "../bot/store-port.ts";
import { respond } from "../sending/responses.ts";
import type { Form } from "../view/action.ts";
import { textDisplay } from "../view/parts.ts";
import { tellOutcome } from "../view/settings-summary.ts";
import { showWording, wordingNames } from "../view/wording-form.ts";
import { voiceNamed } from "../words/voices.ts";

/**
 * The sentences of `/settings wording` as somebody has typed them; an empty one is said as it comes. It is taken from
 * who ran the command alone.
 */
export const sendWording: Form = async (bot, form, interaction) => {
	const { kept, place, voice, formsShown } = bot;
	const [language = "", key = ""] = form.split("~");
	const spoken = voiceNamed(language);
	if (formsShown.get(key) !== interaction.user.id) return tellOver(bot, interaction);
	if (spoken === null || kept === null) return refuseStale(bot, interaction);
	const typed = wordingNames.flatMap((name) => {
		const text = interaction.fields.getTextInputValue(name).replace(/\s+/gu, " ").trim();
		return text === "" ? [] : [[name, text] as const];
	});
	const { [spoken.language]: _, ...others } = place.settings.wording;
	const own = Object.fromEntries(typed);
	const wording = typed.length === 0 ? others : { ...others, [spoken.language]: own };
	const changed = readSettings({ ...place.settings, wording });
	const outcome = await saveSettingsBy(interaction.user.id, kept, changed);
	const note = tellOutcome(outcome, voice);
	const now = kept.store.settings(kept.server).wording[spoken.language] ?? {};
	const { discordWords } = voice;
	await respond(interaction, showWording(now, spoken.voice, { discordWords, note }), {
		private: true,
	});
};

function tellOver({ voice }: SpeakingBot, interaction: ModalSubmitInteraction): Promise<void> {
	return respond(interaction, [textDisplay(voice.discordWords.cardOver)], { private: true });
}
