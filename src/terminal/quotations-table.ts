import type { Article, Quote, Speaker } from "../article/article.ts";
import { quoteText } from "./article-json.ts";
import { harmlessLine } from "./harmless.ts";
import { type Screen, stylesOf } from "./screen.ts";
import { columnsOf, wrap } from "./wrap.ts";

/**
 * The quotations of an article, each beside its speaker, the words that attribute it and the confidence, for checking
 * many articles at a glance. Ends in a line break.
 */
export function renderQuotations(article: Article, screen: Screen): string {
	const { bold, dim } = stylesOf(screen);
	const { quotes, file } = article;
	const named = quotes.filter(({ speakers }) => speakers.length > 0).length;
	const count = quotes.length === 1 ? "1 quotation" : `${quotes.length} quotations`;
	const title = `${harmlessLine(file)}: ${count}, ${named} with a speaker`;
	if (quotes.length === 0) return `${title}\n`;
	const widths = widthsFor(screen.width);
	const rows = quotes.flatMap((quote) => layRow(cellsOf(quote), widths));
	return `${[bold(title), dim(layRow(header, widths).join("\n")), ...rows].join("\n")}\n`;
}

type Cells = readonly [speaker: string, cue: string, confidence: string, quotation: string];

const header: Cells = ["Speaker", "Cue", "Sure", "Quotation"];
const gap = "  ";
const confidenceWidth = 4;
const minQuotation = 24;

/** A quarter of the line is the speaker's, at least twelve columns the cue's, the rest the quotation's. */
function widthsFor(width: number): readonly number[] {
	const speaker = Math.min(28, Math.max(12, Math.floor(width / 4)));
	const cue = Math.min(16, Math.max(12, Math.floor(width / 7)));
	const rest = width - speaker - cue - confidenceWidth - 3 * gap.length;
	return [speaker, cue, confidenceWidth, Math.max(minQuotation, rest)];
}

function cellsOf(quote: Quote): Cells {
	const { speakers, guess, cue, confidence } = quote;
	const withheld = guess.length > 0 ? `not named; perhaps ${nameAll(guess)}` : "not named";
	const speaker = speakers.length > 0 ? nameAll(speakers) : withheld;
	return [speaker, cue?.text ?? "–", confidence.toFixed(2), `“${quoteText(quote)}”`];
}

function nameAll(speakers: readonly Speaker[]): string {
	return speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join("; ");
}

/** The lines of a row: each cell is broken within its column. */
function layRow(cells: Cells, widths: readonly number[]): string[] {
	const columns = cells.map((cell, at) => wrap(harmlessLine(cell), widths[at] ?? 1));
	const height = Math.max(...columns.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) =>
		columns
			.map((lines, at) => padded(lines[line] ?? "", widths[at] ?? 0))
			.join(gap)
			.trimEnd(),
	);
}

function padded(text: string, width: number): string {
	return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}
