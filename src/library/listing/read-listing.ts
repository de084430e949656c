import { gunzipSync } from "node:zlib";
import { XMLParser } from "fast-xml-parser";
import { parseFeed } from "feedsmith";
import { decodePage } from "../page/charset.ts";
import { openDocument } from "../page/dom.ts";
import { all, first } from "../page/selectors.ts";
import { type Listed, type Listing, tidy } from "./listing.ts";

/** A sitemap may have so many bytes unpacked (sitemaps.org). */
const maxBytes = 50 * 1024 * 1024;

/** More addresses than a sitemap may have. */
const maxListed = 50_000;

/**
 * Reads a list of articles, whatever it is: RSS, Atom, JSON Feed, a sitemap or an index of sitemaps, packed or not, a
 * text with an address a line, a page with links. It may take long with one made for that: `open-listing.ts` puts an
 * end to it.
 *
 * @param address where it comes from, which its own addresses may leave out
 */
export function readListing(bytes: Uint8Array, contentType: string, address: string): Listing {
	const unpacked = unpack(bytes);
	if (unpacked === null) return { ok: false, message: "it is packed, and cannot be unpacked" };
	const text = decodePage(unpacked, contentType).replace(/^\uFEFF/u, "");
	const listing = readText(text, address);
	if (!listing.ok) return listing;
	const listed = tidy(listing.listed.slice(0, maxListed), address);
	return { ...listing, listed };
}

function unpack(bytes: Uint8Array): Uint8Array | null {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: maxBytes });
	} catch {
		return null;
	}
}

function readText(text: string, address: string): Listing {
	const head = text
		.slice(0, 4096)
		.replace(/<\?xml[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/giu, "");
	const root = /<(?:[\w-]+:)?([A-Za-z]+)[\s>]/u.exec(head)?.[1] ?? "";
	if (root === "urlset" || root === "sitemapindex") return readSitemap(text, root);
	if (/^(?:rss|RDF|feed)$/u.test(root) || /^\s*\{/u.test(head)) return readFeed(text);
	if (/^\s*https?:\/\/\S+\s*(?:\n|$)/u.test(head)) return readLines(text);
	return /<[a-z!]/iu.test(head) ? readLinks(text, address) : nothing;
}

const nothing = { ok: false, message: "it is neither a feed, a sitemap nor a page" } as const;

type Entry = Readonly<Record<string, unknown>>;

function readSitemap(text: string, root: "urlset" | "sitemapindex"): Listing {
	const entry = root === "urlset" ? "url" : "sitemap";
	const parser = new XMLParser({
		removeNSPrefix: true,
		parseTagValue: false,
		isArray: (name) => name === entry,
	});
	try {
		const parsed: unknown = parser.parse(text);
		const entries = listIn(partOf(parsed, root), entry);
		return {
			ok: true,
			kind: root === "urlset" ? "sitemap" : "index",
			feeds: [],
			listed: entries.flatMap((each): Listed[] => {
				const address = wordsOf(partOf(each, "loc"));
				if (address === null) return [];
				const changed = wordsOf(partOf(each, "lastmod"));
				const published = wordsOf(partOf(partOf(each, "news"), "publication_date"));
				return [{ address, changed, published }];
			}),
		};
	} catch {
		return { ok: false, message: "the sitemap cannot be read" };
	}
}

function readFeed(text: string): Listing {
	try {
		const { format, feed } = parseFeed(text);
		const entries: readonly unknown[] =
			format === "atom" ? (feed.entries ?? []) : (feed.items ?? []);
		return { ok: true, kind: "feed", feeds: [], listed: entries.flatMap(listedIn) };
	} catch {
		return { ok: false, message: "the feed cannot be read" };
	}
}

/** An entry of a feed of whichever kind. */
function listedIn(entry: unknown): Listed[] {
	const links = listIn(entry, "links");
	const link =
		links.find((each) => (wordsOf(each["rel"]) ?? "alternate") === "alternate")?.["href"] ??
		partOf(entry, "url") ??
		partOf(entry, "link") ??
		permanentLink(entry);
	const address = wordsOf(link);
	if (address === null) return [];
	const first = (...names: string[]): string | null =>
		names.map((name) => wordsOf(partOf(entry, name))).find((each) => each !== null) ?? null;
	const changed = first("updated", "date_modified");
	const published = first("published", "date_published", "pubDate") ?? dublinCore(entry);
	return [{ address, changed, published }];
}

/** RSS says by an attribute whether an item's name is its address. */
function permanentLink(entry: unknown): unknown {
	const guid = partOf(entry, "guid");
	const value = wordsOf(partOf(guid, "value")) ?? wordsOf(guid);
	return partOf(guid, "isPermaLink") !== false && /^https?:/u.test(value ?? "") ? value : null;
}

function dublinCore(entry: unknown): string | null {
	const terms = partOf(entry, "dc");
	const [date] = [partOf(terms, "date"), partOf(terms, "dates")].flat();
	return wordsOf(date);
}

function readLines(text: string): Listing {
	const listed = text
		.split(/\s+/u)
		.filter((word) => /^https?:\/\//u.test(word))
		.map((address): Listed => ({ address, changed: null, published: null }));
	return { ok: true, kind: "sitemap", feeds: [], listed };
}

function readLinks(html: string, address: string): Listing {
	const opened = openDocument(html);
	if (!opened.ok) return opened;
	const { document } = opened;
	const stated = first(document, "base[href]")?.getAttribute("href") ?? "";
	const base = URL.canParse(stated, address) ? new URL(stated, address).href : address;
	const leads = (selector: string): string[] =>
		all(document, selector).flatMap((each) => {
			const href = each.getAttribute("href") ?? "";
			return URL.canParse(href, base) ? [new URL(href, base).href] : [];
		});
	const listed = leads("a[href]").map(
		(each): Listed => ({ address: each, changed: null, published: null }),
	);
	return { ok: true, kind: "page", listed, feeds: leads(feedLinks) };
}

const feedLinks = ["application/rss+xml", "application/atom+xml", "application/feed+json"]
	.map((type) => `link[rel~="alternate"][type="${type}"][href]`)
	.join(", ");

function partOf(value: unknown, name: string): unknown {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
	return (value as Entry)[name];
}

function listIn(value: unknown, name: string): Entry[] {
	const list = partOf(value, name);
	if (!Array.isArray(list)) return [];
	return list.filter((each): each is Entry => typeof each === "object" && each !== null);
}

function wordsOf(value: unknown): string | null {
	if (typeof value !== "string") return null;
	return value.trim() === "" ? null : value.trim();
}
