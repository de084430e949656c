// Learns the ranking's and the confidence's weights from files in SQuAD format and writes them into src/search/.
//   npm run train -- FILE… [--dry]       --dry prints the cross-validated figures and writes nothing
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { joinChances } from "../search/confidence.ts";
import { confidenceNames, wordFigureNames } from "../search/confidence-figures.ts";
import { featureNames } from "../search/features.ts";
import { type Case, type CaseSet, listingOf, makeCases, matchCase } from "./cases.ts";
import { trainListwise } from "./listwise.ts";
import { probability, trainLogistic } from "./logistic.ts";
import { type Outcome, outcomeOf, reliability, summarize } from "./measure.ts";
import { readSquad } from "./squad.ts";

const folds = 4;
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const without = (process.argv.find((argument) => argument.startsWith("--without=")) ?? "")
	.slice(10)
	.split(",");
const keep = featureNames.map((name) => !without.includes(name));
const cases = makeCases(files.flatMap((file) => readSquad(file)));

const outcomes = crossValidate(cases);
const figures = describe(outcomes);
process.stdout.write(`${figures.join("\n")}\n`);
if (!process.argv.includes("--dry")) {
	write("ranking", featureNames, learnRanking(cases.own));
	const confidence = learnConfidence(outcomes);
	write("answerable", confidenceNames, confidence.answerable);
	write("answerableByWords", wordFigureNames, confidence.answerableByWords);
	write("firstRight", wordFigureNames, confidence.firstRight);
}

/** Each case ranked with weights learnt from the other folds' articles. */
function crossValidate({ search, own, offTopic }: CaseSet): Outcome[] {
	return Array.from({ length: folds }, (_, fold) => {
		const held = (one: Case): boolean => one.article % folds === fold;
		const weights = learnRanking(own.filter((one) => !held(one)));
		return [...own, ...offTopic].filter(held).map((one) => outcomeOf(search, one, weights));
	}).flat();
}

function learnRanking(own: readonly Case[]): Float64Array {
	// One reading of each question, half of them misspelt.
	const chosen = own.filter((_, i) => i % 2 === 0);
	const listings = chosen.map((one) => listingOf(matchCase(cases.search, one), one));
	return trainListwise(listings, { width: featureNames.length, keep });
}

interface ConfidenceWeights {
	readonly answerable: number[];
	/** For languages without word vectors. */
	readonly answerableByWords: number[];
	readonly firstRight: number[];
}

function learnConfidence(known: readonly Outcome[]): ConfidenceWeights {
	const usable = balanced(known).flatMap((outcome) =>
		outcome.figures ? [{ ...outcome, figures: outcome.figures }] : [],
	);
	const own = usable.filter((outcome) => outcome.case.right >= 0);
	const hasAnswer = usable.map((outcome) => outcome.case.right >= 0);
	return {
		answerable: trainLogistic(
			usable.map(({ figures }) => figures),
			hasAnswer,
		),
		answerableByWords: trainLogistic(
			usable.map(({ figures }) => wordFigures(figures)),
			hasAnswer,
		),
		firstRight: trainLogistic(
			own.map(({ figures }) => wordFigures(figures)),
			own.map(({ rank }) => rank === 1),
		),
	};
}

function wordFigures(figures: readonly number[]): number[] {
	return figures.slice(0, wordFigureNames.length);
}

/** Own and off-topic questions one to one. */
function balanced(known: readonly Outcome[]): Outcome[] {
	let own = 0;
	return known.filter((outcome) => outcome.case.right < 0 || own++ % 2 === 0);
}

/** The chance of an answer, and that of the first passage being it. */
function chances(figures: readonly number[] | null, weights: ConfidenceWeights) {
	if (!figures) return { answerable: 0, p: 0 };
	const answerable = probability(figures, weights.answerable);
	return {
		answerable,
		p: joinChances(answerable, probability(wordFigures(figures), weights.firstRight)),
	};
}

function describe(known: readonly Outcome[]): string[] {
	const own = known.filter((outcome) => outcome.case.right >= 0);
	const forecasts = Array.from({ length: folds }, (_, fold) => {
		const held = (outcome: Outcome): boolean => outcome.case.article % folds === fold;
		const weights = learnConfidence(known.filter((outcome) => !held(outcome)));
		return known.filter(held).map((outcome) => ({
			own: outcome.case.right >= 0,
			misspelt: outcome.case.misspelt,
			right: outcome.rank === 1,
			...chances(outcome.figures, weights),
		}));
	}).flat();
	const { error, rows } = reliability(balancedForecasts(forecasts));
	const parts = { clean: false, misspelt: true };
	const rejections = Object.entries(parts).flatMap(([name, misspelt]) => {
		const asked = forecasts.filter((forecast) => forecast.misspelt === misspelt);
		const [ownOnes, off] = [asked.filter((f) => f.own), asked.filter((f) => !f.own)];
		const kept = ownOnes.map(({ p }) => p).sort((a, b) => a - b);
		const cut = kept[Math.floor(kept.length * 0.05)] ?? 0;
		const bars = [0.5, 0.6, 0.66, 0.7, 0.8].map((bar) => {
			const share = (of: typeof forecasts): string =>
				percent(of, ({ answerable }) => answerable >= bar);
			return `${name}, answerable from ${bar}: ${share(ownOnes)} of own, ${share(off)} of off-topic`;
		});
		return [
			`${name}, off-topic rejected at 95 % of own kept: ${percent(off, ({ p }) => p < cut)}`,
			...bars,
		];
	});
	return [
		`${own.length / 2} questions, ${new Set(own.map(({ case: c }) => c.article)).size} articles, cross-validated by article in ${folds} folds`,
		`clean:    ${summarize(own.filter(({ case: c }) => !c.misspelt))}`,
		`misspelt: ${summarize(own.filter(({ case: c }) => c.misspelt))}`,
		`expected calibration error ${error.toFixed(4)}`,
		...rows,
		...rejections,
	];
}

function percent<T>(of: readonly T[], is: (one: T) => boolean): string {
	return ((100 * of.filter(is).length) / of.length).toFixed(1);
}

function balancedForecasts<T extends { own: boolean }>(forecasts: readonly T[]): T[] {
	let own = 0;
	return forecasts.filter((forecast) => !forecast.own || own++ % 2 === 0);
}

function write(name: string, names: readonly string[], weights: Iterable<number>): void {
	const values = [...weights];
	const rows = names.map((key, i) => `\t${key}: ${Number((values[i] as number).toPrecision(5))},`);
	const provenance = figures.filter((line) => !line.startsWith("|")).map((line) => `// ${line}`);
	const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	writeFileSync(
		`src/search/${file}-weights.generated.ts`,
		`// Learnt from ${files.map((file) => basename(file)).join(", ")} on ${new Date().toISOString().slice(0, 10)} by
//   npm run train -- ${files.map((file) => basename(file)).join(" ")}
${provenance.join("\n")}
export const ${name}Weights: Readonly<Record<string, number>> = {
${rows.join("\n")}
};
`,
	);
}
