import type { Listing } from "../listing/listing.ts";
import { readListingSafely } from "../thread/open-listing.ts";
import { acceptedLists, maxBytes } from "./list-articles.ts";
import type { SourceKind } from "./source.ts";
import type { Visitor } from "./visitor.ts";

/** What an address can be followed as. */
type FoundSource =
	| {
			readonly ok: true;
			readonly kind: SourceKind;
			/** The feed's where the page named one. */
			readonly address: string;
			readonly listed: Extract<Listing, { readonly ok: true }>["listed"];
	  }
	| { readonly ok: false; readonly message: string };

/** Finds out what an address holds: a feed, a sitemap, a page that names a feed, or a page with links. */
export async function findSource(
	address: string,
	visitor: Pick<Visitor, "visit">,
): Promise<FoundSource> {
	const found = await look(address, visitor);
	if (!found.ok || found.kind !== "page") return found.ok ? sourceOf(found) : found;
	for (const feed of found.feeds.slice(0, maxFeeds)) {
		const named = await look(feed, visitor);
		if (named.ok && named.kind === "feed") return sourceOf(named);
	}
	return sourceOf(found);
}

const maxFeeds = 3;

type Looked =
	| (Extract<Listing, { readonly ok: true }> & { readonly address: string })
	| { readonly ok: false; readonly message: string };

async function look(address: string, visitor: Pick<Visitor, "visit">): Promise<Looked> {
	const asked = {
		address,
		accept: acceptedLists,
		etag: null,
		modified: null,
		pause: 1000,
		maxBytes,
	};
	const visited = await visitor.visit(asked);
	if (visited.kind === "unchanged") return { ok: false, message: "the server sent nothing" };
	if (visited.kind !== "here") return { ok: false, message: visited.message };
	const listing = await readListingSafely(visited.bytes, visited.contentType, visited.address);
	return listing.ok ? { ...listing, address: visited.address } : listing;
}

function sourceOf({ kind, address, listed }: Extract<Looked, { readonly ok: true }>): FoundSource {
	return { ok: true, kind: kind === "index" ? "sitemap" : kind, address, listed };
}
