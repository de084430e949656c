import { type APIModalInteractionResponseCallbackData, TextInputStyle } from "discord.js";
import { languageNames } from "../../translations/languages.ts";
import { maxWording, type OwnWording } from "../bot/store-port.ts";
import type { DiscordWords, Voice } from "../words/discord-words.ts";
import { languageOf, voices } from "../words/voices.ts";
import { formToCustomId } from "./custom-id.ts";
import { escapeLine } from "./escape.ts";
import { textForm } from "./forms.ts";
import { type Components, textDisplay } from "./parts.ts";

/** The sentences that a server may say in its own words. */
export const wordingNames = ["miss", "unsure", "intro"] as const;

/** The form of `/settings wording`, in whoever's language, for the sentences of another. */
export function wordingForm(
	own: OwnWording,
	spoken: Voice,
	{ discordWords, key }: { readonly discordWords: DiscordWords; readonly key: string },
): APIModalInteractionResponseCallbackData {
	const language = languageOf(spoken);
	const said = asItComes(spoken);
	const fields = wordingNames.map((name) => ({
		name,
		label: discordWords.wording[name],
		hint: said[name],
		style: name === "intro" ? TextInputStyle.Paragraph : TextInputStyle.Short,
		longest: maxWording[name],
		value: own[name] ?? "",
	}));
	const title = `${discordWords.wording.title}: ${languageNames[language]}`;
	return textForm(formToCustomId("wording", `${language}~${key}`), title, fields);
}

/** The sentences as members read them from now on. */
export function showWording(
	own: OwnWording,
	spoken: Voice,
	{ discordWords, note }: { readonly discordWords: DiscordWords; readonly note: string },
): Components {
	const said = asItComes(spoken);
	const lines = wordingNames.flatMap((name) => [
		`-# ${discordWords.wording[name]}`,
		`> ${escapeLine(own[name] ?? said[name])}`,
	]);
	return [textDisplay([`${note} ${discordWords.wording.now}`, ...lines].join("\n"))];
}

/** What the bot says unless told otherwise. */
function asItComes(spoken: Voice): Readonly<Record<(typeof wordingNames)[number], string>> {
	const { words, discordWords } = voices[languageOf(spoken)];
	return { miss: words.notAnswered, unsure: words.unsure, intro: discordWords.howToAsk.join(" ") };
}
