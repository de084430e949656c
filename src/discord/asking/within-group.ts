import { setTimeout as wait } from "node:timers/promises";
import type { ArticleGroup } from "../../article/article-groups.ts";
import { type SpeakingBot, speakOf } from "../bot/bot.ts";

/** Milliseconds of the three seconds that Discord waits. */
const maxWait = 1500;

/**
 * The bot as it answers from one group alone; null stands for all that it answers from anyway.
 *
 * @param putOff tells Discord to wait: what is asked first of a group of very many articles takes longer than it does
 */
export async function speakWithin(
	bot: SpeakingBot,
	within: ArticleGroup | null,
	putOff: () => Promise<void>,
): Promise<SpeakingBot> {
	if (within === null) return bot;
	const speaking = speakOf(bot, within);
	const late = wait(maxWait, true, { ref: false });
	if (await Promise.race([speaking.then(() => false), late])) await putOff();
	return speaking;
}
