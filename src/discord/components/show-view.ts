import type { SpeakingBot } from "../bot.ts";
import { refuseHaste } from "../haste.ts";
import { audienceOf, present } from "../present.ts";
import type { Around } from "../views.ts";
import type { ComponentInteraction } from "./action.ts";
import { type Components, echoIn } from "./parts.ts";
import { refuseStale } from "./stale.ts";

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
	if (await refuseHaste(bot, interaction)) return;
	await present(interaction, components);
}
