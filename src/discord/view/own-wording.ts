import type { SpeakingBot } from "../bot/bot.ts";
import type { OwnWording } from "../bot/store-port.ts";
import type { Voice } from "../words/discord-words.ts";
import { languageOf } from "../words/voices.ts";
import { escapeLine } from "./escape.ts";

/** The bot as it talks in a server that says some sentences in its own words, which are text and never markup. */
export function inOwnWords(bot: SpeakingBot): SpeakingBot {
	const own = bot.place.settings.wording[languageOf(bot.voice)];
	return own === undefined ? bot : { ...bot, voice: withOwn(bot.voice, own) };
}

function withOwn({ words, discordWords }: Voice, { miss, unsure, intro }: OwnWording): Voice {
	const missed = miss === undefined ? null : escapeLine(miss);
	return {
		words: {
			...words,
			...(missed === null ? {} : { notAnswered: missed, articleSilent: missed }),
			...(unsure === undefined ? {} : { unsure: escapeLine(unsure) }),
		},
		discordWords: {
			...discordWords,
			...(intro === undefined ? {} : { howToAsk: [escapeLine(intro)] }),
		},
	};
}
