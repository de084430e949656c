import { all, type PageDocument, type PageElement } from "./dom.ts";
import { joinedLines } from "./lines.ts";
import type { ListItem } from "./page-blocks.ts";

/** The items of a list and of the lists in it, in order, with the numbers that a browser shows. */
export function itemsOf(list: PageElement, level: number): ListItem[] {
	const markers = markersOf(list);
	return Array.from(list.children).flatMap((item) => {
		if (/^(?:UL|OL)$/u.test(item.tagName)) return itemsOf(item, level + 1);
		const inner = all(item, "ul, ol").filter(
			(each) => each.parentElement?.closest("ul, ol") === list,
		);
		const nested = inner.flatMap((each) => itemsOf(each, level + 1));
		for (const each of inner) each.remove();
		const text = joinedLines([item]);
		const marker = markers.get(item) ?? "";
		return text === "" ? nested : [{ level, marker, text }, ...nested];
	});
}

/** Writes the numbers of a list into its items, where each is more than a line and will stand on its own. */
export function numberItems(document: PageDocument, list: PageElement): void {
	// A list with a class is as often the site's layout, whose style takes the numbers away.
	if (list.hasAttribute("class")) return;
	for (const [item, marker] of markersOf(list)) {
		let first: PageElement = item;
		while (first.children[0] !== undefined && isFirstWord(first, first.children[0])) {
			first = first.children[0];
		}
		first.childNodes[0]?.before(document.createTextNode(`${marker} `));
	}
}

function isFirstWord(element: PageElement, child: PageElement): boolean {
	const above = Array.from(element.childNodes);
	return above
		.slice(0, above.indexOf(child))
		.every((node) => (node.textContent ?? "").trim() === "");
}

function markersOf(list: PageElement): Map<PageElement, string> {
	const markers = new Map<PageElement, string>();
	const style = list.getAttribute("style") ?? "";
	if (list.tagName !== "OL" || /list-style(?:-type)?:[^;]*none/iu.test(style)) return markers;
	const items = Array.from(list.children).filter(({ tagName }) => tagName === "LI");
	const step = list.hasAttribute("reversed") ? -1 : 1;
	let number = numberOf(list, "start") ?? (step < 0 ? items.length : 1);
	for (const item of items) {
		number = numberOf(item, "value") ?? number;
		markers.set(item, `${writeNumber(number, list.getAttribute("type") ?? "1")}.`);
		number += step;
	}
	return markers;
}

function numberOf(element: PageElement, attribute: string): number | null {
	const written = element.getAttribute(attribute)?.trim() ?? "";
	return /^-?\d{1,9}$/.test(written) ? Number(written) : null;
}

function writeNumber(number: number, type: string): string {
	if (number < 1 || number > 3999) return String(number);
	switch (type) {
		case "a":
			return inLetters(number);
		case "A":
			return inLetters(number).toUpperCase();
		case "i":
			return inRoman(number).toLowerCase();
		case "I":
			return inRoman(number);
		default:
			return String(number);
	}
}

/** a, b, …, z, aa, ab, … */
function inLetters(number: number): string {
	const rest = Math.floor((number - 1) / 26);
	return (rest > 0 ? inLetters(rest) : "") + String.fromCharCode(97 + ((number - 1) % 26));
}

function inRoman(number: number): string {
	const found = roman.find(([, value]) => value <= number);
	return found === undefined ? "" : found[0] + inRoman(number - found[1]);
}

const roman: readonly (readonly [string, number])[] = [
	["M", 1000],
	["CM", 900],
	["D", 500],
	["CD", 400],
	["C", 100],
	["XC", 90],
	["L", 50],
	["XL", 40],
	["X", 10],
	["IX", 9],
	["V", 5],
	["IV", 4],
	["I", 1],
];
