import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from "discord.js";
import { isQuestion } from "../../answer/suggestions/suggestions.ts";
import type { Article, Section } from "../../article/article.ts";
import type { Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { type Press, pressToCustomId } from "./custom-id.ts";
import { type Components, inRows, menu, secondaryButton } from "./parts.ts";
import { anchorOf, listPlaces } from "./passage-place.ts";
import { quotesBeside } from "./quotes-page.ts";
import { tagOf, tagOfText, tagOfTitle } from "./tags.ts";

/** For whom an answer is. */
export interface Audience {
	/** The id of the person who asked. */
	readonly asker: string;
	/** True where only that person sees it. */
	readonly private: boolean;
	/** The buttons to vote on the answer with; none unless told. */
	readonly votes?: readonly APIButtonComponentWithCustomId[];
}

/** What an answer shows, as far as the buttons under it go on from there. */
export interface Subject {
	/** The passage that the answer is about. */
	readonly placed: Placed;
	/** What "More" leads to; nothing for no such button. */
	readonly more: Pick<Press, "action" | "article" | "text" | "place"> | null;
	/** How many passages "In context" shows on each side. */
	readonly radius: number;
	/** False where the whole section is shown, or its pages. */
	readonly offerSection: boolean;
}

/** "More" for the next candidates; null for none. */
export function moreOf(
	passages: readonly Placed[],
	action: "more" | "nearest" = "more",
): Subject["more"] {
	return passages.length === 0 ? null : { action, ...listPlaces(passages) };
}

/** The row under a miss: the nearest passages, and what tidies up. */
export function missRows(
	bot: SpeakingBot,
	nearest: readonly Placed[],
	audience: Audience,
): Components {
	const press = moreOf(nearest, "nearest");
	const { labels } = bot.voice.discordWords;
	return inRows([...(press ? buttonFor(labels.nearest, press) : []), ...tidying(bot, audience)]);
}

/**
 * The rows under an answer: five buttons, the votes, and the menu of the article's other questions. With no subject, as
 * under a list, only what tidies up.
 */
export function answerRows(
	bot: SpeakingBot,
	subject: Subject | null,
	audience: Audience,
): Components {
	const buttons = [...(subject ? leadingOn(bot, subject) : []), ...tidying(bot, audience)];
	return [
		...inRows([...buttons, ...(audience.votes ?? [])]),
		...(subject ? otherQuestions(bot, subject.placed) : []),
	];
}

/** "Share here" under what one person sees, "Delete" under what all see. */
function tidying({ voice }: SpeakingBot, audience: Audience): APIButtonComponentWithCustomId[] {
	const { labels } = voice.discordWords;
	return audience.private
		? buttonFor(labels.share, { action: "share" })
		: buttonFor(labels.delete, { action: "delete", place: audience.asker });
}

function leadingOn(
	{ voice }: SpeakingBot,
	{ placed, more, radius, offerSection }: Subject,
): APIButtonComponentWithCustomId[] {
	const { labels } = voice.discordWords;
	const anchor = anchorOf(placed);
	const { article } = placed;
	return [
		...(more ? buttonFor(labels.more, more) : []),
		...buttonFor(labels.context, {
			action: "context",
			...anchor,
			place: `${anchor.place}~${radius}`,
		}),
		...(offerSection
			? buttonFor(labels.section, { action: "section", ...anchor, place: `${anchor.place}~0` })
			: []),
		...(article.quotes.length > 0 ? buttonFor(labels.quotes, quotesBeside(placed)) : []),
	];
}

function buttonFor(
	label: string,
	press: Partial<Press> & Pick<Press, "action">,
): APIButtonComponentWithCustomId[] {
	const customId = pressToCustomId(press);
	return customId === null ? [] : [secondaryButton(label, customId)];
}

function otherQuestions(
	{ voice }: SpeakingBot,
	{ article, section }: Placed,
): APIMessageTopLevelComponent[] {
	const customId = pressToCustomId({
		action: "pick",
		article: tagOf(article.id),
		text: tagOfText(article),
	});
	const options = questionsOf(article)
		.filter((heading) => heading !== section.heading)
		.map((heading) => ({ label: heading, value: tagOfTitle(heading) }));
	const { alsoAnswers } = voice.discordWords.labels;
	return customId === null ? [] : menu(alsoAnswers, customId, options);
}

/** The questions that an article answers; all headings where none of them is a question. */
export function questionsOf({ sections }: Pick<Article, "sections">): string[] {
	const headings = sections.map(({ heading }: Section) => heading).filter((each) => each !== null);
	const questions = headings.filter((title) => isQuestion({ title }));
	return [...new Set(questions.length > 0 ? questions : headings)];
}
