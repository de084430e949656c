import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { audienceOf, audienceOfView, echoOfReplied, present } from "../asking/present.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { ComponentInteraction } from "../view/action.ts";
import { type Components, echoIn } from "../view/parts.ts";
import type { Around } from "../view/views.ts";

type View = (around: Around) => Components | null;

/** Shows a view of an answer; one that is null is no longer there. */
export function showView(
	bot: SpeakingBot,
	interaction: ComponentInteraction,
	view: View,
): Promise<void> {
	return show(bot, interaction, audienceOfView(interaction), view);
}

/** Shows another page of a list, or what was chosen from it. */
export function showPage(
	bot: SpeakingBot,
	interaction: ComponentInteraction,
	view: View,
): Promise<void> {
	return show(bot, interaction, audienceOf(interaction), view);
}

async function show(
	bot: SpeakingBot,
	interaction: ComponentInteraction,
	audience: ReturnType<typeof audienceOf>,
	view: View,
): Promise<void> {
	const components = view({ echo: echoIn(interaction.message.components), audience });
	if (components === null) return refuseStale(bot, interaction);
	if (await refuseWhenTooFast(bot, interaction)) return;
	const asked = await echoOfReplied(bot, interaction, audience);
	const shown = asked.length > 0 ? view({ echo: asked, audience }) : components;
	await present(interaction, shown ?? components, audience);
}
