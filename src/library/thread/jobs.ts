import type { Listing } from "../listing/listing.ts";
import type { ReadPage } from "../page/page-blocks.ts";
import type { PackedArticle } from "./parcel.ts";
import type { FileContent } from "./parse-file.ts";

/** What the thread does, with what it is given and what it gives back: plain values, which are copied between threads. */
export interface Jobs {
	/** The article of a web page, as blocks. */
	readonly page: {
		readonly given: { readonly html: string; readonly address: string | null };
		readonly gives: ReadPage;
	};
	/** A file as an article. */
	readonly article: {
		readonly given: FileContent;
		readonly gives: PackedArticle;
	};
	/** A list of articles, such as a feed. */
	readonly listing: {
		readonly given: {
			readonly bytes: Uint8Array;
			readonly contentType: string;
			readonly address: string;
		};
		readonly gives: Listing;
	};
}

export type Job = {
	readonly [K in keyof Jobs]: { readonly kind: K } & Jobs[K]["given"];
}[keyof Jobs];

/** What the thread tells. */
export type Report =
	| { readonly kind: "ready" }
	| { readonly kind: "done"; readonly value: unknown };
