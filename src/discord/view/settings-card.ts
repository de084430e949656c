import {
	type APIChannelSelectComponent,
	type APIMessageTopLevelComponent,
	type APIStringSelectComponent,
	ChannelType,
	ComponentType,
} from "discord.js";
import type { Article } from "../../article/article.ts";
import { type FilledGroup, groupsIn, isGroupId } from "../../article/article-groups.ts";
import type { WriteOutcome } from "../../records/records.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { CooldownRule } from "../bot/cooldown.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import type { Voice } from "../words/words.ts";
import { pressToCustomId } from "./custom-id.ts";
import { nameGroup } from "./group-name.ts";
import { limits, shortenLabel } from "./limits.ts";
import { type Components, inRows, secondaryButton, textDisplay } from "./parts.ts";
import { tagOf } from "./tags.ts";

/** What can be changed on the card, by a menu or a button. */
export const controls = [
	"channels",
	"articles",
	"cooldown",
	"private",
	"feedback",
	"unprompted",
	"hints",
	"threads",
	"corrections",
	"language",
	"groups",
	"within",
	"page",
] as const;
export type Control = (typeof controls)[number];

/** Which card: of the server, or of one of its channels; and which page of the articles, of all or of one group. */
export interface CardPlace {
	/** A channel's id; null for the server. */
	readonly channel: string | null;
	/** The tag of the id of the only group whose articles are shown; null for all articles. */
	readonly within: string | null;
	readonly page: number;
}

/** So many articles to a page: as many as a menu holds. */
const perPage = limits.options;

/** How much a person may ask: what is offered, besides what the operator allows. */
export const cooldowns: readonly (CooldownRule | "off")[] = [
	{ questions: 1, seconds: 30 },
	{ questions: 3, seconds: 60 },
	{ questions: 5, seconds: 30 },
	{ questions: 10, seconds: 60 },
	{ questions: 20, seconds: 60 },
	"off",
];

/** The card of `/settings`: what holds now, and a menu or a button for each thing that can be set. */
export function showSettings(
	bot: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
	keeping: WriteOutcome | null = null,
): Components {
	const { settings: words } = bot.voice.discordWords;
	const { saved, savedLater, notSaved } = words;
	const note = keeping && { kept: saved, waiting: savedLater, refused: notSaved }[keeping];
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

/** The articles on a page of the card's menu. */
export function articlesOnPage(bot: SpeakingBot, { page, within }: CardPlace): readonly Article[] {
	return articlesListed(bot, within).slice(page * perPage, (page + 1) * perPage);
}

/** The page of a card that an article stands on. */
export function pageOf(bot: SpeakingBot, article: string): number {
	const at = bot.everything().articles.findIndex(({ id }) => id === article);
	return Math.max(0, Math.floor(at / perPage));
}

/** The groups on the card's menu: the largest, those that are chosen, and the one that is looked at. */
export function groupsOnCard(
	bot: SpeakingBot,
	settings: ServerSettings,
	{ channel, within }: CardPlace,
): readonly FilledGroup[] {
	const chosen = new Set(articlesSet(settings, channel));
	const all = groupsIn(bot.everything().articles);
	const isFirst = ({ id }: FilledGroup) => chosen.has(id) || tagOf(id) === within;
	return [...all.filter(isFirst), ...all.filter((each) => !isFirst(each))].slice(0, mostGroups);
}

/** Two menus of groups and one of articles have to fit into a message's bytes, in whatever script they are called. */
const mostGroups = 8;
const longestBeside = 40;

function articlesListed({ everything }: SpeakingBot, within: string | null): readonly Article[] {
	const { articles } = everything();
	if (within === null) return articles;
	return groupsIn(articles).find(({ id }) => tagOf(id) === within)?.articles ?? articles;
}

/** A cooldown as a menu's value: `5/30`. */
export function cooldownToValue(rule: CooldownRule | "off" | null): string {
	if (rule === null) return "default";
	return rule === "off" ? "off" : `${rule.questions}/${rule.seconds}`;
}

/** What is set for a place; of a channel null where nothing is. */
export function articlesSet(settings: ServerSettings, channel: string | null): readonly string[] {
	return channel === null ? settings.articles : (settings.channelArticles[channel] ?? []);
}

function aboutServer(bot: SpeakingBot, settings: ServerSettings): string[] {
	const { settings: words } = bot.voice.discordWords;
	const channels = mention(settings.channels);
	return [
		`### ${words.title}`,
		channels === "" ? words.answersEverywhere : words.answersIn(channels),
		...aboutArticles(settings.articles, words.answersFromAll, bot),
		// Discord shows an answer to one person alone only where it answers a command or a button.
		...(settings.private ? [words.mentionsForAll] : []),
		...aboutUnprompted(bot, settings),
		...(settings.desk === null ? [] : [words.deskIn(mention([settings.desk]))]),
		...(Object.keys(settings.wording).length > 0 ? [words.ownWording] : []),
	];
}

function aboutUnprompted(
	{ voice, age, readsMessages }: SpeakingBot,
	{ unprompted, quietUntil, threads }: ServerSettings,
): string[] {
	const { settings: words } = voice.discordWords;
	const quiet = quietUntil > age().now.getTime();
	const where = unprompted.length === 0 ? [] : [words.unpromptedIn(mention(unprompted))];
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

function aboutChannel({ voice }: SpeakingBot, settings: ServerSettings, channel: string): string[] {
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

function idOf(control: Control, { channel, page, within }: CardPlace, value = ""): string {
	const place = [control, page, channel ?? "", value].join("~");
	return pressToCustomId({ action: "settings", article: within ?? "", place }) ?? "";
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
		custom_id: idOf(control, place),
		placeholder: shortenLabel(placeholder, limits.placeholder),
		channel_types: [...types] as NonNullable<APIChannelSelectComponent["channel_types"]>,
		min_values: 0,
		max_values: limits.options,
		default_values: chosen.slice(0, limits.options).map((id) => ({ id, type: "channel" as never })),
	};
	return [{ type: ComponentType.ActionRow, components: [select] }];
}

function articleMenu(
	bot: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const shown = articlesOnPage(bot, place);
	if (shown.length === 0) return [];
	const { labels, settings: words } = bot.voice.discordWords;
	const chosen = articlesSet(settings, place.channel);
	const pages = Math.ceil(articlesListed(bot, place.within).length / perPage);
	const number = bot.voice.discordWords.pageNumber(place.page + 1, pages);
	const isBeside = groupsOnCard(bot, settings, place).length > 0;
	const longest = isBeside ? longestBeside : longestTitle;
	const turns = [
		{ label: labels.previous, page: place.page - 1 },
		{ label: labels.next, page: place.page + 1 },
	].filter(({ page }) => page >= 0 && page < pages);
	const menu: APIStringSelectComponent = {
		type: ComponentType.StringSelect,
		custom_id: idOf("articles", place),
		placeholder: shortenLabel(
			pages > 1 ? `${words.pickArticles} · ${number}` : words.pickArticles,
			limits.placeholder,
		),
		min_values: 0,
		max_values: shown.length,
		options: shown.map(({ id, headline }) => ({
			label: shortenLabel(headline ?? "", longest) || shortenLabel(id, longest),
			value: tagOf(id),
			default: chosen.includes(id),
		})),
	};
	return [
		{ type: ComponentType.ActionRow, components: [menu] },
		...inRows(
			turns.map(({ label, page }) =>
				secondaryButton(label, idOf("page", { ...place, page }, `${page}`)),
			),
		),
	];
}

/** A menu of groups to answer from; where articles fill several pages, another to look at one group alone. */
function groupMenu(
	bot: SpeakingBot,
	settings: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const { groups: words } = bot.voice.discordWords;
	const shown = groupsOnCard(bot, settings, place);
	if (shown.length === 0) return [];
	const chosen = articlesSet(settings, place.channel);
	const choose: APIStringSelectComponent = {
		type: ComponentType.StringSelect,
		custom_id: idOf("groups", place),
		placeholder: shortenLabel(words.pick, limits.placeholder),
		min_values: 0,
		max_values: shown.length,
		options: shown.map((group) => ({
			label: shortenLabel(nameGroup(group, bot.voice), longestBeside),
			value: tagOf(group.id),
			default: chosen.includes(group.id),
		})),
	};
	const all = { label: words.all, value: everyGroup, default: place.within === null };
	const look: APIStringSelectComponent = {
		type: ComponentType.StringSelect,
		custom_id: idOf("within", { ...place, page: 0 }),
		placeholder: shortenLabel(words.look, limits.placeholder),
		options: [
			all,
			...shown.map((group) => ({
				label: shortenLabel(nameGroup(group, bot.voice), longestBeside),
				value: tagOf(group.id),
				default: tagOf(group.id) === place.within,
			})),
		],
	};
	const isLong = bot.everything().articles.length > perPage;
	return [choose, ...(isLong ? [look] : [])].map((menu) => ({
		type: ComponentType.ActionRow,
		components: [menu],
	}));
}

/** Stands for no group on the menu of groups. */
const everyGroup = "all";

/** What is looked at, by what was chosen from that menu. */
export function withinOf(value: string): string | null {
	return value === everyGroup ? null : value;
}

/** A menu of titles as long as Discord allows could take up half of a message's bytes. */
const longestTitle = 60;

function cooldownMenu(
	{ voice, allowed }: SpeakingBot,
	{ cooldown }: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const { settings: words } = voice.discordWords;
	const menu: APIStringSelectComponent = {
		type: ComponentType.StringSelect,
		custom_id: idOf("cooldown", place),
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

/** Each language by its own name. */
export const languages = { en: "English", de: "Deutsch", fr: "Français", es: "Español" } as const;

function languageMenu(
	{ voice }: SpeakingBot,
	{ language }: ServerSettings,
	place: CardPlace,
): APIMessageTopLevelComponent[] {
	const { pickLanguage, languageOfServer } = voice.discordWords.settings;
	const menu: APIStringSelectComponent = {
		type: ComponentType.StringSelect,
		custom_id: idOf("language", place),
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
			return secondaryButton(label, idOf(control, place, on ? "off" : "on"));
		}),
	);
}
