import { z } from "zod";
import { duration } from "./duration.ts";

/** How the addresses of a source's articles are found. */
const sourceKinds = ["feed", "sitemap", "page", "addresses"] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** Where articles come from by themselves, checked. Times are in milliseconds. */
export type Source = z.infer<typeof sourceSchema> & {
	readonly kind: SourceKind;
	/** Of the list of articles; of a list in the file itself the articles' own. */
	readonly addresses: readonly string[];
	/** The folder within the articles' folder. */
	readonly folder: string;
};

const address = z.url({
	protocol: /^https?$/u,
	error: "expected an address such as https://example.org/feed.xml",
});

/** One word or several. */
const words = z
	.union([z.string(), z.array(z.string())], "expected words, or a list of them")
	.transform((given) => (typeof given === "string" ? [given] : given));

const patterns = words.refine(
	(given) => given.every((each) => /^(?:\/|https?:\/\/|\*)/u.test(each)),
	'expected a pattern of paths such as "/news/**", or of whole addresses',
);

/** A path below the articles' folder that leads nowhere else, and is not passed over when articles are read. */
const folder = z
	.string("expected a folder's name")
	.regex(
		/^(?![./])(?!.*\/\.)(?!.*\/\/)[\p{L}\p{N} ._/-]{1,100}(?<![/. ])$/u,
		"expected the name of a folder within the articles' folder",
	);

const name = z
	.string("expected a name")
	.regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,59}$/u, "expected a name of letters, digits and hyphens");

export const sourceSchema = z.strictObject({
	name,
	/** RSS, Atom or JSON Feed. */
	feed: address.optional(),
	/** A sitemap, or an index of sitemaps. */
	sitemap: address.optional(),
	/** A page with links to articles. */
	page: address.optional(),
	/** The articles' own addresses. */
	addresses: z.array(address, "expected a list of addresses").min(1).max(10_000).optional(),
	/** Which paths are articles; all unless told. */
	include: patterns.default([]),
	exclude: patterns.default([]),
	/** How many articles at most are taken, the newest first. */
	limit: z.int("expected a number of articles").min(1).max(10_000).default(200),
	/** How old an article may be when it is first taken. */
	age: duration("1h", "36500d").optional(),
	folder: folder.optional(),
	language: z
		.string()
		.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'expected a language tag like "en"')
		.optional(),
	rights: z.string("expected words").max(200).optional(),
	tags: words.default([]),
	/** How often it is looked at. */
	every: duration("5m", "30d").default(3_600_000),
	/** Between two requests to one server. */
	pause: duration("0s", "5m").default(1000),
});

type StatedSource = z.infer<typeof sourceSchema>;

/** What a source states twice or not at all; null for nothing. */
export function findContradiction(stated: StatedSource): string | null {
	const given = sourceKinds.filter((kind) => stated[kind] !== undefined);
	if (stated.page !== undefined && stated.include.length === 0)
		return 'a page has other links too; expected include, such as "/news/**"';
	return given.length === 1
		? null
		: `expected one of ${sourceKinds.join(", ")}, not ${given.length === 0 ? "none" : given.join(" and ")}`;
}

export function toSource(stated: StatedSource): Source {
	const kind = sourceKinds.find((each) => stated[each] !== undefined) ?? "addresses";
	const given = stated[kind] ?? [];
	return {
		...stated,
		kind,
		addresses: typeof given === "string" ? [given] : given,
		folder: stated.folder ?? stated.name,
	};
}
