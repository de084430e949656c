import type { Listed, Listing } from "../listing/listing.ts";
import { wholeAddress } from "../listing/listing.ts";
import { readListingSafely } from "../thread/open-listing.ts";
import type { Source } from "./source.ts";
import type { SyncOptions } from "./syncing.ts";
import type { Visitor } from "./visitor.ts";
import { digestOf } from "./visits.ts";

/** What a source lists. */
type ListedArticles =
	| {
			readonly kind: "listed";
			readonly listed: readonly Listed[];
			/** What the server called the list; null for nothing. */
			readonly etag: string | null;
			readonly modified: string | null;
	  }
	/** Nothing has changed in the list since it was read to the end. */
	| { readonly kind: "unchanged"; readonly etag: string | null; readonly modified: string | null }
	| { readonly kind: "failed"; readonly message: string; readonly until: number };

/** Sitemaps of an index, and addresses of all of them, at most. */
const maxSitemaps = 100;
const maxListed = 200_000;

/** A sitemap may have so many bytes (sitemaps.org). */
export const maxBytes = 50 * 1024 * 1024;

export const acceptedLists =
	"application/atom+xml, application/rss+xml, application/feed+json, application/xml, text/xml, text/html;q=0.9, */*;q=0.5";

/** Asks a source for its articles' addresses. */
export async function listArticles(
	source: Source,
	{ ledger, visitor, now }: Pick<SyncOptions, "ledger" | "visitor" | "now">,
): Promise<ListedArticles> {
	const before = ledger.visits.get(source.name);
	if (before && before.until > now().getTime()) {
		const message = `${before.problem} (not asked again before ${new Date(before.until).toISOString()})`;
		return { kind: "failed", message, until: before.until };
	}
	const [address = ""] = source.addresses;
	if (source.kind === "addresses") {
		const listed = source.addresses.flatMap((each): Listed[] => {
			const whole = wholeAddress(each);
			return whole === null ? [] : [{ address: whole, changed: null, published: null }];
		});
		return { kind: "listed", listed, etag: null, modified: null };
	}
	const isSame = before?.digest === digestOf(source) && before.problem === null;
	const known = isSame ? before : { etag: null, modified: null };
	const visited = await visitor.visit({
		...visitOf(address, source),
		etag: known.etag,
		modified: known.modified,
	});
	if (visited.kind === "unchanged") return { ...known, kind: "unchanged" };
	if (visited.kind !== "here") {
		const until = visited.kind === "busy" ? visited.until : 0;
		return { kind: "failed", message: `${address}: ${visited.message}`, until };
	}
	const listing = await readListingSafely(visited.bytes, visited.contentType, visited.address);
	const fault = faultOf(listing, source);
	if (fault !== null || !listing.ok)
		return { kind: "failed", message: `${address}: ${fault}`, until: 0 };
	if (listing.kind !== "index") {
		const { etag, modified } = visited;
		return { kind: "listed", listed: listing.listed, etag, modified };
	}
	return readIndex(listing.listed, source, visitor, now().getTime());
}

function visitOf(address: string, { pause }: Source) {
	return { address, accept: acceptedLists, etag: null, modified: null, pause, maxBytes };
}

/** What is wrong with what was found at a source's address; null for nothing. */
function faultOf(listing: Listing, { kind }: Source): string | null {
	if (!listing.ok) return listing.message;
	const found = listing.kind === "index" ? "sitemap" : listing.kind;
	return found === kind ? null : `this is a ${found}, not a ${kind}; write "${found}:" before it`;
}

/** The sitemaps of an index, the newest first, on its own server alone. */
async function readIndex(
	sitemaps: readonly Listed[],
	source: Source,
	visitor: Visitor,
	now: number,
): Promise<ListedArticles> {
	const host = new URL(source.addresses[0] ?? "").host;
	const listed: Listed[] = [];
	const timeOf = ({ changed }: Listed): number => Date.parse(changed ?? "") || now;
	const { age } = source;
	const wanted = sitemaps
		.filter((each) => new URL(each.address).host === host)
		.filter((each) => age === undefined || now - timeOf(each) <= age)
		.sort((a, b) => timeOf(b) - timeOf(a));
	for (const { address } of wanted.slice(0, maxSitemaps)) {
		if (listed.length >= maxListed) break;
		const visited = await visitor.visit(visitOf(address, source));
		if (visited.kind === "gone" || visited.kind === "unchanged") continue;
		if (visited.kind !== "here") {
			const until = visited.kind === "busy" ? visited.until : 0;
			return { kind: "failed", message: `${address}: ${visited.message}`, until };
		}
		const read = await readListingSafely(visited.bytes, visited.contentType, visited.address);
		if (!read.ok) return { kind: "failed", message: `${address}: ${read.message}`, until: 0 };
		// An index within an index could lead in a circle.
		if (read.kind === "sitemap") listed.push(...read.listed);
	}
	return { kind: "listed", listed, etag: null, modified: null };
}
