import { compile } from "css-select";
import { parse, type Selector } from "css-what";
import { derived } from "../../algorithms/derived.ts";
import { memoize } from "../../algorithms/memoize.ts";
import {
	childrenOf,
	isElement,
	type PageDocument,
	type PageElement,
	type PageNode,
} from "./dom.ts";

/**
 * Elements by CSS selectors. The document's own search reads the selector anew at every call and asks every element each
 * part of it, which took a fifth of the time of a page; here a selector is read once, and a whole page is gone through
 * once: later only elements with the name or the attribute are asked.
 */

/** An element, the page's body or the document; itself it is not found. */
type Scope = PageElement | PageDocument;

/**
 * All elements in a scope, as they are now: the page may change while one goes through them. In the body or the document
 * those that were there when it was first searched, as far as they still are, in the order of then.
 */
export function all(scope: Scope, selector: string): PageElement[] {
	const { matches, names, attributes } = matcherOf(selector);
	if (isWhole(scope)) {
		const index = indexOf("documentElement" in scope ? scope : scope.ownerDocument);
		const root = "documentElement" in scope ? scope.documentElement : scope;
		return candidatesIn(index, names, attributes).filter(
			(element) => matches(element) && element !== scope && root.contains(element),
		);
	}
	const found: PageElement[] = [];
	visit(scope, (element) => {
		if (matches(element)) found.push(element);
		return false;
	});
	return found;
}

/** The first element in a scope; null where it holds none. */
export function first(scope: Scope, selector: string): PageElement | null {
	if (isWhole(scope)) return all(scope, selector)[0] ?? null;
	const { matches } = matcherOf(selector);
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
	const { matches } = matcherOf(selector);
	let at = element;
	while (at !== null && !matches(at)) at = at.parentElement;
	return at;
}

function isWhole(scope: Scope): boolean {
	return "documentElement" in scope || scope.localName === "body";
}

/** The elements of a page in their order, by name at once and by attribute when one is asked for. */
interface Index {
	readonly elements: readonly PageElement[];
	readonly order: ReadonlyMap<PageElement, number>;
	readonly named: ReadonlyMap<string, readonly PageElement[]>;
	having(attribute: string): readonly PageElement[];
}

const indexOf = derived((document: PageDocument): Index => {
	const order = new Map<PageElement, number>();
	const named = new Map<string, PageElement[]>();
	visit(document, (element) => {
		order.set(element, order.size);
		const others = named.get(element.localName);
		if (others === undefined) named.set(element.localName, [element]);
		else others.push(element);
		return false;
	});
	const elements = [...order.keys()];
	const having = memoize((name: string) => elements.filter((each) => each.hasAttribute(name)));
	return { elements, order, named, having };
});

function candidatesIn(
	{ elements, order, named, having }: Index,
	names: readonly string[],
	attributes: readonly string[],
): readonly PageElement[] {
	if (names === everyName) return elements;
	const lists = [...names.map((name) => named.get(name) ?? []), ...attributes.map(having)];
	const filled = lists.filter((list) => list.length > 0);
	if (filled.length < 2) return filled[0] ?? [];
	// putting many in order takes longer than asking all
	const many = filled.reduce((sum, { length }) => sum + length, 0);
	if (many * 4 > elements.length) return elements;
	const place = (element: PageElement): number => order.get(element) ?? 0;
	return [...new Set(filled.flat())].toSorted((a, b) => place(a) - place(b));
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

/** What `*` names. */
const everyName: readonly string[] = ["*"];

interface Matcher {
	matches(element: PageElement): boolean;
	/** What matches has one of these names or one of these attributes. */
	readonly names: readonly string[];
	readonly attributes: readonly string[];
}

/** Selectors are written in this folder's files; there are not many. */
const matcherOf = memoize((selector: string): Matcher => {
	if (selector === "*") return { matches: () => true, names: everyName, attributes: [] };
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
	const compiled = compile<PageNode, PageElement>(alternatives, { adapter, cacheResults: false });
	return {
		matches: (element) => isNamed(element) && (isPlain || compiled(element)),
		names: [...names],
		attributes: wanted,
	};
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
