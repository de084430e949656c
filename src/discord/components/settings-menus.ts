import { isGroupId } from "../../article/article-groups.ts";
import { refuseStrangers } from "../asking/managers.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { readSettings, type ServerSettings, saveSettingsBy } from "../bot/store-port.ts";
import { replaceMessage } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import type { Press } from "../view/custom-id.ts";
import { limits } from "../view/limits.ts";
import { articlesOnPage, groupsOnCard } from "../view/settings-articles.ts";
import { showSettings } from "../view/settings-card.ts";
import {
	articlesSet,
	type CardPlace,
	type Control,
	controls,
	cooldowns,
	cooldownToValue,
	withinOf,
} from "../view/settings-controls.ts";
import { tagOf } from "../view/tags.ts";

/** Something was set on the card of `/settings`: it holds at once, and the card shows it. */
export const pressSettings: Action = async (bot, press, interaction) => {
	if (await refuseStrangers(bot, interaction)) return;
	const { place, kept } = bot;
	const pressed = readPress(press);
	if (pressed === null || kept === null) return refuseStale(bot, interaction);
	const { control, card, value } = pressed;
	if (control === "within") {
		const [chosen = ""] = interaction.isStringSelectMenu() ? interaction.values : [];
		const within = { ...card, within: withinOf(chosen), page: 0 };
		return replaceMessage(interaction, showSettings(bot, place.settings, within));
	}
	if (control === "page") {
		return replaceMessage(interaction, showSettings(bot, place.settings, card));
	}
	const values = interaction.isButton() ? [value] : interaction.values;
	const changed = change(bot, { control, card, values });
	if (changed === null) return refuseStale(bot, interaction);
	const outcome = await saveSettingsBy(interaction.user.id, kept, changed);
	const now = kept.store.settings(kept.server);
	await replaceMessage(interaction, showSettings(bot, now, card, outcome));
};

interface Pressed {
	readonly control: Control;
	readonly card: CardPlace;
	readonly value: string;
}

/** `articles~0~112233445566778899~`: the control, the page, the channel, what a button sets. */
function readPress({ article, place }: Press): Pressed | null {
	const [, name, page, channel, value = ""] =
		/^([a-z]+)~(\d{1,4})~(\d{17,20})?~([a-z\d]{0,5})$/.exec(place) ?? [];
	const control = controls.find((each) => each === name);
	if (control === undefined) return null;
	const within = article === "" ? null : article;
	return { control, card: { channel: channel ?? null, within, page: Number(page) }, value };
}

interface Choice {
	readonly control: Exclude<Control, "page" | "within">;
	readonly card: CardPlace;
	readonly values: readonly string[];
}

/** The settings with what was chosen; null where that makes no sense. */
function change(bot: SpeakingBot, { control, card, values }: Choice): ServerSettings | null {
	const { settings } = bot.place;
	switch (control) {
		case "channels":
		case "unprompted":
			if (values.length > limits.options || !values.every(isId)) return null;
			return { ...settings, [control]: values };
		case "articles":
			return withArticles(settings, card.channel, chooseArticles(bot, card, values));
		case "groups":
			return withArticles(settings, card.channel, chooseGroups(bot, card, values));
		case "cooldown": {
			const rule = [null, ...cooldowns].find((each) => cooldownToValue(each) === values[0]);
			return rule === undefined ? null : { ...settings, cooldown: rule };
		}
		case "language":
			return readSettings({ ...settings, language: values[0] === "server" ? null : values[0] });
		case "private":
		case "feedback":
		case "hints":
		case "likely":
		case "threads":
		case "corrections":
			return { ...settings, [control]: values[0] === "on" };
	}
}

function isId(value: string): boolean {
	return /^\d{17,20}$/.test(value);
}

/** What was chosen on this page, and before on the others. Articles that are gone are left out. */
function chooseArticles(bot: SpeakingBot, card: CardPlace, values: readonly string[]): string[] {
	const here = articlesOnPage(bot, card);
	const before = articlesSet(bot.place.settings, card.channel);
	const chosen = bot
		.everything()
		.articles.filter((article) =>
			here.includes(article) ? values.includes(tagOf(article.id)) : before.includes(article.id),
		);
	return [...before.filter(isGroupId), ...chosen.map(({ id }) => id)];
}

/** What was chosen of the groups on the card, and before of others. */
function chooseGroups(bot: SpeakingBot, card: CardPlace, values: readonly string[]): string[] {
	const here = groupsOnCard(bot, bot.place.settings, card);
	const before = articlesSet(bot.place.settings, card.channel);
	const shown = new Set(here.map(({ id }) => id));
	const chosen = here.filter(({ id }) => values.includes(tagOf(id)));
	return [...before.filter((id) => !shown.has(id)), ...chosen.map(({ id }) => id)];
}

function withArticles(
	settings: ServerSettings,
	channel: string | null,
	articles: readonly string[],
): ServerSettings {
	if (channel === null) return { ...settings, articles };
	const { [channel]: _, ...others } = settings.channelArticles;
	const channelArticles = articles.length === 0 ? others : { ...others, [channel]: articles };
	return { ...settings, channelArticles };
}
