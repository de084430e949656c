import type { Reply } from "../../reply/reply.ts";
import {
	type Beginning,
	layOutAround,
	layOutEach,
	layOutSection,
	type Placed,
} from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { type Audience, answerRows, moreOf, type Subject } from "./answer-rows.ts";
import { budgetBeside, type Room } from "./message-size.ts";
import { type Components, textDisplay } from "./parts.ts";
import { anchorNumbered, type Found, numberOf, passagesIn } from "./passage-place.ts";
import { mannerOf, renderReply } from "./render.ts";
import { shareLine } from "./share-line.ts";

// What the buttons under an answer lead to.

/** What stands around every view, and for whom it is. */
export interface Around {
	/** What was asked. */
	readonly echo: Components;
	/** What is said above the view. */
	readonly lead?: Components;
	readonly audience: Audience;
}

/** The next candidates; null where none of them is there any more. */
export function viewMore(
	bot: SpeakingBot,
	found: readonly Found[],
	around: Around,
): Components | null {
	return viewListed(bot, found, around, "more");
}

/** The passages nearest to a question that the articles leave open; null where none is there any more. */
export function viewNearest(
	bot: SpeakingBot,
	found: readonly Found[],
	around: Around,
): Components | null {
	const lead = textDisplay(bot.voice.discordWords.nearestPassages);
	return viewListed(bot, found, { ...around, lead: [lead] }, "nearest");
}

function viewListed(
	bot: SpeakingBot,
	found: readonly Found[],
	around: Around,
	action: "more" | "nearest",
): Components | null {
	const [first] = found;
	if (first === undefined) return null;
	const passages = found.map(({ placed }) => placed);
	return compose(
		bot,
		around,
		found.some(({ changed }) => changed),
		(room) => {
			const { reply, shown } = layOutEach(passages.slice(0, maxListed), room);
			const more = moreOf(passages.slice(shown), action);
			// Of several passages none is the one whose section is meant.
			return { reply, subject: { ...viewOf(first.placed), more, offerSection: false } };
		},
	);
}

/** So many fill a screen; "More" leads to the next. */
const maxListed = 2;

/** A passage with those before and after it. */
export function viewContext(
	bot: SpeakingBot,
	{ placed, changed }: Found,
	radius: number,
	around: Around,
): Components {
	const all = passagesIn(placed.article);
	const at = numberOf(placed);
	const from = Math.max(0, at - radius);
	const passages = all
		.slice(from, at + radius + 1)
		.map((each, i) => (from + i === at ? placed : each));
	const isAll = passages.length === all.length;
	return compose(bot, around, changed, (room) => {
		const reply = layOutAround(passages, at - from, room);
		// Where not even these have room, more would show the same.
		const isFull = reply.blocks.filter(({ kind }) => kind === "passage").length < passages.length;
		return { reply, subject: { ...viewOf(placed), radius: isAll || isFull ? null : radius + 1 } };
	});
}

/** The section of a passage, from its passage number `from` on; "More" leads to what does not fit. */
export function viewSection(
	bot: SpeakingBot,
	{ placed, changed }: Found,
	from: number,
	around: Around,
): Components {
	const { section } = placed;
	const passages = passagesIn(placed.article)
		.filter((each) => each.section === section)
		.map((each) => (each.passage.start === placed.passage.start ? placed : each));
	const start = from < passages.length ? from : 0;
	return compose(bot, around, changed, (room) => {
		const { reply, shown } = layOutSection(passages.slice(start), room);
		const next = start + shown;
		const more: Subject["more"] =
			shown > 0 && next < passages.length
				? { action: "section", ...anchorNumbered(placed, next) }
				: null;
		return { reply, subject: { ...viewOf(placed), more, offerSection: false } };
	});
}

function viewOf(placed: Placed): Subject {
	return { placed, more: null, radius: null, offerSection: true, isView: true };
}

/** The subject without "Whole section" where all of that is shown already. */
export function withoutWhole(subject: Subject, { blocks }: Reply): Subject {
	const { article, section } = subject.placed;
	const isShown = section.passages.every(({ start, end }) =>
		blocks.some(
			(block) =>
				block.kind === "passage" &&
				block.article === article &&
				block.shown.start <= start &&
				block.shown.end >= end,
		),
	);
	return isShown ? { ...subject, offerSection: false } : subject;
}

interface Laid extends Pick<Beginning, "reply"> {
	readonly subject: Subject;
}

/** Lays out twice: what the rows hold depends on what fits, and what fits on the rows' room. */
function compose(
	bot: SpeakingBot,
	{ echo, lead = [], audience }: Around,
	changed: boolean,
	layOut: (room: Room) => Laid,
): Components {
	const { articleChanged } = bot.voice.discordWords;
	const head = [...echo, ...(changed ? [textDisplay(articleChanged)] : []), ...lead];
	const manner = mannerOf(bot, questionIn(echo));
	const roomBeside = (rows: Components) =>
		budgetBeside([...head, ...shareLine(bot, null), ...rows], manner);
	const { subject } = layOut(roomBeside([]));
	const largest = answerRows(bot, { ...subject, more: subject.more ?? longestMore }, audience);
	const laid = layOut(roomBeside(largest));
	const offered = withoutWhole(laid.subject, laid.reply);
	return [...head, ...renderReply(laid.reply, manner), ...answerRows(bot, offered, audience)];
}

/** As long as an id can be. */
const longestMore: Subject["more"] = {
	action: "nearest",
	article: "x".repeat(8),
	text: "x".repeat(8),
	place: "x".repeat(70),
};

function questionIn(echo: Components): string {
	return echo.map((each) => ("content" in each ? each.content : "")).join("\n");
}
