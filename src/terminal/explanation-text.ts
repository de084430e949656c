import type { Explanation } from "../answer/answer.ts";
import { harmless, harmlessLine } from "./harmless.ts";
import { type Page, stylesOf } from "./page.ts";
import { renderTable } from "./table.ts";
import { wrap } from "./wrap.ts";

type Parts = Explanation["confidence"];

const mostPassages = 3;
const mostParts = 12;

/** What an answer rests on, for a person to read: the parts of each score and of the confidence. */
export function renderExplanation(explanation: Explanation, page: Page): string {
	const { bold } = stylesOf(page);
	const passages = explanation.passages.slice(0, mostPassages).map(({ ranked, parts }, index) => {
		const sentence = harmless(ranked.highlight.text.replace(/\s+/gu, " ")).slice(0, page.width);
		const place = `${index + 1}. ${harmlessLine(ranked.article.id)}, probability ${ranked.score.toFixed(3)}`;
		return `${bold(place)}\n${sentence}\n${renderParts(parts)}`;
	});
	const read = wrap(`Read as: ${harmlessLine(explanation.readAs)}`, page.width);
	return [
		...read,
		`Asked for: ${explanation.askedFor}`,
		...passages,
		`${bold("Whether the first passage answers")}\n${renderParts(explanation.confidence)}`,
	].join("\n");
}

function renderParts(parts: Parts): string {
	const rows = parts
		.slice(0, mostParts)
		.map(({ name, figure, part }) => [name, figure.toFixed(3), signed(part)]);
	const rest = parts.slice(mostParts).reduce((sum, { part }) => sum + part, 0);
	const others = parts.length > mostParts ? [["all others", "", signed(rest)]] : [];
	return renderTable(["feature", "figure", "part"], [...rows, ...others]);
}

function signed(part: number): string {
	return `${part < 0 ? "−" : "+"}${Math.abs(part).toFixed(3)}`;
}
