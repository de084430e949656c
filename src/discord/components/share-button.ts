import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import { refuseWhenTooFast } from "../asking/cooldown-notice.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { respond } from "../sending/responses.ts";
import type { Action } from "../view/action.ts";
import { customIdToPress, pressToCustomId } from "../view/custom-id.ts";
import { type Components, textDisplay } from "../view/parts.ts";
import { isAsShown } from "../view/presses-in.ts";
import { shareLine } from "../view/share-line.ts";
import { carriedBy, carryBack } from "../view/way-back.ts";

/** "Share here": posts a private answer in the channel, as shared by who asked, pinging nobody. */
export const pressShare: Action = async (bot, press, interaction) => {
	if (await refuseWhenTooFast(bot, interaction)) return;
	const { message, user } = interaction;
	const shown = message.components.map((each) => each.toJSON() as APIMessageTopLevelComponent);
	if (!isCurrent(bot, shown, message.createdTimestamp)) {
		const notice = [textDisplay(bot.voice.discordWords.changedSince)];
		return respond(interaction, notice, { private: true });
	}
	const label = bot.voice.discordWords.labels.delete;
	const carried = carryBack(user.id, carriedBy(press).wayBack);
	const customId = pressToCustomId({ action: "delete", ...carried }) ?? "";
	const components = shown.map((each) => withDelete(each, label, customId));
	await respond(interaction, [...shareLine(bot, user), ...components], { private: false });
};

/** Whether the articles still say what a message shows; one that does not say what it shows must be younger than they. */
function isCurrent(bot: SpeakingBot, shown: Components, written: number): boolean {
	const { since } = bot.library.status();
	return isAsShown(shown, bot.everything()) ?? written >= since.getTime();
}

/** In a channel an answer can be deleted, where it could be shared before. */
function withDelete(
	component: APIMessageTopLevelComponent,
	label: string,
	customId: string,
): APIMessageTopLevelComponent {
	if (component.type !== ComponentType.ActionRow) return component;
	const components = component.components.map((each) =>
		each.type === ComponentType.Button &&
		"custom_id" in each &&
		customIdToPress(each.custom_id)?.action === "share"
			? { ...each, label, custom_id: customId }
			: each,
	);
	return { ...component, components };
}
