import { setTimeout as wait } from "node:timers/promises";
import type { ChatInputCommandInteraction } from "discord.js";
import type { SpeakingBot } from "../bot/bot.ts";
import { respond, respondWithFile } from "../sending/responses.ts";
import type { ComponentInteraction } from "../view/action.ts";
import { askToForget, type InsightsPress, showInsights } from "../view/insights-card.ts";
import { insightsToCsv } from "../view/insights-file.ts";
import { type Components, textDisplay } from "../view/parts.ts";
import { refuseWhenTooFast } from "./cooldown-notice.ts";

/**
 * Does what a manager asks of `/insights`, by a command or a button.
 *
 * @param show puts a card before the manager
 */
export async function answerInsights(
	bot: SpeakingBot,
	interaction: ChatInputCommandInteraction | ComponentInteraction,
	press: InsightsPress,
	show: (card: Components) => Promise<void>,
): Promise<void> {
	const { kept, reports, voice } = bot;
	const { insights: words, nothingKept } = voice.discordWords;
	const tell = (sentence: string) =>
		respond(interaction, [textDisplay(sentence)], { private: true });
	if (kept === null || reports === null) return tell(nothingKept);
	const { store, server } = kept;
	if (press.kind === "forget") return show(askToForget(bot));
	if (press.kind === "forgetSure") {
		const forgetting = store.forget(server).then(() => {
			reports.drop(server);
			bot.standing.forgetAll(server);
			return true;
		});
		const forgotten = await inTime(bot, forgetting);
		return forgotten ? show([textDisplay(words.forgotten)]) : tell(words.away);
	}
	if (press.kind === "csv" && (await refuseWhenTooFast(bot, interaction))) return;
	const made = interaction.isCommand() ? reports.make(server) : reports.find(server);
	const report = await inTime(bot, made);
	if (report === null) return tell(words.away);
	if ("page" in press) return show(showInsights(bot, report, press));
	const csv = insightsToCsv(report, bot.everything());
	await respondWithFile(interaction, { name: "insights.csv", content: csv });
}

/** Milliseconds of the three seconds that Discord waits. */
const maxWait = 2000;

/** What the database says; null where it is away, or too slow. */
async function inTime<Result>(bot: SpeakingBot, work: Promise<Result>): Promise<Result | null> {
	const failed = (error: unknown): null => {
		bot.log.warn("The database could not be asked.", { error });
		return null;
	};
	return Promise.race([work.catch(failed), wait(maxWait, null, { ref: false })]);
}
