import type { Answer, Card, RankedPassage } from "../answer/answer.ts";
import { noteBlock, passageBlock, sizeOfAll, sourceBlock, sourcesBelow } from "./blocks.ts";
import { tellNewer } from "./newer.ts";
import { offeredIn } from "./offered.ts";
import { layOutQuotes } from "./quote-cards.ts";
import type {
	AlternativesBlock,
	Block,
	Budget,
	HeadingBlock,
	Note,
	OfferedQuestion,
	Reply,
	SuggestionsBlock,
} from "./reply.ts";

/**
 * Lays an answer out as blocks that together stay within the budget, whatever the article holds.
 * What does not fit is left out as a whole block, or a passage is cut at a sentence's end (`cut`).
 */
export function layOutReply(answer: Answer, budget: Budget, form: Form = {}): Reply {
	const answered = answer.status === "answered";
	const blocks = answered ? layOutFound(answer, budget, form) : layOutMiss(answer, budget);
	const told = tellNewer(blocks);
	return { blocks: sizeOfAll(told, budget) <= budget.limit ? told : blocks };
}

export interface Form {
	/** So many passages of a section that is asked for are shown, the likeliest; all unless told. */
	readonly maxOfSection?: number;
}

function layOutFound(answer: Answer, budget: Budget, form: Form): Block[] {
	if (answer.kind === "quotes") return layOutQuotes(answer, budget);
	if (answer.card) return layOutCard(answer, answer.card, budget);
	const shown = passagesShown(answer, form);
	const others = alternativesTo(answer);
	// What is unsure keeps a third of the room for the alternatives.
	const unsure = answer.certainty === "unsure";
	const kept = unsure ? layOutAlternatives(others, budget.limit / 3, budget) : [];
	const room = budget.limit - sizeOfAll(kept, budget);
	const body = layOutPassages(answer, shown, room, budget);
	const left = budget.limit - sizeOfAll(body, budget);
	return unsure ? withOneSource(body, layOutAlternatives(others, left, budget)) : body;
}

/** What answers: the first passage, or those of a section that answer likeliest, in reading order. */
export function passagesShown({ kind, passages }: Answer, form: Form): RankedPassage[] {
	if (kind !== "section") return passages.slice(0, 1);
	const inSection = passages.filter((each) => each.section === passages[0]?.section);
	const best = [...inSection].sort((a, b) => b.score - a.score).slice(0, form.maxOfSection);
	return inSection.filter((each) => best.includes(each));
}

/** The other passages that may answer, best first. */
export function alternativesTo({ kind, passages }: Answer): RankedPassage[] {
	const [best] = passages;
	const isOther = (each: RankedPassage) =>
		kind === "section" ? each.section !== best?.section : each !== best;
	return passages
		.filter((each) => isOther(each) && each.score >= (best?.score ?? 0) * minShare)
		.slice(0, maxAlternatives);
}

/** The answer and what may answer too, with an article that follows itself named once. */
function withOneSource(body: readonly Block[], [list]: readonly AlternativesBlock[]): Block[] {
	const at = body.findIndex(({ kind }) => kind === "source");
	const source = body[at];
	if (list === undefined || source?.kind !== "source") return [...body, ...(list ? [list] : [])];
	const [below = null, ...rest] = sourcesBelow([source, ...list.alternatives]);
	const alternatives = list.alternatives.map((each, i) => ({ ...each, source: rest[i] ?? null }));
	const goesOn = below === null || below.names === "section";
	// Under its heading a section is named already.
	const own = goesOn && source.names === "article" ? null : goesOn ? below : source;
	const after = [...body.slice(at + 1), { ...list, alternatives }];
	return [...body.slice(0, at), ...(own === null ? [] : [own]), ...after];
}

/** The card, and under what an article is about how it begins. */
function layOutCard({ passages }: Answer, card: Card, budget: Budget): Block[] {
	const block = { kind: "card", card } as const;
	const [lede] = passages;
	if (card.article === null || !lede) return [block];
	const source = sourceBlock(lede);
	if (card.asked !== "about") return [block, source];
	const room = budget.limit - sizeOfAll([block, source], budget);
	const begins = passageBlock(lede, { marked: false, room }, budget);
	return begins ? [block, begins, source] : [block, source];
}

/** How likely an alternative must be, beside the first passage, to be worth a reader's time. */
const minShare = 0.02;

/** The passages in reading order between what leads to them and their source. */
function layOutPassages(
	answer: Answer,
	passages: readonly RankedPassage[],
	room: number,
	budget: Budget,
): Block[] {
	const [first] = passages;
	if (first === undefined) return [];
	const note = answer.certainty === "unsure" ? [noteBlock("unsure")] : [];
	const heading = answer.kind === "section" ? headingBlocks(first) : [];
	const source = sourceBlock(first);
	const below = heading.length > 0 ? sourceBlock(first, "article") : source;
	// In a very small room a whole key sentence outlives what stands around it.
	const frames: [Block[], Block[]][] = [
		[[...note, ...heading], [below]],
		[note, [source]],
		[[], [source]],
		[note, []],
		[[], []],
	];
	let maimed: Block[] = [];
	for (const [before, after] of frames) {
		const left = room - sizeOfAll([...before, ...after], budget);
		const body = fillWithPassages(answer, passages, left, budget);
		const blocks = [...before, ...body, ...after];
		const whole =
			answer.kind === "section" || body.some((each) => "highlight" in each && each.highlight);
		if (body.length > 0 && whole) return blocks;
		if (body.length > 0 && maimed.length === 0) maimed = blocks;
	}
	return maimed;
}

/** Whole passages while they fit, then the note that more follows; a first one that does not fit is cut. */
function fillWithPassages(
	answer: Answer,
	passages: readonly RankedPassage[],
	room: number,
	budget: Budget,
): Block[] {
	const more = noteBlock("moreInSection");
	const total = answer.kind === "section" ? (passages[0]?.section.passages.length ?? 0) : 1;
	const marked = mostLikely(passages);
	const blocks: Block[] = [];
	let left = room;
	for (const ranked of passages) {
		const needed = blocks.length + 1 < total ? budget.sizeOf(more) : 0;
		const options = { marked: ranked === marked, room: left - needed };
		const block = passageBlock(ranked, options, budget);
		if (block === null || (blocks.length > 0 && (block.cut || block.cutBefore))) break;
		blocks.push(block);
		left -= budget.sizeOf(block);
	}
	return blocks.length > 0 && blocks.length < total ? [...blocks, more] : blocks;
}

/** Of a whole section only the passage that answers most likely has its key sentence marked. */
function mostLikely(passages: readonly RankedPassage[]): RankedPassage | undefined {
	return passages.reduce((best, each) => (each.score > best.score ? each : best));
}

function layOutAlternatives(
	others: readonly RankedPassage[],
	room: number,
	budget: Budget,
): AlternativesBlock[] {
	const listOf = (alternatives: AlternativesBlock["alternatives"]): AlternativesBlock => ({
		kind: "alternatives",
		alternatives,
	});
	const nearest = others.map(({ article, section, highlight }) => {
		const place = { article, section };
		return { ...place, highlight, source: sourceBlock(place) };
	});
	const fitting = listThatFits(nearest, (list) => budget.sizeOf(listOf(list)) <= room);
	return fitting.length > 0 ? [listOf(fitting)] : [];
}

const maxAlternatives = 3;

function layOutMiss(answer: Answer, budget: Budget): Block[] {
	const searchable = /[\p{L}\p{N}]/u.test(answer.question);
	const note = noteBlock(searchable ? missNote(answer) : "nothingToSearch");
	if (budget.sizeOf(note) > budget.limit) return [];
	const room = budget.limit - budget.sizeOf(note);
	const listOf = (questions: readonly OfferedQuestion[]): SuggestionsBlock => ({
		kind: "suggestions",
		scope: answer.scope,
		questions,
	});
	const fitting = listThatFits(offeredIn(answer), (list) => budget.sizeOf(listOf(list)) <= room);
	return fitting.length > 0 ? [note, listOf(fitting)] : [note];
}

type Missed = Pick<Answer, "scope" | "isForeign" | "quotedOnOther">;

/** What is said of a question that the articles leave open. */
export function missNote({ scope, isForeign = false, quotedOnOther = false }: Missed): Note {
	if (isForeign) return "otherLanguage";
	if (quotedOnOther) return "quotedOnOther";
	return scope === "article" ? "articleSilent" : "notAnswered";
}

/** The items that fit together, in order, passing over each that would not. */
function listThatFits<Item>(items: readonly Item[], fits: (items: readonly Item[]) => boolean) {
	const list: Item[] = [];
	for (const item of items) if (fits([...list, item])) list.push(item);
	return list;
}

function headingBlocks({ section }: RankedPassage): HeadingBlock[] {
	return section.headingSpan === null ? [] : [{ kind: "heading", heading: section.headingSpan }];
}
