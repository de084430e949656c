import {
	type APIModalInteractionResponseCallbackData,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type Client,
	InteractionResponseType,
	InteractionType,
	MessageFlags,
	type RESTPostAPIInteractionCallbackJSONBody,
	type RepliableInteraction,
	Routes,
} from "discord.js";
import type { ComponentInteraction } from "../view/action.ts";
import type { Components } from "../view/parts.ts";

// discord.js's own methods are called here alone: the linter's rule on floating promises does not see them, and does see
// these functions.

/** Answers an interaction, or adds to its answer; `private` is for the asker's eyes only. */
export async function respond(
	interaction: RepliableInteraction,
	components: Components,
	options: { readonly private: boolean },
): Promise<void> {
	const message = toMessage(components);
	// Who sees it was decided when it was put off.
	if (interaction.deferred && !interaction.replied) {
		await interaction.editReply(message);
		return;
	}
	const flags = message.flags | (options.private ? MessageFlags.Ephemeral : 0);
	if (interaction.replied) await interaction.followUp({ ...message, flags });
	else await interaction.reply({ ...message, flags });
}

/** What is sent of components: it pings nobody. */
function toMessage(components: Components) {
	return {
		components,
		flags: MessageFlags.IsComponentsV2,
		allowedMentions: { parse: [], repliedUser: false },
	} as const;
}

/**
 * Answers a command for all to see.
 *
 * @returns the answer's id
 */
export async function respondToAll(
	interaction: ChatInputCommandInteraction,
	components: Components,
): Promise<string | null> {
	const message = toMessage(components);
	if (interaction.deferred) return (await interaction.editReply(message)).id;
	const { resource } = await interaction.reply({ ...message, withResponse: true });
	return resource?.message?.id ?? null;
}

/** Tells Discord that an answer takes longer than it waits: within fifteen minutes. Who sees it is decided now. */
export async function putOff(
	interaction: RepliableInteraction,
	options: { readonly private: boolean },
): Promise<void> {
	await interaction.deferReply(options.private ? { flags: MessageFlags.Ephemeral } : {});
}

/** Tells Discord that what takes the place of a message takes longer than it waits. */
export async function putOffReplacing(interaction: ComponentInteraction): Promise<void> {
	await interaction.deferUpdate();
}

/** Gives a file, for the asker's eyes only, with what is said of it. */
export async function respondWithFile(
	interaction: RepliableInteraction,
	{
		name,
		content,
		note,
	}: { readonly name: string; readonly content: string; readonly note?: string },
): Promise<void> {
	await interaction.reply({
		...(note === undefined ? {} : { content: note }),
		files: [{ name, attachment: Buffer.from(content, "utf8") }],
		flags: MessageFlags.Ephemeral,
		allowedMentions: { parse: [], repliedUser: false },
	});
}

/** Answers an interaction that discord.js has no object of, for the asker's eyes only. */
export async function answerUnread(
	client: Client,
	{ id, token, type }: { readonly id: string; readonly token: string; readonly type: number },
	components: Components,
): Promise<void> {
	const body: RESTPostAPIInteractionCallbackJSONBody =
		type === InteractionType.ApplicationCommandAutocomplete
			? {
					type: InteractionResponseType.ApplicationCommandAutocompleteResult,
					data: { choices: [] },
				}
			: {
					type: InteractionResponseType.ChannelMessageWithSource,
					data: {
						components: [...components],
						flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
						allowed_mentions: { parse: [], replied_user: false },
					},
				};
	const route = Routes.interactionCallback(id, encodeURIComponent(token));
	await client.rest.post(route, { body, auth: false });
}

/** Puts other components in the place of those of the message that a button is on. */
export async function replaceMessage(
	interaction: ComponentInteraction,
	components: Components,
): Promise<void> {
	const message = toMessage(components);
	if (interaction.deferred) await interaction.editReply(message);
	else await interaction.update(message);
}

/** Shows a form in answer to a command or a press. */
export async function showForm(
	interaction: ChatInputCommandInteraction | ComponentInteraction,
	form: APIModalInteractionResponseCallbackData,
): Promise<void> {
	await interaction.showModal(form);
}

/** Takes away the message that a button is on, also where the bot is not in the server. */
export async function deleteMessage(interaction: ComponentInteraction): Promise<void> {
	await interaction.deferUpdate();
	await interaction.deleteReply();
}

/** Offers choices while somebody types. */
export async function offerChoices(
	interaction: AutocompleteInteraction,
	choices: readonly Choice[],
): Promise<void> {
	await interaction.respond(choices);
}

export interface Choice {
	readonly name: string;
	readonly value: string;
}
