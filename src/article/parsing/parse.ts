import type { Article, Problem } from "../article.ts";
import type { FormattedText } from "../formats/block.ts";
import { readMarkdown } from "../formats/markdown.ts";
import { readText } from "../formats/text.ts";
import { readFrontMatter } from "../front-matter.ts";
import { type LineMap, lineAt } from "../line-map.ts";
import { type Boilerplate, findBoilerplate } from "./boilerplate.ts";
import { assertIntact } from "./integrity.ts";
import { nothingStated, readMetadata, type StatedMetadata } from "./metadata.ts";
import { findQuotes } from "./quotes.ts";
import { type Structure, structureOf } from "./structure.ts";

/** A file to make an article of; `content` as `decodeText` gives it. */
export interface ArticleSource {
	/** The article's id, unless its front matter names one. */
	readonly id: string;
	/** The file's name for people. */
	readonly file: string;
	readonly format: "text" | "markdown";
	readonly content: string;
}

export type ParsedArticle =
	| {
			readonly ok: true;
			readonly article: Article;
			/** Whether it is not finished, and to be shown to nobody. */
			readonly isDraft: boolean;
			readonly problems: readonly Problem[];
			/** Where the file's lines are in the text; null where the file has no such lines. */
			readonly lines: LineMap | null;
			/** For a web page: what on it is not the article, and why; none of it stands in the article's text. */
			readonly leftOut?: readonly { readonly text: string; readonly reason: string }[];
	  }
	| { readonly ok: false; readonly problem: Problem };

/**
 * Reads a file as an article: what it says of itself, its sections with their passages, its quotations,
 * and what on the page was not the article. Every span is a slice of the article's `text`.
 */
export function parseArticle(source: ArticleSource): ParsedArticle {
	const { file } = source;
	const read = readSource(source);
	if (!read.ok) return read;
	const { formatted, stated } = read;
	if (formatted.blocks.length > maxBlocks) {
		const message = `there are more than ${maxBlocks} paragraphs`;
		const mend = "make several articles of it";
		return { ok: false, problem: { file, line: null, severity: "error", message, mend } };
	}
	const boilerplate = findBoilerplate(formatted.blocks);
	const structure = structureOf(formatted, boilerplate, stated.metadata.headline);
	assertIntact(formatted.text, structure);
	if (structure.sections.every(({ passages }) => passages.length === 0)) {
		const message = "there is no paragraph to answer from";
		const mend = "write at least one paragraph under the headings";
		return { ok: false, problem: { file, line: null, severity: "error", message, mend } };
	}
	const { text } = formatted;
	const { sections, dropped } = structure;
	const article: Article = {
		id: stated.id ?? source.id,
		file,
		...metadataOf(stated, boilerplate, structure),
		...(stated.tags.length > 0 ? { tags: stated.tags } : {}),
		...(stated.source === null ? {} : { source: stated.source }),
		text,
		sections,
		quotes: findQuotes({
			text,
			sections,
			setApart: formatted.blocks.filter(({ quoted }) => quoted),
		}),
		dropped,
	};
	return {
		ok: true,
		article,
		isDraft: stated.isDraft,
		problems: [...stated.problems, ...unansweredHeadings(file, formatted, structure)],
		lines: formatted.lines,
	};
}

/** No article has more paragraphs and headings, dropped ones among them; each costs memory for as long as it is served. */
const maxBlocks = 50_000;

type ReadSource =
	| { readonly ok: true; readonly formatted: FormattedText; readonly stated: StatedMetadata }
	| { readonly ok: false; readonly problem: Problem };

function readSource({ file, format, content }: ArticleSource): ReadSource {
	if (format === "text") {
		return { ok: true, formatted: readText(content), stated: nothingStated };
	}
	const front = readFrontMatter(file, content);
	if (!front.ok) return front;
	const formatted = readMarkdown(front.body, front.linesAbove);
	return { ok: true, formatted, stated: readMetadata(file, front) };
}

/** What the front matter says goes before what the page's own lines say. */
function metadataOf({ metadata }: StatedMetadata, boilerplate: Boilerplate, structure: Structure) {
	const { source } = boilerplate;
	return {
		...metadata,
		headline: metadata.headline ?? structure.headline?.text ?? source?.headline ?? null,
		publisher: metadata.publisher ?? source?.publisher ?? null,
		author: metadata.author ?? boilerplate.author,
		updated: metadata.updated ?? boilerplate.updated,
		published: metadata.published ?? boilerplate.published ?? source?.published ?? null,
	};
}

/** A marked question that nothing stands under, not even a smaller heading, is a slip of the author's. */
function unansweredHeadings(
	file: string,
	formatted: FormattedText,
	structure: Structure,
): Problem[] {
	const depths = new Map(formatted.blocks.map((block) => [block.start, block.depth]));
	const depthOf = (index: number): number =>
		depths.get(structure.sections[index]?.headingSpan?.start ?? -1) ?? 0;
	return structure.sections.flatMap(({ headingSpan, passages }, index) => {
		const covers = depthOf(index + 1) > depthOf(index);
		if (headingSpan === null || passages.length > 0 || depthOf(index) === 0 || covers) return [];
		const message = `the heading "${headingSpan.text.slice(0, 80)}" has no text under it`;
		const mend = "write what answers it below, or remove the heading";
		const line = lineAt(formatted.lines, headingSpan.start);
		return [{ file, line, severity: "warning" as const, message, mend }];
	});
}
