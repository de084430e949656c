import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import { audienceOf, present } from "../asking/present.ts";
import { refuseStale } from "../asking/stale-notice.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { ComponentInteraction } from "../view/action.ts";
import { type Components, echoIn } from "../view/parts.ts";
import type { Around } from "../view/views.ts";

/** Shows what a press leads to; a view that is null is no longer there. */
export async function showView(
	bot: SpeakingBot,
	interaction: ComponentInteraction,
	view: (around: Around) => Components | null,
): Promise<void> {
	const components = view({
		echo: echoIn(interaction.message),
		audience: audienceOf(interaction),
	});
	if (components === null) return refuseStale(bot, interaction);
	if (await refuseWhenTooFast(bot, interaction)) return;
	await present(interaction, components);
}
