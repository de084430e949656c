import type { Article } from "../../article/article.ts";
import type { BroughtArticle } from "../bot/added-articles-port.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { describeArticle } from "./article-card.ts";
import { pressToCustomId } from "./custom-id.ts";
import { escapeLine } from "./escape.ts";
import { shortenLabel } from "./limits.ts";
import { type Components, inRows, secondaryButton, textDisplay } from "./parts.ts";
import { mannerOf } from "./render.ts";

/**
 * What was understood of an article that somebody brings, before it is added.
 *
 * @param former the article that it would take the place of
 * @param key by which it waits
 */
export function showBrought(
	bot: SpeakingBot,
	{ article, leftOut }: BroughtArticle,
	{ former, key }: { readonly former: Article | null; readonly key: string },
): Components {
	const { adding: words, labels } = bot.voice.discordWords;
	const { quoteCount, speakerNotNamed } = bot.voice.words;
	const passages = article.sections.reduce((sum, section) => sum + section.passages.length, 0);
	const sections = article.sections.map(
		({ heading, passages: { length } }) =>
			`${heading === null ? words.lede : shown(heading)} (${length})`,
	);
	const quotes = article.quotes.map(({ speakers, spans }) => {
		const names = speakers.map(({ name }) => name).join("; ") || speakerNotNamed;
		return `${shown(names)}: “${shown(spans.map(({ text }) => text).join(" … "))}”`;
	});
	const foot = [
		...(former === null ? [] : [words.takesPlace(titleOf(former))]),
		words.onlyHere,
	].map((line) => `-# ${line}`);
	const body = fitting([
		...listed(`${words.sectionCount(sections.length)}, ${words.passageCount(passages)}`, sections),
		...listed(quoteCount(quotes.length), quotes),
		...listed(
			words.leftOut(leftOut.length),
			leftOut.map(({ text }) => shown(text)),
		),
	]);
	const add = pressToCustomId({ action: "add", place: key }) ?? "";
	const cancel = pressToCustomId({ action: "cancel", place: key }) ?? "";
	return [
		textDisplay(describeArticle(article, mannerOf(bot, ""))),
		textDisplay(body.join("\n")),
		textDisplay(foot.join("\n")),
		...inRows([secondaryButton(labels.add, add), secondaryButton(labels.cancel, cancel)]),
	];
}

/** What an article is called, as markdown. */
export function titleOf({ headline, id }: Article): string {
	return `**${escapeLine(shortenLabel(headline ?? "", maxTitleLength) || id)}**`;
}

const maxTitleLength = 150;
/** The card is for a look: the words are in the article. */
const maxShownLength = 90;
const maxListed = 12;

function shown(text: string): string {
	return escapeLine(shortenLabel(text, maxShownLength));
}

function listed(title: string, items: readonly string[]): string[] {
	const lines = items.slice(0, maxListed).map((item) => `- ${item}`);
	return [`**${title}**`, ...lines, ...(items.length > lines.length ? ["- …"] : [])];
}

/** As many lines as leave room for the others of a message: in letters, and in bytes. */
function fitting(lines: readonly string[]): string[] {
	let letters = 3000;
	let bytes = 7000;
	const fit: string[] = [];
	for (const line of lines) {
		letters -= line.length + 1;
		bytes -= new TextEncoder().encode(JSON.stringify(line)).length + 1;
		if (letters < 0 || bytes < 0) return [...fit, "…"];
		fit.push(line);
	}
	return fit;
}
