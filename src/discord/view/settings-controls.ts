import type { CooldownRule } from "../bot/cooldown.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import type { Voice } from "../words/discord-words.ts";
import { pressToCustomId } from "./custom-id.ts";
import { limits } from "./limits.ts";

/** What can be changed on the card, by a menu or a button. */
export const controls = [
	"channels",
	"articles",
	"cooldown",
	"private",
	"feedback",
	"unprompted",
	"hints",
	"likely",
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

/** How much a person may ask: what is offered, besides what the operator allows. */
export const cooldowns: readonly (CooldownRule | "off")[] = [
	{ questions: 1, seconds: 30 },
	{ questions: 3, seconds: 60 },
	{ questions: 5, seconds: 30 },
	{ questions: 10, seconds: 60 },
	{ questions: 20, seconds: 60 },
	"off",
];

/** A cooldown as a menu's value: `5/30`. */
export function cooldownToValue(rule: CooldownRule | "off" | null): string {
	if (rule === null) return "default";
	return rule === "off" ? "off" : `${rule.questions}/${rule.seconds}`;
}

/** @param allowed what the operator allows, which holds where nothing is set */
export function labelOfCooldown(
	rule: CooldownRule | "off" | null,
	allowed: CooldownRule | null,
	{ discordWords }: Voice,
): string {
	const { cooldownDefault, cooldownNone, cooldownOff, cooldownRule } = discordWords.settings;
	if (rule === null)
		return allowed === null ? cooldownNone : cooldownDefault(cooldownRule(allowed));
	return rule === "off" ? cooldownOff : cooldownRule(rule);
}

/** What is set for a place; of a channel null where nothing is. */
export function articlesSet(settings: ServerSettings, channel: string | null): readonly string[] {
	return channel === null ? settings.articles : (settings.channelArticles[channel] ?? []);
}

export function controlId(
	control: Control,
	{ channel, page, within }: CardPlace,
	value = "",
): string {
	const place = [control, page, channel ?? "", value].join("~");
	return pressToCustomId({ action: "settings", article: within ?? "", place }) ?? "";
}

/** Stands for no group on the menu of groups. */
export const everyGroup = "all";

/** What is looked at, by what was chosen from that menu. */
export function withinOf(value: string): string | null {
	return value === everyGroup ? null : value;
}

/** So many articles to a page: as many as a menu holds. */
export const perPage = limits.options;
