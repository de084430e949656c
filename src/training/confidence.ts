import { answerableEvidence, firstRightEvidence, joinChances } from "../search/confidence.ts";
import type { ConfidenceFigures } from "../search/confidence-figures.ts";
import { calibrated, probability, trainLogistic } from "./logistic.ts";
import { discrimination, type Outcome, reliability } from "./measure.ts";

/** The weights of the three models behind a confidence, in the order of the figures that each reads. */
export interface ConfidenceWeights {
	readonly answerable: number[];
	/** For languages without word vectors. */
	readonly answerableByWords: number[];
	readonly firstRight: number[];
}

/**
 * Learns whether an article is on what is asked from own and off-topic questions one to one, and whether the first
 * passage answers from own ones and those that are on the topic and not answered. How many of the latter people ask is
 * not known: they teach what to look at, and the probabilities are those of own questions.
 */
export function learnConfidence(known: readonly Outcome[]): ConfidenceWeights {
	const read = known.flatMap((outcome) =>
		outcome.figures ? [{ ...outcome, figures: outcome.figures }] : [],
	);
	const onOrOff = balanced(read);
	const isOwn = onOrOff.map((outcome) => outcome.case.kind === "own");
	const own = onOrOff.filter((outcome) => outcome.case.kind === "own");
	const onTopic = [...own, ...read.filter((outcome) => outcome.case.kind === "notGiven")];
	const rightOf = (outcomes: readonly Outcome[]): boolean[] =>
		outcomes.map(({ rank }) => rank === 1);
	const rowsOf = (outcomes: typeof read) =>
		outcomes.map(({ figures }) => firstRightEvidence(figures).figures);
	return {
		answerable: trainLogistic(
			onOrOff.map(({ figures }) => answerableEvidence(figures).figures),
			isOwn,
		),
		answerableByWords: trainLogistic(
			onOrOff.map(({ figures }) => figures.words),
			isOwn,
		),
		firstRight: calibrated(
			trainLogistic(rowsOf(onTopic), rightOf(onTopic)),
			rowsOf(own),
			rightOf(own),
		),
	};
}

/** Own questions, each once, as typed or misspelt, and off-topic ones. */
function balanced<T extends Pick<Outcome, "case">>(known: readonly T[]): T[] {
	let own = 0;
	return known.filter(
		({ case: { kind } }) => kind === "offTopic" || (kind === "own" && own++ % 2 === 0),
	);
}

/** The chance that the article is on what is asked, and the confidence in the first passage. */
function chances(figures: ConfidenceFigures | null, weights: ConfidenceWeights) {
	if (!figures) return { answerable: 0, p: 0 };
	const answerable = probability(answerableEvidence(figures).figures, weights.answerable);
	const firstRight = probability(firstRightEvidence(figures).figures, weights.firstRight);
	return { answerable, p: joinChances(answerable, firstRight) };
}

/** Figures of the confidence, a line each, with weights learnt from the other folds' articles. */
export function describeConfidence(known: readonly Outcome[], folds: number): string[] {
	const forecasts = Array.from({ length: folds }, (_, fold) => {
		const isHeld = (outcome: Outcome): boolean => outcome.case.article % folds === fold;
		const weights = learnConfidence(known.filter((outcome) => !isHeld(outcome)));
		return known.filter(isHeld).map((outcome) => ({
			case: outcome.case,
			right: outcome.rank === 1,
			...chances(outcome.figures, weights),
		}));
	}).flat();
	const { error, rows } = reliability(balanced(forecasts));
	const parts = [false, true].flatMap((misspelt) => {
		const name = misspelt ? "misspelt" : "clean";
		const asked = forecasts.filter((forecast) => forecast.case.misspelt === misspelt);
		const of = (kind: string) => asked.filter((forecast) => forecast.case.kind === kind);
		const [own, off, notGiven] = [of("own"), of("offTopic"), of("notGiven")];
		const kept = own.map(({ p }) => p).sort((a, b) => a - b);
		const cut = kept[Math.floor(kept.length * 0.05)] ?? 0;
		const share = (asked: typeof own, bar: number): string =>
			percent(asked, ({ answerable }) => answerable >= bar);
		const right = own.filter((forecast) => forecast.right);
		const apart = discrimination(
			right.map(({ p }) => p),
			notGiven.map(({ p }) => p),
		);
		return [
			`${name}, off-topic rejected at 95 % of own kept: ${percent(off, ({ p }) => p < cut)}`,
			...[0.5, 0.6, 0.66, 0.7, 0.8].map(
				(bar) =>
					`${name}, answerable from ${bar}: ${share(own, bar)} of own, ${share(off, bar)} of off-topic`,
			),
			...(notGiven.length === 0
				? []
				: [
						`${name}, right ones above those whose answer is not given (AUROC): ${apart.toFixed(3)}`,
					]),
			`${name}, confidence from 0.75: ${["own", "offTopic", "notGiven"].map((kind) => `${percent(of(kind), ({ p }) => p >= 0.75)} of ${kind}`).join(", ")}`,
		];
	});
	return [`expected calibration error ${error.toFixed(4)}`, ...rows, ...parts];
}

function percent<T>(of: readonly T[], is: (one: T) => boolean): string {
	return ((100 * of.filter(is).length) / of.length).toFixed(1);
}
