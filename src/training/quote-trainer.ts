import { decide, previousOf } from "../article/attribution/attribute.ts";
import { candidatesOf, followingFeatures, type Previous } from "../article/attribution/features.ts";
import type { Model } from "../article/attribution/model.ts";
import { quotationFeatures } from "../article/attribution/quotation.ts";
import { scoreOf, softmax, type Weights } from "../article/attribution/ranker.ts";
import { referentsOf } from "../article/attribution/reference.ts";
import { type Choice, Dictionary, Learner, shuffled } from "./linear.ts";
import { rightCandidates, type Sample, surnameOf } from "./quote-samples.ts";

/** Under this share of the first model's belief a label is taken for a slip of who marked it. */
const leastBelieved = 0.15;

type Trained = Pick<Model, "quotation" | "speaker" | "referent">;

/** Learns what a quotation is, who speaks it and whom a pronoun means; how sure to be comes after (`quote-judging.ts`). */
export function trainModel(all: readonly Sample[]): Model {
	const quotation = trainQuotation(all);
	const referent = trainReferent(all);
	const untrained = { quotation, referent, speaker: new Map(), confidence: new Map() };
	const speaker = trainSpeaker(all, {
		...untrained,
		quotationThreshold: 0.5,
		namingThreshold: 0.5,
	});
	return { ...untrained, speaker, quotationThreshold: 0.5, namingThreshold: 0.5 };
}

function trainQuotation(all: readonly Sample[]): Trained["quotation"] {
	const examples = all.flatMap(({ scene, isQuotation }) =>
		isQuotation.flatMap((yes, piece) =>
			yes === null ? [] : [{ features: quotationFeatures(scene, piece), yes }],
		),
	);
	return trainYesNo(examples, 4, 8);
}

export interface Example {
	readonly features: readonly string[];
	readonly yes: boolean;
}

/** Logistic regression over features seen at least `least` times. */
export function trainYesNo(
	examples: readonly Example[],
	least: number,
	rounds: number,
): Map<string, number> {
	const dictionary = new Dictionary();
	for (const { features } of examples) dictionary.count(features);
	dictionary.freeze(least);
	const numbered = examples.map(({ features, yes }) => ({
		ids: dictionary.numbersOf(features),
		yes,
	}));
	const learner = new Learner(0.1, 0.004);
	for (let round = 1; round <= rounds; round++) {
		for (const { ids, yes } of shuffled(numbered, round)) learner.learnYesNo(ids, yes);
	}
	return dictionary.named(learner.weights, 0.05);
}

/** In two steps: the labels are automatic, and those that the first model hardly believes are left out of the second. */
function trainReferent(all: readonly Sample[]): Trained["referent"] {
	const choices = all.flatMap(referentChoices);
	const first = learnReferent(choices);
	return learnReferent(choices.filter((choice) => shareOfRight(first, choice) >= leastBelieved));
}

function learnReferent(choices: readonly NamedChoice[]): Trained["referent"] {
	const dictionary = new Dictionary();
	for (const { alternatives } of choices)
		for (const features of alternatives) dictionary.count(features);
	dictionary.freeze(4);
	const numbered = choices.map(({ alternatives, right }) => ({
		alternatives: alternatives.map((features) => dictionary.numbersOf(features)),
		right,
	}));
	return dictionary.named(learnedChoices(numbered).weights, 0.02);
}

function shareOfRight(weights: Weights, { alternatives, right }: NamedChoice): number {
	const shares = softmax(alternatives.map((features) => scoreOf(weights, features)));
	return shares.reduce((sum, share, index) => (right[index] === true ? sum + share : sum), 0);
}

interface NamedChoice {
	readonly alternatives: readonly (readonly string[])[];
	readonly right: readonly boolean[];
}

function learnedChoices(choices: readonly Choice[]): Learner {
	const learner = new Learner(0.1, 0.002);
	for (let round = 1; round <= 8; round++) {
		for (const choice of shuffled(choices, round)) learner.learnChoice(choice);
	}
	return learner;
}

function referentChoices({ scene, goldOf }: Sample): NamedChoice[] {
	let last: number | null = null;
	return goldOf.flatMap((gold, unit) => {
		const surname = surnameOf(gold?.meant ?? gold?.speakerSilver);
		if (gold === null || surname === null) return [];
		const candidates = candidatesOf(scene, unit);
		const marked = candidates[rightCandidates(scene, gold, candidates).indexOf(true)];
		const before = last;
		const found = scene.people.find((person) => person.surname === surname);
		last = found?.id ?? null;
		if (marked === undefined || gold.speakerKind !== "pronoun") return [];
		const referents = referentsOf(scene, marked.mention, before);
		const right = referents.map(
			({ person }) => person !== null && scene.people[person]?.surname === surname,
		);
		return right.includes(true)
			? [{ alternatives: referents.map(({ features }) => features), right }]
			: [];
	});
}

interface Question {
	readonly unit: number;
	readonly candidates: ReturnType<typeof candidatesOf>;
	readonly right: readonly boolean[];
	ids: number[][];
}

function trainSpeaker(all: readonly Sample[], model: Model): Trained["speaker"] {
	const dictionary = new Dictionary();
	const questions = all.map((sample) => ({ sample, asked: questionsOf(sample, dictionary) }));
	dictionary.freeze(15);
	for (const { asked } of questions) {
		for (const question of asked) {
			question.ids = question.candidates.map(({ features }) => dictionary.numbersOf(features));
		}
	}
	const learner = new Learner(0.1, 0.005);
	for (let round = 1; round <= 10; round++) {
		for (const { sample, asked } of shuffled(questions, round)) {
			learnArticle(learner, dictionary, sample, asked, model);
		}
		learner.endRound();
	}
	return dictionary.named(learner.averaged(), 0.05);
}

function questionsOf({ scene, goldOf }: Sample, dictionary: Dictionary): Question[] {
	let previous: Previous | null = null;
	return goldOf.flatMap((gold, unit) => {
		if (gold === null) return [];
		const candidates = candidatesOf(scene, unit);
		const right = rightCandidates(scene, gold, candidates);
		for (const { mention, features } of candidates) {
			dictionary.count(features);
			dictionary.count(followingFeatures(scene, unit, mention, previous));
		}
		const marked = candidates[right.indexOf(true)];
		if (marked !== undefined) {
			const people = [scene.personOf[marked.mention] ?? null].filter((person) => person !== null);
			const { mention } = marked;
			previous = previousOf(scene, {
				unit,
				mention,
				people,
				share: 1,
				reference: 1,
				rival: 0,
				spokeBefore: false,
			});
		}
		return [{ unit, candidates, right, ids: [] }];
	});
}

/** Learns an article from left to right, each unit after what the model itself said of the one before. */
function learnArticle(
	learner: Learner,
	dictionary: Dictionary,
	{ scene, roles }: Sample,
	asked: readonly Question[],
	model: Model,
): void {
	let previous: Previous | null = null;
	for (const { unit, candidates, right, ids } of asked) {
		const before: Previous | null = previous;
		const alternatives = candidates.map(({ mention }, index) => [
			...(ids[index] ?? []),
			...dictionary.numbersOf(followingFeatures(scene, unit, mention, before)),
		]);
		const shares = learner.learnChoice({ alternatives, right });
		const attribution = decide(scene, unit, candidates, shares, before, roles, model);
		if (attribution !== null) previous = previousOf(scene, attribution);
	}
}
