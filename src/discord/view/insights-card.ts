import type { CountedQuestion } from "../../records/records.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import type { InsightsReport } from "../bot/insights-reports.ts";
import { pressToCustomId } from "./custom-id.ts";
import { escapeLine } from "./escape.ts";
import { shortenLabel } from "./limits.ts";
import { type Components, inRows, secondaryButton, textDisplay, turnsFrom } from "./parts.ts";
import { findPassages } from "./passage-votes.ts";

/** What the card shows. */
const insightViews = ["missed", "asked", "votes"] as const;
type InsightView = (typeof insightViews)[number];

/** Everything that a button of the card leads to. */
export type InsightsPress =
	| { readonly kind: InsightView; readonly page: number }
	| { readonly kind: "csv" | "forget" | "forgetSure" };

const perPage = 10;
/** Of a question or a passage on the card; the file has all of it. */
const maxTextLength = 120;

/** A page of what members asked; past the end, the last one. */
export function showInsights(
	bot: SpeakingBot,
	report: InsightsReport,
	{ kind, page: asked }: { readonly kind: InsightView; readonly page: number },
): Components {
	const { insights: words, pageNumber } = bot.voice.discordWords;
	const pages = Math.max(1, Math.ceil(report[kind].length / perPage));
	const page = Math.min(asked, pages - 1);
	const shown = linesOf(kind, report, page, bot);
	const since = words.since(`<t:${Math.floor(report.since.getTime() / 1000)}:D>`);
	const place = pages > 1 ? ` · ${pageNumber({ page: page + 1, pages })}` : "";
	const turns = turnsFrom(page, pages, bot.voice.discordWords);
	const others = insightViews.filter((view) => view !== kind);
	return [
		textDisplay(`### ${words.title}\n-# ${words[kind]} · ${since}${place}`),
		textDisplay(shown.length === 0 ? words.nothing : shown.join("\n")),
		...inRows(
			turns.map(({ label, page: to }) => secondaryButton(label, idOf({ kind, page: to }, "turn"))),
		),
		...inRows([
			...others.map((view) => secondaryButton(words[view], idOf({ kind: view, page: 0 }))),
			secondaryButton(words.csv, idOf({ kind: "csv" })),
			secondaryButton(words.forget, idOf({ kind: "forget" })),
		]),
	];
}

/** Asks once more before all is forgotten. */
export function askToForget({ voice }: SpeakingBot): Components {
	const { insights: words } = voice.discordWords;
	const sure = secondaryButton(words.forgetSure, idOf({ kind: "forgetSure" }));
	return [textDisplay(words.forgetWhat), ...inRows([sure])];
}

/** Reads what `idOf` wrote: `missed~0`, `csv`; null for what makes no sense. */
export function readInsightsPress(place: string): InsightsPress | null {
	const [, name, page = "0"] = /^([a-zA-Z]+)(?:~(\d{1,4}))?(?:~turn)?$/.exec(place) ?? [];
	const view = insightViews.find((each) => each === name);
	if (view !== undefined) return { kind: view, page: Number(page) };
	const kind = (["csv", "forget", "forgetSure"] as const).find((each) => each === name);
	return kind === undefined ? null : { kind };
}

/** @param note keeps the ids of two buttons apart that lead to the same page */
function idOf(press: InsightsPress, note?: "turn"): string {
	const parts = [
		"page" in press ? `${press.kind}~${press.page}` : press.kind,
		...(note ? [note] : []),
	];
	return pressToCustomId({ action: "insights", place: parts.join("~") }) ?? "";
}

/** The lines of a page alone: there may be thousands of others. */
function linesOf(
	view: InsightView,
	report: InsightsReport,
	page: number,
	{ voice, everything }: SpeakingBot,
): string[] {
	const onPage = <Each>(all: readonly Each[]) => all.slice(page * perPage, (page + 1) * perPage);
	switch (view) {
		case "missed":
			return onPage(report.missed).map(({ count, questions }) => {
				const [first] = questions;
				const { alike } = voice.discordWords.insights;
				const more = questions.length > 1 ? ` · ${alike(questions.length - 1)}` : "";
				return `- ${countedLine({ question: first?.question ?? "", count })}${more}`;
			});
		case "asked":
			return onPage(report.asked).map((each) => `- ${countedLine(each)}`);
		case "votes":
			return findPassages(onPage(report.votes), everything()).map(({ votes, headline, text }) => {
				const place = escapeLine(shortenLabel(headline ?? votes.article, maxTextLength / 2));
				const words = text === null ? "" : ` ${escapeLine(shortenLabel(text, maxTextLength))}`;
				return `- 👍 ${votes.up} 👎 ${votes.down} · **${place}**${words}`;
			});
	}
}

function countedLine({ question, count }: CountedQuestion): string {
	return `${escapeLine(shortenLabel(question, maxTextLength)) || "…"} · **${count}**`;
}
