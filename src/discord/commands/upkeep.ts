import { setTimeout as wait } from "node:timers/promises";
import type { ChatInputCommandInteraction } from "discord.js";
import type { Article } from "../../article/article.ts";
import { forManagers } from "../asking/managers.ts";
import type { LibraryState, SpeakingBot } from "../bot/bot.ts";
import { respond } from "../sending/responses.ts";
import { escapeLine } from "../view/escape.ts";
import { shortenLabel } from "../view/limits.ts";
import { textDisplay } from "../view/parts.ts";
import type { Voice } from "../words/discord-words.ts";
import { naming, type SlashCommand } from "./command.ts";

/** `/status`: which articles are served, since when, whether questions are read, and what is wrong with other articles. */
export const status: SlashCommand = {
	definition: { ...naming(({ commands }) => commands.status), ...forManagers },
	anywhere: true,

	async execute(bot, interaction) {
		await show(interaction, describeState(bot.library.status(), bot));
	},
};

/** `/reload`: reads the articles' folder now, and says what that changed and what `/status` says. */
export const reload: SlashCommand = {
	definition: { ...naming(({ commands }) => commands.reload), ...forManagers },
	anywhere: true,

	async execute(bot, interaction) {
		const before = bot.everything().articles;
		const reading = bot.library.reload();
		// It goes on in any case, and says in the log when it fails.
		reading.catch((error: unknown) => bot.log.error("The articles could not be read.", { error }));
		const late = wait(maxWait, null, { ref: false });
		const state = await Promise.race([reading, late]);
		const { stillReading } = bot.voice.discordWords;
		const changed = describeChanges(before, bot.everything().articles, bot.voice);
		const lines = state === null ? [stillReading] : [changed, ...describeState(state, bot)];
		await show(interaction, lines);
	},
};

/** How many articles are new, changed and gone; those that were not read anew are the very same values. */
function describeChanges(
	before: readonly Article[],
	now: readonly Article[],
	{ discordWords }: Voice,
): string {
	const { nothing, changes, added, changed, removed } = discordWords.reloaded;
	const former = new Map(before.map((article) => [article.id, article]));
	const isNew = now.filter(({ id }) => !former.has(id)).length;
	const isOther = now.filter(({ id }, at) => former.has(id) && former.get(id) !== now[at]).length;
	const isGone = former.size - (now.length - isNew);
	const parts = [
		...(isNew > 0 ? [added(isNew)] : []),
		...(isOther > 0 ? [changed(isOther)] : []),
		...(isGone > 0 ? [removed(isGone)] : []),
	];
	return parts.length === 0 ? nothing : changes(parts.join(", "));
}

/** Milliseconds of the three seconds that Discord waits. */
const maxWait = 2000;

async function show(
	interaction: ChatInputCommandInteraction,
	lines: readonly string[],
): Promise<void> {
	await respond(interaction, [textDisplay(lines.join("\n"))], { private: true });
}

/** More problems than these are read in the log or with `verbatim check`. */
const maxProblems = 10;
const maxProblemLength = 250;

function describeState(
	{ articles, problems, since, reading }: LibraryState,
	{ ownArticles: { length: own }, voice }: SpeakingBot,
): string[] {
	const { adding, articleCount, unchangedSince, noProblems, problemCount } = voice.discordWords;
	const time = `<t:${Math.floor(since.getTime() / 1000)}:R>`;
	const shown = problems
		.slice(0, maxProblems)
		.map((problem) => `- ${escapeLine(shortenLabel(problem, maxProblemLength))}`);
	return [
		`**${articleCount(articles + own)}** · ${unchangedSince(time)}`,
		...(own === 0 ? [] : [adding.ownCount(own)]),
		describeReading(reading, voice),
		problems.length === 0 ? noProblems : problemCount(problems.length),
		...shown,
		...(problems.length > shown.length ? ["- …"] : []),
	];
}

function describeReading(reading: LibraryState["reading"], { discordWords }: Voice): string {
	const { readingOn, readingOff, readingFailed } = discordWords;
	if (typeof reading === "string") return reading === "on" ? readingOn : readingOff;
	return readingFailed(escapeLine(shortenLabel(reading.failed, maxProblemLength)));
}
