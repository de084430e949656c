import type { Answerer, UnknownArticle } from "../../answer/answer.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { escapeLine } from "../view/escape.ts";
import { shortenLabel } from "../view/limits.ts";
import { type Components, echoDisplay, textDisplay } from "../view/parts.ts";
import type { Voice } from "../words/discord-words.ts";

export function tellUnknownArticle(
	{ nearest }: UnknownArticle,
	answerer: Answerer,
	voice: Voice,
): Components {
	const names = nearest.map((id) => {
		const article = answerer.articles.find((each) => each.id === id);
		return article?.headline ?? id;
	});
	return listAlike(voice.discordWords.unknownArticle, names, voice);
}

/** Says that there is no such thing, and names up to three that sound alike. */
export function listAlike(
	sentence: string,
	names: readonly string[],
	{ discordWords }: Voice,
): Components {
	const lines = names
		.slice(0, 3)
		.map((name) => `- ${escapeLine(shortenLabel(name, maxEchoLength))}`);
	const alike = lines.length > 0 ? [discordWords.didYouMean, ...lines] : [];
	return [textDisplay([sentence, ...alike].join("\n"))];
}

/** Says in which channels the bot answers, where it does not. */
export function elsewhere({ place, voice }: SpeakingBot): Components[number] {
	const channels = place.settings.channels.slice(0, maxChannels).map((id) => `<#${id}>`);
	return textDisplay(voice.discordWords.askElsewhere(channels.join(", ")));
}

const maxChannels = 5;

export function echoQuestion(text: string, voice: Voice): Components {
	return escapeLine(text) === "" ? [] : [echoDisplay(questionLine(text, voice))];
}

export function questionLine(text: string, { discordWords }: Voice): string {
	return `-# ${discordWords.asked} ${escapeLine(shortenLabel(text, maxEchoLength))}`;
}

const maxEchoLength = 300;
