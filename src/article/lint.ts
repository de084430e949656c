import type { Article, Passage, Problem, Section } from "./article.ts";
import { type LineMap, lineAt } from "./line-map.ts";

/**
 * What an author would want to mend in an article that is served all the same: no date, a quotation that never
 * closes, one whose speaker is not named. `known` is what its parsing found already.
 */
export function lintArticle(
	article: Article,
	lines: LineMap | null,
	known: readonly Problem[],
): Problem[] {
	const warn = (line: number | null, message: string, mend: string): Problem => ({
		file: article.file,
		line,
		severity: "warning",
		message,
		mend,
	});
	const lineOf = (offset: number): number | null => lines && lineAt(lines, offset);
	const misread = known.some(({ message }) => message.includes("is not a date"));
	const undated = article.published === null && article.updated === null && !misread;
	return [
		...(undated ? [warn(1, "the article has no date", dating)] : []),
		...article.sections.flatMap(findUnclosed).map(({ at, words }) => {
			const message = `the quotation that opens with ${words} never closes`;
			return warn(lineOf(at), message, "add the closing mark where the quoted words end");
		}),
		...article.quotes
			.filter(({ speakers, type }) => speakers.length === 0 && type === "direct")
			.map(({ spans }) => {
				const start = spans[0]?.start ?? 0;
				const message = `no speaker is surely named for “${beginningAt(article.text, start)}”`;
				return warn(lineOf(start), message, naming);
			}),
	].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

const dating = 'add a line such as "published: 2025-03-04" between the lines "---" at the top';
const naming = "name the speaker in the same sentence: “…,” said NAME";

/** Where in a section quotations open that neither their paragraph nor the next one closes or goes on with. */
function findUnclosed({ passages }: Section): { at: number; words: string }[] {
	return passages.flatMap((passage, index) => {
		const open = lastOpen(passage);
		const next = passages[index + 1]?.text ?? "";
		// Each further paragraph of a long quotation opens with a mark of its own.
		if (open === null || /^["“„«]/u.test(next)) return [];
		return [{ at: passage.start + open, words: beginningAt(passage.text, open) }];
	});
}

/** The offset in a passage of the mark that is still open at its end. */
function lastOpen({ text }: Passage): number | null {
	const open: { mark: string; at: number }[] = [];
	// Inches and seconds are written with the same sign, after a digit.
	for (const { 0: mark, index } of text.matchAll(/(?<!\d)"|[“”„«»]/gu)) {
		const last = open.at(-1)?.mark;
		const closes = last !== undefined && (closers[mark]?.includes(last) ?? false);
		if (closes) open.pop();
		else if (mark !== "”" && mark !== "»") open.push({ mark, at: index });
	}
	return open.at(-1)?.at ?? null;
}

/** What each closing mark may close. */
const closers: Readonly<Record<string, string>> = { "”": "“„", "»": "«", "“": "„", '"': '"' };

function beginningAt(text: string, at: number): string {
	return (
		text
			.slice(at, at + 40)
			.split("\n")[0]
			?.trimEnd() ?? ""
	);
}
