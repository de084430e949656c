import { foldLine, isQuestion } from "../../article/line-shapes.ts";
import { childrenOf, classOf, type PageDocument, type PageElement, retag, wordsOf } from "./dom.ts";
import { all, closest, first, holds } from "./selectors.ts";

/**
 * Makes headings of what pages set as questions without saying so: the summary of `<details>`, the button over
 * a folded answer, the term of a list of questions. Unfolds the answers. `known` are questions the page names.
 */
export function markQuestions(document: PageDocument, known: ReadonlySet<string>): void {
	unfoldDetails(document);
	unfoldPanels(document);
	markTerms(document);
	markToggles(document);
	for (const element of all(document, '[role="heading"]')) toHeading(document, element);
	for (const element of all(document, '[itemtype$="/Question"] [itemprop="name"]')) {
		toHeading(document, element);
	}
	for (const element of all(document, "p, div, span, strong, b, a, li, td, label, header")) {
		const words = element.children.length > 3 ? "" : wordsOf(element);
		const isNamed = words.length <= maxTitleLength && known.has(foldLine(words));
		if (isNamed || (isQuestion(words) && saysQuestion(element))) toHeading(document, element);
	}
	keepHeadings(document);
}

/** A heading with more letters is a paragraph. */
const maxTitleLength = 220;

const headings = "h1, h2, h3, h4, h5, h6";

function unfoldDetails(document: PageDocument): void {
	for (const details of all(document, "details")) {
		const summary = first(details, "summary");
		if (summary !== null) {
			if (holds(summary, headings)) retag(document, summary, "div");
			else if (wordsOf(summary).length <= maxTitleLength) retag(document, summary, "h3");
			else retag(document, summary, "p");
		}
		retag(document, details, "div");
	}
}

const togglers =
	'[aria-controls], [data-target], [data-bs-target], [data-toggle][href^="#"], [data-bs-toggle][href^="#"]';

const foldedPanel =
	/(?:^|[\s_-])(?:accordion|collaps\w*|panel|faq\w*|answers?|expand\w*|toggle|drawer|disclosure|acc|tab-?pane)(?:$|[\s_-])/iu;

/** An answer that shows only after a press is hidden text with a heading or a button right above it. */
function unfoldPanels(document: PageDocument): void {
	const controlled = new Set(
		all(document, togglers).flatMap((toggle) =>
			["aria-controls", "data-target", "data-bs-target", "href"].map(
				(name) => toggle.getAttribute(name)?.replace(/^#/u, "") ?? "",
			),
		),
	);
	for (const panel of all(document, hidden)) {
		const above = panel.previousElementSibling;
		const isControlled = controlled.has(panel.getAttribute("id") || "-");
		const isBelowHeading =
			above !== null &&
			(/^H[1-6]$|^(?:BUTTON|LABEL|DT)$/u.test(above.tagName) || holdsToggle(above));
		if (!isControlled && !isBelowHeading && !foldedPanel.test(signOf(panel))) continue;
		panel.removeAttribute("hidden");
		panel.removeAttribute("aria-hidden");
		panel.removeAttribute("style");
		panel.removeAttribute("class");
	}
}

/** What a page does not show, until something is pressed or ever. */
export const hidden =
	'[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

function holdsToggle(element: PageElement): boolean {
	return holds(element, "button, [aria-expanded], h2, h3, h4, h5, h6");
}

function signOf(element: PageElement): string {
	return `${classOf(element)} ${element.getAttribute("id") ?? ""}`;
}

/** `<dt>` is a heading where the list asks questions; else it is a line of its own. */
function markTerms(document: PageDocument): void {
	for (const list of all(document, "dl")) {
		const terms = all(list, "dt");
		const questions = terms.filter((term) => isQuestion(wordsOf(term)));
		const asks = questions.length > 0 && questions.length * 2 >= terms.length;
		for (const term of terms) {
			if (holds(term, headings)) retag(document, term, "div");
			else retag(document, term, asks ? "h3" : "p");
		}
		for (const text of all(list, "dd")) retag(document, text, "div");
		retag(document, list, "div");
	}
}

const toggles =
	'button[aria-expanded], button[aria-controls], button[data-target], button[data-bs-target], [role="button"][aria-expanded], a[data-toggle="collapse"], a[data-bs-toggle="collapse"], [role="tab"][aria-controls], button, label[for]';

/** A button in a heading is the heading's words; one outside is a heading when it asks, or folds a text. */
function markToggles(document: PageDocument): void {
	for (const toggle of all(document, toggles)) {
		const words = wordsOf(toggle);
		if (closest(toggle, headings) !== null) {
			if (words !== "") toggle.replaceWith(...childrenOf(toggle));
			continue;
		}
		if (isQuestion(words)) toHeading(document, toggle);
	}
	for (const header of all(document, "amp-accordion > section > header")) {
		toHeading(document, header);
	}
}

/** How pages name what they set as a question or a heading. */
const questionName =
	/(?:^|[\s_-])(?:questions?|faq-?title|accordion-?(?:title|header|heading|button|trigger|label)|sub-?head\w*|cross-?head\w*|inter-?title|(?:section|sub)-?(?:title|heading)|heading|toggle|trigger)(?:$|[\s_-])/iu;

function saysQuestion(element: PageElement): boolean {
	const sign = classOf(element).replace(/([a-z])([A-Z])/gu, "$1-$2");
	return questionName.test(sign.replaceAll("__", "-"));
}

/** Makes a heading of an element that holds none and stands in none. */
function toHeading(document: PageDocument, element: PageElement): void {
	if (closest(element, headings) !== null || holds(element, headings)) return;
	if (wordsOf(element) === "" || wordsOf(element).length > maxTitleLength) return;
	const level = element.getAttribute("aria-level") ?? "3";
	const heading = retag(document, element, /^[2-6]$/u.test(level) ? `h${level}` : "h3");
	// A heading inside a paragraph or a link has to stand on its own.
	const around = closest(heading, "p, a, span, strong, b");
	if (around !== null && wordsOf(around) === wordsOf(heading)) around.replaceWith(heading);
}

/** A heading's class says where it stands, not whether it belongs to the text. */
function keepHeadings(document: PageDocument): void {
	for (const heading of all(document, headings)) {
		heading.removeAttribute("class");
		heading.removeAttribute("id");
		heading.removeAttribute("style");
	}
}
