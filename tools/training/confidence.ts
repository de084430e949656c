import { calibrated, probability, trainLogistic } from "./logistic.ts";
import { discrimination, type Outcome, reliability } from "./measure.ts";

/**
 * How right a wrong passage for an article's own question is in learning: of the questions that are not answered rightly
 * those on something else are to be told first, since they are to get no answer at all.
 */
const ownButWrong = 0.75;

/**
 * Learns whether the first passage answers, from own and off-topic questions one to one: first what sets right answers
 * apart from off-topic questions the most and from wrong answers less, then how probable that makes them right.
 */
export function learnConfidence(known: readonly Outcome[]): number[] {
	const read = balanced(known).flatMap(({ figures, rank, case: { kind } }) =>
		figures ? [{ figures, right: rank === 1, isOwn: kind === "own" }] : [],
	);
	const rows = read.map(({ figures }) => figures);
	const worth = read.map(({ right, isOwn }) => (right ? 1 : isOwn ? ownButWrong : 0));
	return calibrated(
		trainLogistic(rows, worth),
		rows,
		read.map(({ right }) => right),
	);
}

/** Own questions, each once, as typed or misspelt, and off-topic ones. */
function balanced<T extends Pick<Outcome, "case">>(known: readonly T[]): T[] {
	let own = 0;
	return known.filter(
		({ case: { kind } }) => kind === "offTopic" || (kind === "own" && own++ % 2 === 0),
	);
}

/** Figures of the confidence, a line each, with weights learnt from the other folds' articles. */
export function describeConfidence(known: readonly Outcome[], folds: number): string[] {
	const forecasts = Array.from({ length: folds }, (_, fold) => {
		const isHeld = (outcome: Outcome): boolean => outcome.case.article % folds === fold;
		const weights = learnConfidence(known.filter((outcome) => !isHeld(outcome)));
		return known.filter(isHeld).map(({ case: one, rank, figures }) => ({
			case: one,
			right: rank === 1,
			p: figures ? probability(figures, weights) : 0,
		}));
	}).flat();
	const { error, rows } = reliability(balanced(forecasts));
	const parts = [false, true].flatMap((misspelt) => {
		const of = (kind: string) =>
			forecasts.filter(({ case: one }) => one.misspelt === misspelt && one.kind === kind);
		const [own, off, notGiven] = [of("own"), of("offTopic"), of("notGiven")];
		const kept = own.map(({ p }) => p).sort((a, b) => a - b);
		const cut = kept[Math.floor(kept.length * 0.05)] ?? 0;
		const above = (bar: number): string =>
			`${[own, off, notGiven].map((all) => percent(all, ({ p }) => p >= bar)).join(" / ")} of own / off-topic / not given`;
		const apart = discrimination(
			own.map(({ p }) => p),
			notGiven.map(({ p }) => p),
		);
		return [
			`95 % of own kept from ${cut.toFixed(2)}: off-topic rejected ${percent(off, ({ p }) => p < cut)}`,
			...[0.15, 0.2, 0.25, 0.75].map((bar) => `from ${bar}: ${above(bar)}`),
			`own above those whose answer is not given (AUROC): ${apart.toFixed(3)}`,
		].map((line) => `${misspelt ? "misspelt" : "clean"}, ${line}`);
	});
	return [`expected calibration error ${error.toFixed(4)}`, ...rows, ...parts];
}

function percent<T>(of: readonly T[], is: (one: T) => boolean): string {
	return ((100 * of.filter(is).length) / Math.max(1, of.length)).toFixed(1);
}
