import { isGroupId } from "../../article/article-groups.ts";
import type { WriteOutcome } from "../../records/records.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import type { Voice } from "../words/discord-words.ts";
import { articlesSet, labelOfCooldown } from "./settings-controls.ts";

export function aboutServer(bot: SpeakingBot, settings: ServerSettings): string[] {
	const { settings: words } = bot.voice.discordWords;
	const channels = mention(settings.channels);
	return [
		`### ${words.title}`,
		channels === "" ? words.answersEverywhere : words.answersIn(channels),
		...aboutArticles(settings.articles, words.answersFromAll, bot),
		words.cooldownHere(
			labelOfCooldown(settings.cooldown ?? bot.allowed ?? "off", bot.allowed, bot.voice),
		),
		// Discord shows an answer to one person alone only where it answers a command or a button.
		...(settings.private ? [words.mentionsForAll] : []),
		...aboutUnprompted(bot, settings),
		...(settings.desk === null ? [] : [words.deskIn(mention([settings.desk]))]),
		...(Object.keys(settings.wording).length > 0 ? [words.ownWording] : []),
	];
}

function aboutUnprompted(
	{ voice, age, readsMessages }: SpeakingBot,
	{ unprompted, likely, quietUntil, threads }: ServerSettings,
): string[] {
	const { settings: words } = voice.discordWords;
	const quiet = quietUntil > age().now.getTime();
	const tell = likely ? words.unpromptedLikelyIn : words.unpromptedIn;
	const where = unprompted.length === 0 ? [] : [tell(mention(unprompted))];
	return [
		...where,
		...(where.length > 0 && !readsMessages ? [words.unreadable] : []),
		...(where.length > 0 && quiet ? [words.quietUntil(asTime(quietUntil))] : []),
		...(threads && !readsMessages ? [words.threadsUnreadable] : []),
	];
}

function mention(channels: readonly string[]): string {
	return channels.map((id) => `<#${id}>`).join(", ");
}

/** A time of day as Discord shows it to each reader. */
export function asTime(milliseconds: number): string {
	return `<t:${Math.floor(milliseconds / 1000)}:t>`;
}

export function aboutChannel(
	{ voice }: SpeakingBot,
	settings: ServerSettings,
	channel: string,
): string[] {
	const { settings: words } = voice.discordWords;
	return [
		`### ${words.titleOf(`<#${channel}>`)}`,
		...aboutArticles(articlesSet(settings, channel), words.answersAsServer, { voice }),
	];
}

/** How many articles and groups are chosen. */
function aboutArticles(
	ids: readonly string[],
	none: string,
	{ voice }: Pick<SpeakingBot, "voice">,
): string[] {
	const { settings: words, groups } = voice.discordWords;
	const chosen = ids.filter(isGroupId).length;
	const single = ids.length - chosen;
	if (ids.length === 0) return [none];
	return [
		...(single > 0 ? [words.answersFrom(single)] : []),
		...(chosen > 0 ? [groups.answersFrom(chosen)] : []),
	];
}

/** Whether what was set is kept. */
export function tellOutcome(outcome: WriteOutcome, { discordWords }: Pick<Voice, "discordWords">) {
	const { saved, savedLater, notSaved } = discordWords.settings;
	return { kept: saved, waiting: savedLater, refused: notSaved }[outcome];
}
