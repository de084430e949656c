import { type APIMessageTopLevelComponent, ChannelType } from "discord.js";
import type { WriteOutcome } from "../../records/records.ts";
import { languageNames } from "../../translations/languages.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import { limits } from "./limits.ts";
import {
	type Components,
	channelRow,
	inRows,
	secondaryButton,
	selectRow,
	textDisplay,
} from "./parts.ts";
import { articleMenu, groupMenu } from "./settings-articles.ts";
import {
	type CardPlace,
	controlId,
	cooldowns,
	cooldownToValue,
	labelOfCooldown,
} from "./settings-controls.ts";
import { aboutChannel, aboutServer, tellOutcome } from "./settings-summary.ts";

/** The card of `/settings`: what holds now, and a menu or a button for each thing that can be set. */
export function showSettings(
	bot: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
	outcome: WriteOutcome | null = null,
): Components {
	const { settings: words } = bot.voice.discordWords;
	const note = outcome && tellOutcome(outcome, bot.voice);
	const lines =
		place.channel === null
			? aboutServer(bot, settings)
			: aboutChannel(bot, settings, place.channel);
	const ofServer = place.channel === null;
	return [
		textDisplay([...lines, ...(note === null ? [] : [`-# ${note}`])].join("\n")),
		...(ofServer
			? [channelMenu("channels", settings, words.pickChannels, channelsOfAnswers, place)]
			: []),
		...groupMenu(bot, settings, place),
		...articleMenu(bot, settings, place),
		...(ofServer
			? [
					cooldownMenu(bot, settings, place),
					channelMenu("unprompted", settings, words.pickUnprompted, channelsRead, place),
					languageMenu(bot, settings, place),
					...switches(bot, settings, place),
				]
			: []),
	];
}

/** The kinds of channels whose messages are read. */
const channelsRead = [
	ChannelType.GuildText,
	ChannelType.GuildAnnouncement,
	ChannelType.GuildForum,
	ChannelType.GuildMedia,
] as const;

/** The kinds of channels where commands and mentions are answered. */
export const channelsOfAnswers = [
	...channelsRead,
	ChannelType.GuildVoice,
	ChannelType.GuildStageVoice,
] as const;

function channelMenu(
	control: "channels" | "unprompted",
	settings: ServerSettings,
	placeholder: string,
	types: readonly ChannelType[],
	place: CardPlace,
): APIMessageTopLevelComponent {
	const chosen = settings[control].slice(0, limits.options);
	const customId = controlId(control, place);
	return channelRow(placeholder, { customId, types, chosen, most: limits.options });
}

function cooldownMenu(
	{ voice, allowed }: SpeakingBot,
	{ cooldown }: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent {
	const options = [null, ...cooldowns].map((rule) => ({
		label: labelOfCooldown(rule, allowed, voice),
		value: cooldownToValue(rule),
		default: cooldownToValue(rule) === cooldownToValue(cooldown),
	}));
	const { pickCooldown } = voice.discordWords.settings;
	return selectRow(pickCooldown, { custom_id: controlId("cooldown", place), options });
}

function languageMenu(
	{ voice }: SpeakingBot,
	{ language }: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent {
	const { pickLanguage, languageOfServer } = voice.discordWords.settings;
	const options = [
		{ label: languageOfServer, value: "server", default: language === null },
		...Object.entries(languageNames).map(([value, label]) => ({
			label,
			value,
			default: language === value,
		})),
	];
	return selectRow(pickLanguage, { custom_id: controlId("language", place), options });
}

/** Each button says what holds and turns it over; what it turns to is in its id, so two presses are not one back. */
function switches(
	{ voice }: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const { settings: words } = voice.discordWords;
	return inRows(
		(["private", "feedback", "hints", "likely", "threads", "corrections"] as const).map(
			(control) => {
				const on = settings[control];
				const label = words[control](on ? words.on : words.off);
				return secondaryButton(label, controlId(control, place, on ? "off" : "on"));
			},
		),
	);
}
