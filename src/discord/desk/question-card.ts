import type { DeskItem } from "../../records/desk.ts";
import { pressToCustomId } from "../view/custom-id.ts";
import { escapeLine } from "../view/escape.ts";
import { shortenLabel } from "../view/limits.ts";
import { type Components, inRows, secondaryButton, textDisplay } from "../view/parts.ts";
import type { Voice } from "../words/discord-words.ts";

/** What the buttons of a question do. */
const deskButtons = ["answered", "write", "dismiss", "pick"] as const;
export type DeskButton = (typeof deskButtons)[number];

/** As many alike questions as are shown with one. */
const maxAlike = 4;
/** Of a question; one may be as long as this. */
const maxQuestionLength = 300;

/** A question that nobody could answer, with what people can do about it. */
export function showWaiting(
	items: readonly DeskItem[],
	role: string | null,
	voice: Voice,
): Components {
	const [first] = items;
	const { answered, write, dismiss } = voice.discordWords.desk;
	const press = (label: string, button: DeskButton) =>
		secondaryButton(label, deskId(button, first?.tag ?? ""));
	return [
		textDisplay(describe(items, role, voice)),
		...inRows([press(answered, "answered"), press(write, "write"), press(dismiss, "dismiss")]),
	];
}

/** A question that is closed, above what became of it. */
export function showClosed(
	items: readonly DeskItem[],
	outcome: Components,
	voice: Voice,
): Components {
	return [textDisplay(describe(items, null, voice)), ...outcome];
}

/** The id of a button, a menu or a form of a question. */
export function deskId(button: DeskButton, tag: string): string {
	return pressToCustomId({ action: "desk", place: `${button}~${tag}` }) ?? "";
}

/** Reads what `deskId` wrote; null for what makes no sense. */
export function readDeskPlace(
	place: string,
): { readonly button: DeskButton; readonly tag: string } | null {
	const [, name, tag] = /^([a-z]+)~([\w-]{1,16})$/.exec(place) ?? [];
	const button = deskButtons.find((each) => each === name);
	return button === undefined || tag === undefined ? null : { button, tag };
}

function describe(items: readonly DeskItem[], role: string | null, voice: Voice): string {
	const [first, ...others] = items;
	const { desk: words, insights } = voice.discordWords;
	const count = items.reduce((sum, each) => sum + each.count, 0);
	const facts = [
		words.times(count),
		...(others.length > 0 ? [insights.alike(others.length)] : []),
		...(role === null ? [] : [`<@&${role}>`]),
	];
	return [
		`### ${words.title}`,
		`> ${lineOf(first)}`,
		...others.slice(0, maxAlike).map((each) => `> -# ${lineOf(each)}`),
		`-# ${facts.join(" · ")}`,
	].join("\n");
}

function lineOf(item: DeskItem | undefined): string {
	return escapeLine(shortenLabel(item?.question ?? "", maxQuestionLength)) || "…";
}
