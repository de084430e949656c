import table from "#data/words/page-lines.json" with { type: "json" };
import { readDate } from "./dates.ts";
import { endsSentence, wordCount } from "./line-shapes.ts";

/** Why a line on a news page is not the article, or null when nothing on it says so. */
export function furnitureReason(line: string): string | null {
	if (line.length > maxFurnitureLength) return null;
	const words = wordCount(line);
	const kind = kinds.find(
		({ mostWords, pattern }) => (mostWords === null || words <= mostWords) && pattern.test(line),
	);
	return kind?.reason ?? (isDateLine(line) ? "date line" : null);
}

/** In UTF-16 units: the note below an entry of a blog, with its categories, is the longest. */
const maxFurnitureLength = 450;

/** A line that announces headlines of other articles: "Read more:", "More on this story", "Related: …". */
export function announcesHeadlines(line: string): boolean {
	const text = line.replace(/^[\s>»→▶►*_-]+|(?:[*_…]|\.{3})+$/gu, "").trim();
	if (wordCount(text) > 30 || text.length > 220) return false;
	return announcements.some((pattern) => pattern.test(text));
}

const announcements = table.announcements.map((pattern) => new RegExp(pattern, "iu"));

const kinds = table.lines.map(({ isCased, pattern, ...kind }) => ({
	...kind,
	pattern: new RegExp(pattern, isCased ? "u" : "iu"),
}));

/** A line that holds a date, a time and words like "Updated", and nothing else. */
function isDateLine(line: string): boolean {
	if (wordCount(line) > 14) return false;
	if (/^(?:last\s)?(?:updated|modified|published|posted):?$/iu.test(line)) return true;
	if (
		/^\(?(?:last\s)?(?:updated|modified|published|posted|first\spublished)\b(?:[^.?!]|(?<=\d)\.(?=\d)){0,90}\.?\)?$/iu.test(
			line,
		)
	) {
		return /\d|today|yesterday/u.test(line);
	}
	if (readDate(line) === null) return false;
	const rest = line
		.replace(/updated\s.*$/iu, "")
		.replace(
			/\b(?:\d{1,4}(?:st|nd|rd|th)?|a\.?m|p\.?m|at|on|and|utc|gmt|bst|est|edt|et|uk|cet|uhr)\b/giu,
			" ",
		);
	return (
		(rest.match(/\p{L}+/gu)?.length ?? 0) <= 3 && !endsSentence(line.replace(/[ap]\.m\.$/u, ""))
	);
}
