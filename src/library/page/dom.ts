import { parseHTML } from "linkedom";

/** The parts of the Document Object Model that reading a page takes; the package's own types need a browser's. */
export interface PageNode {
	readonly nodeType: number;
	readonly textContent: string | null;
	readonly firstChild: PageNode | null;
	readonly parentNode: PageElement | null;
	readonly previousSibling: PageNode | null;
	readonly nextSibling: PageNode | null;
	remove(): void;
	before(...nodes: PageNode[]): void;
	replaceWith(...nodes: PageNode[]): void;
}

export interface PageElement extends PageNode {
	readonly tagName: string;
	/** The same in small letters. */
	readonly localName: string;
	readonly ownerDocument: PageDocument;
	readonly firstElementChild: PageElement | null;
	readonly children: ArrayLike<PageElement>;
	readonly parentElement: PageElement | null;
	readonly nextElementSibling: PageElement | null;
	readonly previousElementSibling: PageElement | null;
	readonly innerHTML: string;
	getAttribute(name: string): string | null;
	getAttributeNames(): string[];
	setAttribute(name: string, value: string): void;
	removeAttribute(name: string): void;
	hasAttribute(name: string): boolean;
	getAttributeNode(name: string): { readonly value: string } | null;
	contains(other: PageNode): boolean;
	append(...nodes: PageNode[]): void;
}

export interface PageDocument {
	readonly documentElement: PageElement;
	readonly firstElementChild: PageElement | null;
	createElement(tag: string): PageElement;
	createTextNode(text: string): PageNode;
}

type OpenedDocument =
	| { readonly ok: true; readonly document: PageDocument; readonly body: PageElement }
	| { readonly ok: false; readonly message: string };

/** Real pages nest 50 deep at most; thousands make every walk over the page slow, or end it. */
const deepest = 400;

/** Parses a page or a piece of one; the body holds all that is to be shown. */
export function openDocument(html: string): OpenedDocument {
	if (html.trim() === "") return { ok: false, message: "the page is empty" };
	const document = parseRooted(html);
	const root = document?.documentElement;
	if (document === null || root?.tagName !== "HTML") {
		return { ok: false, message: "this is no HTML page" };
	}
	if (isDeeperThan(root, deepest)) {
		const message = `the page nests its elements more than ${deepest} deep`;
		return { ok: false, message };
	}
	if (/\s[A-Z]+\s*=/.test(html)) writeNamesSmall(root);
	return { ok: true, document, body: bodyOf(document) };
}

/**
 * A document whose root is `<html>`. Servers write notices and scripts above a page: what stands before its
 * first words of its own goes. A piece without a root gets one.
 */
function parseRooted(html: string): PageDocument | null {
	const root = html.search(/<html[\s>]/iu);
	// A root further down may be that of a page pasted into the text of this one, which has none.
	const isBegin = (at: number): boolean =>
		at > 0 && !/<(?:head|title|body)[\s>]/iu.test(html.slice(0, at));
	const attempts = [
		...(root >= 0 ? [html] : []),
		...[html.search(/<!doctype\s+html/iu), root].filter(isBegin).map((at) => html.slice(at)),
		`<html><body>${html}</body></html>`,
	];
	for (const attempt of attempts) {
		const { document } = parseHTML(attempt) as unknown as { document: PageDocument };
		if (document.documentElement?.tagName === "HTML") return document;
	}
	return null;
}

/** To a browser `STYLE` is the same attribute as `style`; the parser keeps it as it is written. */
function writeNamesSmall(root: PageElement): void {
	const open = [root];
	for (let element = open.pop(); element !== undefined; element = open.pop()) {
		for (const name of element.getAttributeNames()) {
			const small = name.toLowerCase();
			if (small === name || element.hasAttribute(small)) continue;
			element.setAttribute(small, element.getAttribute(name) ?? "");
			element.removeAttribute(name);
		}
		open.push(...childrenOf(element).filter(isElement));
	}
}

export function isElement(node: PageNode): node is PageElement {
	return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
	return node.nodeType === 3;
}

/** A node's nodes as they are now, so that the page may change while one goes through them. */
export function childrenOf(node: PageNode): PageNode[] {
	const nodes: PageNode[] = [];
	for (let at = node.firstChild; at !== null; at = at.nextSibling) nodes.push(at);
	return nodes;
}

/** An element's classes as they are written; the document makes a list of them for whoever asks for the attribute. */
export function classOf(element: PageElement): string {
	return element.getAttributeNode("class")?.value ?? "";
}

/** The words of a node on one line. */
export function wordsOf(node: PageNode | null): string {
	return withoutLayoutMarks(node?.textContent ?? "")
		.replace(/\s+/gu, " ")
		.trim();
}

/** Soft hyphens and marks without width are for the page's layout. */
export function withoutLayoutMarks(text: string): string {
	return text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, "");
}

/** Gives an element another tag; it keeps its children and none of its attributes. */
export function retag(document: PageDocument, element: PageElement, tag: string): PageElement {
	const other = document.createElement(tag);
	other.append(...childrenOf(element));
	element.replaceWith(other);
	return other;
}

/** Without recursion, which is what deep pages break. */
function isDeeperThan(root: PageElement, limit: number): boolean {
	const open: { element: PageElement; depth: number }[] = [{ element: root, depth: 1 }];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		if (at.depth > limit) return true;
		for (const element of Array.from(at.element.children)) {
			open.push({ element, depth: at.depth + 1 });
		}
	}
	return false;
}

/** The parser does not add a body where a page leaves it out. */
function bodyOf(document: PageDocument): PageElement {
	const root = document.documentElement;
	const children = Array.from(root.children);
	const found = children.find(({ tagName }) => tagName === "BODY");
	if (found !== undefined) return found;
	const body = document.createElement("body");
	body.append(...childrenOf(root).filter((node) => !isElement(node) || node.tagName !== "HEAD"));
	root.append(body);
	return body;
}
