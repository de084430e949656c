import { readFileSync } from "node:fs";
import type { Section } from "../../src/article/article.ts";
import type { Candidate } from "../../src/article/attribution/attribution-features.ts";
import { paragraphsOf } from "../../src/article/attribution/pairing.ts";
import { findRoles, type Role } from "../../src/article/attribution/roles.ts";
import { readScene, type Scene } from "../../src/article/attribution/scene.ts";

/** A quotation as people marked it: offsets without its marks, and where its speaker is mentioned. */
interface GoldQuote {
	readonly start: number;
	readonly end: number;
	readonly speaker: string | null;
	readonly speakerKind: "person" | "org" | "nominal" | "pronoun" | "none";
	readonly speakerName: string | null;
	/** On a pronoun: whom it means, found automatically. */
	readonly speakerSilver?: string | null;
	readonly speakerStart?: number | null;
	readonly speakerEnd?: number | null;
	readonly speakerHead?: string | null;
}

/** A marked quotation with the name that its speaker has: of a pronoun the one it means, where that is sure enough. */
export interface NamedQuote extends GoldQuote {
	readonly meant: string | null;
}

interface GoldDocument {
	readonly id: string;
	readonly text: string;
	readonly quotes: readonly GoldQuote[];
	readonly ignore?: readonly (readonly [number, number, string])[];
}

export interface Sample {
	readonly id: string;
	readonly scene: Scene;
	readonly roles: ReadonlyMap<number, readonly Role[]>;
	/** The marked quotation of each unit; null where there is none. */
	readonly goldOf: readonly (NamedQuote | null)[];
	/** The marked quotation of each piece; null where there is none. */
	readonly goldOfPiece: readonly (NamedQuote | null)[];
	/** Whether each piece is a quotation; null where that is not to be judged. */
	readonly isQuotation: readonly (boolean | null)[];
}

/** Reads files with a marked article on each line. */
export function readSamples(files: readonly string[]): Sample[] {
	return files.flatMap((file) =>
		readFileSync(file, "utf8")
			.split("\n")
			.filter((line) => line.trim() !== "")
			.map((line) => sampleOf(JSON.parse(line) as GoldDocument)),
	);
}

/** Which of the candidates are the marked speaker: the name asked for, else what overlaps the marked words. */
export function rightCandidates(
	scene: Scene,
	gold: GoldQuote | null,
	candidates: readonly Candidate[],
): boolean[] {
	const from = gold?.speakerStart ?? null;
	const to = gold?.speakerEnd ?? null;
	if (gold === null || from === null || to === null) return candidates.map(() => false);
	const overlapping = candidates.map(({ mention }) => {
		const { from: first, last } = scene.mentions[mention] ?? { from: 0, last: 0 };
		const start = scene.tokens[first]?.start ?? 0;
		const end = scene.tokens[last]?.end ?? 0;
		return Math.min(end, to) > Math.max(start, from);
	});
	const having = (test: (kind: string, head: string) => boolean) =>
		candidates.map(({ mention }, index) => {
			const { kind, head } = scene.mentions[mention] ?? { kind: "", head: "" };
			return overlapping[index] === true && test(kind, head);
		});
	const surname = surnameOf(gold.speakerName);
	const choices = [
		having((kind, head) => {
			if (gold.speakerKind === "pronoun") return kind === "pronoun";
			if (gold.speakerKind !== "nominal") return kind === "name" && head === surname;
			return kind === "description" && head === gold.speakerHead?.toLowerCase();
		}),
		having((kind) => gold.speakerKind !== "person" || kind === "name"),
		overlapping,
	];
	return choices.find((choice) => choice.includes(true)) ?? overlapping;
}

export function surnameOf(name: string | null | undefined): string | null {
	const words = (name ?? "").split(/\s+/).filter((word) => !/^(?:jr|sr|ii|iii)\.?$/i.test(word));
	return words.at(-1)?.toLowerCase() || null;
}

function sampleOf(document: GoldDocument): Sample {
	const scene = readScene(document.text, paragraphsOf(document.text, sectionsOf(document.text)));
	const named = withMeanings(document.quotes);
	const goldOfPiece = scene.pieces.map((piece) => matching(named, piece));
	const goldOf = scene.units.map((unit) => {
		const order = [unit.anchor, ...unit.pieces];
		return order.map((piece) => goldOfPiece[piece] ?? null).find((gold) => gold !== null) ?? null;
	});
	const isQuotation = scene.pieces.map((piece, index) => {
		if (goldOfPiece[index] !== null) return true;
		// the turns of transcripts are marked in few articles only
		if (piece.isTurn) return null;
		const ignored = (document.ignore ?? []).some(
			([start, end]) => overlap(piece, { start, end }) * 2 >= piece.end - piece.start,
		);
		return ignored ? null : false;
	});
	return { id: document.id, scene, roles: findRoles(scene), goldOf, goldOfPiece, isQuotation };
}

const near = 1500;

/**
 * What a pronoun means was marked automatically, often wrongly. It is believed where a person who is quoted by
 * name next to it is the same; where both such neighbours agree they are believed instead; else it is left open.
 */
function withMeanings(quotes: readonly GoldQuote[]): NamedQuote[] {
	const sorted = [...quotes].sort((a, b) => a.start - b.start);
	return sorted.map((quote, index) => {
		if (quote.speakerKind !== "pronoun") return { ...quote, meant: quote.speakerName };
		const sides = [sorted.slice(0, index).reverse(), sorted.slice(index + 1)];
		const [before, after] = sides.map((side) => {
			const other = side.find(({ speakerKind }) => speakerKind === "person");
			const isNear = other !== undefined && Math.abs(other.start - quote.start) < near;
			return isNear ? surnameOf(other.speakerName) : null;
		});
		if (before != null && before === after) return { ...quote, meant: before };
		const marked = quote.speakerName ?? quote.speakerSilver ?? null;
		const known = [before, after].filter((name) => name != null);
		const agrees = known.length === 0 || known.includes(surnameOf(marked) ?? "");
		return { ...quote, meant: agrees ? marked : null };
	});
}

function matching(
	quotes: readonly NamedQuote[],
	piece: { start: number; end: number },
): NamedQuote | null {
	return quotes.find((quote) => overlap(quote, piece) * 2 > piece.end - piece.start) ?? null;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The marked texts are plain: every line that has words is a paragraph. */
function sectionsOf(text: string): Section[] {
	const passages = [...text.matchAll(/\S[^\n]*/g)].map((match) => {
		const line = match[0].trimEnd();
		return { start: match.index, end: match.index + line.length, text: line };
	});
	return [{ heading: null, headingSpan: null, passages }];
}
