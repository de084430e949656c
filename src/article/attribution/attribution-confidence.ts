import { sigmoid } from "../../algorithms/probability.ts";
import type { Attribution } from "./attribution.ts";
import { standingOf } from "./attribution-features.ts";
import { mentionBeside } from "./beside.ts";
import type { Model } from "./model.ts";
import { scoreOf } from "./ranker.ts";
import { mayBeMeant, solePersonOf } from "./reference.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";

/** How surely an attribution is right, for quotations that are some with this probability. */
export function confidenceOf(
	scene: Scene,
	attribution: Attribution,
	quotation: number,
	model: Model,
): number {
	if (attribution.doubt !== null) return 0;
	const learnt = sigmoid(
		scoreOf(model.confidence, confidenceFeatures(scene, attribution, quotation)),
	);
	const isSure = isMeant(scene, attribution) || isBeside(scene, attribution);
	return isSure ? Math.max(learnt, model.namingThreshold) : learnt;
}

/** `“…,” said one engineer`: a name or a description in the clause right beside the words is not in doubt. */
function isBeside(scene: Scene, { unit, mention }: Attribution): boolean {
	if (scene.mentions[mention]?.kind === "pronoun") return false;
	return mentionBeside(scene, scene.surroundings[unit] as Surroundings) === mention;
}

/** `“…,” she said`, where the article has one woman only or the sentence before is about her: "she" is not in doubt. */
function isMeant(scene: Scene, attribution: Attribution): boolean {
	const { unit, mention, people, share, isTopic } = attribution;
	const { cue } = scene.surroundings[unit] ?? { cue: null };
	if (scene.mentions[mention]?.kind !== "pronoun" || cue === null || share < surelyTied)
		return false;
	if (!isTiedTo(scene, mention, cue)) return false;
	return isTopic || solePersonOf(scene, mention) === people[0];
}

/** "he wrote that he “…”": the same pronoun before it may have the verb. */
function isTiedTo(scene: Scene, mention: number, cue: number): boolean {
	const own = scene.mentions[mention];
	return [mention, mention - 1].some((index) => {
		const other = scene.mentions[index];
		const isSame = other?.head === own?.head && other?.kind === "pronoun";
		return isSame && scene.profiles[index]?.tie.verb === cue;
	});
}

const surelyTied = 0.8;

/** What a calibrated confidence is made from: the shares in steps, and what kind of mention it rests on. */
export function confidenceFeatures(
	scene: Scene,
	{ unit, mention, people, share, reference, rival, spokeBefore }: Attribution,
	quotation: number,
): string[] {
	const kind = scene.mentions[mention]?.kind ?? "none";
	const named = people.length === 0 ? "nobody" : "somebody";
	const nature = scene.people[people[0] ?? -1]?.nature ?? "none";
	const view = scene.surroundings[unit] as Surroundings;
	const relation = scene.profiles[mention]?.tie.relation ?? "none";
	const side = mention < 0 || (scene.mentions[mention]?.first ?? 0) < view.token ? "<" : ">";
	return [
		"bias",
		...stepsUpTo(`share ${kind}`, logOdds(share)),
		...stepsUpTo("margin", logOdds(share) - Math.max(logOdds(rival), -6)),
		`tie ${kind} ${relation} ${side}`,
		`nature ${nature} ${relation}`,
		...(kind === "pronoun" ? antecedentFeatures(scene, mention, people) : []),
		...stepsUpTo("share", logOdds(share)),
		...stepsUpTo("reference", kind === "name" ? 5 : logOdds(reference)),
		...stepsUpTo("rival", -logOdds(rival)),
		...stepsUpTo("quotation", logOdds(quotation)),
		`kind ${kind} ${named}`,
		`nature ${nature}`,
		`standing ${kind === "pronoun" ? "pronoun" : "other"} ${standingOf(scene, unit, mention)}`,
		`spoke ${kind} ${spokeBefore}`,
	];
}

const farthestAntecedent = 40;

/** How far back the one whom a pronoun means was last named, and how many others it may mean were since. */
function antecedentFeatures(scene: Scene, pronoun: number, [person]: readonly number[]): string[] {
	const here = scene.tokens[scene.mentions[pronoun]?.first ?? 0];
	const others = new Set<number>();
	for (let at = pronoun - 1; at >= Math.max(0, pronoun - farthestAntecedent); at--) {
		const other = scene.personOf[at] ?? null;
		if (other === null) continue;
		if (other !== person) {
			if (mayBeMeant(scene, pronoun, at)) others.add(other);
			continue;
		}
		const there = scene.tokens[scene.mentions[at]?.first ?? 0];
		const sentences = Math.min((here?.sentence ?? 0) - (there?.sentence ?? 0), 4);
		const between = Math.min(others.size, 3);
		const order = scene.profiles[at]?.order ?? "";
		return [
			`between ${between}`,
			`antecedent ${sentences} ${order}`,
			`antecedent ${Math.min(sentences, 2)} ${between}`,
		];
	}
	return ["antecedent far"];
}

function logOdds(probability: number): number {
	const bounded = Math.min(Math.max(probability, 0.001), 0.999);
	return Math.log(bounded / (1 - bounded));
}

/** One feature for each half step that the value has passed: a staircase that a linear model can shape. */
function stepsUpTo(name: string, value: number): string[] {
	const steps: string[] = [];
	for (let step = -2; step <= 6; step += 1) if (value >= step) steps.push(`${name} ${step}`);
	return steps;
}
