import { type PackedPart, type PackedParts, packedList } from "../../algorithms/packed.ts";
import type { Article } from "../../article/article.ts";
import type { Steps } from "../../search/collections/steps.ts";
import { quoteNotesOf } from "./quote-notes.ts";

/**
 * What is at hand of the quotations of articles:
 *
 *     quotes     [ 6, 2, 0, 3, 5, 1, 4, … ] by article how many figures and speakers follow, and those figures
 *     speakers   [name, role, quotes, …   ]
 */
export function* packQuotes(articles: readonly Article[]): Generator<PackedPart, void> {
	const speakers: (string | number | null)[] = [];
	yield { name: "quotes", pieces: rowsOf(articles, speakers) };
	yield packedList("speakers", speakers);
}

/** The figures of all, some articles at a time. @param speakers is told of them */
function* rowsOf(
	articles: readonly Article[],
	speakers: (string | number | null)[],
): Generator<Int32Array, void> {
	let rows: number[] = [];
	for (const [number, article] of articles.entries()) {
		const notes = quoteNotesOf(article);
		rows.push(notes.rows.length, notes.speakers.length);
		for (const figure of notes.rows) rows.push(figure);
		for (const { speaker, quotes } of notes.speakers)
			speakers.push(speaker.name, speaker.role, quotes);
		if (number % packedBetween === 0) {
			yield Int32Array.from(rows);
			rows = [];
		}
	}
	yield Int32Array.from(rows);
}

const packedBetween = 10;

/** In steps, makes known what was kept of the quotations. @param articles in the order of then; undefined for one that is gone */
export function* unpackQuotes(
	parts: PackedParts,
	articles: readonly (Article | undefined)[],
): Steps<void> {
	const rows = parts.ints("quotes");
	const speakers = parts.value("speakers") as readonly (string | number | null)[];
	let [at, from] = [0, 0];
	for (const [number, article] of articles.entries()) {
		const [figures, named] = [rows[at] as number, rows[at + 1] as number];
		at += 2;
		if (article) {
			const those = Array.from({ length: named }, (_, each) =>
				speakerAt(speakers, from + 3 * each),
			);
			quoteNotesOf.know(article, { rows: rows.subarray(at, at + figures), speakers: those });
		}
		at += figures;
		from += 3 * named;
		if (number % articlesBetween === articlesBetween - 1) yield lettersAsLong;
	}
}

const articlesBetween = 200;
const lettersAsLong = 2500;

function speakerAt(speakers: readonly (string | number | null)[], at: number) {
	const [name, role, quotes] = [speakers[at], speakers[at + 1], speakers[at + 2]];
	const speaker = { name: name as string, role: role as string | null };
	return { speaker, quotes: quotes as number };
}
