import { sigmoid } from "../../src/algorithms/probability.ts";
import type { Model } from "../../src/article/attribution/model.ts";
import { scoreOf } from "../../src/article/attribution/ranker.ts";
import { Numbering } from "./linear.ts";
import type { Judgements } from "./quote-judging.ts";
import { trainYesNo } from "./quote-trainer.ts";

const wantedPrecision = 0.982;
const mismarked = 0.5;

/**
 * Learns from held-out judgements how sure an attribution is. A name where a description was marked is left out: the
 * description may well mean the named one.
 */
export function trainConfidence({ units }: Judgements): Model["confidence"] {
	const numbering = new Numbering();
	const examples = units.flatMap(({ features, isRight, kind, guessed }) => {
		const isOpen = isRight === null || (kind === "nominal" && guessed !== "description");
		return isOpen ? [] : [{ features: numbering.numbersOf(features), yes: isRight }];
	});
	return trainYesNo(examples, numbering, { least: 25, rounds: 12, decay: 0.01, averaged: true });
}

/**
 * The lowest bar over which the wanted share of the named speakers is right. What a pronoun means is marked
 * automatically: where 40 held-out pronouns came out otherwise than marked, about half of the marks were wrong.
 */
export function thresholdFor({ units }: Judgements, weights: Model["confidence"]): number {
	const judged = units
		.flatMap(({ features, isRight, kind }) => {
			if (isRight === null || kind === "nominal") return [];
			const credit = isRight ? 1 : kind === "pronoun" ? mismarked : 0;
			return [{ probability: sigmoid(scoreOf(weights, features)), credit }];
		})
		.sort((a, b) => b.probability - a.probability);
	let right = 0;
	let threshold = 1;
	for (const [index, { probability, credit }] of judged.entries()) {
		right += credit;
		if (right / (index + 1) >= wantedPrecision) threshold = probability;
	}
	return Math.floor(threshold * 1000) / 1000;
}

/** The bar with the best F1 for telling quotations from titles and scare quotes. */
export function quotationThresholdOf({ pieces }: Judgements): number {
	const all = pieces.filter((piece) => piece.isQuotation).length;
	let best = { threshold: 0.5, score: 0 };
	for (let threshold = 0.1; threshold < 0.9; threshold += 0.02) {
		const kept = pieces.filter((piece) => piece.probability >= threshold);
		const right = kept.filter((piece) => piece.isQuotation).length;
		const score = (2 * right) / (kept.length + all);
		if (score > best.score) best = { threshold: Math.round(threshold * 100) / 100, score };
	}
	return best.threshold;
}
