import type { QuotedSpeaker, QuoteListing } from "../../answer/answer.ts";
import { peopleQuoted } from "../../answer/quotes/people-quoted.ts";
import type { Article } from "../../article/article.ts";
import { layOutQuotePages } from "../../reply/quote-pages.ts";
import { answerQuoteRequest } from "../../reply/quote-request.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { type Audience, leadsBack, pageRows } from "../view/answer-rows.ts";
import { escapeLine } from "../view/escape.ts";
import { limits, shortenLabel } from "../view/limits.ts";
import { budgetBeside, type Room } from "../view/message-size.ts";
import {
	type Components,
	echoDisplay,
	inRows,
	secondaryButton,
	textDisplay,
	turnsFrom,
} from "../view/parts.ts";
import { type QuotesPage, quotesToCustomId } from "../view/quotes-page.ts";
import { mannerOf, renderReply } from "../view/render.ts";
import type { Voice } from "../words/discord-words.ts";
import type { Answered } from "./answering.ts";
import { listAlike, tellUnknownArticle } from "./notices.ts";

/**
 * Shows a page of who said what; past the end, the last one.
 *
 * @param echo what was asked, as the message that is pressed on shows it; made from the request unless given
 */
export function showQuotes(
	bot: SpeakingBot,
	asked: QuotesPage,
	listed: Audience,
	echo: Components = echoRequest(asked, bot),
): Answered {
	const answerer = bot.answerer();
	const { voice } = bot;
	const { wayBack } = listed;
	// A list is no answer: its pages turn in place.
	const audience = { ...listed, wayBack: wayBack ?? "view" } as const;
	const listing = answerQuoteRequest(answerer, asked.request);
	switch (listing.kind) {
		case "unknownArticle":
			return { components: tellUnknownArticle(listing, answerer, voice), notice: true };
		case "unknownSpeaker":
			return { components: tellUnknownSpeaker(listing.nearest, bot), notice: true };
		case "quotes":
		case "speakers": {
			const pages = layOutPages(listing, bot);
			if (pages.length > 0)
				return { components: pageAt(pages, { asked, audience, echo }, bot), notice: false };
			const none = listing.kind === "quotes" ? voice.words.noQuotes : voice.words.noSpeakers;
			return {
				components: [...echo, textDisplay(none), ...pageRows(bot, [], audience)],
				notice: false,
			};
		}
	}
}

function tellUnknownSpeaker(nearest: readonly QuotedSpeaker[], { voice }: SpeakingBot): Components {
	const names = [...new Set(nearest.map(({ speaker }) => speaker.name))];
	return listAlike(voice.discordWords.unknownSpeaker, names, voice);
}

function layOutPages(
	listing: Extract<QuoteListing, { readonly kind: "quotes" | "speakers" }>,
	bot: SpeakingBot,
): Components[] {
	const manner = mannerOf(bot, "");
	const room = budgetBeside(largestFrame(bot), manner);
	if (listing.kind === "speakers") return layOutSpeakers(listing.speakers, room, bot);
	return layOutQuotePages(listing.quotes, room).map((reply) => renderReply(reply, manner));
}

/** Those who are quoted, a line and a place each, ten to a page or as many as fit. */
function layOutSpeakers(
	speakers: readonly QuotedSpeaker[],
	room: Room,
	{ voice }: SpeakingBot,
): Components[] {
	const pages: string[][] = [];
	let left = 0;
	for (const { articles, speaker, quotes } of peopleQuoted(speakers)) {
		const name = `**${escapeLine(shortenLabel(speaker.name, maxNameLength))}**`;
		const role =
			speaker.role === null ? "" : `, ${escapeLine(shortenLabel(speaker.role, maxNameLength))}`;
		const where = placeOf(articles, voice);
		const line = `- ${name}${role} · ${voice.words.quoteCount(quotes)} · ${where}`;
		// A display of its own takes more than a line of one, so that no page comes out too large.
		const size = room.sizeOfParts([textDisplay(line)]);
		const page = pages.at(-1);
		if (page === undefined || size > left || page.length === perPage) {
			pages.push([line]);
			left = room.limit - size;
		} else {
			page.push(line);
			left -= size;
		}
	}
	return pages.map((lines) => [textDisplay(lines.join("\n"))]);
}

const maxNameLength = 100;
const perPage = 10;

/** The one article by its title, or how many there are. */
function placeOf(articles: readonly Article[], { discordWords }: Voice): string {
	const [first, ...others] = articles;
	return first && others.length === 0
		? escapeLine(shortenLabel(first.headline ?? first.id, maxNameLength))
		: discordWords.articleCount(articles.length);
}

interface Turned {
	readonly asked: QuotesPage;
	readonly audience: Audience;
	readonly echo: Components;
}

function pageAt(
	pages: readonly Components[],
	{ asked, audience, echo }: Turned,
	bot: SpeakingBot,
): Components {
	const page = Math.min(asked.page, pages.length - 1);
	const body = [...echo, ...(pages[page] ?? [])];
	if (pages.length === 1) return [...body, ...pageRows(bot, [], audience)];
	const { labels, noMorePages, pageNumber } = bot.voice.discordWords;
	// Beside the votes and the way back there is room for one: from the last page it leads to the first.
	const turns = leadsBack(audience)
		? [{ label: labels.next, page: (page + 1) % pages.length }]
		: turnsFrom(page, pages.length, bot.voice.discordWords);
	const buttons = turns.flatMap((turn) => {
		const customId = quotesToCustomId({ ...asked, page: turn.page }, bot.answerer());
		return customId === null ? [] : [secondaryButton(turn.label, customId)];
	});
	const foot = [
		textDisplay(`-# ${pageNumber({ page: page + 1, pages: pages.length })}`),
		...(buttons.length < turns.length ? [textDisplay(`-# ${noMorePages}`)] : []),
	];
	return [...body, ...foot, ...pageRows(bot, buttons, audience)];
}

/** Says what was asked for, since Discord does not. */
function echoRequest(
	{ request, within }: QuotesPage,
	{ answerer, voice }: SpeakingBot,
): Components {
	const { article, speaker, about } = request;
	const named = answerer().articles.find(({ id }) => id === article)?.headline ?? article;
	const title = named ?? within?.name;
	const { quotesAsked, whoIsQuoted } = voice.discordWords;
	const say = (part: (asked: string) => string, text: string | undefined) =>
		text === undefined ? [] : [part(escapeLine(shortenLabel(text, maxAskedLength)))];
	const parts = [
		...say(quotesAsked.speaker, speaker),
		...say(quotesAsked.about, about),
		...say(quotesAsked.article, title),
	];
	const asked = parts.length === 0 ? whoIsQuoted : [quotesAsked.quotations, ...parts].join(" ");
	return [echoDisplay(`-# ${asked}`)];
}

/** Of each thing that was asked for. */
const maxAskedLength = 60;
/** Escaping doubles a length at most. */
const maxEchoLength = 450;

/**
 * What may stand around a page at most: how many pages there are is not known before they are laid out, and
 * each page must be the same whatever message it is turned on.
 */
function largestFrame(bot: SpeakingBot): Components {
	const { labels, noMorePages, pageNumber } = bot.voice.discordWords;
	const customId = "\u0800".repeat(limits.customId);
	const votes = ["\u0800\u0800", "\u0800\u0800"];
	return [
		textDisplay("\u0800".repeat(maxEchoLength)),
		textDisplay(`-# ${pageNumber({ page: 999_999, pages: 999_999 })}`),
		textDisplay(`-# ${noMorePages}`),
		...inRows(
			[...votes, labels.back, labels.previous, labels.next, labels.share].map((label) =>
				secondaryButton(label, customId),
			),
		),
	];
}
