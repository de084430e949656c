import { type Quote, type Slice, type Speaker, sliceOf } from "../article.ts";
import {
	attributeByRules,
	type RuleAttribution,
} from "../attribution/by-rules/attribute-by-rules.ts";
import type { NamePlace } from "../attribution/by-rules/full-names.ts";
import type { Grammar } from "../attribution/by-rules/grammar.ts";
import type { Scene } from "../attribution/scene.ts";

/**
 * The quotations of an article that is not English: attributed by the clauses beside them, or, without a grammar of its
 * language, by its layout alone.
 *
 * @param kept the pieces that look like somebody's words
 * @param threshold speakers less sure than this are not named
 */
export function findQuotesByRules(
	scene: Scene,
	kept: ReadonlySet<number>,
	grammar: Grammar | null,
	threshold: number,
): Quote[] {
	const attributions = new Map(
		attributeByRules(scene, [...scene.units.keys()], grammar).map((each) => [each.unit, each]),
	);
	return [...scene.units.entries()].flatMap(([unit, { pieces }]) => {
		const attribution = attributions.get(unit) ?? null;
		const surely = pieces.filter((piece) => isSaid(scene, piece, kept));
		// beside whole sentences a term in marks is the article's own
		const said = attribution === null || surely.length > 0 ? surely : pieces;
		return said.length === 0 ? [] : [quoteOf(scene, said, attribution, threshold)];
	});
}

/** Without anybody who says them, a few words in marks are a term or a title. */
function isSaid(scene: Scene, piece: number, kept: ReadonlySet<number>): boolean {
	const { start, end } = scene.pieces[piece] ?? { start: 0, end: 0 };
	const words = scene.text.slice(start, end).trim();
	return kept.has(piece) && (words.split(/\s+/).length > maxOfTerm || /[.?!…,]$/u.test(words));
}

const maxOfTerm = 3;

function quoteOf(
	scene: Scene,
	pieces: readonly number[],
	attribution: RuleAttribution | null,
	threshold: number,
): Quote {
	const spans = pieces.flatMap((piece) => {
		const span = scene.pieces[piece];
		return span === undefined ? [] : [sliceOf(scene.text, span)];
	});
	const guess: Speaker[] = attribution === null ? [] : [speakerOf(scene, attribution)];
	const confidence = attribution?.confidence ?? 0;
	return {
		speakers: confidence >= threshold ? guess : [],
		guess,
		confidence,
		rule: attribution?.rule ?? "none",
		cue: attribution?.cue ? wordsOf(scene, attribution.cue) : null,
		spans,
		type: spans.some(({ text }) => /^[^\p{L}]*\p{Lu}/u.test(text)) ? "direct" : "mixed",
	};
}

function speakerOf(scene: Scene, { shown, role }: RuleAttribution): Speaker {
	return {
		name: wordsOf(scene, shown).text,
		role: role === null ? null : wordsOf(scene, role).text,
	};
}

function wordsOf(scene: Scene, { first, last }: NamePlace): Slice {
	const [start, end] = [scene.tokens[first]?.start ?? 0, scene.tokens[last]?.end ?? 0];
	return sliceOf(scene.text, { start, end });
}
