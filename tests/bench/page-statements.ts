import { parseHTML } from "linkedom";
import { foldLine } from "../../src/article/line-shapes.ts";
import type { PageDocument } from "../../src/library/page/dom.ts";
import { isOfType, listOf, readLinkedData, wordsIn } from "../../src/library/page/json-ld.ts";
import { all } from "../../src/library/page/selectors.ts";
import type { Reading } from "./page-readers.ts";

/** What a page states of itself to machines, where it does. */
export interface Statements {
	readonly headline: string | null;
	readonly published: string | null;
	readonly author: string | null;
}

/** The title, day and people of JSON-LD, else of `meta` elements; an author that is no full name is none. */
export function statementsOf(html: string): Statements {
	const { document } = parseHTML(html) as unknown as { document: PageDocument };
	const things = readLinkedData(document).filter((thing) =>
		isOfType(thing, /Article$|BlogPosting|Report$/u),
	);
	const described = things.find((thing) => thing["headline"] !== undefined) ?? things[0] ?? {};
	const meta = (...names: string[]): string[] =>
		names.flatMap((name) =>
			all(document, `meta[property="${name}"], meta[name="${name}"]`).map(
				(element) => element.getAttribute("content")?.trim() ?? "",
			),
		);
	const site = meta("og:site_name")[0] ?? wordsIn(described["publisher"]) ?? "";
	const people = [
		...listOf(described["author"]).flatMap((author) => wordsIn(author) ?? []),
		...meta("author", "article:author", "parsely-author"),
	].filter((name) => isFullName(name) && foldLine(name) !== foldLine(site));
	const day = [
		wordsIn(described["datePublished"]),
		...meta("article:published_time", "datePublished", "date", "pubdate", "parsely-pub-date"),
	].find((written) => /^\d{4}-\d\d-\d\d/u.test(written ?? ""));
	const headline = wordsIn(described["headline"]) ?? meta("og:title")[0] ?? null;
	return {
		headline: headline === "" ? null : headline,
		published: day?.slice(0, 10) ?? null,
		author: people[0] ?? null,
	};
}

function isFullName(name: string): boolean {
	if (/\b(?:gmbh|news|press|bureau|agency|redaktion|media|team)\b/iu.test(name)) return false;
	return /^\p{Lu}[\p{L}.'’-]*(?:\s(?:d[aeiu]|van|von|der|den|la|le|\p{Lu}[\p{L}.'’-]*)){1,3}$/u.test(
		name,
	);
}

/** The page with none of these statements: no JSON-LD, no `meta` elements, no microdata. */
export function withoutStatements(html: string): string {
	const { document } = parseHTML(html) as unknown as { document: PageDocument };
	for (const element of all(document, "script, meta, link")) {
		if (!element.hasAttribute("charset")) element.remove();
	}
	for (const element of all(document, "[itemprop], [itemtype], [property]")) {
		for (const name of ["itemprop", "itemtype", "itemscope", "property", "content"]) {
			element.removeAttribute(name);
		}
	}
	return `${document}`;
}

/** Whether a reader gives what the page states: the same headline but for the site's name, the day before or after too, that person among the authors. */
export function agrees(kind: keyof Statements, stated: string, read: Reading): boolean {
	const found = read[kind];
	if (found === null || found === undefined) return false;
	if (kind === "published") {
		return Math.abs(Date.parse(found.slice(0, 10)) - Date.parse(stated)) <= 86_400_000;
	}
	const [a, b] = [foldLine(found), foldLine(stated)];
	if (kind === "author") return a.includes(b);
	return (
		a !== "" &&
		(a === b || (a.startsWith(b) && b.length > 15) || (b.startsWith(a) && a.length > 15))
	);
}
