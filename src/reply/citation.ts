import type { Article, Section } from "../article/article.ts";
import { formatDate } from "./dates.ts";
import type { Words } from "./words/words.ts";

/** What a source line says, each part short enough for any front end; null where it is not known. */
export interface Citation {
	readonly section: string | null;
	/** The article's headline, else its id. */
	readonly title: string;
	readonly publisher: string | null;
	/** As exactly as it is known: "10 December 2025", "December 2025", "2025". */
	readonly date: string | null;
	/** An http or https address; null where the article has none that can be shown. */
	readonly url: string | null;
}

/** Names the place that a reply's words stand in. */
export function citationOf(article: Article, section: Section, words: Words): Citation {
	return {
		section: section.heading === null ? null : shorten(section.heading, longestName),
		title: shorten(article.headline ?? article.id, longestName),
		publisher: article.publisher === null ? null : shorten(article.publisher, longestName),
		date: article.published === null ? null : formatDate(article.published, words.locale),
		url: linkable(article.url),
	};
}

const longestName = 200;
const longestUrl = 500;

/** Cuts a name at a word's end, visibly. Names only: a quotation is never shortened like this. */
function shorten(name: string, longest: number): string {
	const line = name.replace(/\s+/gu, " ").trim();
	if (line.length <= longest) return line;
	const head = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, "");
	const space = head.lastIndexOf(" ");
	return `${space > longest / 2 ? head.slice(0, space) : head}…`;
}

function linkable(url: string | null): string | null {
	if (url === null || url.length > longestUrl || !URL.canParse(url)) return null;
	return /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : null;
}
