import { decide } from "../../src/article/attribution/attribute.ts";
import { followingFeatures } from "../../src/article/attribution/attribution-features.ts";
import type { Model } from "../../src/article/attribution/model.ts";
import { type Previous, previousOf } from "../../src/article/attribution/previous.ts";
import {
	type Choice,
	type Features,
	frequent,
	Learner,
	type Numbering,
	shuffled,
} from "./linear.ts";
import type { Lesson, YesNo } from "./quote-questions.ts";

/** Under this share of the first model's belief a label is taken for a slip of who marked it. */
const minBelieved = 0.05;

type Trained = Pick<Model, "quotation" | "speaker" | "referent">;

/** Learns what a quotation is, who speaks it and whom a pronoun means; how sure to be comes after (`quote-judging.ts`). */
export function trainModel(lessons: readonly Lesson[], numbering: Numbering): Model {
	const pieces = lessons.flatMap((lesson) => lesson.pieces);
	const quotation = trainYesNo(pieces, numbering, forQuotations);
	const referent = trainReferent(lessons, numbering);
	const confidence = new Map<string, number>();
	const bars = { quotationThreshold: 0.5, namingThreshold: 0.5 };
	const untrained = { quotation, referent, speaker: new Map(), confidence, ...bars };
	return { ...untrained, speaker: trainSpeaker(lessons, numbering, untrained) };
}

interface Schedule {
	/** Features seen less often are not learned. */
	readonly least: number;
	readonly rounds: number;
	readonly decay: number;
	/** Whether the weights are those after each round, averaged. */
	readonly averaged: boolean;
}

const forQuotations: Schedule = { least: 4, rounds: 8, decay: 0.004, averaged: false };

/** Logistic regression. */
export function trainYesNo(
	examples: readonly YesNo[],
	numbering: Numbering,
	{ least, rounds, decay, averaged }: Schedule,
): Map<string, number> {
	const known = frequent(
		examples.map(({ features }) => features),
		least,
	);
	const learner = new Learner(numbering, known, { rate: 0.1, decay });
	for (let round = 1; round <= rounds; round++) {
		for (const { features, yes } of shuffled(examples, round)) learner.learnYesNo(features, yes);
		if (averaged) learner.endRound();
	}
	return learner.named(0.05);
}

/** In two steps: the labels are automatic, and those that the first model hardly believes are left out of the second. */
function trainReferent(lessons: readonly Lesson[], numbering: Numbering): Trained["referent"] {
	const choices = lessons.flatMap(({ pronouns }) => pronouns);
	const first = learnedReferent(choices, numbering);
	const believed = choices.filter((choice) => shareOfRight(first, choice) >= minBelieved);
	return learnedReferent(believed, numbering).named(0.02);
}

function learnedReferent(choices: readonly Choice[], numbering: Numbering): Learner {
	const known = frequent(
		choices.flatMap(({ alternatives }) => alternatives),
		4,
	);
	const learner = new Learner(numbering, known, { rate: 0.1, decay: 0.02 });
	for (let round = 1; round <= 8; round++) {
		for (const choice of shuffled(choices, round)) learner.learnChoice(choice);
		learner.endRound();
	}
	return learner;
}

function shareOfRight(learner: Learner, { alternatives, right }: Choice): number {
	const powers = alternatives.map((features) => Math.exp(learner.score(features)));
	const sum = powers.reduce((total, power) => total + power, 0);
	const wanted = powers.reduce((total, power, i) => (right[i] === true ? total + power : total), 0);
	return wanted / sum;
}

function trainSpeaker(
	lessons: readonly Lesson[],
	numbering: Numbering,
	model: Model,
): Trained["speaker"] {
	const all = lessons.flatMap(({ questions }) =>
		questions.flatMap(({ alternatives, following }) => [...alternatives, ...following]),
	);
	const learner = new Learner(numbering, frequent(all, 15), { rate: 0.1, decay: 0.005 });
	for (let round = 1; round <= 10; round++) {
		for (const lesson of shuffled(lessons, round)) learnArticle(learner, numbering, lesson, model);
		learner.endRound();
	}
	return learner.named(0.05);
}

/** Learns an article from left to right, each unit after what the model itself said of the one before. */
function learnArticle(
	learner: Learner,
	numbering: Numbering,
	{ sample, questions }: Lesson,
	model: Model,
): void {
	let previous: Previous | null = null;
	for (const { unit, candidates, alternatives, right } of questions) {
		const before: Previous | null = previous;
		const { scene, roles } = sample;
		const full = candidates.map(({ mention }, index) =>
			joined(
				alternatives[index],
				numbering.numbersOf(followingFeatures(scene, unit, mention, before)),
			),
		);
		const shares = learner.learnChoice({ alternatives: full, right });
		const attribution = decide(scene, unit, candidates, shares, before, roles, model);
		if (attribution !== null) previous = previousOf(scene, attribution, before);
	}
}

function joined(one: Features | undefined, other: Features): Features {
	const both = new Int32Array((one?.length ?? 0) + other.length);
	if (one !== undefined) both.set(one);
	both.set(other, one?.length ?? 0);
	return both;
}
