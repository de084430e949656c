import type { English } from "../translations/english.generated.ts";
import { inEach, translations } from "../translations/languages.ts";
import type { Spoken } from "../translations/sentence-kinds.ts";
import { speak } from "../translations/speak.ts";

/**
 * Every sentence and label of the bot's own that an answer needs, on Discord and elsewhere, in one language; none of these
 * words ever stands inside a quotation. They stand under `reply` in the files of `translations/`.
 */
export type Words = Spoken<English["reply"]>;

export const words = inEach(
	(language): Words => speak(translations.en.reply, translations[language].reply, language),
);
