import { setImmediate as nextRound } from "node:timers/promises";
import { ComponentType } from "discord.js";
import { groupAlikeInSlices, type QuestionGroup } from "../../answer/grouping/question-groups.ts";
import type { WeekFigures } from "../../records/desk.ts";
import { findOwn } from "../sending/lookups.ts";
import { postOnce } from "../sending/message-requests.ts";
import { escapeLine } from "../view/escape.ts";
import { shortenLabel } from "../view/limits.ts";
import { type Components, textDisplay } from "../view/parts.ts";
import type { Voice } from "../words/discord-words.ts";
import type { DeskRound } from "./server-desk.ts";
import { beginOf } from "./weeks.ts";

/** As many questions of each kind as a report shows. */
const maxQuestions = 10;
/** Of a question; `/insights` has all of it. */
const maxTextLength = 120;

/**
 * Tells the people of a server what was asked in a week, once; nothing of a week in which nothing was asked.
 *
 * @param tried when a report may have been sent already
 */
export async function tellOfWeek(
	{ client, bot, store, server, channel }: DeskRound,
	week: number,
	tried: number | null,
): Promise<void> {
	const file = `week-${week}.png`;
	const isSent =
		tried !== null &&
		(await findOwn(client, { channel, since: tried }, ({ attachments }) =>
			attachments.some(({ filename }) => filename === file),
		)) !== null;
	const figures = await store.desk.week(server, beginOf(week));
	if (!isSent && figures.asked.length > 0) {
		await store.desk.told(server, { tried: Date.now() });
		const gaps = await groupAlikeInSlices(figures.missed, () => nextRound());
		// Seldom needed, and large.
		const { drawWeek } = await import("./chart.ts");
		await postOnce(client, channel, {
			components: showWeek(figures, gaps, { file, voice: bot.voice }),
			nonce: `week-${week}-${server}`.slice(0, 25),
			roles: [],
			file: { name: file, data: await drawWeek(figures.days, bot.voice) },
		});
	}
	await store.desk.told(server, { week });
}

/** What was asked in a week: figures, a chart, what was asked most and what was not answered. */
function showWeek(
	{ days, asked, up, down }: WeekFigures,
	gaps: readonly QuestionGroup[],
	{ file, voice }: { readonly file: string; readonly voice: Voice },
): Components {
	const { desk: words, insights } = voice.discordWords;
	const answered = days.reduce((sum, each) => sum + each.answered, 0);
	const missed = days.reduce((sum, each) => sum + each.missed, 0);
	const [first, last] = [days.at(0)?.date, days.at(-1)?.date].map(asDay);
	const head = [
		`### ${words.weekTitle({ first: first ?? "", last: last ?? "" })}`,
		words.weekFigures({ asked: answered + missed, answered, missed }),
		...(up + down > 0 ? [words.weekVotes({ up, down })] : []),
	];
	const most = asked.slice(0, maxQuestions).map(({ question, count }) => lineOf(question, count));
	const open = gaps.slice(0, maxQuestions).map(({ count, questions }) => {
		const more = questions.length > 1 ? ` · ${insights.alike(questions.length - 1)}` : "";
		return `${lineOf(questions[0]?.question ?? "", count)}${more}`;
	});
	return [
		textDisplay(head.join("\n")),
		{
			type: ComponentType.MediaGallery,
			items: [
				{
					media: { url: `attachment://${file}` },
					description: shortenLabel(describeDays(days, voice), maxAltLength),
				},
			],
		},
		textDisplay([`**${words.weekMost}**`, ...most].join("\n")),
		...(open.length > 0 ? [textDisplay([`**${words.weekGaps}**`, ...open].join("\n"))] : []),
	];
}

/** Discord takes no more. */
const maxAltLength = 1024;

/** The chart in words. */
function describeDays(days: WeekFigures["days"], voice: Voice): string {
	const { chartAlt, chartDay } = voice.discordWords.desk;
	const names = new Intl.DateTimeFormat(voice.words.locale, { weekday: "long", timeZone: "UTC" });
	const each = days.map(({ date, answered, missed }) =>
		chartDay({ day: names.format(date), answered, missed }),
	);
	return chartAlt(`${each.join("; ")}.`);
}

/** A day as Discord shows it to each reader: noon, so that it is the same day nearly everywhere. */
function asDay(date: Date | undefined): string {
	const noon = (date?.getTime() ?? 0) + 43_200_000;
	return `<t:${Math.floor(noon / 1000)}:D>`;
}

function lineOf(question: string, count: number): string {
	return `- ${escapeLine(shortenLabel(question, maxTextLength)) || "…"} · **${count}**`;
}
