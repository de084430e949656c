import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from "discord.js";
import { isQuestion } from "../../answer/suggestions/suggestions.ts";
import type { Article, Section } from "../../article/article.ts";
import type { OfferedQuestion } from "../../reply/reply.ts";
import type { Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { type Press, pressToCustomId } from "./custom-id.ts";
import { limits } from "./limits.ts";
import {
	type Choice,
	type Components,
	inRows,
	menu,
	questionButtons,
	secondaryButton,
} from "./parts.ts";
import { anchorNumbered, listPlaces, passagesIn } from "./passage-place.ts";
import { quotesBeside } from "./quotes-page.ts";
import { tagOf, tagOfText, tagOfTitle } from "./tags.ts";
import { carryBack, type WayBack } from "./way-back.ts";

// Under an answer stand at most one row of buttons and one menu, in every view of it the same ones at the same places.

/** For whom an answer is. */
export interface Audience {
	/** The id of the person who asked. */
	readonly asker: string;
	/** True where only that person sees it. */
	readonly private: boolean;
	/** The buttons to vote on the answer with; none unless told. */
	readonly votes?: readonly APIButtonComponentWithCustomId[];
	/** To the answer itself; "view" for what no answer is behind. */
	readonly wayBack?: WayBack | "view" | null;
}

/** What an answer shows, as far as the buttons under it go on from there. */
export interface Subject {
	/** The passage that the answer is about. */
	readonly placed: Placed;
	/** What "More" leads to; nothing for no such button. */
	readonly more: Pick<Press, "action" | "article" | "text" | "place"> | null;
	/** How many passages "In context" shows on each side, "More context" in a view of it; null for no such button. */
	readonly radius: number | null;
	/** False where the whole section is shown, or its pages. */
	readonly offerSection: boolean;
	/** True where a section was asked for: then the whole of it comes before what stands around. */
	readonly isSection?: boolean;
	/** True for what a button under the answer has led to. */
	readonly isView?: boolean;
}

/** "More" for the next candidates; null for none. */
export function moreOf(
	passages: readonly Placed[],
	action: "more" | "nearest" = "more",
): Subject["more"] {
	return passages.length === 0 ? null : { action, ...listPlaces(passages) };
}

/** The row under a miss: questions that have an answer, the nearest passages, and what tidies up. */
export function missRows(
	bot: SpeakingBot,
	{ questions, nearest, further = [] }: Offered,
	audience: Audience,
): Components {
	const press = moreOf(nearest, "nearest");
	const { labels } = bot.voice.discordWords;
	return inRows([
		...questionButtons(questions.slice(0, maxSuggested)),
		...(press ? buttonFor(labels.nearest, press) : []),
		...further,
		...tidying(bot, audience),
	]);
}

interface Offered {
	readonly questions: readonly (string | OfferedQuestion)[];
	/** The passages nearest to what was asked. */
	readonly nearest: readonly Placed[];
	/** One button more. */
	readonly further?: readonly APIButtonComponentWithCustomId[];
}

/** So many leave room in their row for two more. */
export const maxSuggested = 3;

/**
 * The rows under an answer: the votes, the way back, what leads on as far as the row holds it, and what tidies up; the
 * rest stands on the menu, above the article's other questions. With no subject, as under a list, only what tidies up.
 */
export function answerRows(
	bot: SpeakingBot,
	subject: Subject | null,
	audience: Audience,
): Components {
	if (subject === null) return inRows(tidying(bot, audience));
	const before = [...(audience.votes ?? []), ...(subject.isView ? leadingBack(bot, audience) : [])];
	const after = tidying(bot, audience);
	const leads = leadingOn(bot, subject);
	const room = limits.buttonsInRow - before.length - after.length;
	const shown = leads.slice(0, room).flatMap(({ label, press }) => buttonFor(label, press));
	return [
		...inRows([...before, ...shown, ...after]),
		...articleMenu(bot, subject.placed, leads.slice(room)),
	];
}

/** A page of a list: what turns it, the way back and what tidies up, on one row. */
export function pageRows(
	bot: SpeakingBot,
	turns: readonly APIButtonComponentWithCustomId[],
	audience: Audience,
): Components {
	const before = [...(audience.votes ?? []), ...leadingBack(bot, audience)];
	return inRows([...before, ...turns, ...tidying(bot, audience)]);
}

/** Whether there is a way back from a page to an answer. */
export function leadsBack({ wayBack }: Audience): boolean {
	return typeof wayBack === "object" && wayBack !== null;
}

/** "Share here" under what one person sees, "Delete" under what all see. Both carry the way back to the answer. */
function tidying({ voice }: SpeakingBot, audience: Audience): APIButtonComponentWithCustomId[] {
	const { labels } = voice.discordWords;
	return audience.private
		? buttonFor(labels.share, { action: "share", ...carryBack(null, audience.wayBack) })
		: buttonFor(labels.delete, {
				action: "delete",
				...carryBack(audience.asker, audience.wayBack),
			});
}

function leadingBack(
	{ voice }: SpeakingBot,
	{ wayBack = null }: Audience,
): APIButtonComponentWithCustomId[] {
	if (wayBack === null || wayBack === "view") return [];
	return buttonFor(voice.discordWords.labels.back, { action: "back", ...wayBack });
}

/** Something that leads on from an answer. */
interface Lead {
	readonly label: string;
	readonly emoji: string;
	readonly press: Partial<Press> & Pick<Press, "action">;
}

function leadingOn({ voice }: SpeakingBot, subject: Subject): Lead[] {
	const { placed, more, radius, offerSection, isSection = false, isView = false } = subject;
	const { labels } = voice.discordWords;
	const { article } = placed;
	const at = (number: number) => anchorNumbered(placed, number);
	const context: Lead[] =
		radius === null || passagesIn(article).length < 2
			? []
			: [
					{
						label: isView ? labels.moreContext : labels.context,
						emoji: "📖",
						press: { action: "context", ...at(radius) },
					},
				];
	const section: Lead[] = offerSection
		? [{ label: labels.section, emoji: "📄", press: { action: "section", ...at(0) } }]
		: [];
	return [
		...(more
			? [
					{
						// Under a list, or a part of a section, it is more of the same.
						label: more.action === "more" ? labels.moreAnswers : labels.more,
						emoji: "➕",
						press: more,
					},
				]
			: []),
		...(isSection ? [...section, ...context] : [...context, ...section]),
		...(article.quotes.length > 0
			? [{ label: labels.quotes, emoji: "💬", press: quotesBeside(placed) }]
			: []),
	];
}

function buttonFor(
	label: string,
	press: Partial<Press> & Pick<Press, "action">,
): APIButtonComponentWithCustomId[] {
	const customId = pressToCustomId(press);
	return customId === null ? [] : [secondaryButton(label, customId)];
}

/** What the row has no room for, and the article's other questions; nothing where that is one question. */
function articleMenu(
	{ voice }: SpeakingBot,
	{ article, section }: Placed,
	leads: readonly Lead[],
): APIMessageTopLevelComponent[] {
	const pick = { action: "pick", article: tagOf(article.id), text: tagOfText(article) } as const;
	const customId = pressToCustomId(pick);
	if (customId === null) return [];
	const first = leads.flatMap(({ label, emoji, press }): Choice[] => {
		const value = pressToCustomId(press);
		return value === null ? [] : [{ label, value, emoji }];
	});
	const others = questionsOf(article)
		.filter((heading) => heading !== section.heading)
		.map((heading) => ({ label: heading, value: tagOfTitle(heading) }));
	const { alsoAnswers, fromArticle } = voice.discordWords.labels;
	if (first.length === 0 && others.length < 2) return [];
	return menu(first.length > 0 ? fromArticle : alsoAnswers, customId, [...first, ...others]);
}

/** The questions that an article answers; all headings where none of them is a question. */
export function questionsOf({ sections }: Pick<Article, "sections">): string[] {
	const headings = sections.map(({ heading }: Section) => heading).filter((each) => each !== null);
	const questions = headings.filter((title) => isQuestion({ title }));
	return [...new Set(questions.length > 0 ? questions : headings)];
}
