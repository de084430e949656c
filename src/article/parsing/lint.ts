import type { Article, Passage, Problem, Section } from "../article.ts";
import { templateTagInSentence, unendedCommentReason } from "../formats/reasons.ts";
import { footnoteMark, struckOut } from "../formats/runs.ts";
import { type LineMap, lineAt } from "../line-map.ts";

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
		...article.dropped.flatMap(({ reason, text, start }) => {
			const advice = leftOutWords[reason];
			return advice === undefined
				? []
				: [warn(lineOf(start), `“${cut(text)}” ${advice.message}`, advice.mend)];
		}),
		...findTildes(article.sections).map(({ at, words }) => {
			const message = `${words} looks struck out, and is shown all the same`;
			return warn(lineOf(at), message, striking);
		}),
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

/** What an author should know of words that were left out within the text, by the reason. */
const leftOutWords: Readonly<Record<string, { readonly message: string; readonly mend: string }>> =
	{
		[struckOut]: {
			message: "is struck out and left out of the text",
			mend: "remove the words, or what strikes them out if they count",
		},
		[footnoteMark]: {
			message: "is read as a footnote's mark and left out of the text",
			mend: "write the figure out if it is none",
		},
		[templateTagInSentence]: {
			message: "is a site generator's tag and left out of its sentence",
			mend: "write the words that the tag stands for, or put it into backticks",
		},
		[unendedCommentReason]: {
			message: "stands in a comment that nothing ends, and is left out",
			mend: 'end the comment with "-->"',
		},
	};

const striking =
	"remove the words; or in a file .md strike out each paragraph by itself, with tildes at both ends";

/** In pasted text "~~eight~~" stays as it is; so does in Markdown what begins in one paragraph and ends in another. */
function findTildes(sections: readonly Section[]): { at: number; words: string }[] {
	const parts = sections.flatMap(({ headingSpan, passages }) =>
		headingSpan === null ? passages : [headingSpan, ...passages],
	);
	const lastEnd = parts.findLastIndex(({ text }) => /[^\s~]~~(?!~)/u.test(text));
	return parts.flatMap(({ text, start }, index) =>
		[...text.matchAll(/(?<!~)~~(?=[^\s~])[^~]+(?:(?<!\s)~~(?!~)|$)/gu)].flatMap((match) => {
			const isEnded = match[0].endsWith("~~") || index < lastEnd;
			return isEnded ? [{ at: start + match.index, words: cut(match[0]) }] : [];
		}),
	);
}

function cut(words: string): string {
	return words.length > 60 ? `${words.slice(0, 60)}…` : words;
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
