import { isGivenName } from "../../english/given-names.ts";
import type { Paragraph, Piece } from "./piece.ts";

/** A paragraph that opens with who speaks: `EXAMPLE: …`. Offsets into the text. */
interface Turn {
	readonly paragraph: number;
	readonly label: string;
	/** Where the label's colon ends. */
	readonly from: number;
	readonly isMarked: boolean;
}

/**
 * The pieces of an article with those of its transcript: what follows a speaker's label is that speaker's words up to
 * the paragraph's end, whether there are quotation marks or not, and what is marked inside is no piece of its own.
 */
export function withTurns(
	text: string,
	paragraphs: readonly Paragraph[],
	pieces: readonly Piece[],
): Piece[] {
	const found = findTurns(text, paragraphs).slice(0, maxTurns);
	const turns = new Map(found.map((turn) => [turn.paragraph, turn]));
	if (turns.size === 0) return [...pieces];
	const merged: Piece[] = [];
	let at = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		const own: Piece[] = [];
		for (let piece = pieces[at]; piece?.paragraph === index; piece = pieces[++at]) own.push(piece);
		const turn = turns.get(index);
		const piece = turn === undefined ? null : pieceOf(text, paragraph, turn, own);
		merged.push(...(piece === null ? own : [piece]));
	}
	return merged;
}

/** No talk is longer. */
const maxTurns = 5000;

const labelPattern = /^([“"„«]?)(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}):(?=\s)/u;
const maxLabelLength = 60;

interface Labels {
	readonly counts: ReadonlyMap<string, number>;
	/** The words that stand after a given name in the article. */
	readonly surnames: ReadonlySet<string>;
	/** Somebody in capitals comes back. */
	readonly takesTurns: boolean;
}

/** All labelled paragraphs, where so many of them, by more than one, make a transcript or an interview. */
function findTurns(text: string, paragraphs: readonly Paragraph[]): Turn[] {
	const labelled = paragraphs.flatMap(({ start, end }, paragraph) => {
		const match = labelPattern.exec(text.slice(start, Math.min(end, start + maxLabelLength)));
		if (match === null) return [];
		const [whole, mark = "", label = ""] = match;
		return [{ paragraph, label, from: start + whole.length, isMarked: mark !== "" }];
	});
	if (labelled.length < 2) return [];
	const counts = new Map<string, number>();
	for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
	const takesTurns = [...counts].some(([label, count]) => count > 1 && isInCapitals(label));
	const labels: Labels = { counts, surnames: surnamesIn(text), takesTurns };
	const speakers = new Set([...counts.keys()].filter((label) => isSpeaker(label, labels)));
	if (speakers.size < 2 || labelled.length < minTurns) {
		return labelled.filter(({ label }) => label === "A" && (counts.get("A") ?? 0) > 1);
	}
	return labelled.filter(
		({ label }) => label !== "Q" && (speakers.has(label) || isInCapitals(label)),
	);
}

const minTurns = 3;

function surnamesIn(text: string): ReadonlySet<string> {
	const surnames = new Set<string>();
	for (const [, given = "", surname = ""] of text.matchAll(neighbours))
		if (isGivenName(given)) surnames.add(surname.toLowerCase());
	return surnames;
}

const neighbours = /(\p{Lu}\p{Ll}+) (?=(\p{Lu}[\p{L}\p{M}'’-]*))/gu;

/**
 * In capitals, somebody whom the article names in full, or where turns are taken; in small letters, with both. Not `Price: …`,
 * `WHERE: …`, and no headline: `Example: We will never agree`.
 */
function isSpeaker(label: string, { counts, surnames, takesTurns }: Labels): boolean {
	const words = label.toLowerCase().split(" ");
	const isNamed =
		(words.length > 1 && isGivenName(words[0] ?? "")) || surnames.has(words.at(-1) ?? "");
	if (isInCapitals(label)) return isNamed || takesTurns;
	return (counts.get(label) ?? 0) > 1 && (isNamed || label === "Q" || label === "A");
}

function isInCapitals(label: string): boolean {
	return /^[\p{Lu}\p{M}.'’ -]{2,}$/u.test(label);
}

function pieceOf(
	text: string,
	paragraph: Paragraph,
	turn: Turn,
	own: readonly Piece[],
): Piece | null {
	let { from: start } = turn;
	let { end } = paragraph;
	while (start < end && /\s/u.test(text.charAt(start))) start++;
	if (own.some((piece) => piece.outer.start === start && isSentence(text, piece, end))) return null;
	if (turn.isMarked && /["”“»]/u.test(text.charAt(end - 1))) end--;
	// `EXAMPLE: 2,316.` is a line of a table
	if (!/\p{L}/u.test(text.slice(start, end))) return null;
	// `IG: @example` is an address
	if (/^(?:@|#|https?:|www\.)\S*$/u.test(text.slice(start, end).trim())) return null;
	const outer = { start, end: paragraph.end };
	return { start, end, paragraph: turn.paragraph, continues: false, outer, isTurn: true };
}

/** Words in marks that are the turn, or a sentence of it, are a piece already; not `EXAMPLE: “Fine” is your word.` */
function isSentence(text: string, piece: Piece, end: number): boolean {
	const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(piece.outer.end, end));
	return isWhole || /[.,!?…]$/u.test(text.slice(piece.start, piece.end));
}
