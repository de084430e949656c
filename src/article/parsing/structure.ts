import { type Dropped, type Passage, type Section, type Slice, sliceOf } from "../article.ts";
import type { Block, FormattedText } from "../formats/block.ts";
import { foldLine, isHeadlineLike, isProse, isQuestion } from "../line-shapes.ts";
import type { Boilerplate } from "./boilerplate.ts";
import { findHeadings } from "./headings.ts";

/** An article's text laid out: every word of it is in exactly one of these places. */
export interface Structure {
	/** The headline where it stands in the text. */
	readonly headline: Slice | null;
	readonly sections: readonly Section[];
	readonly dropped: readonly Dropped[];
}

/** Sorts the blocks into headline, sections and what is dropped. `title` is the headline known from elsewhere. */
export function structureOf(
	formatted: FormattedText,
	boilerplate: Boilerplate,
	title: string | null,
): Structure {
	const { text, blocks, leftOut } = formatted;
	const kept = blocks.filter((_, index) => boilerplate.reasons[index] === null);
	const headline = findHeadline(kept, title, boilerplate.source?.headline ?? null);
	const body = kept.filter((block) => block !== headline);
	return {
		headline: headline === null ? null : sliceOf(text, headline),
		sections: sectionsOf(text, body, findHeadings(body, formatted.marksHeadings)),
		dropped: [...droppedBlocks(formatted, boilerplate), ...leftOut],
	};
}

function droppedBlocks({ text, blocks }: FormattedText, { reasons }: Boilerplate): Dropped[] {
	return blocks.flatMap((block, index) => {
		const reason = reasons[index] ?? null;
		return reason === null ? [] : [{ ...sliceOf(text, block), reason }];
	});
}

/** The block that is the headline: the title written out, the first `#` heading, or a first line set like one. */
function findHeadline(
	blocks: readonly Block[],
	title: string | null,
	sourced: string | null,
): Block | null {
	const first = blocks[0];
	if (first === undefined || blocks.length < 2) return null;
	const known = title ?? sourced;
	if (known !== null && foldLine(first.text) === foldLine(known)) return first;
	const top = blocks.find((block) => block.depth === 1);
	if (top !== undefined && (title === null || top === first)) return top;
	if (title !== null || first.depth !== null || first.kind !== "paragraph") return null;
	if (!isHeadlineLike(first.text) || blocks[1]?.tight === true) return null;
	if (sourced !== null && isQuestion(first.text)) return null;
	return blocks.slice(1, 6).some((block) => isProse(block.text)) ? first : null;
}

function sectionsOf(
	text: string,
	blocks: readonly Block[],
	headings: ReadonlySet<Block>,
): Section[] {
	const sections: { heading: Slice | null; passages: Passage[] }[] = [];
	let current = { heading: null as Slice | null, passages: [] as Passage[] };
	let above: Block | null = null;
	for (const block of blocks) {
		if (headings.has(block)) {
			if (current.heading !== null || current.passages.length > 0) sections.push(current);
			current = { heading: sliceOf(text, block), passages: [] };
		} else addPassage(text, current.passages, block, above);
		above = block;
	}
	if (current.heading !== null || current.passages.length > 0) sections.push(current);
	return sections.map(({ heading, passages }) => ({
		heading: heading?.text ?? null,
		headingSpan: heading,
		passages,
	}));
}

/** Lines of one list are one passage, unless a line between them was dropped or is a heading. */
function addPassage(text: string, passages: Passage[], block: Block, above: Block | null): void {
	const last = passages.at(-1);
	const joins =
		block.tight &&
		last !== undefined &&
		above?.end === last.end &&
		text.slice(last.end, block.start).trim() === "";
	if (joins) passages[passages.length - 1] = sliceOf(text, { start: last.start, end: block.end });
	else passages.push(sliceOf(text, block));
}
