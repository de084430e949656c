import type { Metadata } from "../../article/article.ts";

/** One piece of a page's article, as a Markdown file will hold it; lines of a text are apart by `\n`. */
export type PageBlock =
	| { readonly kind: "heading"; readonly depth: number; readonly text: string }
	| { readonly kind: "paragraph"; readonly text: string }
	| { readonly kind: "list"; readonly items: readonly ListItem[] }
	| { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
	| { readonly kind: "code"; readonly text: string }
	/** A post of a social network that the article shows, with who wrote it: another's words. */
	| { readonly kind: "post"; readonly text: string }
	/** Words that the block above shows struck out; they are none of its text. */
	| { readonly kind: "struck"; readonly words: string };

export interface ListItem {
	/** 0 for an item of the list itself, 1 for one of a list in it. */
	readonly level: number;
	/** What stands before it: "3.", "b."; "" for a bullet. */
	readonly marker: string;
	readonly text: string;
}

/** Something on the page that is not its article, and why. */
export interface LeftOut {
	readonly text: string;
	readonly reason: string;
}

/** A page's article: what it says of itself, and its text. What the page does not say is null. */
export interface Page {
	readonly metadata: Metadata;
	readonly blocks: readonly PageBlock[];
	readonly leftOut: readonly LeftOut[];
}

export type ReadPage =
	| { readonly ok: true; readonly page: Page }
	| { readonly ok: false; readonly message: string };

/** All words of a block. */
export function textOfBlock(block: PageBlock): string {
	switch (block.kind) {
		case "list":
			return block.items.map((item) => textOfItem(item)).join("\n");
		case "table":
			return block.rows.map((row) => row.join(" | ")).join("\n");
		case "struck":
			return "";
		default:
			return block.text;
	}
}

/** An item's words with its number. */
export function textOfItem({ marker, text }: ListItem): string {
	return marker === "" ? text : `${marker} ${text}`;
}
