import { isLinkedMark, noteMarkOf } from "../../article/formats/note-marks.ts";
import { fractionOf, isFractionLine, lower, raise } from "../../article/formats/raised.ts";
import { shiftOf as shiftOfTag, strikes, type Tag } from "../../article/formats/tag.ts";
import {
	childrenOf,
	classOf,
	isElement,
	isText,
	type PageDocument,
	type PageElement,
	type PageNode,
	wordsOf,
} from "./dom.ts";
import { writeFormulas } from "./formulas.ts";
import { isBlock } from "./inline-elements.ts";
import type { LeftOut } from "./page-blocks.ts";
import { hidden } from "./questions.ts";
import { all, closest, first } from "./selectors.ts";

/** The attribute that keeps the words of an element that were struck out; the element itself is empty. */
export const struckMark = "data-struck";

/**
 * Makes the words of a page what they mean in plain text: struck ones go into `struckMark`, formulas, raised and
 * lowered figures and fractions become signs that are no other number, a task's box becomes a sign of its state,
 * marks of footnotes go. Says which words went that may have been more than a mark.
 */
export function writeAsMeant(document: PageDocument, body: PageElement): LeftOut[] {
	const leftOut: LeftOut[] = [];
	for (const mark of all(body, '[role="doc-noteref"], sup.reference')) mark.remove();
	// How a word is read, which stands over it in small signs.
	for (const reading of all(body, "ruby rt, ruby rp, ruby rtc")) reading.remove();
	writeFormulas(document, body);
	takeStruck(document, body, leftOut);
	for (const box of all(body, 'li input[type="checkbox"]')) writeBox(document, box);
	writeFigures(document, body, leftOut);
	return leftOut;
}

function writeFigures(document: PageDocument, scope: PageElement, leftOut: LeftOut[]): void {
	for (const whole of all(scope, ".frac, .sfrac")) writeFraction(document, whole);
	for (const element of all(scope, `sup, sub, [style], [class*="script"]`)) {
		writeShifted(document, element, leftOut);
	}
	for (const link of all(scope, 'a[href*="#"]')) {
		if (isLinkedMark(wordsOf(link), placeOf(link), wordsBefore(link))) link.remove();
	}
}

function takeStruck(document: PageDocument, body: PageElement, leftOut: LeftOut[]): void {
	for (const element of all(body, 'del, s, strike, [style], [class*="through"]')) {
		if (!strikes(tagOf(element)) || closest(element, `[${struckMark}]`) !== null) continue;
		for (const unseen of all(element, `${hidden}, script, style, template`)) unseen.remove();
		writeFigures(document, element, leftOut);
		for (const block of all(element, "*")) {
			if (isBlock(block)) block.before(document.createTextNode(" "));
		}
		const words = element.textContent ?? "";
		for (const child of childrenOf(element)) child.remove();
		element.setAttribute(struckMark, words.replace(/\s+/gu, " ").trim());
		// "8", " euros " and "12" are not 812.
		if (/^\s|\s$/u.test(words)) element.before(document.createTextNode(" "));
		closeGap(document, element);
	}
}

/** "on", a struck "Monday" and ", we": the space before the comma goes too. */
function closeGap(document: PageDocument, element: PageElement): void {
	const { previousSibling: before, nextSibling: after } = element;
	if (before === null || after === null || !isText(before) || !isText(after)) return;
	const words = before.textContent ?? "";
	if (!/^[,.;:!?)\]]/u.test(after.textContent ?? "") || !/\s$/u.test(words)) return;
	before.replaceWith(document.createTextNode(words.trimEnd()));
}

/** Only a box that nobody can tick says something of the text; others are for the reader. */
function writeBox(document: PageDocument, box: PageElement): void {
	const item = closest(box, "li");
	const isTask =
		box.hasAttribute("disabled") || /\btask-list\b/u.test(item === null ? "" : classOf(item));
	if (isTask) box.replaceWith(document.createTextNode(box.hasAttribute("checked") ? "☑ " : "☐ "));
}

function writeFraction(document: PageDocument, whole: PageElement): void {
	const over = first(whole, ".num, sup");
	const under = first(whole, ".den, sub");
	if (over === null || under === null) return;
	const [numerator, denominator] = [wordsOf(over), wordsOf(under)];
	const fraction = fractionOf(numerator, denominator) ?? `${numerator}/${denominator}`;
	const before = childrenOf(whole)
		.slice(0, childrenOf(whole).indexOf(over))
		.map((node) => wordsOf(node))
		.join("")
		.replace(/\+$/u, "");
	const isApart = /\d$/u.test(before || wordsBefore(whole)) && /^\d/u.test(fraction);
	whole.replaceWith(document.createTextNode(before + (isApart ? " " : "") + fraction));
}

function writeShifted(document: PageDocument, element: PageElement, leftOut: LeftOut[]): void {
	const shift = shiftOf(element);
	if (shift === null || element.parentNode === null) return;
	for (const inner of all(element, "sup, sub")) writeShifted(document, inner, leftOut);
	const words = wordsOf(element);
	if (words === "") return;
	const [line, under] = [element.nextSibling, element.nextSibling?.nextSibling ?? null];
	if (shift === "up" && line !== null && under !== null && isElement(under)) {
		const isLine = isText(line) && isFractionLine(line.textContent ?? "");
		const fraction = isLine && shiftOf(under) === "down" ? fractionOf(words, wordsOf(under)) : null;
		if (fraction !== null) {
			line.remove();
			under.remove();
			element.replaceWith(document.createTextNode(fraction));
			return;
		}
	}
	const before = wordsBefore(element);
	if (shift === "up") {
		const links = all(element, "a");
		const around = closest(element, "a");
		const isLinked = [...links, ...(around === null ? [] : [around])].some((link) =>
			placeOf(link).startsWith("#"),
		);
		const note = noteMarkOf(words, before, isLinked);
		if (note !== null) {
			element.remove();
			if (note === "likely") leftOut.push({ text: words, reason: "footnote mark" });
			return;
		}
	}
	const written = shift === "up" ? raise(words, before) : lower(words, before);
	// Small print is set so too: it keeps its own elements.
	if (written !== words) element.replaceWith(document.createTextNode(written));
}

function shiftOf(element: PageElement): "up" | "down" | null {
	const shift = shiftOfTag(tagOf(element));
	return shift !== null && isBlock(element) ? null : shift;
}

function tagOf(element: PageElement): Pick<Tag, "name" | "attributes"> {
	const attributes = new Map(
		["style", "class"].map((name) => [name, element.getAttribute(name) ?? ""]),
	);
	return { name: element.tagName.toLowerCase(), attributes };
}

/** Where on a page a link leads: "#note-1" of "#note-1", and of the page's own address with it. */
function placeOf(link: PageElement): string {
	const address = link.getAttribute("href") ?? "";
	if (address.startsWith("#")) return address;
	return /#(?:cite|fn|_?ftn|note|ref|footnote|endnote|sdfoot)[^#]*$/iu.exec(address)?.[0] ?? "";
}

/** The last words before an element on its line. */
function wordsBefore(element: PageElement): string {
	let words = "";
	let at: PageNode = element;
	while (words.length < 40) {
		let before: PageNode | null = at.previousSibling;
		while (before !== null && words.length < 40) {
			if (isElement(before) && (before.tagName === "BR" || isBlock(before))) {
				return words;
			}
			words = (before.textContent ?? "") + words;
			before = before.previousSibling;
		}
		const parent = at.parentNode;
		if (parent === null || isBlock(parent)) return words;
		at = parent;
	}
	return words;
}
