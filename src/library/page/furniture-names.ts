import table from "#data/words/page-parts.json" with { type: "json" };
import { classOf, type PageElement } from "./dom.ts";

/** What pages call a part of theirs that is not the article. */
interface FurnitureName {
	readonly reason: string;
	/** Letters of running text over which the name is taken for a slip: the part is kept. */
	readonly most: number;
	/** It stands beside articles, never around one: only the headline in it says otherwise. */
	readonly isBeside: boolean;
}

interface NamedFurniture extends FurnitureName {
	readonly pattern: RegExp;
}

/** What an element's class, name or component says that it is, or null. */
export function furnitureNamed(element: PageElement): FurnitureName | null {
	if (/^(?:H[1-6]|HTML|BODY|MAIN|ARTICLE|TR|TBODY|THEAD|COL|COLGROUP)$/u.test(element.tagName)) {
		return null;
	}
	// Ids name places for links as often as parts of the page; only those of advertising are plain.
	const id = element.getAttribute("id") ?? "";
	if (siteIds.test(id)) return { reason: "part of the site", most: 600, isBeside: true };
	const signs = ["class", "name", "data-component", "data-testid", "data-module"]
		.flatMap((name) => element.getAttribute(name)?.split(/\s+/u) ?? [])
		.map(hyphened);
	return names.find(({ pattern }) => signs.some((sign) => pattern.test(sign))) ?? null;
}

/** Whether an element is named as a box that opens over the text when a pointer rests on a word. */
export function isNamedAsRollover(element: PageElement): boolean {
	return hyphened(classOf(element).replace(/\s+/gu, "-")).match(rollover) !== null;
}

const rollover =
	/-(?:roll-?over|tool-?tips?|tool-?tip-?text|pop-?overs?|hover-?cards?|fly-?outs?|info-?tips?)-/u;

/** Whether an element is named as a picture's box. */
export function isNamedAsPicture(element: PageElement): boolean {
	if (element.tagName === "FIGURE") return true;
	return classOf(element)
		.split(/\s+/u)
		.some((name) => picture.test(hyphened(name)));
}

const picture = /-(?:image|img|photo|picture|pic|thumb|thumbnail|media-image|figure)-/u;

const siteIds =
	/^(?:div-gpt-ad|google_ads|taboola|outbrain|disqus_thread|siteSub|comments|respond|cookie|newsletter)/iu;

/** "RelatedLinks", "c-related__links" as "-related-links-"; "no_caption" says that there is none. */
function hyphened(name: string): string {
	const words = name
		.replace(/([a-z\d])([A-Z])/gu, "$1-$2")
		.toLowerCase()
		.replace(/[_:/.]+|--+/gu, "-");
	return `-${words}-`.replace(/-(?:no|non|not|without|hide|has|with)-[a-z]+(?=-)/gu, "-");
}

/** Names of classes and components, the words apart by hyphens. */
const names: readonly NamedFurniture[] = table.names.map((each) => ({
	...each,
	pattern: new RegExp(each.pattern, "u"),
}));
