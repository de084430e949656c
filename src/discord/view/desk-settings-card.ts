import {
	type APIMessageTopLevelComponent,
	type APIRoleSelectComponent,
	ChannelType,
	ComponentType,
	SelectMenuDefaultValueType,
} from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import type { ServerSettings } from "../bot/store-port.ts";
import { pressToCustomId } from "./custom-id.ts";
import { type Components, channelRow, inRow, textDisplay } from "./parts.ts";

/** What can be chosen on the card. */
export const deskChoices = ["channel", "role"] as const;
type DeskChoice = (typeof deskChoices)[number];

/** The card of `/settings desk`: where questions go that nobody could answer, and who is called. */
export function showDeskSettings(
	{ voice }: SpeakingBot,
	{ desk, deskRole }: ServerSettings,
	note: string | null = null,
): Components {
	const { desk: words, settings } = voice.discordWords;
	const lines = [
		`### ${words.cardTitle}`,
		desk === null ? words.cardOff : settings.deskIn(`<#${desk}>`),
		...(desk !== null && deskRole !== null ? [words.called(`<@&${deskRole}>`)] : []),
		...(note === null ? [] : [`-# ${note}`]),
	];
	return [
		textDisplay(lines.join("\n")),
		channelRow(words.pickChannel, {
			customId: idOf("channel"),
			types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
			chosen: desk === null ? [] : [desk],
			most: 1,
		}),
		roleMenu(words.pickRole, deskRole),
	];
}

function roleMenu(placeholder: string, chosen: string | null): APIMessageTopLevelComponent {
	const menu: APIRoleSelectComponent = {
		type: ComponentType.RoleSelect,
		custom_id: idOf("role"),
		min_values: 0,
		max_values: 1,
		default_values: chosen === null ? [] : [{ id: chosen, type: SelectMenuDefaultValueType.Role }],
	};
	return inRow(menu, placeholder);
}

function idOf(choice: DeskChoice): string {
	return pressToCustomId({ action: "deskset", place: choice }) ?? "";
}
