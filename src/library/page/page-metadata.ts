import table from "#data/words/page-parts.json" with { type: "json" };
import type { Metadata } from "../../article/article.ts";
import { isJobTitle, readByline } from "../../article/byline.ts";
import { readDate } from "../../article/dates.ts";
import { foldLine, wordCount } from "../../article/line-shapes.ts";
import { type PageDocument, type PageElement, wordsOf } from "./dom.ts";
import { isOfType, isThing, listOf, type Thing, wordsIn } from "./json-ld.ts";
import { headlineIn, type SiteNames } from "./page-headline.ts";
import { all, first } from "./selectors.ts";
import { distinct, namedAuthors, namesIn, shownAuthors } from "./shown-authors.ts";
import { datesAtHeadline, labelledDates } from "./shown-dates.ts";
import { linesAtHeadline, type ShownLine, shownLines } from "./shown-lines.ts";

/**
 * What a page says of itself: first its description for machines (JSON-LD), then its `meta` elements
 * (Open Graph and others), then what it shows. `address` is where it was fetched from.
 */
export function readPageMetadata(
	document: PageDocument,
	things: readonly Thing[],
	address: string | null,
): Metadata {
	const described = describedArticle(things);
	const meta = metaOf(document);
	const publisher = publisherOf(described, things, meta);
	const url = addressOf(document, described, meta, address);
	const language = languageOf(document, described, meta);
	const headline = headlineOf(document, described, meta, { publisher, url });
	const every = shownLines(document);
	const lines = linesAtHeadline(every, headline);
	const near = datesAtHeadline(lines, language);
	const labelled = labelledDates(every, language);
	const shown = shownDates(document);
	return {
		headline,
		publisher,
		author: authorOf(document, described, meta, publisher, lines),
		published: firstDate([
			wordsIn(described["datePublished"]),
			...meta("published"),
			...shown.stated,
			near.published,
			...shown.published,
			labelled.published,
		]),
		updated: firstDate([
			wordsIn(described["dateModified"]),
			...meta("updated"),
			...shown.updated,
			near.updated,
			labelled.updated,
		]),
		url,
		language,
		rights: rightsOf(document, described, meta),
	};
}

type Meta = (told: keyof typeof table.meta) => string[];

const articleTypes =
	/^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|ScholarlyArticle|Review|AnalysisNewsArticle|BackgroundNewsArticle)$/;

/** The article itself; of several the one that says most. */
function describedArticle(things: readonly Thing[]): Thing {
	const articles = things.filter((thing) => isOfType(thing, articleTypes));
	const telling = articles.find((thing) => thing["headline"] !== undefined);
	return telling ?? articles[0] ?? things.find((thing) => isOfType(thing, /Page$/)) ?? {};
}

/** The contents of `meta` elements by what they tell, in the order of their names. */
function metaOf(document: PageDocument): Meta {
	const contents = new Map<string, string[]>();
	for (const element of all(document, "meta")) {
		const content = element.getAttribute("content")?.replace(/\s+/gu, " ").trim() ?? "";
		if (content === "") continue;
		for (const key of ["property", "name", "itemprop", "http-equiv"]) {
			const name = element.getAttribute(key)?.trim().toLowerCase();
			if (name !== undefined) contents.set(name, [...(contents.get(name) ?? []), content]);
		}
	}
	return (told) => table.meta[told].flatMap((name) => contents.get(name) ?? []);
}

function publisherOf(described: Thing, things: readonly Thing[], meta: Meta): string | null {
	const byReference = listOf(described["publisher"]).flatMap((publisher) =>
		isThing(publisher) ? things.filter((thing) => thing["@id"] === publisher["@id"]) : [],
	);
	const site = things.find((thing) => isOfType(thing, /^WebSite$/));
	return (
		wordsIn(described["publisher"]) ??
		(byReference.map((thing) => wordsIn(thing["name"])).find((name) => name !== null) || null) ??
		meta("publisher")[0] ??
		wordsIn(site?.["name"]) ??
		null
	);
}

function headlineOf(
	document: PageDocument,
	described: Thing,
	meta: Meta,
	site: SiteNames,
): string | null {
	const stated = [
		wordsIn(described["headline"]),
		...meta("headline"),
		wordsOf(first(document, "title")),
	].flatMap((title) => title ?? []);
	return headlineIn(document, stated, site);
}

function authorOf(
	document: PageDocument,
	described: Thing,
	meta: Meta,
	publisher: string | null,
	lines: readonly ShownLine[],
): string | null {
	const named = listOf(described["author"]).flatMap((author) => wordsIn(author) ?? []);
	const names = named.length > 0 ? named : meta("author");
	const told = distinct(
		names
			.filter((name) => name.length <= 120 && !/^https?:|@|\d{4}/u.test(name))
			.flatMap((name) => statedNames(name)),
	);
	// A site that states itself may show the person all the same.
	const people = told.filter((name) => foldLine(name) !== foldLine(publisher ?? ""));
	const shown = shownAuthors(lines);
	const same = shown.filter((name) => people.some((other) => foldLine(other) === foldLine(name)));
	// Who is shown to have written it did; what is stated may be who put it onto the site.
	const isOther = shown.length > 0 && !shown.some((name) => isAmong(name, people));
	const found = [
		isOther ? shown : distinct([...people, ...same]),
		namedAuthors(document),
		told,
	].find((each) => each.length > 0);
	return found?.join(", ") ?? null;
}

/** Whether a name is one of these, or holds one, as where something is written right after it. */
function isAmong(name: string, names: readonly string[]): boolean {
	return names.some((each) => foldLine(name).includes(foldLine(each)));
}

/** "By Jane Doe, political correspondent", "Jane Doe and Jan Holm"; what is no person's name stays as it is. */
function statedNames(name: string): string[] {
	if (noAuthor.test(name)) return [];
	const read = readByline(name);
	if (read !== null) return namesIn(read).length > 0 ? namesIn(read) : [read];
	const named = namesIn(name);
	if (named.length > 0 && named.some((each) => wordCount(each) >= 2)) return named;
	return /^(?:\p{Lu}\.?\s?){1,4}$|^\p{Ll}{1,5}$/u.test(name) || isJobTitle(name) ? [] : [name];
}

const noAuthor =
	/\bcopyright\b|\bgmbh\b|www\.|^(?:admin(?:istrator)?|webmaster|editor|redaktion|redacción|rédaction|staff|guest|гость|author)$/iu;

function firstDate(candidates: readonly (string | null | undefined)[]): string | null {
	for (const written of candidates) {
		const date = readDate(unseparated(written ?? ""));
		if (date !== null) return date;
	}
	return null;
}

/** "20250304" and "2025/03/04" as ISO 8601 has them. */
function unseparated(written: string): string {
	return written
		.trim()
		.replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/u, "$1-$2-$3")
		.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/u, "$1-$2-$3");
}

/** Dates in `time` elements; one that stands beside "Updated" is when the page was changed. `stated` says that it is the article's. */
function shownDates(document: PageDocument): {
	stated: string[];
	published: string[];
	updated: string[];
} {
	const dates = { stated: [] as string[], published: [] as string[], updated: [] as string[] };
	const elements = 'time, [itemprop="datePublished"], [itemprop="dateModified"]';
	for (const element of all(document, elements)) {
		const stated = element.getAttribute("datetime") ?? element.getAttribute("content");
		const written = [stated ?? "", wordsOf(element)].filter((words) => words !== "");
		const isStated = element.getAttribute("itemprop") === "datePublished";
		dates[isUpdate(element) ? "updated" : isStated ? "stated" : "published"].push(...written);
	}
	return dates;
}

function isUpdate(element: PageElement): boolean {
	const itemprop = element.getAttribute("itemprop");
	if (itemprop !== null) return itemprop === "dateModified";
	const around = wordsOf(element.parentElement);
	const before = around.slice(0, Math.max(0, around.indexOf(wordsOf(element))));
	return /(?:updated|modified)\W*(?:on|at)?\W*$/iu.test(before.slice(-30));
}

function addressOf(
	document: PageDocument,
	described: Thing,
	meta: Meta,
	address: string | null,
): string | null {
	const page = described["mainEntityOfPage"];
	const candidates = [
		first(document, 'link[rel="canonical"]')?.getAttribute("href"),
		meta("url")[0],
		wordsIn(described["url"]),
		isThing(page) ? wordsIn(page["@id"]) : wordsIn(page),
		address,
	];
	for (const candidate of candidates) {
		const url = absolute(candidate?.trim() ?? "", address);
		if (url !== null) return url;
	}
	return null;
}

function absolute(written: string, address: string | null): string | null {
	if (written === "" || !URL.canParse(written, address ?? undefined)) return null;
	const url = new URL(written, address ?? undefined);
	return /^https?:$/u.test(url.protocol) ? url.href : null;
}

function languageOf(document: PageDocument, described: Thing, meta: Meta): string | null {
	const candidates = [
		document.documentElement.getAttribute("lang"),
		document.documentElement.getAttribute("xml:lang"),
		first(document, "body")?.getAttribute("lang"),
		wordsIn(described["inLanguage"]),
		...meta("language"),
	];
	const tags = candidates.map((tag) => (tag ?? "").trim().replaceAll("_", "-"));
	return tags.find((tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag)) ?? null;
}

function rightsOf(document: PageDocument, described: Thing, meta: Meta): string | null {
	return (
		wordsIn(described["copyrightNotice"]) ??
		wordsIn(described["license"]) ??
		meta("rights")[0] ??
		first(document, '[rel~="license"][href]')?.getAttribute("href") ??
		null
	);
}
