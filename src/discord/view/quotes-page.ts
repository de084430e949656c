import type { Answerer, QuoteRequest } from "../../answer/answer.ts";
import { type FilledGroup, groupsIn } from "../../article/article-groups.ts";
import type { Placed } from "../../reply/stretch.ts";
import { type Press, pressToCustomId } from "./custom-id.ts";
import { numberOf, passagesIn } from "./passage-place.ts";
import { articleByTag, onOneLine, tagOf, tagOfTitle } from "./tags.ts";

/** A page of what somebody asked for; pages count from 0. */
export interface QuotesPage {
	readonly page: number;
	readonly request: QuoteRequest;
	/** The group of articles that it was asked of; null for all, or for the one in the request. */
	readonly within: FilledGroup | null;
}

/**
 * A page of quotations as a button's `custom_id`; null where it is too long. A speaker by the full name stands
 * as a tag; other words stand as they were typed, to be searched for and never shown.
 */
export function quotesToCustomId(
	{ page, request, within }: QuotesPage,
	answerer: Answerer,
): string | null {
	const speaker = onOneLine(request.speaker ?? "");
	const known = namesIn(answerer).includes(speaker);
	const about = encode(onOneLine(request.about ?? ""));
	const asked = `${page}~${known ? `#${tagOfTitle(speaker)}` : encode(speaker)}~${about}`;
	const scope = request.article ?? within?.id;
	return pressToCustomId({
		action: "quotes",
		article: scope === undefined ? "" : tagOf(scope),
		place: asked + nearPart(request, answerer),
	});
}

/** The passage that the quotations are read from: `~12`, its number; nothing where there is none. */
function nearPart({ article, near }: QuoteRequest, answerer: Answerer): string {
	const found = answerer.articles.find(({ id }) => id === article);
	if (found === undefined || near === undefined) return "";
	const number = passagesIn(found).findIndex(({ passage }) => near < passage.end);
	return number < 0 ? "" : `~${number.toString(36)}`;
}

/** The first page of an article's quotations, those of a passage and its section first. */
export function quotesBeside(placed: Placed): Pick<Press, "action" | "article" | "place"> {
	const place = `0~~~${numberOf(placed).toString(36)}`;
	return { action: "quotes", article: tagOf(placed.article.id), place };
}

/** The page that a press stands for; null where what it names is gone or it was tampered with. */
export function pressToQuotes(
	{ article: tag, place }: Pick<Press, "article" | "place">,
	answerer: Answerer,
): QuotesPage | null {
	const [, page, by, words, passage] = placePattern.exec(place) ?? [];
	if (page === undefined || by === undefined || words === undefined) return null;
	const found = articleByTag(tag, answerer) ?? undefined;
	const article = found?.id;
	const speaker = by.startsWith("#") ? nameByTag(by.slice(1), answerer) : decode(by);
	const within = found || tag === "" ? null : groupByTag(tag, answerer);
	if (speaker === undefined || (tag !== "" && !found && !within)) return null;
	const about = decode(words);
	const near = (found === undefined ? [] : passagesIn(found))[Number.parseInt(passage ?? "", 36)]
		?.passage.start;
	const request = {
		...(article === undefined ? {} : { article }),
		...(speaker === "" ? {} : { speaker }),
		...(about === "" ? {} : { about }),
		...(near === undefined ? {} : { near }),
	};
	return { page: Number(page), request, within };
}

const placePattern = /^(\d{1,6})~([^~]*)~([^~]*)(?:~([0-9a-z]{1,5}))?$/u;

function groupByTag(tag: string, { articles }: Answerer): FilledGroup | null {
	return groupsIn(articles).find(({ id }) => tagOf(id) === tag) ?? null;
}

function encode(words: string): string {
	return words.replace(/[%~#]/g, (sign) => replacements[sign] ?? sign);
}

function decode(words: string): string {
	return words.replace(/%(?:25|7E|23)/g, decodeURIComponent).trim();
}

const replacements: Readonly<Record<string, string>> = { "%": "%25", "~": "%7E", "#": "%23" };

function nameByTag(tag: string, answerer: Answerer): string | undefined {
	return namesIn(answerer).find((name) => tagOfTitle(name) === tag);
}

/** The names of all who are quoted. */
function namesIn(answerer: Answerer): string[] {
	const listing = answerer.listQuotes({});
	return listing.kind === "speakers"
		? listing.speakers.map(({ speaker }) => onOneLine(speaker.name))
		: [];
}
