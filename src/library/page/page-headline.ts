import { foldLine, wordCount } from "../../article/line-shapes.ts";
import { type PageDocument, type PageElement, wordsOf } from "./dom.ts";
import { all, closest, first } from "./selectors.ts";

/** What of a page is the site's name. */
export interface SiteNames {
	readonly publisher: string | null;
	/** Where the page is, as it or its fetching says. */
	readonly url: string | null;
}

/**
 * A page's headline: of the titles that it states, without the site's name, the one that it shows; else the first.
 * `stated` are titles in the order of trust.
 */
export function headlineIn(
	document: PageDocument,
	stated: readonly string[],
	site: SiteNames,
): string | null {
	const titles = stated.map((title) => withoutMarks(title)).filter((title) => title !== "");
	const bare = titles.map((title) => withoutSite(title, site)).filter((title) => title !== "");
	const shown = (selector: string): string[] =>
		all(document, selector)
			.filter((heading) => !isSiteHeading(heading, titles, site))
			.map((heading) => withoutMarks(wordsOf(heading)))
			.filter((words) => words !== "");
	const first = shown("h1");
	const lower = shown("h2, h3");
	// A title cut short, or with the site's name behind it, is the shown headline all the same.
	const same = first.find((words) => bare.some((title) => begins(title, words)));
	// "Server move on Saturday - Model Railway Board" under a first heading with the board's name.
	const above = same ?? lower.find((words) => titles.some((title) => leads(title, words, first)));
	const alike = first.length === 1 && titles.some((title) => tellsTheSame(title, first[0] ?? ""));
	const part =
		first.find((words) => titles.some((title) => isPart(title, words))) ??
		lower.find((words) =>
			titles.some((title) => isPart(title, words) && words.length > title.length * 0.4),
		);
	const told = bare.find((title) => !isSite(title, site));
	return (
		above ??
		part ??
		(alike ? first[0] : undefined) ??
		otherHeadline(first, titles) ??
		told ??
		first[0] ??
		bare[0] ??
		null
	);
}

/**
 * The only first heading of a page, where it says something, and the stated titles name the site: a word or two that the
 * heading does not have, or another writing.
 */
function otherHeadline(first: readonly string[], titles: readonly string[]): string | null {
	const [headline] = first;
	if (first.length !== 1 || headline === undefined || wordCount(headline) < 3) return null;
	const shown = foldLine(headline);
	const words = new Set(shown.split(" "));
	const isOther = (title: string): boolean =>
		wordCount(title) < 3
			? title.split(" ").every((word) => !words.has(word))
			: Array.from(title).every((sign) => sign === " " || !shown.includes(sign));
	return titles.every((title) => isOther(foldLine(title))) ? headline : null;
}

/** Without a mark for a link to the heading, and the word for changing it. */
export function withoutMarks(title: string): string {
	return title
		.replace(/\s*(?:[¶§#]|\[\s?(?:edit|bearbeiten|modifier|editar)[^\]]*\])\s*$/iu, "")
		.trim();
}

function begins(title: string, shown: string): boolean {
	const [a, b] = [foldLine(title.replace(/\s*(?:…|\.\.\.)$/u, "")), foldLine(shown)];
	return a !== "" && b !== "" && (a.startsWith(b) || (b.startsWith(a) && a.length >= 40));
}

const separators = /\s+(?:[|–—·»•:]|-|::|>>)\s+|\s*\|\s*|(?<=[\p{L}\d]):\s+/u;

/** "Harbour Notes: The night ferry returns": a heading that is one whole part of the title, or some in a row. */
function isPart(title: string, shown: string): boolean {
	const parts = title.split(separators).map(foldLine);
	if (parts.length < 2 || wordCount(shown) < 3) return false;
	const wanted = foldLine(shown);
	return parts.some((_, from) =>
		parts.some((__, to) => parts.slice(from, to + 1).join(" ") === wanted),
	);
}

/** "Ministry | Press | New limits for wells" over the heading "New limits for private wells": a part with most of its words. */
function tellsTheSame(title: string, shown: string): boolean {
	const parts = title.split(separators);
	const words = new Set(foldLine(shown).split(" "));
	if (parts.length < 2 || words.size < 4) return false;
	return parts.some((part) => {
		const own = foldLine(part).split(" ");
		// with a kicker before it the part itself is the headline
		if (foldLine(shown).includes(foldLine(part))) return false;
		return own.length >= 4 && own.filter((word) => words.has(word)).length >= own.length * 0.8;
	});
}

/** Whether a title is this heading and then one of the first headings, which is the site's name. */
function leads(title: string, shown: string, first: readonly string[]): boolean {
	const parts = title.split(separators).map(foldLine);
	const [headline, ...rest] = parts;
	return (
		wordCount(shown) > 3 &&
		rest.length > 0 &&
		headline === foldLine(shown) &&
		first.some((words) => wordCount(words) <= 3 && rest.join(" ") === foldLine(words))
	);
}

/** A heading that leads to the site's start, or is its name, where the title says more. */
function isSiteHeading(heading: PageElement, titles: readonly string[], site: SiteNames): boolean {
	const words = foldLine(wordsOf(heading));
	const saysMore = titles.some((title) => foldLine(title) !== words);
	if (!saysMore) return false;
	if (site.publisher !== null && foldLine(site.publisher) === words) return true;
	const link = first(heading, "a") ?? closest(heading, "a");
	if (link === null || foldLine(wordsOf(link)) !== words) return false;
	const address = link.getAttribute("href")?.trim() ?? "";
	return address === "/" || /^https?:\/\/[^/]+\/?$/iu.test(address);
}

function isSite(title: string, { publisher, url }: SiteNames): boolean {
	const words = foldLine(title);
	if (words === "") return true;
	return (
		words === foldLine(publisher ?? "") || words === foldLine(hostOf(url)) || isHost(title, url)
	);
}

/** "Entermedia" of entermedia.co.kr. */
function isHost(part: string, url: string | null): boolean {
	const letters = foldLine(part).replaceAll(" ", "");
	const host = hostOf(url)
		.replace(/^www\./u, "")
		.replace(/[^a-z\d.]/gu, "");
	return letters.length >= 4 && (host.split(".")[0] === letters || host === part.toLowerCase());
}

export function hostOf(url: string | null): string {
	return url !== null && URL.canParse(url) ? new URL(url).hostname : "";
}

/** "Night ferry returns | Harbour Post" without what follows the bar, or the dash before the site's name. */
function withoutSite(title: string, site: SiteNames): string {
	// "Exposition « Les phares »": marks of a quotation part nothing
	const mark = title.includes("«") ? /\s+(?:[|–—·•:]|-|::)\s+/u : /\s+(?:[|–—·»•:]|-|::)\s+/u;
	const parts = title.split(mark);
	const last = parts.at(-1) ?? "";
	if (parts.length < 2) return title;
	const name = foldLine(site.publisher ?? "");
	const isName = name !== "" && (name.includes(foldLine(last)) || foldLine(last).includes(name));
	const barred = /\s+(?:[|»]|::)\s+\S[^|»]*$/u.test(title) && last.split(/\s/u).length <= 5;
	if (!isName && !barred && !isHost(last, site.url)) return title;
	return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s+$/u, ""), site);
}
