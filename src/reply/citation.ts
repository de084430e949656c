import type { Article, Section, Span } from "../article/article.ts";
import { type AgeRule, ageOfOld, correctedAt, speaksOfNow } from "./age.ts";
import { formatDate } from "./date-text.ts";
import type { Words } from "./reply-words.ts";

/** What a source line says, each part short enough for any front end; null where it is not known. */
interface Citation {
	readonly section: string | null;
	/** The article's headline, else its id. */
	readonly title: string;
	readonly publisher: string | null;
	/**
	 * As exactly as it is known: "10 December 2025", "December 2025", "2025", "date not known"; "as of 2025" where
	 * the heading or the question speaks of now.
	 */
	readonly date: string;
	/** How old the article is, "over a year old", where it is old by the reading's rule; null where not. */
	readonly old: string | null;
	/** When the passage, or any of the section, was corrected within a day; null for not. */
	readonly corrected: Date | null;
	/** An http or https address; null where the article has none that can be shown. */
	readonly url: string | null;
}

/** What the reader of a reply asked, and when they read it. */
export interface Reading {
	readonly question?: string;
	/** Without it nothing counts as old. */
	readonly age?: AgeRule;
}

/** Names the place that a reply's words stand in. */
export function citationOf(
	article: Article,
	section: Section,
	words: Words,
	reading: Reading = {},
	passage?: Span,
): Citation {
	const spans = passage ? [passage] : section.passages;
	return {
		section: section.heading === null ? null : shorten(section.heading, maxNameLength),
		title: shorten(article.headline ?? article.id, maxNameLength),
		publisher: article.publisher === null ? null : shorten(article.publisher, maxNameLength),
		date: dateOf(article, `${section.heading ?? ""}\n${reading.question ?? ""}`, words),
		old: reading.age === undefined ? null : tellOld(article, reading.age, words),
		corrected: reading.age === undefined ? null : newestOf(article, spans, reading.age),
		url: linkable(article.url),
	};
}

function tellOld(article: Article, rule: AgeRule, words: Words): string | null {
	const age = ageOfOld(article, rule);
	return age && words.old[age.unit](age.count);
}

function newestOf(article: Article, spans: readonly Span[], age: AgeRule): Date | null {
	const times = spans.flatMap((span) => correctedAt(article, span, age)?.getTime() ?? []);
	return times.length === 0 ? null : new Date(Math.max(...times));
}

function dateOf({ published, updated }: Article, asked: string, words: Words): string {
	const known = published ?? updated;
	if (known === null) return words.undated;
	const date = formatDate(known, words.locale);
	return speaksOfNow(asked) ? words.asOf(date) : date;
}

const maxNameLength = 200;
const maxUrlLength = 500;

/** Cuts a name at a word's end, visibly. Names only: a quotation is never shortened like this. */
function shorten(name: string, longest: number): string {
	const line = name.replace(/\s+/gu, " ").trim();
	if (line.length <= longest) return line;
	const head = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, "");
	const space = head.lastIndexOf(" ");
	return `${space > longest / 2 ? head.slice(0, space) : head}…`;
}

function linkable(url: string | null): string | null {
	if (url === null || url.length > maxUrlLength || !URL.canParse(url)) return null;
	return /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : null;
}
