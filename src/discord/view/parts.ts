import {
	type APIButtonComponentWithCustomId,
	type APIChannelSelectComponent,
	type APIMessageTopLevelComponent,
	type APISelectMenuComponent,
	type APISelectMenuOption,
	type APIStringSelectComponent,
	ButtonStyle,
	type ChannelType,
	ComponentType,
	type Message,
	SelectMenuDefaultValueType,
} from "discord.js";
import { offeredLabel } from "../../reply/offered.ts";
import type { OfferedQuestion } from "../../reply/reply.ts";
import type { DiscordWords } from "../words/discord-words.ts";
import { voices } from "../words/voices.ts";
import { pressToCustomId } from "./custom-id.ts";
import { unescapeLine } from "./escape.ts";
import { limits, shortenLabel } from "./limits.ts";
import { placeOfTitle, tagOf, tagOfTitle } from "./tags.ts";

/** What a message of the bot is made of: Components V2, top to bottom. */
export type Components = readonly APIMessageTopLevelComponent[];

/** Markdown as it stands: article and member text in it must have been escaped. */
export function textDisplay(markdown: string): APIMessageTopLevelComponent {
	return { type: ComponentType.TextDisplay, content: markdown };
}

/** What was asked, above its answer: known again by its id when the message is pressed on. */
export function echoDisplay(markdown: string): APIMessageTopLevelComponent {
	return { type: ComponentType.TextDisplay, content: markdown, id: echoId };
}

const echoId = 9001;

/** What was asked, as a message shows it, read by discord.js or as Discord gives it; nothing where it does not. */
export function echoIn(
	components: readonly (Message["components"][number] | APIMessageTopLevelComponent)[],
): Components {
	const echo = components.find(({ id }) => id === echoId);
	return echo?.type === ComponentType.TextDisplay ? [echoDisplay(echo.content)] : [];
}

/** The ids of a message's components. */
export function customIdsIn(components: Message["components"]): string[] {
	return components
		.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
		.flatMap(({ customId }) => (customId === null ? [] : [customId]));
}

/** The words of what was asked, as the message shows them; null where it does not. */
export function echoedIn(components: Components): string | null {
	const [echo] = echoIn(components);
	if (echo?.type !== ComponentType.TextDisplay) return null;
	const line = echo.content.replace(/^-# /, "");
	const asked = Object.values(voices).map(({ discordWords }) => `${discordWords.asked} `);
	const lead = asked.find((each) => line.startsWith(each)) ?? "";
	return unescapeLine(line.slice(lead.length));
}

/** Buttons that ask the questions; a question that occurs twice has one button. */
export function questionButtons(
	questions: readonly (string | OfferedQuestion)[],
): APIButtonComponentWithCustomId[] {
	const buttons = new Map<string, APIButtonComponentWithCustomId>();
	for (const each of questions) {
		const offered = typeof each === "string" ? { question: each, of: null, from: null } : each;
		const { question, of, from } = offered;
		const article = of === null ? "" : tagOf(of.id);
		const place = placeOfTitle(question, from);
		const customId = pressToCustomId({ action: "ask", place, article });
		const longest = Math.max(buttonLine, question.length + articleLetters);
		const label = shortenLabel(offeredLabel(offered), Math.min(longest, limits.buttonLabel));
		const asked = `${article}/${tagOfTitle(question)}`;
		if (label === "" || customId === null || buttons.has(asked)) continue;
		buttons.set(asked, secondaryButton(label, customId));
	}
	return [...buttons.values()];
}

/** Letters of a button that stand on one line; an article is named beyond its question as far as it takes to know it. */
const buttonLine = 60;
const articleLetters = 20;

/** What can be chosen on a menu. */
export interface Choice {
	readonly label: string;
	readonly value: string;
	/** Before the label; none unless told. */
	readonly emoji?: string;
}

/** A menu to choose one from, with as many options as Discord and the room for them allow; none for no options. */
export function menu(
	placeholder: string,
	customId: string,
	choices: readonly Choice[],
): APIMessageTopLevelComponent[] {
	const options = new Map<string, APISelectMenuOption>();
	let bytes = 0;
	for (const { label, value, emoji } of choices) {
		const sign = emoji === undefined ? {} : { emoji: { name: emoji } };
		const option = { label: shortenLabel(label, limits.optionLabel), value, ...sign };
		bytes += new TextEncoder().encode(JSON.stringify(option)).length;
		if (option.label === "" || options.size === limits.options || bytes > limits.menuBytes) break;
		options.set(value, option);
	}
	if (options.size === 0) return [];
	return [selectRow(placeholder, { custom_id: customId, options: [...options.values()] })];
}

/** A menu with all its options, in a row of its own. */
export function selectRow(
	placeholder: string,
	select: Omit<APIStringSelectComponent, "type" | "placeholder">,
): APIMessageTopLevelComponent {
	return inRow({ type: ComponentType.StringSelect, ...select }, placeholder);
}

/** A menu of a server's channels, in a row of its own; none need be chosen. */
export function channelRow(
	placeholder: string,
	{ customId, types, chosen, most }: ChannelChoice,
): APIMessageTopLevelComponent {
	const select: APIChannelSelectComponent = {
		type: ComponentType.ChannelSelect,
		custom_id: customId,
		channel_types: [...types] as NonNullable<APIChannelSelectComponent["channel_types"]>,
		min_values: 0,
		max_values: most,
		default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
	};
	return inRow(select, placeholder);
}

interface ChannelChoice {
	readonly customId: string;
	readonly types: readonly ChannelType[];
	readonly chosen: readonly string[];
	/** How many may be chosen. */
	readonly most: number;
}

/** A menu in a row of its own, with what it says before anything is chosen. */
export function inRow(
	select: APISelectMenuComponent,
	placeholder: string,
): APIMessageTopLevelComponent {
	const said = { ...select, placeholder: shortenLabel(placeholder, limits.placeholder) };
	return { type: ComponentType.ActionRow, components: [said] };
}

/** The pages before and after one, as far as there are any. */
export function turnsFrom(page: number, pages: number, { labels }: DiscordWords) {
	return [
		{ label: labels.previous, page: page - 1 },
		{ label: labels.next, page: page + 1 },
	].filter((turn) => turn.page >= 0 && turn.page < pages);
}

export function secondaryButton(label: string, customId: string): APIButtonComponentWithCustomId {
	return {
		type: ComponentType.Button,
		style: ButtonStyle.Secondary,
		label,
		custom_id: customId,
	};
}

/** Buttons five a row. */
export function inRows(
	buttons: readonly APIButtonComponentWithCustomId[],
): APIMessageTopLevelComponent[] {
	const rows: APIMessageTopLevelComponent[] = [];
	for (let index = 0; index < buttons.length; index += limits.buttonsInRow) {
		rows.push({
			type: ComponentType.ActionRow,
			components: buttons.slice(index, index + limits.buttonsInRow),
		});
	}
	return rows;
}
