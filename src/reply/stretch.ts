import type { Article, Passage, Section, Slice } from "../article/article.ts";
import { noteBlock, passageBlock, sizeOfAll, sourceBlock, sourcesBelow } from "./blocks.ts";
import type { Block, Budget, HeadingBlock, PassageBlock, Reply } from "./reply.ts";

/** A passage to show, where it stands, and its key sentence where one is to be marked. */
export interface Placed {
	readonly article: Article;
	readonly section: Section;
	readonly passage: Passage;
	readonly highlight: Slice | null;
	/** The words of the key sentence that answer; none unless told. */
	readonly answer?: Slice | null;
}

/** A reply that holds only the first of what was to be shown. */
export interface Beginning {
	readonly reply: Reply;
	/** How many of the passages it holds. */
	readonly shown: number;
}

/** Passages from here and there with their sources, as many as fit; at least the beginning of the first. */
export function layOutEach(passages: readonly Placed[], budget: Budget): Beginning {
	const shown: PassageBlock[] = [];
	const withSources = (count: number): Block[] => {
		const sources = sourcesBelow(passages.slice(0, count));
		return sources.flatMap((source, at) => [
			...shown.slice(at, at + 1),
			...(source === null ? [] : [source]),
		]);
	};
	for (const placed of passages) {
		const frame = withSources(shown.length + 1);
		const block = blockOf(placed, budget.limit - sizeOfAll(frame, budget), budget);
		if (block === null || (shown.length > 0 && isCut(block))) break;
		shown.push(block);
	}
	return { reply: { blocks: withSources(shown.length) }, shown: shown.length };
}

/** The passages of one section from one of them on, under its heading. */
export function layOutSection(passages: readonly Placed[], budget: Budget): Beginning {
	const [first] = passages;
	if (first === undefined) return { reply: { blocks: [] }, shown: 0 };
	const heading = headingOf(first.section);
	const more = noteBlock("moreInSection");
	const { article, section } = first;
	const names = heading.length > 0 ? "article" : undefined;
	const source = sourceBlock({ article, section }, names);
	const body: PassageBlock[] = [];
	for (const placed of passages) {
		const frame = [...heading, ...body, source, more];
		const block = blockOf(placed, budget.limit - sizeOfAll(frame, budget), budget);
		if (block === null || (body.length > 0 && isCut(block))) break;
		body.push(block);
	}
	const rest = body.length < passages.length ? [more] : [];
	return { reply: { blocks: [...heading, ...body, ...rest, source] }, shown: body.length };
}

/** The passage at `at` with those before and after it, the nearest first to be let in. */
export function layOutAround(passages: readonly Placed[], at: number, budget: Budget): Reply {
	const middle = passages[at];
	if (middle === undefined) return { blocks: [] };
	const source = sourceBlock(middle);
	let room = budget.limit - budget.sizeOf(source);
	const blocks = new Map<number, PassageBlock>();
	const nearest = [...passages.keys()].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
	let [first, last] = [at, at];
	for (const index of nearest) {
		const placed = passages[index];
		const beside = index >= first - 1 && index <= last + 1;
		const block = placed && beside ? blockOf(placed, room, budget) : null;
		if (!block || (index !== at && isCut(block))) continue;
		blocks.set(index, block);
		room -= budget.sizeOf(block);
		[first, last] = [Math.min(first, index), Math.max(last, index)];
	}
	const inOrder = [...blocks].sort(([a], [b]) => a - b).map(([, block]) => block);
	return { blocks: [...inOrder, source] };
}

function blockOf(placed: Placed, room: number, budget: Budget): PassageBlock | null {
	const { passage, highlight, answer = null } = placed;
	const key = highlight ?? { start: passage.start, end: passage.start, text: "" };
	const ranked = { ...placed, highlight: key, answer, score: 0 };
	return passageBlock(ranked, { marked: highlight !== null, room }, budget);
}

function isCut({ cut, cutBefore }: PassageBlock): boolean {
	return cut || cutBefore;
}

function headingOf({ headingSpan }: Section): HeadingBlock[] {
	return headingSpan === null ? [] : [{ kind: "heading", heading: headingSpan }];
}
