/** An address that a source lists. */
export interface Listed {
	readonly address: string;
	/** When the source says that what is there changed last, as it was written there; null where it does not say. */
	readonly changed: string | null;
	/** When it says that the article was published. */
	readonly published: string | null;
}

/** What an address that lists articles holds. */
export type Listing =
	| {
			readonly ok: true;
			/** An `index` lists sitemaps, everything else articles. */
			readonly kind: "feed" | "sitemap" | "index" | "page";
			readonly listed: readonly Listed[];
			/** Of a page, the feeds that it names. */
			readonly feeds: readonly string[];
	  }
	| { readonly ok: false; readonly message: string };

/** What is listed, without what is said twice, addresses whole and without the part for browsers alone. */
export function tidy(listed: readonly Listed[], base: string): Listed[] {
	const all = new Map<string, Listed>();
	for (const each of listed) {
		const address = wholeAddress(each.address, base);
		if (address !== null && !all.has(address)) all.set(address, { ...each, address });
	}
	return [...all.values()];
}

/** An address as it is asked for; null for one that is none, or of no page. */
export function wholeAddress(address: string, base?: string): string | null {
	if (!URL.canParse(address.trim(), base)) return null;
	const url = new URL(address.trim(), base);
	url.hash = "";
	return /^https?:$/u.test(url.protocol) && url.href.length <= longest ? url.href : null;
}

/** RFC 9110, 4.1, recommends that addresses of 8000 characters be taken; no article has a longer one than this. */
const longest = 2000;
