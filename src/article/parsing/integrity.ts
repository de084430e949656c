import type { Slice } from "../article.ts";
import type { Structure } from "./structure.ts";

/** Throws when a part of the article is not its slice of the text, or stands out of order: a bug, not an input. */
export function assertIntact(text: string, structure: Structure): void {
	const parts: Slice[] = structure.sections.flatMap(({ headingSpan, passages }) =>
		headingSpan === null ? passages : [headingSpan, ...passages],
	);
	assertInOrder(text, parts);
	assertInOrder(text, structure.dropped);
	const all = structure.headline === null ? parts : [...parts, structure.headline];
	assertInOrder(
		text,
		[...all, ...structure.dropped].sort((a, b) => a.start - b.start),
	);
}

function assertInOrder(text: string, slices: readonly Slice[]): void {
	let end = 0;
	for (const slice of slices) {
		const intact =
			slice.start >= end &&
			slice.end > slice.start &&
			text.slice(slice.start, slice.end) === slice.text;
		if (!intact)
			throw new Error(
				`The slice at ${slice.start} to ${slice.end} is not the article's text in order.`,
			);
		end = slice.end;
	}
}
