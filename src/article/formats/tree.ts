import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Reads Markdown as a tree. */
export function readTree(markdown: string): Root {
	return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Reads what stands between the tags of a block of HTML: Markdown again, whose tags are all inline ones. */
export function readPiece(markdown: string): Root {
	return fromMarkdown(markdown, {
		extensions: [gfm(), { disable: { null: ["htmlFlow"] } }],
		mdastExtensions: [gfmFromMarkdown()],
	});
}
