import { sigmoid } from "../../src/algorithms/probability.ts";
import type { Model } from "../../src/article/attribution/model.ts";
import { scoreOf } from "../../src/article/attribution/ranker.ts";
import { Numbering } from "./linear.ts";
import { quotationThresholdOf, thresholdFor, trainConfidence } from "./quote-bars.ts";
import { heldOutJudgements, type Judgements } from "./quote-judging.ts";
import { lessonOf } from "./quote-questions.ts";
import { readSamples } from "./quote-samples.ts";
import { trainModel } from "./quote-trainer.ts";
import { writeQuoteWeights } from "./quote-weights-file.ts";

/*
 * Trains the attribution of quotations:  npm run train:quotes -- FILE…
 *
 * Each line of a FILE is an article whose quotations and speakers people marked (`GoldDocument`). How sure to be
 * and where to withhold a name are learned on held-out articles, a source at a time; the same files give the same weights.
 */

/** What the held-out judgements come to, a line a figure. */
function figuresOf({ units, pieces }: Judgements, model: Model): string[] {
	const lines: string[] = [];
	const percent = (part: number, whole: number) =>
		`${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
	for (const kind of ["person", "org", "pronoun", "nominal"]) {
		const judged = units.filter((unit) => unit.kind === kind && unit.isRight !== null);
		const right = judged.filter((unit) => unit.isRight === true).length;
		lines.push(`${kind}: ${percent(right, judged.length)} of ${judged.length} right`);
	}
	const judged = units.filter((unit) => unit.isRight !== null && unit.kind !== "nominal");
	const shown = judged.filter(
		({ features }) => sigmoid(scoreOf(confidence, features)) >= model.namingThreshold,
	);
	const right = shown.filter((unit) => unit.isRight === true).length;
	lines.push(
		`named: ${percent(shown.length, judged.length)}, right where named: ${percent(right, shown.length)}`,
	);
	const kept = pieces.filter((piece) => piece.probability >= model.quotationThreshold);
	const found = kept.filter((piece) => piece.isQuotation).length;
	const all = pieces.filter((piece) => piece.isQuotation).length;
	lines.push(`quotations: F1 ${percent(2 * found, kept.length + all)}`);
	return lines;
}

const files = process.argv.slice(2);
if (files.length === 0) {
	process.stderr.write("Usage: npm run train:quotes -- FILE…\n");
	process.exit(2);
}
const samples = readSamples(files);
const numbering = new Numbering();
const lessons = samples.map((sample) => lessonOf(sample, numbering));
const judgements = heldOutJudgements(lessons, numbering);
const confidence = trainConfidence(judgements);
const model: Model = {
	...trainModel(lessons, numbering),
	confidence,
	namingThreshold: thresholdFor(judgements, confidence),
	quotationThreshold: quotationThresholdOf(judgements),
};
const figures = figuresOf(judgements, model);
writeQuoteWeights(model, files, samples.length, figures);
process.stdout.write(`${figures.join("\n")}\n`);
