import type { Metadata } from "../../article/article.ts";
import { readByline } from "../../article/byline.ts";
import {
	foldLine,
	isHeadlineLike,
	isProse,
	isQuestion,
	isSentence,
	wordCount,
} from "../../article/line-shapes.ts";
import { announcesHeadlines, furnitureReason } from "../../article/page-furniture.ts";
import { authorBoxIn, describesAuthor, siteBoxIn } from "./about-boxes.ts";
import { commentsBegin } from "./comments.ts";
import type { Leaf } from "./leaves.ts";
import { textOfBlock } from "./page-blocks.ts";
import { hostOf, withoutMarks } from "./page-headline.ts";
import type { Sorted } from "./sorted.ts";

/** Why a heading that is the headline is no heading of the text: it is known already. */
export const headlineAgain = "the headline again";

/** Leaves out what its words show not to be the article: headlines of others, sign-ups, dates, the headline itself. */
export function cleanLeaves(
	leaves: readonly Leaf[],
	{ headline, author, publisher, url }: Metadata,
): Sorted {
	const kept: Leaf[] = [];
	const reasons = new Map<Leaf, string>();
	const begins = leaves.findIndex(({ block }) => isProse(textOfBlock(block)));
	const ends = commentsBegin(leaves);
	const signed = authorBoxIn(leaves, author);
	const own = siteBoxIn(leaves, [publisher, hostOf(url).replace(/^www\./u, "")]);
	let announced = false;
	for (const [index, leaf] of leaves.entries()) {
		const text = textOfBlock(leaf.block);
		if (isHeadline(leaf, headline)) {
			reasons.set(leaf, headlineAgain);
			continue;
		}
		if (leaf.block.kind === "struck") {
			kept.push(leaf);
			continue;
		}
		if (index >= ends) {
			reasons.set(leaf, "comments");
			continue;
		}
		if (index >= signed.from && index < signed.to) {
			reasons.set(leaf, "byline");
			continue;
		}
		if (index >= own.from && index < own.to) {
			reasons.set(leaf, "about the site");
			continue;
		}
		announced = announced ? isLinks(leaf) : announces(leaf, leaves[index + 1]);
		const reason = announced
			? "related articles"
			: (reasonOf(leaf, leaves[index - 1], index) ??
				(index < begins && isLabel(leaf) ? "label" : null) ??
				(isPictureCounter(leaf) || isPictureCounter(leaves[index - 1]) ? "gallery" : null) ??
				(isCount(leaf) ? "gallery" : null) ??
				(index > begins && describesAuthor(text, author) ? "byline" : null));
		if (reason === null) kept.push(bareOf(leaf, headline));
		else reasons.set(leaf, reason);
	}
	return withoutTail({ leaves: kept, reasons });
}

/** Headings below the last text lead to nothing any more; a question is asked all the same. */
function withoutTail({ leaves, reasons }: Sorted): Sorted {
	const last = leaves.findLastIndex(
		({ block }) => block.kind !== "struck" && (block.kind !== "heading" || isQuestion(block.text)),
	);
	const tail = leaves.filter(({ block }, index) => index > last && block.kind === "heading");
	return {
		leaves: leaves.filter((leaf) => !tail.includes(leaf)),
		reasons: new Map([...reasons, ...tail.map((leaf) => [leaf, "label"] as const)]),
	};
}

/** "3/12 The harbour": a heading that counts the pictures of a gallery. */
function isPictureCounter(leaf: Leaf | undefined): boolean {
	return (
		leaf?.block.kind === "heading" &&
		/^\d{1,3}\s?(?:\/|of|von|de|di|sur)\s?\d{1,3}\b/u.test(leaf.block.text)
	);
}

/** A few words that are no sentence, above the text: a count, a place, "Listen". */
function isLabel({ block }: Leaf): boolean {
	if (block.kind !== "paragraph" || wordCount(block.text) > 8) return false;
	// A line of Chinese or Japanese may go without a full stop.
	return !isSentence(block.text) && !/[\u3040-\u30ff\u3400-\u9fff].{6,}/u.test(block.text);
}

/** "3 / 12" on a line of its own: the text below is kept. */
function isCount({ block }: Leaf): boolean {
	return (
		block.kind === "paragraph" && /^\d{1,3}\s?(?:\/|of|von|de|di|sur)\s?\d{1,3}$/iu.test(block.text)
	);
}

function isHeadline({ block }: Leaf, headline: string | null): boolean {
	if (block.kind !== "heading" || headline === null) return false;
	return foldLine(block.text) === foldLine(headline);
}

/** Without the headline, which a page without headings sets as the first line of the text, and without a heading's marks. */
function bareOf(leaf: Leaf, headline: string | null): Leaf {
	const { block } = leaf;
	if (block.kind === "heading") {
		return { ...leaf, block: { ...block, text: withoutMarks(block.text) } };
	}
	if (block.kind !== "paragraph" || headline === null) return leaf;
	const [first = "", ...rest] = block.text.split("\n");
	if (rest.length === 0 || foldLine(first) !== foldLine(headline)) return leaf;
	return { ...leaf, block: { ...block, text: rest.join("\n") } };
}

function announces(leaf: Leaf, below: Leaf | undefined): boolean {
	const first = textOfBlock(leaf.block).split("\n")[0] ?? "";
	if (!announcesHeadlines(first)) return false;
	// "Read more" may be a question's link; a heading such as "Opinion: …" may be the article's own.
	if (leaf.block.kind !== "heading" || leaf.linked > 0.7) return true;
	return below === undefined || isLinks(below);
}

/** Headlines to press on, whatever they stand in. */
function isLinks(leaf: Leaf): boolean {
	const lines = textOfBlock(leaf.block).split("\n");
	return leaf.linked > 0.7 && lines.every((line) => isHeadlineLike(line) || wordCount(line) <= 30);
}

function reasonOf(leaf: Leaf, above: Leaf | undefined, index: number): string | null {
	const { block } = leaf;
	if (leaf.teases === true) return "related articles";
	if (block.kind === "heading") {
		if (/^\d+\s(?:answers?|comments?|repl(?:y|ies)|thoughts?)$/iu.test(block.text)) {
			return "page furniture";
		}
		if (furnitureReason(block.text) === "date line") return "date line";
		return leaf.linked > 0.9 && !isQuestion(block.text) && isLinks(leaf) && above?.linked === 1
			? "related articles"
			: null;
	}
	const text = textOfBlock(block);
	const opensList = /:$/u.test(above === undefined ? "" : textOfBlock(above.block));
	if (leaf.linked > 0.9 && isLinks(leaf) && !opensList) {
		const items = block.kind === "list" ? block.items.length : 1;
		const headlines = text.split("\n").filter((line) => wordCount(line) >= 4).length;
		if (block.kind === "paragraph" || headlines * 2 >= items) return "related articles";
	}
	if (block.kind !== "paragraph") return null;
	if (leaf.linked > 0.9 && wordCount(text) > rollOfNames) return "links";
	if (
		/^(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?\p{Lu}{2,4})?|\d+\s(?:min(?:ute)?s?|hours?|days?)\sago)$/iu.test(
			text,
		)
	) {
		return "date line";
	}
	if (/^(?:after|skip past) newsletter promotion$|^(?:page )?last reviewed:?\s/iu.test(text)) {
		return "page furniture";
	}
	if (index < 6 && readByline(text) !== null) return "byline";
	return furnitureReason(text) ?? furnitureOfLines(text.split("\n"));
}

/** Where each line for itself is furniture: "Last updated: 14 March" over "Best viewed with …". */
function furnitureOfLines(lines: readonly string[]): string | null {
	const reasons = lines.map(furnitureReason);
	return lines.length > 1 && reasons.every((reason) => reason !== null)
		? (reasons[0] ?? null)
		: null;
}

/** A paragraph of so many words that are all links tells nothing: readers who liked a page, tags. */
const rollOfNames = 100;
