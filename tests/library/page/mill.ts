import { parsePage } from "../../../src/library/page/page-article.ts";

/** Three paragraphs that an article in a test consists of. */
export const first =
	"The mill on the Oder brook grinds again after twelve quiet years, the parish said on Friday, and it will do so each Saturday.";
export const second =
	"Two volunteers keep the wheel going, and a third sells the flour at the gate in bags of one and of five pounds.";
export const third =
	"The county gave half of the money for the new shaft, and the rest came from a fair that the school held in autumn.";
export const whole = [first, second, third];

/** What is no part of that article. */
export const other =
	"Four roads were shut on Sunday after the flood, and the road board thinks that the works will last until spring, said a foreman.";

export const headline = "The mill grinds again";
export const paragraphs = whole.map((text) => `<p>${text}</p>`).join("");

export function page(inside: string, head = ""): string {
	return `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body>${inside}</body></html>`;
}

/** The article with something above its text, and something after it on the page. */
export function article(above: string, after = "", head = ""): string {
	return page(`<article><h1>${headline}</h1>${above}${paragraphs}</article>${after}`, head);
}

/** What Verbatim makes of a page: headings and passages in their order, metadata, speakers, and why things were left out. */
export function read(html: string) {
	const parsed = parsePage({ id: "mill", file: "mill.html", html });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	const { sections, headline, author, published, quotes } = parsed.article;
	const lines = sections.flatMap(({ heading, passages }) => [
		...(heading === null ? [] : [heading]),
		...passages.map(({ text }) => text),
	]);
	const speakers = quotes.map((quote) => quote.speakers.map(({ name }) => name).join(", "));
	const reasons = [...new Set((parsed.leftOut ?? []).map(({ reason }) => reason))];
	return { lines, headline, author, published, speakers, reasons };
}
