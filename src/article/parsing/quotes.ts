import {
	type Quote,
	type Section,
	type Slice,
	type Span,
	type Speaker,
	sliceOf,
} from "../article.ts";
import { attribute } from "../attribution/attribute.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { confidenceOf } from "../attribution/attribution-confidence.ts";
import { readingOf } from "../attribution/by-rules/language.ts";
import type { Model } from "../attribution/model.ts";
import { paragraphsOf } from "../attribution/pairing.ts";
import { keptPieces, leastProbability } from "../attribution/quotation.ts";
import { findRoles, type Role } from "../attribution/roles.ts";
import { readScene, type Scene } from "../attribution/scene.ts";
import { speakersOf } from "../attribution/speakers.ts";
import { cueOf, type Surroundings } from "../attribution/surroundings.ts";
import { trainedModel } from "../attribution/trained-model.ts";
import { findQuotesByRules } from "./quotes-by-rules.ts";

/**
 * The quotations of an article in reading order, each with its speakers where the article names them surely.
 *
 *   marks → pieces → units → candidates → the likeliest speaker → named, or left unnamed
 */
export function findQuotes(
	article: {
		readonly text: string;
		readonly sections: readonly Section[];
		/** What is shown as another's words: its names say nothing outside it. */
		readonly setApart?: readonly Span[];
	},
	model: Model = trainedModel,
): Quote[] {
	const { text, sections, setApart } = article;
	const scene = readScene(text, paragraphsOf(text, sections, setApart));
	const kept = keptPieces(scene, model);
	const reading = readingOf(text);
	if (reading.kind !== "learnt") {
		const grammar = reading.kind === "grammar" ? reading.grammar : null;
		return findQuotesByRules(scene, new Set(kept.keys()), grammar, model.namingThreshold);
	}
	const roles = findRoles(scene);
	const units = unitsWith(scene, kept);
	const attributions = new Map(
		attribute(scene, units, roles, model).map((attribution) => [attribution.unit, attribution]),
	);
	return units.map((unit) => {
		const pieces = (scene.units[unit]?.pieces ?? []).filter((piece) => kept.has(piece));
		return quoteOf(scene, unit, pieces, attributions.get(unit) ?? null, roles, kept, model);
	});
}

/** The units that have a piece left. */
export function unitsWith(scene: Scene, kept: ReadonlyMap<number, number>): number[] {
	return [...scene.units.keys()].filter((unit) =>
		scene.units[unit]?.pieces.some((piece) => kept.has(piece)),
	);
}

function quoteOf(
	scene: Scene,
	unit: number,
	pieces: readonly number[],
	attribution: Attribution | null,
	roles: ReadonlyMap<number, readonly Role[]>,
	kept: ReadonlyMap<number, number>,
	model: Model,
): Quote {
	const spans = pieces.flatMap((piece) => {
		const span = scene.pieces[piece];
		return span === undefined ? [] : [sliceOf(scene.text, span)];
	});
	const guess: Speaker[] = attribution === null ? [] : speakersOf(scene, roles, attribution);
	const quotation = leastProbability(kept, pieces);
	const confidence =
		attribution === null || guess.length === 0
			? 0
			: confidenceOf(scene, attribution, quotation, model);
	return {
		speakers: confidence >= model.namingThreshold ? guess : [],
		guess,
		confidence,
		rule: attribution === null ? "none" : ruleOf(attribution),
		cue: cueOf(scene.text, scene, scene.surroundings[unit] as Surroundings),
		spans,
		type: typeOf(spans),
	};
}

function ruleOf({ rule, doubt }: Attribution): string {
	return doubt === null ? rule : `${rule}, doubted: ${doubt}`;
}

/** Whole clauses begin with a capital and are punctuated; a fragment is part of the article's own sentence. */
function typeOf(spans: readonly Slice[]): Quote["type"] {
	const first = spans[0]?.text ?? "";
	const isClause = /^[^\p{L}]*\p{Lu}/u.test(first) && first.split(/\s+/).length > 2;
	return isClause ||
		spans.some((span) => /[.?!]$/.test(span.text) && /\s\S+\s\S+\s/.test(span.text))
		? "direct"
		: "mixed";
}
