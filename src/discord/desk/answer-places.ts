import type { Answerer } from "../../answer/answer.ts";
import type { Article } from "../../article/article.ts";
import { layOutEach, type Placed } from "../../reply/stretch.ts";
import type { SpeakingBot } from "../bot/bot.ts";
import { escapeLine } from "../view/escape.ts";
import { limits, shortenLabel } from "../view/limits.ts";
import { budgetBeside } from "../view/message-size.ts";
import { type Components, menu, textDisplay } from "../view/parts.ts";
import { anchorOf, findAnchor } from "../view/passage-place.ts";
import { mannerOf, renderLink, renderReply } from "../view/render.ts";
import { articleByTag, tagOf } from "../view/tags.ts";
import type { Voice } from "../words/discord-words.ts";
import { deskId } from "./question-card.ts";

/** Where a question is answered: a passage, an article, or a page elsewhere. */
export type AnswerPlace =
	| { readonly kind: "passage"; readonly placed: Placed }
	| { readonly kind: "article"; readonly article: Article }
	| { readonly kind: "page"; readonly url: string };

/** Where somebody may mean; a single page elsewhere needs no choice. */
export async function findPlaces(
	answerer: Answerer,
	question: string,
	typed: string,
): Promise<readonly AnswerPlace[]> {
	const url = readAddress(typed);
	if (url !== null) {
		const article = answerer.articles.find((each) => isSamePage(each.url, url));
		if (!article) return [{ kind: "page", url: url.href }];
		return [{ kind: "article", article }, ...(await passagesFor(answerer, question, article.id))];
	}
	if (typed === "") return passagesFor(answerer, question);
	const articles = answerer.findArticles(typed, maxArticles);
	return [
		...(await passagesFor(answerer, typed)),
		...articles.map((article) => ({ kind: "article" as const, article })),
	];
}

const maxArticles = 5;

async function passagesFor(
	answerer: Answerer,
	text: string,
	article?: string,
): Promise<AnswerPlace[]> {
	const answer = await answerer.ask({ text, ...(article === undefined ? {} : { article }) });
	if (!("status" in answer)) return [];
	return answer.passages.map((placed) => ({ kind: "passage", placed }));
}

/** An address of the web; null for anything else. */
function readAddress(typed: string): URL | null {
	if (!/^https?:\/\/\S+$/iu.test(typed) || !URL.canParse(typed)) return null;
	return new URL(typed);
}

/** Whether two addresses are of one page, whatever they say of a place in it and of where the reader comes from. */
function isSamePage(known: string | null, { host, pathname }: URL): boolean {
	if (known === null || !URL.canParse(known)) return false;
	const other = new URL(known);
	const bare = (path: string) => path.replace(/\/+$/u, "");
	return other.host === host && bare(other.pathname) === bare(pathname);
}

/** A menu of places. */
export function offerPlaces(
	places: readonly AnswerPlace[],
	tag: string,
	{ discordWords }: Voice,
): Components {
	const { pick, pickPlace, wholeArticle } = discordWords.desk;
	const choices = places.flatMap((each) => {
		const value = placeToValue(each);
		if (value === null) return [];
		const label =
			each.kind === "passage"
				? (each.placed.highlight ?? each.placed.passage).text
				: wholeArticle(each.kind === "article" ? titleOf(each.article) : each.url);
		return [{ label, value }];
	});
	return [textDisplay(pick), ...menu(pickPlace, deskId("pick", tag), choices)];
}

/** What a place is called in a menu; null for a page, which is in none. */
function placeToValue(place: AnswerPlace): string | null {
	if (place.kind === "page") return null;
	if (place.kind === "article") return `a/${tagOf(place.article.id)}`;
	const { article, text, place: at } = anchorOf(place.placed);
	const value = `p/${article}/${text}/${at}`;
	return value.length <= limits.choice ? value : null;
}

/** Reads what `placeToValue` wrote; null for what makes no sense, or is not there any more. */
export function readPlace(value: string, answerer: Answerer): AnswerPlace | null {
	const [kind, article = "", text = "", place = ""] = value.split("/");
	if (kind === "a") {
		const found = articleByTag(article, answerer);
		return found && { kind: "article", article: found };
	}
	const found = kind === "p" ? findAnchor({ article, text, place }, answerer) : null;
	return found && { kind: "passage", placed: found.placed };
}

/** Where a question is answered, as somebody says: a passage in its own words, or a link. */
export function showPlace(bot: SpeakingBot, place: AnswerPlace, person: string): Components {
	const { voice } = bot;
	const { pointed, answeredAt } = voice.discordWords.desk;
	const name = `<@${person}>`;
	if (place.kind === "page") {
		const label = escapeLine(shortenLabel(new URL(place.url).host, limits.buttonLabel));
		return [textDisplay(answeredAt({ name, place: renderLink(place.url, label) ?? label }))];
	}
	if (place.kind === "article") {
		const { article } = place;
		const title = escapeLine(titleOf(article));
		const link = renderLink(article.url, title) ?? `**${title}**`;
		return [textDisplay(answeredAt({ name, place: link }))];
	}
	const head = [textDisplay(pointed(name))];
	const manner = mannerOf(bot, "");
	// The question above it takes some of the room.
	const room = budgetBeside([...head, textDisplay("\u0800".repeat(maxQuestion))], manner);
	return [...head, ...renderReply(layOutEach([place.placed], room).reply, manner)];
}

/** What stands above a passage, with four questions that are alike, each escaped. */
const maxQuestion = 1600;

function titleOf({ headline, id }: Article): string {
	return shortenLabel(headline ?? "", limits.optionLabel) || shortenLabel(id, limits.optionLabel);
}
