import { refuseStrangers } from "../asking/managers.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { readSettings, type ServerSettings, saveSettingsBy } from "../bot/store-port.ts";
import { replaceMessage } from "../sending/send.ts";
import type { Action } from "../view/action.ts";
import { limits } from "../view/limits.ts";
import {
	articlesOnPage,
	articlesSet,
	type CardPlace,
	type Control,
	controls,
	cooldowns,
	cooldownToValue,
	showSettings,
} from "../view/settings-card.ts";
import { tagOf } from "../view/tags.ts";

/** Something was set on the card of `/settings`: it holds at once, and the card shows it. */
export const pressSettings: Action = async (bot, press, interaction) => {
	if (await refuseStrangers(bot, interaction)) return;
	const { place, store } = bot;
	const pressed = readPress(press.place);
	if (pressed === null || store === null || place.server === null) {
		return refuseStale(bot, interaction);
	}
	const { control, card, value } = pressed;
	if (control === "page") {
		return replaceMessage(interaction, showSettings(bot, place.settings, card));
	}
	const values = interaction.isButton() ? [value] : interaction.values;
	const changed = change(bot, { control, card, values });
	if (changed === null) return refuseStale(bot, interaction);
	const keeping = await saveSettingsBy(
		interaction.user.id,
		{ store, server: place.server },
		changed,
	);
	const now = store.settings(place.server);
	await replaceMessage(interaction, showSettings(bot, now, card, keeping));
};

interface Pressed {
	readonly control: Control;
	readonly card: CardPlace;
	readonly value: string;
}

/** `articles~0~112233445566778899~`: the control, the page, the channel, what a button sets. */
function readPress(place: string): Pressed | null {
	const [, name, page, channel, value = ""] =
		/^([a-z]+)~(\d{1,4})~(\d{17,20})?~([a-z\d]{0,5})$/.exec(place) ?? [];
	const control = controls.find((each) => each === name);
	if (control === undefined) return null;
	return { control, card: { channel: channel ?? null, page: Number(page) }, value };
}

interface Choice {
	readonly control: Exclude<Control, "page">;
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
		case "cooldown": {
			const rule = [null, ...cooldowns].find((each) => cooldownToValue(each) === values[0]);
			return rule === undefined ? null : { ...settings, cooldown: rule };
		}
		case "language":
			return readSettings({ ...settings, language: values[0] === "server" ? null : values[0] });
		case "private":
		case "feedback":
		case "hints":
		case "threads":
			return { ...settings, [control]: values[0] === "on" };
	}
}

function isId(value: string): boolean {
	return /^\d{17,20}$/.test(value);
}

/** What was chosen on this page, and before on the others. Articles that are gone are left out. */
function chooseArticles(bot: SpeakingBot, card: CardPlace, values: readonly string[]): string[] {
	const here = articlesOnPage(bot, card.page);
	const before = articlesSet(bot.place.settings, card.channel);
	const chosen = bot
		.everything()
		.articles.filter((article) =>
			here.includes(article) ? values.includes(tagOf(article.id)) : before.includes(article.id),
		);
	return chosen.map(({ id }) => id);
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
