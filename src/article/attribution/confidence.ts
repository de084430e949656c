import type { Attribution } from "./attribute.ts";
import { standingOf } from "./features.ts";
import type { Scene } from "./scene.ts";

/** What a calibrated confidence is made from: the shares in steps, and what kind of mention it rests on. */
export function confidenceFeatures(
	scene: Scene,
	{ unit, mention, people, share, reference, rival, spokeBefore }: Attribution,
	quotation: number,
): string[] {
	const kind = scene.mentions[mention]?.kind ?? "none";
	const named = people.length === 0 ? "nobody" : "somebody";
	const nature = scene.people[people[0] ?? -1]?.nature ?? "none";
	return [
		"bias",
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
