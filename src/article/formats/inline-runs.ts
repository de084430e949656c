import type { PhrasingContent } from "mdast";
import { type Inline, type InlineElement, type InlineText, readInline } from "./inline.ts";
import { type MathNode, readMath } from "./math.ts";
import { isLinkedMark, noteMarkOf } from "./note-marks.ts";
import { fractionOf, isFractionLine, lower, raise } from "./raised.ts";
import { footnoteMark, type Run, struckOut } from "./runs.ts";
import { hides, shiftOf, strikes } from "./tag.ts";

/** The plain text of inline mark-up: labels of links stay, images, tags and footnote marks vanish, struck words are left out. */
export function runsOf(nodes: readonly PhrasingContent[]): Run[] {
	return runsOfTree(readInline(nodes).children);
}

/** The same of a tree. */
export function runsOfTree(tree: readonly Inline[]): Run[] {
	const runs: Run[] = [];
	emitAll(tree, { link: null, leftOut: null }, runs);
	return withoutGaps(runs);
}

interface Surroundings {
	/** Where a link around it leads. */
	readonly link: string | null;
	readonly leftOut: string | null;
}

function emitAll(nodes: readonly Inline[], around: Surroundings, runs: Run[]): void {
	for (let at = 0; at < nodes.length; at++) {
		const node = nodes[at];
		if (node === undefined) continue;
		if (node.kind === "text") {
			emitText(node, around, runs);
			continue;
		}
		const fraction = readFraction(node, nodes[at + 1], nodes[at + 2]);
		if (fraction === null) emitElement(node, around, runs);
		else {
			emitWords(node, fraction, around, runs);
			at += 2;
		}
	}
}

function emitText(node: InlineText, around: Surroundings, runs: Run[]): void {
	const { text, line, style } = node;
	const link = style.link ?? around.link;
	const { leftOut } = around;
	if (link !== null && isLinkedMark(text, link, endOf(runs, around.leftOut))) return;
	// The lines of struck words are none of the text's.
	const isBreak = leftOut === null;
	const words = isBreak || node.break === null ? text : ` ${text}`;
	runs.push({
		bold: style.bold,
		link,
		text: words,
		line,
		break: isBreak ? node.break : null,
		leftOut,
	});
}

function emitElement(node: InlineElement, around: Surroundings, runs: Run[]): void {
	const { tag, children } = node;
	if (hides(tag)) return;
	if (strikes(tag)) {
		emitStruck(node, around, runs);
		return;
	}
	const shift = shiftOf(tag);
	if (shift === "up") {
		emitRaised(node, around, runs);
		return;
	}
	if (shift === "down") {
		emitWords(node, lower(wordsOf(node), endOf(runs, around.leftOut)), around, runs);
		return;
	}
	const emitSign = (text: string, kind: InlineText["break"] = null): void =>
		emitText({ ...plain, kind: "text", text, line: node.line, break: kind }, around, runs);
	switch (tag.name) {
		case "br":
			emitSign("", "hard");
			return;
		case "input":
			if (/^checkbox$/i.test(tag.attributes.get("type") ?? ""))
				emitSign(tag.attributes.has("checked") ? "☑ " : "☐ ");
			return;
		case "q":
			emitSign("“");
			emitAll(children, around, runs);
			emitSign("”");
			return;
		case "li": {
			const number = tag.attributes.get("data-number");
			if (number === undefined) emitSign("", "soft");
			else emitSign(`${number} `, "hard");
			break;
		}
		case "td":
		case "th":
		case "tr":
			emitSign("", "soft");
			break;
		case "math":
			emitWords(node, readMath(mathOf(node)), around, runs);
			return;
		case "a":
			emitAll(children, { ...around, link: tag.attributes.get("href") ?? around.link }, runs);
			return;
	}
	emitAll(children, around, runs);
}

const plain = { style: { bold: false, link: null } };

/** Struck words leave a space where white space stood at their edge: "8<del> euros </del>12" is not 812. */
function emitStruck(node: InlineElement, around: Surroundings, runs: Run[]): void {
	const from = runs.length;
	emitAll(node.children, { ...around, leftOut: around.leftOut ?? struckOut }, runs);
	const words = runs
		.slice(from)
		.map(({ text }) => text)
		.join("");
	const isApart = /^\s|\s$/u.test(words) && around.leftOut === null;
	if (isApart)
		emitText({ ...plain, kind: "text", text: " ", line: node.line, break: null }, around, runs);
}

function emitRaised(node: InlineElement, around: Surroundings, runs: Run[]): void {
	const words = wordsOf(node);
	const before = endOf(runs, around.leftOut);
	const links = textsOf(node).flatMap(({ text, style }) =>
		text.trim() === "" ? [] : [style.link ?? linkIn(node) ?? around.link],
	);
	const isLinked = links.length > 0 && links.every((link) => link?.startsWith("#"));
	const note = noteMarkOf(words, before, isLinked);
	if (note !== null) {
		if (note === "likely") emitWords(node, words, { ...around, leftOut: footnoteMark }, runs);
		return;
	}
	// Small print is set so too: with its own lines and marks.
	if (/\S\s+\S/u.test(words) && raise(words, before) === words.trim()) {
		emitAll(node.children, around, runs);
	} else emitWords(node, raise(words, before), around, runs);
}

function linkIn(node: InlineElement): string | null {
	for (const child of node.children) {
		if (child.kind === "text") continue;
		const link = child.tag.name === "a" ? child.tag.attributes.get("href") : linkIn(child);
		if (link !== undefined && link !== null) return link;
	}
	return null;
}

function emitWords(node: InlineElement, text: string, around: Surroundings, runs: Run[]): void {
	const style = textsOf(node)[0]?.style ?? plain.style;
	const { link, leftOut } = around;
	runs.push({
		bold: style.bold,
		link: style.link ?? link,
		text,
		line: node.line,
		break: null,
		leftOut,
	});
}

/** `<sup>1</sup>/<sub>2</sub>`: one half, not thirty-one over two after a 3. */
function readFraction(
	over: InlineElement,
	line: Inline | undefined,
	under: Inline | undefined,
): string | null {
	if (shiftOf(over.tag) !== "up" || line?.kind !== "text" || !isFractionLine(line.text))
		return null;
	if (under?.kind !== "element" || shiftOf(under.tag) !== "down") return null;
	return fractionOf(wordsOf(over), wordsOf(under));
}

function textsOf(node: InlineElement): InlineText[] {
	if (hides(node.tag) || strikes(node.tag)) return [];
	return node.children.flatMap((child) => (child.kind === "text" ? [child] : textsOf(child)));
}

function wordsOf(node: InlineElement): string {
	return textsOf(node)
		.map((text) => (text.break === null ? "" : " ") + text.text)
		.join("");
}

function mathOf(node: Inline): MathNode {
	if (node.kind === "text") return { name: null, text: node.text, children: [] };
	return { name: node.tag.name, text: "", children: node.children.map(mathOf) };
}

/** What the text, or the words that are left out with it, ends with so far: enough to tell what raised words stand after. */
function endOf(runs: readonly Run[], leftOut: string | null): string {
	let end = "";
	for (let at = runs.length - 1; at >= 0 && end.length < 40; at--) {
		const run = runs[at];
		if (run === undefined || (run.leftOut !== leftOut && leftOut !== null)) break;
		if (run.leftOut === leftOut) end = (run.break === null ? "" : " ") + run.text + end;
	}
	return end;
}

/** "on ~~Monday~~, we": where words are left out before a comma, the space before them goes too. */
function withoutGaps(runs: readonly Run[]): Run[] {
	const closed = [...runs];
	let left = -1;
	for (const [index, run] of runs.entries()) {
		if (run.leftOut !== null) continue;
		const before = closed[left];
		if (
			before !== undefined &&
			left < index - 1 &&
			run.break === null &&
			/^[,.;:!?)\]]/u.test(run.text)
		) {
			closed[left] = { ...before, text: before.text.trimEnd() };
		}
		left = index;
	}
	return closed;
}
