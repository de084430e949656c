import { numberIn, writeMarker } from "../../article/formats/list-numbers.ts";
import { childrenOf, type PageDocument, type PageElement } from "./dom.ts";
import { joinedLines } from "./lines.ts";
import type { ListItem } from "./page-blocks.ts";
import { all, closest } from "./selectors.ts";

/** The items of a list and of the lists in it, in order, with the numbers that a browser shows. */
export function itemsOf(list: PageElement, level: number): ListItem[] {
	const markers = markersOf(list);
	return Array.from(list.children).flatMap((item) => {
		if (/^(?:UL|OL)$/u.test(item.tagName)) return itemsOf(item, level + 1);
		const inner = all(item, "ul, ol").filter(
			(each) => closest(each.parentElement, "ul, ol") === list,
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
		first.firstChild?.before(document.createTextNode(`${marker} `));
	}
}

function isFirstWord(element: PageElement, child: PageElement): boolean {
	const above = childrenOf(element);
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
	let number = numberIn(list.getAttribute("start")) ?? (step < 0 ? items.length : 1);
	for (const item of items) {
		number = numberIn(item.getAttribute("value")) ?? number;
		markers.set(item, writeMarker(number, list.getAttribute("type") ?? "1"));
		number += step;
	}
	return markers;
}
