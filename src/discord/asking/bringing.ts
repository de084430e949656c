import { randomUUID } from "node:crypto";
import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from "discord.js";
import type { Article } from "../../article/article.ts";
import type { ArticleChange } from "../../records/records.ts";
import type { AddedArticlesPort, Brought } from "../bot/added-articles-port.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { putOff, respond } from "../sending/responses.ts";
import type { ComponentInteraction } from "../view/action.ts";
import { showBrought } from "../view/brought-card.ts";
import { textDisplay } from "../view/parts.ts";
import { onOneLine } from "../view/tags.ts";
import { refuseWhenTooFast } from "./cooldown-notice.ts";
import { refuseOthers } from "./managers.ts";

/** The articles of the server that somebody manages. */
export interface ManagedArticles {
	readonly added: AddedArticlesPort;
	readonly server: string;
}

/** What a manager changes of a server's own articles; null where they were told why they cannot. */
export async function managedArticles(
	bot: SpeakingBot,
	interaction:
		| ChatInputCommandInteraction
		| MessageContextMenuCommandInteraction
		| ComponentInteraction,
): Promise<ManagedArticles | null> {
	if (await refuseOthers(bot, interaction)) return null;
	const { added, place } = bot;
	if (added !== null && place.server !== null) return { added, server: place.server };
	await respond(interaction, [textDisplay(bot.voice.discordWords.nothingKept)], { private: true });
	return null;
}

/** Who changes an article, for the log. */
export function changeBy(
	{ user }: Pick<ComponentInteraction, "user">,
	{ headline, id }: Article,
): ArticleChange {
	return { person: user.id, title: onOneLine(headline ?? id).slice(0, maxTitleLength) };
}

const maxTitleLength = 200;

/** Says something about the articles to who manages them, alone. */
export function tell(interaction: Parameters<typeof respond>[0], sentence: string): Promise<void> {
	return respond(interaction, [textDisplay(sentence)], { private: true });
}

/**
 * Reads an article that a manager brings, which takes longer than Discord waits, and shows what was understood of it,
 * with the button that adds it.
 */
export async function bring(
	bot: SpeakingBot,
	interaction: Parameters<typeof managedArticles>[1],
	{ added, server }: ManagedArticles,
	read: () => Promise<Brought>,
): Promise<void> {
	if (await refuseWhenTooFast(bot, interaction)) return;
	await putOff(interaction, { private: true });
	const brought = await read();
	const { adding: words } = bot.voice.discordWords;
	if (!brought.ok) return tell(interaction, words.faults[brought.fault]);
	const former = await added.findFormer(server, brought);
	if (former?.text === brought.article.text) return tell(interaction, words.unchanged);
	const key = randomUUID().slice(0, 8);
	bot.brought.set(key, { ...brought, server });
	await respond(interaction, showBrought(bot, brought, { former, key }), { private: true });
}
