import { childrenOf, classOf, type PageElement, wordsOf } from "./dom.ts";
import { furnitureNamed, isNamedAsPicture, isNamedAsRollover } from "./furniture-names.ts";
import { isBlock, standsInSentence, surroundingsOf } from "./inline-elements.ts";
import { isPost } from "./leaves.ts";
import type { LeftOut } from "./page-blocks.ts";
import type { Prose } from "./prose.ts";
import { hidden } from "./questions.ts";
import { all, closest, holds } from "./selectors.ts";

/**
 * Takes what is not the article out of a page's body by what the page calls it, and says what went and why.
 * A piece of a sentence stays, whatever it is called.
 */
export function removeFurniture(body: PageElement, prose: Prose): LeftOut[] {
	const leftOut: LeftOut[] = [];
	const take = (element: PageElement, reason: string, isBeside: boolean): void => {
		if (!body.contains(element) || element === body || prose.isMain(element, isBeside)) return;
		if (standsInSentence(element) || (!isBeside && showsPost(element))) return;
		const text = wordsOf(element);
		element.remove();
		if (text !== "") leftOut.push({ text, reason });
	};
	removeHidden(body, prose, leftOut);
	for (const { selector, reason, isBeside } of elements) {
		for (const element of all(body, selector)) take(element, reason, isBeside);
	}
	for (const caption of all(body, "figure + ul, figure + ol")) {
		if (isCaptionList(caption)) take(caption, "caption", false);
	}
	for (const image of all(body, "img, picture")) {
		const box = pictureBox(image, body, prose);
		if (box !== null) take(box, "caption", false);
	}
	for (const element of all(body, named)) {
		const name = furnitureNamed(element);
		if (name === null || prose.letters(element) > name.most) continue;
		if (name.reason === "related articles" && beginsArticle(element)) continue;
		take(element, name.reason, name.isBeside);
	}
	return leftOut;
}

/** What leads nowhere, holds the headline or states to be the description is the article's own beginning, whatever it is called. */
function beginsArticle(element: PageElement): boolean {
	return (
		!holds(element, "a[href]") ||
		holds(element, "h1") ||
		element.getAttribute("itemprop") === "description"
	);
}

const named = "[class], [id], [name], [data-component], [data-testid], [data-module]";

/** Nothing of these is text, or it is text for other readers. */
const unseen =
	"script, style, noscript, template, link, meta, iframe, object, embed, svg, canvas, audio, video, map, input, select, textarea, amp-ad, amp-embed, amp-sidebar, amp-social-share, amp-consent, amp-analytics, amp-img, amp-user-notification, amp-iframe, amp-video, amp-carousel, amp-auto-ads, .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .u-visually-hidden, .nhsuk-u-visually-hidden, .govuk-visually-hidden, .offscreen, sup.reference, .mw-editsection";

/** Classes whose one meaning is that an element is not shown. */
const hiddenClasses = ".hidden, .hide, .d-none, .is-hidden, .u-hidden, .displaynone, .display-none";

interface ElementKind {
	readonly selector: string;
	readonly reason: string;
	readonly isBeside: boolean;
}

const elements: readonly ElementKind[] = [
	{
		selector: 'nav, menu, [role="navigation"], [role="menu"], [role="toolbar"]',
		reason: "navigation",
		isBeside: true,
	},
	{ selector: 'footer, [role="contentinfo"]', reason: "page footer", isBeside: true },
	{ selector: 'form, [role="search"], [role="form"]', reason: "form", isBeside: false },
	{
		selector: 'aside, [role="complementary"]',
		reason: "box beside the article",
		isBeside: true,
	},
	{
		selector: '[role="banner"], [role="dialog"], [role="alertdialog"], dialog',
		reason: "banner",
		isBeside: false,
	},
	{
		selector: "body > header, header:not(article header, main header)",
		reason: "page header",
		isBeside: false,
	},
	{
		selector: "figcaption, figure .caption, .wp-caption-text",
		reason: "caption",
		isBeside: false,
	},
	{ selector: '[rel="author"], address', reason: "byline", isBeside: false },
];

function removeHidden(body: PageElement, prose: Prose, leftOut: LeftOut[]): void {
	for (const element of all(body, unseen)) element.remove();
	for (const button of all(body, "button")) {
		if (standsInSentence(button)) button.replaceWith(...childrenOf(button));
		else button.remove();
	}
	for (const element of all(body, `${hidden}, ${hiddenClasses}`)) {
		if (!body.contains(element) || prose.isMain(element, true) || isShownWide(element)) continue;
		// What is only kept from being read out is shown all the same.
		const isShown = element.getAttribute("aria-hidden") === "true" && !isUnseen(element);
		if (isShown && (standsInSentence(element) || isTypeset(element))) continue;
		leaveHidden(element, leftOut);
	}
	for (const box of all(body, "[class]")) {
		if (isNamedAsRollover(box) && isGluedOn(box)) leaveHidden(box, leftOut);
	}
}

function leaveHidden(element: PageElement, leftOut: LeftOut[]): void {
	const text = wordsOf(element);
	element.remove();
	if (text !== "") leftOut.push({ text, reason: "not shown" });
}

function isUnseen(element: PageElement): boolean {
	return (
		element.hasAttribute("hidden") ||
		/display:\s*none|visibility:\s*hidden/iu.test(element.getAttribute("style") ?? "")
	);
}

/** "hidden md:block", "d-none d-md-block": hidden on a small screen alone. */
function isShownWide(element: PageElement): boolean {
	return /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):\S+|d-(?:sm|md|lg|xl)-\S+)/u.test(classOf(element));
}

/** Formulas and the like are shown in elements that are not read out, beside others that are read out and not shown. */
function isTypeset(element: PageElement): boolean {
	return /^(?:SPAN|MATH)$/u.test(element.tagName) && /katex|mjx|math/iu.test(classOf(element));
}

function showsPost(element: PageElement): boolean {
	return all(element, "blockquote").some(isPost);
}

/** A box that opens over a word follows it without a space; a word of the sentence has one. */
function isGluedOn(box: PageElement): boolean {
	if (isBlock(box) && closest(box, "p") === null) return false;
	const { before } = surroundingsOf(box);
	return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(box.textContent ?? "");
}

/** What is named as a picture, holds one and a few words under it, which say what it shows. */
function pictureBox(image: PageElement, body: PageElement, prose: Prose): PageElement | null {
	let at: PageElement | null = image.parentElement;
	for (let steps = 0; steps < 3 && at !== null && at !== body; steps++) {
		if (isNamedAsPicture(at)) {
			const isBox = isBlock(at) && !holds(at, "h1, h2, h3, h4, h5, h6, table");
			return isBox && prose.letters(at) <= 450 && wordsOf(at).length <= 500 ? at : null;
		}
		at = at.parentElement;
	}
	return null;
}

/** One point right below a picture, which ends in no full stop, says what the picture shows. */
function isCaptionList(list: PageElement): boolean {
	const above = list.previousElementSibling;
	if (above === null || wordsOf(above) !== "") return false;
	return list.children.length === 1 && wordsOf(list).length <= 200;
}
