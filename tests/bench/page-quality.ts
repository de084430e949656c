/** What a person marked on a page: the article's whole text, or pieces that must and must not be in it. */
export type Marked =
	| { readonly text: string }
	| { readonly with: readonly string[]; readonly without: readonly string[] };

/** How well a reader did on some pages. */
export interface Quality {
	/** Runs of four words: the shares that are right and found, each the mean over the pages with text; and how many pages are under .8 and .6. */
	readonly precision: number;
	readonly recall: number;
	readonly under80: number;
	readonly under60: number;
	/** Pieces that are there rightly, and that must be, over all pages with pieces. */
	readonly piecesPrecision: number;
	readonly piecesRecall: number;
	/** Pages that give no text. */
	readonly refused: number;
}

/** Scores what was read against what was marked. */
export function qualityOf(
	pages: readonly {
		readonly marked: Marked;
		readonly headline: string | null;
		readonly text: string;
	}[],
): Quality {
	const texts: { precision: number; recall: number }[] = [];
	const pieces = { found: 0, missing: 0, wrong: 0 };
	for (const { marked, headline, text } of pages) {
		if ("text" in marked) {
			texts.push(compareRuns(text, marked.text));
			continue;
		}
		const all = flat(`${headline ?? ""}\n${text}`);
		const there = (words: readonly string[]): number =>
			words.filter((each) => all.includes(flat(each))).length;
		pieces.found += there(marked.with);
		pieces.missing += marked.with.length - there(marked.with);
		pieces.wrong += there(marked.without);
	}
	const mean = (of: "precision" | "recall"): number =>
		texts.reduce((sum, each) => sum + each[of], 0) / Math.max(1, texts.length);
	const under = (bar: number): number =>
		texts.filter(({ precision, recall }) => f1(precision, recall) < bar).length;
	return {
		precision: mean("precision"),
		recall: mean("recall"),
		under80: under(0.8),
		under60: under(0.6),
		piecesPrecision: pieces.found / Math.max(1, pieces.found + pieces.wrong),
		piecesRecall: pieces.found / Math.max(1, pieces.found + pieces.missing),
		refused: pages.filter(({ text }) => text.trim() === "").length,
	};
}

export function f1(precision: number, recall: number): number {
	return (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
}

function flat(text: string): string {
	return text.normalize("NFC").replace(/\s+/gu, " ");
}

function compareRuns(found: string, expected: string): { precision: number; recall: number } {
	const [a, b] = [runsOf(found), runsOf(expected)];
	const size = (runs: ReadonlyMap<string, number>): number =>
		[...runs.values()].reduce((sum, count) => sum + count, 0);
	let shared = 0;
	for (const [run, count] of a) shared += Math.min(count, b.get(run) ?? 0);
	return { precision: shared / Math.max(1, size(a)), recall: shared / Math.max(1, size(b)) };
}

/** How often each run of four words is there; a shorter text is one run. */
function runsOf(text: string): ReadonlyMap<string, number> {
	const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
	const runs = new Map<string, number>();
	if (words.length === 0) return runs;
	for (let at = 0; at + 4 <= Math.max(words.length, 4); at++) {
		const run = words.slice(at, at + 4).join(" ");
		runs.set(run, (runs.get(run) ?? 0) + 1);
	}
	return runs;
}
