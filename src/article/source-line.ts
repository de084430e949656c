import { readDate } from "./dates.ts";
import { wordCount } from "./line-shapes.ts";

/** What a page's last line says of where it comes from. */
export interface SourceLine {
	readonly publisher: string | null;
	/** As exactly as the line has it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly published: string | null;
	readonly headline: string | null;
}

/** Reads "Source: The Daily Example, 6 May 2025"; without a date the line may credit a figure's data, and is null. */
export function readCredit(line: string): SourceLine | null {
	const credit =
		/^(?:source|quelle|fuente)\s*:?\s+(\p{Lu}[^,(]{1,80})[,(]\s*(?:on\s)?([^,()]{4,40})\)?\.?$/iu.exec(
			line,
		);
	const published = readDate(credit?.[2] ?? "");
	if (credit === null || published === null) return null;
	return { publisher: credit[1]?.trim() ?? null, published, headline: null };
}

/**
 * Reads a copyright line, such as "(c) The Daily Example 2025: Headline" or "© 2025 Example Ltd. All rights
 * reserved.", or null when the line is none (a clause "(c) the tenant …", a text about copyright).
 */
export function readCopyright(line: string): SourceLine | null {
	const mark =
		/^(?:©|\(c\)\s?©?|copyright(?=[\s:©(]))(?:[\s:©ⓒ@]|\(c\)|copyright(?=[\s:©(]))*/iu.exec(line);
	if (mark === null || line.length > 400) return null;
	const { owner, headline } = splitHeadline(line.slice(mark[0].length));
	const found = takeYear(withoutRights(owner));
	const publisher = found.rest.replace(/^[\s,.;–-]+|[\s,.;–-]+$/gu, "").replace(/^by\s/iu, "");
	if (found.year === null && !mark[0].includes("©")) return null;
	if (wordCount(publisher) > 8 || (publisher !== "" && !/^[\p{Lu}\p{N}]|\.\p{L}/u.test(publisher)))
		return null;
	return { publisher: publisher === "" ? null : publisher, published: found.year, headline };
}

function splitHeadline(rest: string): { owner: string; headline: string | null } {
	const colon = rest.indexOf(": ");
	if (colon < 0) return { owner: rest.replace(/:$/u, ""), headline: null };
	const headline = rest.slice(colon + 2).trim();
	return { owner: rest.slice(0, colon), headline: wordCount(headline) < 3 ? null : headline };
}

/** Cuts off "All rights reserved" and what follows a full stop. */
function withoutRights(owner: string): string {
	const end = owner.search(
		/[.,;|]?\s*(?:all rights|tous droits|alle rechte|todos los derechos)|[|;]|\.\s/iu,
	);
	return end < 0 ? owner : owner.slice(0, end);
}

/** The year at either end; one in the middle makes it a sentence. */
function takeYear(owner: string): { year: string | null; rest: string } {
	const text = owner.trim();
	const before = /^(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)(?![\d-])/u.exec(text);
	if (before !== null) return { year: before[1] ?? null, rest: text.slice(before[0].length) };
	const after = /(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)\.?$/u.exec(text);
	if (after !== null) return { year: after[1] ?? null, rest: text.slice(0, after.index) };
	return { year: null, rest: text };
}
