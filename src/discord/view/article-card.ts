import type { APIButtonComponentWithCustomId } from "discord.js";
import { quotedSpeakers } from "../../answer/quotes/named-speakers.ts";
import type { Article } from "../../article/article.ts";
import { passageBlock } from "../../reply/blocks.ts";
import { citationOf } from "../../reply/citation.ts";
import { formatDate } from "../../reply/date-text.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { type Audience, maxSuggested, missRows, questionsOf } from "./answer-rows.ts";
import { pressToCustomId } from "./custom-id.ts";
import { escapeLine } from "./escape.ts";
import { shortenLabel } from "./limits.ts";
import { budgetBeside } from "./message-size.ts";
import { type Components, menu, secondaryButton, textDisplay } from "./parts.ts";
import { passagesIn } from "./passage-place.ts";
import { type Manner, mannerOf, renderLink, renderReply } from "./render.ts";
import { shareLine } from "./share-line.ts";
import { tagOf, tagOfText, tagOfTitle } from "./tags.ts";

/** An article on a card: what it is, how it begins, whom it quotes, and its questions to press. */
export function showArticle(bot: SpeakingBot, article: Article, audience: Audience): Components {
	const manner = mannerOf(bot, "");
	const head = [textDisplay(describeArticle(article, manner))];
	const quoted = describeSpeakers(article, bot);
	const rows = questionRows(article, bot, audience);
	const budget = budgetBeside([...head, ...quoted, ...shareLine(bot, null), ...rows], manner);
	const [lede] = passagesIn(article);
	const block =
		lede &&
		passageBlock(
			{
				...lede,
				highlight: { ...lede.passage, end: lede.passage.start, text: "" },
				answer: null,
				score: 0,
			},
			{ marked: false, room: budget.limit },
			budget,
		);
	const body = block ? renderReply({ blocks: [block] }, manner) : [];
	return [...head, ...body, ...quoted, ...rows];
}

/** For an article that was added by its address. */
function refreshButton(
	{ id }: Article,
	{ added, ownArticles, place, voice }: SpeakingBot,
): APIButtonComponentWithCustomId[] {
	const isOwn = ownArticles.some((each) => each.id === id);
	if (!isOwn || !place.server || !added?.addressOf(place.server, id)) return [];
	const customId = pressToCustomId({ action: "refresh", article: tagOf(id) }) ?? "";
	return [secondaryButton(voice.discordWords.labels.refresh, customId)];
}

/** What an article is: its title, where it is from and of when, and its link. */
export function describeArticle(article: Article, { voice, reading }: Manner): string {
	const { words, discordWords } = voice;
	const section = { heading: null, headingSpan: null, passages: [] };
	const { title, publisher, url, old } = citationOf(article, section, words, reading);
	const { published, updated } = article;
	const dates = [
		published === null ? "" : discordWords.published(formatDate(published, words.locale)),
		updated === null ? "" : discordWords.updated(formatDate(updated, words.locale)),
	].filter(Boolean);
	const facts = [publisher, ...(dates.length > 0 ? dates : [words.undated])].flatMap((fact) =>
		fact === null ? [] : [escapeLine(fact)],
	);
	const link = renderLink(url, discordWords.labels.readArticle);
	const ages = old === null ? [] : [`⏳ ${old}`];
	const line = [...facts, ...ages, ...(link === null ? [] : [link])].join(" · ");
	return [`### ${escapeLine(title)}`, `-# ${line}`].join("\n");
}

function describeSpeakers(article: Article, { voice }: SpeakingBot): Components {
	const speakers = quotedSpeakers([article]).slice(0, maxSpeakers);
	if (speakers.length === 0) return [];
	const names = speakers.map(({ speaker, quotes }) => {
		const name = escapeLine(shortenLabel(speaker.name, maxNameLength));
		return `${name} (${quotes})`;
	});
	return [textDisplay(`${voice.discordWords.quotedIn} ${names.join(", ")}`)];
}

const maxSpeakers = 10;
const maxNameLength = 60;

/** The first questions as buttons; all of them on a menu where there are more. */
function questionRows(article: Article, bot: SpeakingBot, audience: Audience): Components {
	const questions = questionsOf(article);
	const options = questions.map((question) => ({ label: question, value: tagOfTitle(question) }));
	const pick = { action: "pick", article: tagOf(article.id), text: tagOfText(article) } as const;
	const customId = pressToCustomId(pick) ?? "";
	const { alsoAnswers } = bot.voice.discordWords.labels;
	return [
		...missRows(bot, { questions, nearest: [], further: refreshButton(article, bot) }, audience),
		...(questions.length > maxSuggested ? menu(alsoAnswers, customId, options) : []),
	];
}
