import type { Metadata } from "../../article/article.ts";
import { readByline } from "../../article/byline.ts";
import { readDate } from "../../article/dates.ts";
import { foldLine } from "../../article/line-shapes.ts";
import { all, type PageDocument, type PageElement, wordsOf } from "./dom.ts";
import { isOfType, isThing, listOf, type Thing, wordsIn } from "./json-ld.ts";

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
	return {
		headline: headlineOf(document, described, meta, publisher),
		publisher,
		author: authorOf(document, described, meta),
		published: firstDate([
			wordsIn(described["datePublished"]),
			...meta(
				"article:published_time",
				"og:article:published_time",
				"datepublished",
				"parsely-pub-date",
				"sailthru.date",
				"dcterms.created",
				"dcterms.issued",
				"dcterms.date",
				"dc.date.issued",
				"dc.date",
				"citation_publication_date",
				"cxenseparse:recs:publishtime",
				"pubdate",
				"publish-date",
				"date",
			),
			...shownDates(document, "published"),
		]),
		updated: firstDate([
			wordsIn(described["dateModified"]),
			...meta(
				"article:modified_time",
				"og:article:modified_time",
				"og:updated_time",
				"datemodified",
				"dcterms.modified",
				"last-modified",
				"lastmod",
			),
			...shownDates(document, "updated"),
		]),
		url: addressOf(document, described, meta, address),
		language: languageOf(document, described, meta),
		rights: rightsOf(document, described, meta),
	};
}

type Meta = (...names: string[]) => string[];

const articleTypes =
	/^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|ScholarlyArticle|Review|AnalysisNewsArticle|BackgroundNewsArticle)$/;

/** The article itself; of several the one that says most. */
function describedArticle(things: readonly Thing[]): Thing {
	const articles = things.filter((thing) => isOfType(thing, articleTypes));
	const telling = articles.find((thing) => thing["headline"] !== undefined);
	return telling ?? articles[0] ?? things.find((thing) => isOfType(thing, /Page$/)) ?? {};
}

/** The contents of `meta` elements by their names, in the order of the names. */
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
	return (...names) => names.flatMap((name) => contents.get(name) ?? []);
}

function publisherOf(described: Thing, things: readonly Thing[], meta: Meta): string | null {
	const byReference = listOf(described["publisher"]).flatMap((publisher) =>
		isThing(publisher) ? things.filter((thing) => thing["@id"] === publisher["@id"]) : [],
	);
	const site = things.find((thing) => isOfType(thing, /^WebSite$/));
	return (
		wordsIn(described["publisher"]) ??
		(byReference.map((thing) => wordsIn(thing["name"])).find((name) => name !== null) || null) ??
		meta("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name")[0] ??
		wordsIn(site?.["name"]) ??
		null
	);
}

function headlineOf(
	document: PageDocument,
	described: Thing,
	meta: Meta,
	publisher: string | null,
): string | null {
	const stated = [
		wordsIn(described["headline"]),
		...meta("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title"),
		wordsOf(document.querySelector("title")),
	].flatMap((title) => (title === null || title === "" ? [] : [withoutSite(title, publisher)]));
	const shown = all(document, "h1")
		.map((h1) => wordsOf(h1))
		.filter((words) => words !== "");
	// A title cut short, or with the site's name behind it, is the shown headline all the same.
	const same = shown.find((words) => stated.some((title) => begins(title, words)));
	return same ?? stated[0] ?? shown[0] ?? null;
}

function begins(title: string, shown: string): boolean {
	const [a, b] = [foldLine(title.replace(/\s*(?:…|\.\.\.)$/u, "")), foldLine(shown)];
	return a !== "" && b !== "" && (a.startsWith(b) || (b.startsWith(a) && a.length >= 40));
}

/** "Night ferry returns | Harbour Post" without what follows the bar, or the dash before the site's name. */
function withoutSite(title: string, publisher: string | null): string {
	const parts = title.split(/\s+(?:[|–—·»•]|-|::)\s+/u);
	const last = parts.at(-1) ?? "";
	if (parts.length < 2) return title;
	const site = foldLine(publisher ?? "");
	const isSite = site !== "" && (site.includes(foldLine(last)) || foldLine(last).includes(site));
	const barred = /\s+(?:[|»]|::)\s+\S[^|»]*$/u.test(title) && last.split(/\s/u).length <= 5;
	if (!isSite && !barred) return title;
	return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s+$/u, ""), publisher);
}

function authorOf(document: PageDocument, described: Thing, meta: Meta): string | null {
	const named = listOf(described["author"]).flatMap((author) => wordsIn(author) ?? []);
	const names =
		named.length > 0
			? named
			: meta(
					"author",
					"parsely-author",
					"dc.creator",
					"dcterms.creator",
					"citation_author",
					"article:author",
					"sailthru.author",
					"byl",
				);
	const usable = names
		.map((name) => readByline(name) ?? nameIn(name) ?? name)
		.filter((name) => name.length <= 120 && !/^https?:|@|\d{4}/u.test(name));
	if (usable.length > 0) return [...new Set(usable)].join(", ");
	const shown = all(document, '[rel="author"], [itemprop="author"], .byline, .author, .author-name')
		.map((element) => wordsOf(element))
		.filter((words) => words.length <= 120);
	const [first] = shown;
	return shown.map((words) => readByline(words)).find((name) => name !== null) ?? nameIn(first);
}

/** A line that is a name and nothing else. */
function nameIn(words: string | undefined): string | null {
	return words === undefined ? null : readByline(`By ${words}`);
}

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

/** Dates in `time` elements; one that stands beside "Updated" is when the page was changed. */
function shownDates(document: PageDocument, kind: "published" | "updated"): string[] {
	return all(document, 'time, [itemprop="datePublished"], [itemprop="dateModified"]').flatMap(
		(element) => {
			if ((isUpdate(element) ? "updated" : "published") !== kind) return [];
			const stated = element.getAttribute("datetime") ?? element.getAttribute("content");
			return [stated ?? "", wordsOf(element)].filter((words) => words !== "");
		},
	);
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
		document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
		meta("og:url")[0],
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
		document.querySelector("body")?.getAttribute("lang"),
		wordsIn(described["inLanguage"]),
		...meta("og:locale", "content-language", "dc.language", "dcterms.language", "language"),
	];
	const tags = candidates.map((tag) => (tag ?? "").trim().replaceAll("_", "-"));
	return tags.find((tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag)) ?? null;
}

function rightsOf(document: PageDocument, described: Thing, meta: Meta): string | null {
	return (
		wordsIn(described["copyrightNotice"]) ??
		wordsIn(described["license"]) ??
		meta("dcterms.rights", "dc.rights", "copyright", "rights")[0] ??
		document.querySelector('[rel~="license"][href]')?.getAttribute("href") ??
		null
	);
}
