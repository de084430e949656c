import type { List, ListItem } from "mdast";
import { isMonth } from "../dates.ts";

/**
 * What stands before each item of a list in the plain text, a space at its end: the number as it is written, the
 * sign of a task's state, and a dash before figures that may be their minus. Other bullets are mark-up and vanish.
 */
export function markersOf(list: List, source: string): string[] {
	const signs = list.ordered === true ? numbersOf(list, source) : dashesOf(list, source);
	return list.children.map(({ checked }, index) => {
		const state = checked === true ? "☑ " : checked === false ? "☐ " : "";
		return list.ordered === true || state === "" ? (signs[index] ?? "") + state : state;
	});
}

/** "12. March is …", "1986. In that year …": paragraphs that begin with a date or a year, not the points of a list. */
export function isNumberedProse(list: List, source: string): boolean {
	if (list.ordered !== true) return false;
	const markers = list.children.map((item) => markerOf(item, source));
	if (list.children.length === 1) {
		return list.children[0]?.children.every(({ type }) => type === "paragraph") ?? false;
	}
	if (list.spread !== true && list.children.every(({ spread }) => spread !== true)) return false;
	const numbers = markers.map((marker) => Number.parseInt(marker, 10));
	const first = numbers[0] ?? 1;
	const counts = numbers.every((number, index) => number === first + index || number === first);
	return (
		!counts || first >= 1000 || list.children.every((item) => isMonth(firstWord(item, source)))
	);
}

/** Whoever numbers every item alike leaves the counting to Markdown. */
function numbersOf(list: List, source: string): string[] {
	const written = list.children.map((item) => markerOf(item, source));
	const first = Number.parseInt(written[0] ?? "1", 10);
	const isCounted = written.length > 1 && written.every((marker) => marker === written[0]);
	return written.map((marker, index) =>
		isCounted ? `${first + index}${marker.slice(-1)} ` : `${marker} `,
	);
}

function dashesOf(list: List, source: string): string[] {
	const mayBeMinus = list.children.every(
		(item) => /^[-+]/.test(markerOf(item, source)) && /^\p{Sc}?\s?\d/u.test(wordsOf(item, source)),
	);
	return list.children.map((item) => (mayBeMinus ? `${markerOf(item, source)} ` : ""));
}

function markerOf(item: ListItem, source: string): string {
	const start = item.position?.start.offset ?? 0;
	return /^(?:\d{1,9}[.)]|[-+*])/.exec(source.slice(start, start + 10))?.[0] ?? "";
}

function wordsOf(item: ListItem, source: string): string {
	const start = item.children[0]?.position?.start.offset;
	return start === undefined ? "" : source.slice(start, start + 40);
}

function firstWord(item: ListItem, source: string): string {
	return /^\p{L}+/u.exec(wordsOf(item, source))?.[0] ?? "";
}
