import type { DeskItem } from "../../records/desk.ts";

/**
 * A Markdown file to write an answer into: the question and those alike as headings, since a heading that asks a
 * question is found whenever it is asked. What members wrote cannot become markup or front matter in it.
 */
export function articleDraft(items: readonly DeskItem[]): {
	readonly name: string;
	readonly content: string;
} {
	const questions = items.map(({ question }) => onOneLine(question)).slice(0, maxHeadings);
	const [first = ""] = questions;
	const content = [
		"---",
		`title: ${JSON.stringify(first)}`,
		"draft: true",
		"---",
		"",
		...questions.flatMap((question) => [`## ${escapeHeading(question)}`, ""]),
	].join("\n");
	return { name: "article.md", content };
}

const maxHeadings = 5;

function onOneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}

function escapeHeading(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|~!&]/gu, "\\$&");
}
