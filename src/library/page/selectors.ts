import { compile } from "css-select";
import { parse, type Selector } from "css-what";
import { memoize } from "../../algorithms/memoize.ts";
import { childrenOf, isElement, type PageElement, type PageNode } from "./dom.ts";

/**
 * Elements by CSS selectors. The document's own search reads the selector anew at every call and asks every element each
 * part of it, which took a fifth of the time of a page; here a selector is read once, and most elements are passed by
 * their name or because they lack the attribute.
 */

/** Where one searches: an element or a document; itself it is not found. */
interface Scope {
	readonly firstElementChild: PageElement | null;
}

/** All elements in a scope, in their order, as they are now: the page may change while one goes through them. */
export function all(scope: Scope, selector: string): PageElement[] {
	const matches = matcherOf(selector);
	const found: PageElement[] = [];
	visit(scope, (element) => {
		if (matches(element)) found.push(element);
		return false;
	});
	return found;
}

/** The first element in a scope; null where it holds none. */
export function first(scope: Scope, selector: string): PageElement | null {
	const matches = matcherOf(selector);
	let found: PageElement | null = null;
	visit(scope, (element) => {
		if (!matches(element)) return false;
		found = element;
		return true;
	});
	return found;
}

export function holds(scope: Scope, selector: string): boolean {
	return first(scope, selector) !== null;
}

/** An element itself, or the nearest around it, that a selector names. */
export function closest(element: PageElement | null, selector: string): PageElement | null {
	const matches = matcherOf(selector);
	let at = element;
	while (at !== null && !matches(at)) at = at.parentElement;
	return at;
}

/** Goes through a scope's elements until one is the last. What a template holds is no part of the page. */
function visit(scope: Scope, isLast: (element: PageElement) => boolean): void {
	let at = scope.firstElementChild;
	while (at !== null) {
		if (isLast(at)) return;
		let next = at.localName === "template" ? null : at.firstElementChild;
		for (let up: PageElement | null = at; next === null; up = up.parentElement) {
			if (up === null || up === scope) return;
			next = up.nextElementSibling;
		}
		at = next;
	}
}

/** Selectors are written in this folder's files; there are not many. */
const matcherOf = memoize((selector: string): ((element: PageElement) => boolean) => {
	const alternatives = parse(selector);
	const names = new Set<string>();
	const attributes = new Set<string>();
	for (const alternative of alternatives) {
		const subject = subjectOf(alternative);
		const name = subject.find((part) => part.type === "tag");
		const attribute = subject.find((part) => part.type === "attribute");
		if (name?.type === "tag") names.add(name.name);
		else if (attribute?.type === "attribute") attributes.add(attribute.name);
		else throw new Error(`"${selector}" names neither an element nor an attribute`);
	}
	const wanted = [...attributes];
	const isNamed = (element: PageElement): boolean =>
		names.has(element.localName) || wanted.some((name) => element.hasAttribute(name));
	const isPlain = alternatives.every((parts) => parts.length === 1 && parts[0]?.type === "tag");
	if (isPlain) return isNamed;
	const matches = compile<PageNode, PageElement>(alternatives, {
		adapter,
		cacheResults: false,
	});
	return (element) => isNamed(element) && matches(element);
});

/** What a selector says of the element itself, not of those around it. */
function subjectOf(parts: readonly Selector[]): readonly Selector[] {
	const last = parts.findLastIndex(({ type }) =>
		/^(?:descendant|child|adjacent|sibling)$/u.test(type),
	);
	return parts.slice(last + 1);
}

const adapter = {
	isTag: isElement,
	getAttributeValue: (element: PageElement, name: string) =>
		element.getAttributeNode(name)?.value ?? undefined,
	getChildren: (node: PageNode) => (isElement(node) ? childrenOf(node) : []),
	getName: ({ localName }: PageElement) => localName,
	getParent: ({ parentNode }: PageElement) => parentNode,
	getSiblings: ({ parentNode }: PageNode) => (parentNode === null ? [] : childrenOf(parentNode)),
	getText: ({ textContent }: PageNode) => textContent ?? "",
	hasAttrib: (element: PageElement, name: string) => element.hasAttribute(name),
	removeSubsets: (nodes: PageNode[]) => nodes,
};
