import {
	type APIChannelSelectComponent,
	type APIMessageTopLevelComponent,
	type APIStringSelectComponent,
	ChannelType,
	ComponentType,
} from "discord.js";
import type { WriteOutcome } from "../../records/records.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { CooldownRule } from "../bot/cooldown.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import type { Voice } from "../words/discord-words.ts";
import { limits, shortenLabel } from "./limits.ts";
import { type Components, inRows, secondaryButton, textDisplay } from "./parts.ts";
import { articleMenu, groupMenu } from "./settings-articles.ts";
import {
	type CardPlace,
	type Control,
	controlId,
	cooldowns,
	cooldownToValue,
	languages,
} from "./settings-controls.ts";
import { aboutChannel, aboutServer } from "./settings-summary.ts";

/** The card of `/settings`: what holds now, and a menu or a button for each thing that can be set. */
export function showSettings(
	bot: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
	outcome: WriteOutcome | null = null,
): Components {
	const { settings: words } = bot.voice.discordWords;
	const { saved, savedLater, notSaved } = words;
	const note = outcome && { kept: saved, waiting: savedLater, refused: notSaved }[outcome];
	const lines =
		place.channel === null
			? aboutServer(bot, settings)
			: aboutChannel(bot, settings, place.channel);
	const ofServer = place.channel === null;
	return [
		textDisplay([...lines, ...(note === null ? [] : [`-# ${note}`])].join("\n")),
		...(ofServer ? channelMenu(place, channelsAnswered(bot, settings)) : []),
		...groupMenu(bot, settings, place),
		...articleMenu(bot, settings, place),
		...(ofServer
			? [
					...cooldownMenu(bot, settings, place),
					...channelMenu(place, channelsUnprompted(bot, settings)),
					...languageMenu(bot, settings, place),
					...switches(bot, settings, place),
				]
			: []),
	];
}

interface ChannelChoice {
	readonly control: Control;
	readonly chosen: readonly string[];
	readonly placeholder: string;
	readonly types: readonly ChannelType[];
}

function channelsAnswered({ voice }: SpeakingBot, { channels }: ServerSettings): ChannelChoice {
	const { pickChannels } = voice.discordWords.settings;
	return {
		control: "channels",
		chosen: channels,
		placeholder: pickChannels,
		types: channelsOfAnswers,
	};
}

function channelsUnprompted({ voice }: SpeakingBot, settings: ServerSettings): ChannelChoice {
	const { pickUnprompted } = voice.discordWords.settings;
	const { unprompted: chosen } = settings;
	return { control: "unprompted", chosen, placeholder: pickUnprompted, types: channelsRead };
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
	place: CardPlace,
	{ control, chosen, placeholder, types }: ChannelChoice,
): APIMessageTopLevelComponent[] {
	const select: APIChannelSelectComponent = {
		type: ComponentType.ChannelSelect,
		custom_id: controlId(control, place),
		placeholder: shortenLabel(placeholder, limits.placeholder),
		channel_types: [...types] as NonNullable<APIChannelSelectComponent["channel_types"]>,
		min_values: 0,
		max_values: limits.options,
		default_values: chosen.slice(0, limits.options).map((id) => ({ id, type: "channel" as never })),
	};
	return [{ type: ComponentType.ActionRow, components: [select] }];
}

function cooldownMenu(
	{ voice, allowed }: SpeakingBot,
	{ cooldown }: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const { settings: words } = voice.discordWords;
	const menu: APIStringSelectComponent = {
		type: ComponentType.StringSelect,
		custom_id: controlId("cooldown", place),
		placeholder: shortenLabel(words.pickCooldown, limits.placeholder),
		options: [null, ...cooldowns].map((rule) => ({
			label: labelOfCooldown(rule, allowed, voice),
			value: cooldownToValue(rule),
			default: cooldownToValue(rule) === cooldownToValue(cooldown),
		})),
	};
	return [{ type: ComponentType.ActionRow, components: [menu] }];
}

/** @param allowed what the operator allows, which holds where nothing is set */
export function labelOfCooldown(
	rule: CooldownRule | "off" | null,
	allowed: CooldownRule | null,
	{ discordWords }: Voice,
): string {
	const { cooldownDefault, cooldownNone, cooldownOff, cooldownRule } = discordWords.settings;
	const tell = ({ questions, seconds }: CooldownRule) => cooldownRule(questions, seconds);
	if (rule === null) return cooldownDefault(allowed === null ? cooldownNone : tell(allowed));
	return rule === "off" ? cooldownOff : tell(rule);
}

function languageMenu(
	{ voice }: SpeakingBot,
	{ language }: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const { pickLanguage, languageOfServer } = voice.discordWords.settings;
	const menu: APIStringSelectComponent = {
		type: ComponentType.StringSelect,
		custom_id: controlId("language", place),
		placeholder: shortenLabel(pickLanguage, limits.placeholder),
		options: [
			{ label: languageOfServer, value: "server", default: language === null },
			...Object.entries(languages).map(([value, label]) => ({
				label,
				value,
				default: language === value,
			})),
		],
	};
	return [{ type: ComponentType.ActionRow, components: [menu] }];
}

/** Each button says what holds and turns it over; what it turns to is in its id, so two presses are not one back. */
function switches(
	{ voice }: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const { settings: words } = voice.discordWords;
	return inRows(
		(["private", "feedback", "hints", "threads", "corrections"] as const).map((control) => {
			const on = settings[control];
			const label = words[control](on ? words.on : words.off);
			return secondaryButton(label, controlId(control, place, on ? "off" : "on"));
		}),
	);
}
