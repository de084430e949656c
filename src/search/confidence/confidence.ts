import learnt from "#data/tables/confidence.json" with { type: "json" };
import learntElsewhere from "#data/tables/confidence-elsewhere.json" with { type: "json" };
import { memoize } from "../../algorithms/memoize.ts";
import { sigmoid } from "../../algorithms/probability.ts";
import { maxLanguages } from "../language/stemmers.ts";
import type { Candidate } from "../ranking/rank.ts";
import { weightsInOrder } from "../ranking/weights.ts";
import { confidenceFigures, confidenceNames, confidenceNamesAmong } from "./confidence-features.ts";

/**
 * From this confidence on there is an answer: of questions written with an article at hand 94 to 95 % are above, of those
 * on something else 98 % below.
 */
export const minConfidence = 0.29;

/** That a question belongs to an article does not tell which passage answers: what is not sure without it is not with it. */
const surestByBelonging = 0.7;

/**
 * The probability, 0 to 1, that the first of some ranked candidates answers the question.
 *
 * @param belonging how far the question belongs to the one article that is asked, in another language than English; null
 * where there is no other to tell by
 */
export function confidenceOf(
	ranked: readonly Candidate[],
	belonging: number | null = null,
): number {
	const figures = confidenceFigures(ranked, belonging);
	if (!figures) return 0;
	const confidence = probabilityOf(figures, weightsFor(ranked, belonging));
	if (belonging === null || confidence <= surestByBelonging) return confidence;
	const alone = probabilityOf(figures.slice(0, confidenceNames.length), weightsFor(ranked, null));
	return Math.min(confidence, Math.max(alone, surestByBelonging));
}

function probabilityOf(figures: readonly number[], weights: ArrayLike<number>): number {
	return sigmoid(figures.reduce((sum, figure, i) => sum + figure * (weights[i] as number), 0));
}

/** Words are worth something else where they have other endings and compounds: so there are weights for English and others. */
export function weightsFor(
	[first]: readonly Candidate[],
	belonging: number | null,
): ArrayLike<number> {
	const language = first?.index.notation.language ?? "en";
	if (language === "en") return ofEnglish;
	return belonging === null ? ofOthers(language) : ofOthersAmong(language);
}

const ofEnglish = weightsInOrder(confidenceNames, learnt.confidenceWeights);

const ofOthers = weightsByLanguage(confidenceNames, learntElsewhere.alone);
const ofOthersAmong = weightsByLanguage(confidenceNamesAmong, learntElsewhere.among);

/** All others share their weights but the first, by which each refuses as many questions on something else. */
function weightsByLanguage(
	names: readonly string[],
	{ weights, biases }: (typeof learntElsewhere)["alone"],
): (language: string) => readonly number[] {
	return memoize((language) => {
		const bias = biases[language] ?? weights.bias ?? 0;
		return weightsInOrder(names, { ...weights, bias });
	}, maxLanguages);
}
