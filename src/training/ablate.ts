// Measures what each feature of the ranking earns: how many more questions are answered rightly with it than without,
// cross-validated by article like the weights, each time learnt anew.
//   npm run ablate -- FILE…
import { featureNames } from "../search/features.ts";
import { type Case, type CaseSet, listingOf, makeCases, matchCase } from "./cases.ts";
import { type Listing, score, softmax, trainListwise } from "./listwise.ts";
import { readSquad } from "./squad.ts";

const folds = 4;
/** Fewer than for the shipped weights: a feature's worth shows before the last digit of its weight. */
const epochs = 8;

const files = process.argv.slice(2);
const cases = makeCases(files.flatMap((file) => readSquad(file)));
const asked = readListings(cases);
const all = measure(new Set());
process.stdout.write(
	`with all: first ${all.first.toFixed(2)}, sentence ${all.sentence.toFixed(2)}\n`,
);
process.stdout.write("| left out | first | sentence |\n|---|---|---|\n");
for (const name of featureNames) {
	const { first, sentence } = measure(new Set([name]));
	const earns = [all.first - first, all.sentence - sentence].map((points) => points.toFixed(2));
	process.stdout.write(`| ${name} | ${earns.join(" | ")} |\n`);
}

interface Asked {
	readonly case: Case;
	readonly listing: Listing;
}

function readListings({ search, own }: CaseSet): Asked[] {
	return own.map((each) => ({ case: each, listing: listingOf(matchCase(search, each), each) }));
}

/** Percentages of questions, as typed and misspelt together, whose passage and whose sentence come out right. */
function measure(without: ReadonlySet<string>): { first: number; sentence: number } {
	const keep = featureNames.map((name) => !without.has(name));
	let [first, sentence] = [0, 0];
	for (let fold = 0; fold < folds; fold++) {
		const isHeld = (one: Case): boolean => one.article % folds === fold;
		const learnt = asked.filter((each, i) => i % 2 === 0 && !isHeld(each.case));
		const weights = trainListwise(
			learnt.map(({ listing }) => listing),
			{ width: featureNames.length, keep, epochs },
		);
		for (const each of asked.filter((one) => isHeld(one.case))) {
			const place = firstPlace(each, weights);
			if (!place.right) continue;
			first++;
			if (each.listing.sentence === place.sentence) sentence++;
		}
	}
	return { first: (100 * first) / asked.length, sentence: (100 * sentence) / asked.length };
}

/** Whether the likeliest passage is the right one, and its best sentence. */
function firstPlace({ case: one, listing }: Asked, weights: Float64Array) {
	const { passageOf, passages } = one.index;
	const probabilities = new Float64Array(passages.length);
	const scores = score(listing, weights);
	softmax(scores).forEach((p, s) => {
		const passage = passageOf[s] as number;
		probabilities[passage] = (probabilities[passage] as number) + p;
	});
	const passage = probabilities.indexOf(Math.max(...probabilities));
	let sentence = -1;
	for (let s = 0; s < listing.count; s++) {
		if (passageOf[s] !== passage) continue;
		if (sentence < 0 || (scores[s] as number) > (scores[sentence] as number)) sentence = s;
	}
	return { right: passage === one.right, sentence };
}
