import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { attribute, decide, previousOf } from "../article/attribution/attribute.ts";
import { confidenceFeatures } from "../article/attribution/confidence.ts";
import { candidatesOf, followingFeatures, type Previous } from "../article/attribution/features.ts";
import type { Mention } from "../article/attribution/mentions.ts";
import type { Model } from "../article/attribution/model.ts";
import {
	keptPieces,
	leastProbability,
	quotationFeatures,
} from "../article/attribution/quotation.ts";
import { scoreOf, sigmoid, softmax, type Weights } from "../article/attribution/ranker.ts";
import { referentsOf } from "../article/attribution/reference.ts";
import { unitsWith } from "../article/quotes.ts";
import { speakersOf } from "../article/speakers.ts";
import { type Choice, Dictionary, Learner, shuffled } from "./linear.ts";
import {
	type NamedQuote,
	readSamples,
	rightCandidates,
	type Sample,
	surnameOf,
} from "./quote-samples.ts";

/*
 * Trains the attribution of quotations:  npm run train:quotes -- FILE…
 *
 * Each line of a FILE is an article whose quotations and speakers people marked (`GoldDocument`). Features
 * and thresholds are judged on articles held out from it, in five parts; the same files give the same weights.
 */

const parts = 5;
const wantedPrecision = 0.98;
const mismarked = 0.5;
const leastBelieved = 0.15;
const output = path.resolve("src/article/attribution/weights.generated.ts");

/** How one unit of a held-out article came out. */
interface Judgement {
	readonly features: readonly string[];
	/** Null where the marked speaker is not known by name. */
	readonly isRight: boolean | null;
	readonly kind: string;
}

interface PieceJudgement {
	readonly probability: number;
	readonly isQuotation: boolean;
}

interface Judgements {
	readonly units: readonly Judgement[];
	readonly pieces: readonly PieceJudgement[];
}

function heldOutJudgements(all: readonly Sample[]): Judgements {
	const units: Judgement[] = [];
	const pieces: PieceJudgement[] = [];
	for (let part = 0; part < parts; part++) {
		const model = trainModel(all.filter((_, index) => index % parts !== part));
		for (const sample of all.filter((_, index) => index % parts === part)) {
			pieces.push(...judgePieces(sample, model));
			units.push(...judgeUnits(sample, model));
		}
	}
	return { units, pieces };
}

function judgePieces({ scene, isQuotation }: Sample, model: Model): PieceJudgement[] {
	return isQuotation.flatMap((marked, piece) => {
		if (marked === null) return [];
		const probability = sigmoid(scoreOf(model.quotation, quotationFeatures(scene, piece)));
		return [{ probability, isQuotation: marked }];
	});
}

function judgeUnits({ scene, roles, goldOf }: Sample, model: Model): Judgement[] {
	const kept = keptPieces(scene, model);
	return attribute(scene, unitsWith(scene, kept), roles, model).flatMap((attribution) => {
		const gold = goldOf[attribution.unit] ?? null;
		if (gold === null) return [];
		const pieces = scene.units[attribution.unit]?.pieces ?? [];
		const quotation = leastProbability(kept, pieces);
		const features = confidenceFeatures(scene, attribution, quotation);
		const mention = scene.mentions[attribution.mention] as Mention;
		const named = speakersOf(scene, roles, attribution).map((speaker) => surnameOf(speaker.name));
		return [{ features, isRight: verdict(gold, mention, named), kind: gold.speakerKind }];
	});
}

/** A description is right where it is the marked one: whom it means is not marked. */
function verdict(
	gold: NamedQuote,
	{ kind, head }: Mention,
	named: readonly (string | null)[],
): boolean | null {
	if (gold.speakerKind === "none") return null;
	if (gold.speakerKind === "nominal") {
		return kind === "description" && head === gold.speakerHead?.toLowerCase();
	}
	const wanted = surnameOf(gold.meant);
	return wanted === null ? null : named.includes(wanted);
}

type Trained = Pick<Model, "quotation" | "speaker" | "referent">;

function trainModel(all: readonly Sample[]): Model {
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
	return trainYesNo(examples, 3, 8);
}

function trainConfidence({ units }: Judgements): Model["confidence"] {
	const examples = units.flatMap(({ features, isRight }) =>
		isRight === null ? [] : [{ features, yes: isRight }],
	);
	return trainYesNo(examples, 10, 12);
}

interface Example {
	readonly features: readonly string[];
	readonly yes: boolean;
}

function trainYesNo(
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
	const learner = new Learner(0.1, 0.001);
	for (let round = 1; round <= rounds; round++) {
		for (const { ids, yes } of shuffled(numbered, round)) learner.learnYesNo(ids, yes);
	}
	return dictionary.named(learner.weights, 0.02);
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
	dictionary.freeze(4);
	for (const { asked } of questions) {
		for (const question of asked) {
			question.ids = question.candidates.map(({ features }) => dictionary.numbersOf(features));
		}
	}
	const learner = new Learner(0.1, 0.002);
	for (let round = 1; round <= 7; round++) {
		for (const { sample, asked } of shuffled(questions, round)) {
			learnArticle(learner, dictionary, sample, asked, model);
		}
	}
	return dictionary.named(learner.weights, 0.03);
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

/**
 * The lowest bar over which the wanted share of the named speakers is right. What a pronoun means is marked
 * automatically: where 40 held-out pronouns came out otherwise than marked, about half of the marks were wrong.
 */
function thresholdFor({ units }: Judgements, weights: Model["confidence"]): number {
	const judged = units
		.flatMap(({ features, isRight, kind }) => {
			if (isRight === null || kind === "nominal") return [];
			const credit = isRight ? 1 : kind === "pronoun" ? mismarked : 0;
			return [{ probability: sigmoid(scoreOf(weights, features)), credit }];
		})
		.sort((a, b) => b.probability - a.probability);
	let right = 0;
	let threshold = 1;
	for (const [index, { probability, credit }] of judged.entries()) {
		right += credit;
		if (right / (index + 1) >= wantedPrecision) threshold = probability;
	}
	return Math.floor(threshold * 1000) / 1000;
}

/** The bar with the best F1 for telling quotations from titles and scare quotes. */
function quotationThresholdOf({ pieces }: Judgements): number {
	const all = pieces.filter((piece) => piece.isQuotation).length;
	let best = { threshold: 0.5, score: 0 };
	for (let threshold = 0.1; threshold < 0.9; threshold += 0.02) {
		const kept = pieces.filter((piece) => piece.probability >= threshold);
		const right = kept.filter((piece) => piece.isQuotation).length;
		const score = (2 * right) / (kept.length + all);
		if (score > best.score) best = { threshold: Math.round(threshold * 100) / 100, score };
	}
	return best.threshold;
}

function render(model: Model): string {
	const sources = files.map((file) => {
		const digest = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
		return `${path.basename(file)} (sha256 ${digest}…)`;
	});
	const table = (name: string, weights: ReadonlyMap<string, number>) => {
		const rows = [...weights].map(([feature, weight]) => `${JSON.stringify(feature)}:${weight},`);
		return `export const ${name}: Readonly<Record<string, number>> = {\n${rows.join("\n")}\n};\n`;
	};
	return [
		"// Written by `npm run train:quotes`; do not edit.",
		`// Trained on ${samples.length} articles: ${sources.join(", ")}.`,
		"// The articles are their publishers'; only the weights below are kept of them.",
		`export const quotationThreshold = ${model.quotationThreshold};`,
		`export const namingThreshold = ${model.namingThreshold};`,
		table("quotation", model.quotation),
		table("speaker", model.speaker),
		table("referent", model.referent),
		table("confidence", model.confidence),
	].join("\n");
}

function report({ units, pieces }: Judgements): void {
	const percent = (part: number, whole: number) =>
		`${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
	for (const kind of ["person", "org", "pronoun", "nominal"]) {
		const judged = units.filter((unit) => unit.kind === kind && unit.isRight !== null);
		const right = judged.filter((unit) => unit.isRight === true).length;
		process.stdout.write(
			`held out, ${kind}: ${percent(right, judged.length)} of ${judged.length} right\n`,
		);
	}
	const judged = units.filter((unit) => unit.isRight !== null && unit.kind !== "nominal");
	const shown = judged.filter(
		({ features }) => sigmoid(scoreOf(confidence, features)) >= namingThreshold,
	);
	const right = shown.filter((unit) => unit.isRight === true).length;
	process.stdout.write(
		`named: ${percent(shown.length, judged.length)}, right where named: ${percent(right, shown.length)}\n`,
	);
	const kept = pieces.filter((piece) => piece.probability >= quotationThreshold);
	const found = kept.filter((piece) => piece.isQuotation).length;
	const all = pieces.filter((piece) => piece.isQuotation).length;
	process.stdout.write(`quotations: F1 ${percent(2 * found, kept.length + all)}\n`);
}

const files = process.argv.slice(2);
if (files.length === 0) {
	process.stderr.write("Usage: npm run train:quotes -- FILE…\n");
	process.exit(2);
}
const samples = readSamples(files);
const judgements = heldOutJudgements(samples);
const confidence = trainConfidence(judgements);
const namingThreshold = thresholdFor(judgements, confidence);
const quotationThreshold = quotationThresholdOf(judgements);
writeFileSync(
	output,
	render({ ...trainModel(samples), confidence, namingThreshold, quotationThreshold }),
);
report(judgements);
