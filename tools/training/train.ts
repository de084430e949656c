// Learns the ranking's and the confidence's weights from files in SQuAD format and writes them into data/tables/.
//   npm run train -- FILE… [--dry] [--ranking-only=NAME,…]
// --dry prints the cross-validated figures and writes nothing. Files named as for the ranking only do not teach the
// confidence: questions that share hardly a word with their answer look like those on something else.
import { basename } from "node:path";
import { confidenceNames } from "../../src/search/confidence/confidence-features.ts";
import { featureNames } from "../../src/search/ranking/features.ts";
import { type Case, type CaseSet, listingOf, makeCases, matchCase } from "./cases.ts";
import { describeConfidence, learnConfidence } from "./confidence.ts";
import { trainListwise } from "./listwise.ts";
import { type Outcome, outcomeOf, summarize } from "./measure.ts";
import { readSquad } from "./squad.ts";
import { rounded, writeTable } from "./table-file.ts";

const folds = 4;
const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const namedIn = (option: string): string[] =>
	process.argv.flatMap((each) =>
		each.startsWith(option) ? each.slice(option.length).split(",") : [],
	);
const without = namedIn("--without=");
const rankingOnly = namedIn("--ranking-only=");
const keep = featureNames.map((name) => !without.includes(name));
const read = files.map((file) => ({ name: basename(file), articles: readSquad(file) }));
/** By the number of an article, the file that it is of. */
const fileOf = read.flatMap(({ name, articles }) => articles.map(() => name));
const cases = makeCases(read.flatMap(({ articles }) => articles));

const outcomes = crossValidate(cases);
const ofConfidence = outcomes.filter(
	({ case: { article } }) => !rankingOnly.includes(fileOf[article] ?? ""),
);
const figures = describe(outcomes);
process.stdout.write(`${figures.join("\n")}\n`);
if (!process.argv.includes("--dry")) {
	write("ranking", featureNames, learnRanking(cases.own));
	write("confidence", confidenceNames, learnConfidence(ofConfidence));
}

/** Each case ranked with weights learnt from the other folds' articles. */
function crossValidate({ search, own, offTopic, notGiven }: CaseSet): Outcome[] {
	return Array.from({ length: folds }, (_, fold) => {
		const held = (one: Case): boolean => one.article % folds === fold;
		const weights = learnRanking(own.filter((one) => !held(one)));
		return [...own, ...offTopic, ...notGiven]
			.filter(held)
			.map((one) => outcomeOf(search, one, weights));
	}).flat();
}

function learnRanking(own: readonly Case[]): Float64Array {
	// One reading of each question, half of them misspelt.
	const chosen = own.filter((_, i) => i % 2 === 0);
	const listings = chosen.map((one) => listingOf(matchCase(cases.search, one), one));
	return trainListwise(listings, { width: featureNames.length, keep });
}

function describe(known: readonly Outcome[]): string[] {
	return [
		`cross-validated by article in ${folds} folds`,
		...read.flatMap(({ name, articles }) => {
			const own = known.filter(
				(outcome) => outcome.case.kind === "own" && fileOf[outcome.case.article] === name,
			);
			return [
				`${name}: ${own.length / 2} questions, ${articles.length} articles`,
				`  clean:    ${summarize(own.filter((outcome) => !outcome.case.misspelt))}`,
				`  misspelt: ${summarize(own.filter((outcome) => outcome.case.misspelt))}`,
			];
		}),
		...describeConfidence(ofConfidence, folds),
	];
}

function write(name: string, names: readonly string[], weights: Iterable<number>): void {
	const entries = [...weights].map((weight, at) => [names[at], rounded(weight)] as const);
	const trained = read.map((file) => file.name);
	const option = rankingOnly.length > 0 ? ` --ranking-only=${rankingOnly.join(",")}` : "";
	writeTable(
		name,
		[
			`Learnt from ${trained.join(", ")} on ${new Date().toISOString().slice(0, 10)} by`,
			`  npm run train -- ${trained.join(" ")}${option}`,
			...figures.filter((line) => !line.startsWith("|")),
		],
		{ [`${name}Weights`]: Object.fromEntries(entries) },
	);
}
