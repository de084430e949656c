import { ComponentType } from "discord.js";
import type { LoggedChange } from "../../records/records.ts";
import { languageNames } from "../../translations/languages.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import type { SettingName, Voice } from "../words/discord-words.ts";
import { pressToCustomId } from "./custom-id.ts";
import { escapeLine } from "./escape.ts";
import { limits, shortenLabel } from "./limits.ts";
import { type Components, secondaryButton, textDisplay } from "./parts.ts";
import { asTime } from "./settings-summary.ts";

/** What was set, and which articles were changed lately, by whom, as far as a message holds it. */
export function showSettingsLog(changes: readonly LoggedChange[], voice: Voice): Components {
	const { logTitle, logNothing, operator } = voice.discordWords.settings;
	if (changes.length === 0) return [textDisplay(logNothing)];
	const blocks = changes.map(({ time, person, changed }) => {
		const by = person !== null && /^\d{1,20}$/.test(person) ? `<@${person}>` : operator;
		const when = `<t:${Math.floor(time.getTime() / 1000)}:f>`;
		return [`**${when}** · ${by}`, ...linesOf(changed, voice)].join("\n");
	});
	return [textDisplay(fitting([`### ${logTitle}`, ...blocks]).join("\n"))];
}

/** What a file would change, with the button that does it; only words where that is nothing. */
export function showSettingsChanges(
	changed: Readonly<Record<string, unknown>>,
	key: string,
	voice: Voice,
): Components {
	const { changesTitle, changesNothing, apply } = voice.discordWords.settings;
	const lines = linesOf(changed, voice);
	if (lines.length === 0) return [textDisplay(changesNothing)];
	const button = secondaryButton(apply, pressToCustomId({ action: "import", place: key }) ?? "");
	return [
		textDisplay(fitting([changesTitle, ...lines]).join("\n")),
		{ type: ComponentType.ActionRow, components: [button] },
	];
}

/** As many blocks from the first on as a text holds. */
function fitting(blocks: readonly string[]): string[] {
	let room = limits.text;
	const shown: string[] = [];
	for (const block of blocks) {
		room -= block.length + 1;
		if (room < 0) return [...shown.slice(0, -1), "…"];
		shown.push(block);
	}
	return shown;
}

function linesOf(changed: Readonly<Record<string, unknown>>, voice: Voice): string[] {
	const { names } = voice.discordWords.settings;
	return Object.entries(changed).flatMap(([name, value]) =>
		isName(name, names) ? [`- ${names[name]}: ${describe(name, value, voice)}`] : [],
	);
}

function isName(name: string, names: Readonly<Record<SettingName, string>>): name is SettingName {
	return Object.hasOwn(names, name);
}

function describe(name: SettingName, value: unknown, { discordWords }: Voice): string {
	const { on, off, unset, cooldownRule, cooldownOff } = discordWords.settings;
	// Read through the settings' own schema, but for what a later version has added to it.
	const { cooldown, channelArticles, language, desk, deskRole, wording } = {
		[name]: value,
	} as Partial<ServerSettings>;
	if (typeof value === "boolean") return value ? on : off;
	if (name === "quietUntil") return value === 0 ? unset : asTime(Number(value));
	if (name === "language") return language ? languageNames[language] : unset;
	if (name === "desk") return desk ? channelOf(desk) : unset;
	if (name === "deskRole") return deskRole ? roleOf(deskRole) : unset;
	if (name === "wording") return describeWording(wording ?? {}) || unset;
	if (name === "cooldown") {
		if (!cooldown) return unset;
		return cooldown === "off" ? cooldownOff : cooldownRule(cooldown);
	}
	if (name === "channelArticles") {
		const parts = Object.entries(channelArticles ?? {});
		return listed(parts.map(([channel, ids]) => `${channelOf(channel)} ${listed(ids)}`)) || unset;
	}
	if (typeof value === "string") return nameOf(value);
	const ids = Array.isArray(value) ? value.map(String) : [];
	return listed(name === "articles" ? ids.map(nameOf) : ids.map(channelOf)) || unset;
}

function channelOf(id: string): string {
	return /^\d{1,20}$/.test(id) ? `<#${id}>` : nameOf(id);
}

function roleOf(id: string): string {
	return /^\d{1,20}$/.test(id) ? `<@&${id}>` : nameOf(id);
}

/** Each sentence, by its language's own name. */
function describeWording(wording: ServerSettings["wording"]): string {
	const parts = Object.entries(languageNames).flatMap(([language, name]) => {
		const own = Object.entries(wording).find(([each]) => each === language)?.[1];
		const sentences = Object.values(own ?? {}).filter((each) => typeof each === "string");
		return sentences.length > 0 ? [`${name} ${sentences.map(inMarks).join(" ")}`] : [];
	});
	return parts.join("; ");
}

function inMarks(sentence: string): string {
	return `“${nameOf(sentence)}”`;
}

function nameOf(id: string): string {
	return escapeLine(shortenLabel(id, maxNameLength));
}

const maxNameLength = 60;

function listed(parts: readonly string[]): string {
	const shown = parts.slice(0, maxListed);
	return [...shown, ...(parts.length > shown.length ? ["…"] : [])].join(", ");
}

const maxListed = 10;
