import type { Block } from "../formats/block.ts";
import {
	endsSentence,
	isLabelledAnswer,
	isLabelledQuestion,
	isProse,
	isQuestion,
	isTitle,
	isTurnOfPhrase,
	wordCount,
} from "../line-shapes.ts";

/** The blocks that are headings of sections. Where the format marks headings, only marked ones and bold questions are. */
export function findHeadings(blocks: readonly Block[], marked: boolean): ReadonlySet<Block> {
	const shapes = blocks.map((block, index) => shapeOf(block, blocks[index + 1], marked));
	const faq = shapes.filter((shape) => shape === "question").length >= 4;
	const headings = new Set<Block>();
	for (const [index, block] of blocks.entries()) {
		const shape = shapes[index];
		const isOne =
			shape === "marked" ||
			(shape === "question" && isQuestionHeading(blocks, shapes, index, faq)) ||
			(shape === "title" && isTitleHeading(blocks, shapes, index));
		if (isOne && !isShortAnswer(block, blocks[index - 1])) headings.add(block);
	}
	return headings;
}

/** What a block could be by its own looks; its neighbours decide. */
type Shape = "marked" | "question" | "title" | "text";

function shapeOf(block: Block, below: Block | undefined, marked: boolean): Shape {
	if (block.depth !== null) return "marked";
	if (block.kind !== "paragraph") return "text";
	if (isQuestion(block.text)) {
		return marked && !block.bold && !isLabelledQuestion(block.text) ? "text" : "question";
	}
	const inList = block.tight || below?.tight === true;
	return isTitle(block.text) && !marked && !inList ? "title" : "text";
}

/** "A: Yes!" right under a question answers it, however it is set. */
function isShortAnswer(block: Block, above: Block | undefined): boolean {
	return isLabelledAnswer(block.text) && above !== undefined && isQuestion(above.text);
}

function isQuestionHeading(
	blocks: readonly Block[],
	shapes: readonly Shape[],
	index: number,
	faq: boolean,
): boolean {
	const block = blocks[index];
	const below = blocks[index + 1];
	if (block === undefined || below === undefined) return false;
	if (isLabelledQuestion(block.text) || block.bold) return true;
	if (block.tight) return false;
	if (isTurnOfPhrase(block.text) && !(faq && wordCount(block.text) >= 4)) return false;
	return runLength(shapes, index, "question") < 3;
}

function isTitleHeading(
	blocks: readonly Block[],
	shapes: readonly Shape[],
	index: number,
): boolean {
	const block = blocks[index];
	const above = blocks[index - 1];
	const below = blocks[index + 1];
	if (block === undefined || below === undefined) return false;
	if (above !== undefined && shapes[index - 1] === "text" && !endsParagraph(above)) return false;
	if (runLength(shapes, index, "title") >= 3) return false;
	const opensList = below.kind === "list" || blocks[index + 2]?.tight === true;
	return (
		block.bold ||
		opensList ||
		shapes[index + 1] !== "text" ||
		endsSentence(below.text) ||
		isProse(below.text)
	);
}

/** Text that is over: a sentence's end or a list's; not "You will need:". */
function endsParagraph(block: Block): boolean {
	return (
		block.kind === "list" ||
		block.tight ||
		(endsSentence(block.text) && !/[:;,]$/u.test(block.text))
	);
}

/** How many neighbours of one shape stand together; 3 stands for more. */
function runLength(shapes: readonly Shape[], index: number, shape: Shape): number {
	let from = index;
	let to = index;
	while (index - from < 2 && shapes[from - 1] === shape) from--;
	while (to - index < 2 && shapes[to + 1] === shape) to++;
	return Math.min(3, to - from + 1);
}
