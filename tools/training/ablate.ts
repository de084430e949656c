// Measures what each feature of the ranking earns: how many more questions are answered rightly with it than without,
// and how much more probable the right passages are, which chance moves less. Cross-validated by article like the
// weights, each time learnt anew.
//   npm run ablate -- FILE…
import { featureNames } from "../../src/search/ranking/features.ts";
import { type Case, type CaseSet, listingOf, makeCases, matchCase } from "./cases.ts";
import { type Listing, score, softmax, trainListwise } from "./listwise.ts";
import { readSquad } from "./squad.ts";

const folds = 4;
/** Fewer than for the shipped weights: a feature's worth shows before the last digit of its weight. */
const epochs = 8;

/** One question that goes quite wrong is not to outweigh all others. */
const minProbability = 1e-6;

const files = process.argv.slice(2);
const cases = makeCases(files.flatMap((file) => readSquad(file)));
const asked = readListings(cases);
const all = measure(new Set());
process.stdout.write(
	`with all: first ${all.first.toFixed(2)}, sentence ${all.sentence.toFixed(2)}, bits ${all.bits.toFixed(4)}\n`,
);
process.stdout.write("| left out | first | sentence | bits |\n|---|---|---|---|\n");
for (const name of featureNames) {
	const { first, sentence, bits } = measure(new Set([name]));
	const earns = [all.first - first, all.sentence - sentence].map((points) => points.toFixed(2));
	process.stdout.write(`| ${name} | ${earns.join(" | ")} | ${(bits - all.bits).toFixed(4)} |\n`);
}

interface Asked {
	readonly case: Case;
	readonly listing: Listing;
}

function readListings({ search, own }: CaseSet): Asked[] {
	return own.map((each) => ({ case: each, listing: listingOf(matchCase(search, each), each) }));
}

interface Measured {
	/** Percentages of questions, as typed and misspelt together, whose passage and whose sentence come out right. */
	readonly first: number;
	readonly sentence: number;
	/** How much the right passage surprises: the mean of the negative binary logarithm of its probability. */
	readonly bits: number;
}

function measure(without: ReadonlySet<string>): Measured {
	const keep = featureNames.map((name) => !without.has(name));
	let [first, sentence, bits] = [0, 0, 0];
	for (let fold = 0; fold < folds; fold++) {
		const isHeld = (one: Case): boolean => one.article % folds === fold;
		const learnt = asked.filter((each, i) => i % 2 === 0 && !isHeld(each.case));
		const weights = trainListwise(
			learnt.map(({ listing }) => listing),
			{ width: featureNames.length, keep, epochs },
		);
		for (const each of asked.filter((one) => isHeld(one.case))) {
			const place = firstPlace(each, weights);
			bits -= Math.log2(Math.max(minProbability, place.probability));
			if (!place.right) continue;
			first++;
			if (each.listing.sentence === place.sentence) sentence++;
		}
	}
	const share = (count: number): number => (100 * count) / asked.length;
	return { first: share(first), sentence: share(sentence), bits: bits / asked.length };
}

/** Whether the likeliest passage is the right one, its best sentence, and the right one's probability. */
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
	return { right: passage === one.right, sentence, probability: probabilities[one.right] ?? 0 };
}
