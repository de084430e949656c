import { speechVerbOf } from "../../english/speech-verbs.ts";
import type { Attribution } from "./attribution.ts";
import type { Previous } from "./previous.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Whether a paragraph that is nothing but a quotation comes after two who talk to each other, a paragraph each: it may
 * be the next turn as well as more of the last.
 */
export function followsExchange(
	scene: Scene,
	view: Surroundings,
	previous: Previous | null,
): boolean {
	if (previous === null || !previous.isReply || view.shape !== "alone paragraph") return false;
	return view.paragraph - previous.paragraph === 1 && isTalk(scene, previous.unit);
}

/** `“Why?” Ada Example asked. “Why not?” he answered.`: whoever answers did not ask. */
export function answersOwnQuestion(
	scene: Scene,
	{ unit, people }: Pick<Attribution, "unit" | "people">,
	previous: Previous | null,
): boolean {
	if (previous === null || previous.person === null || !people.includes(previous.person))
		return false;
	return isAnswer(cueVerbOf(scene, unit)) && cueVerbOf(scene, previous.unit) === "ask";
}

/** `Who taught you? “The old keeper.”`: whoever is asked is named by an interview's layout, or by nothing. */
export function answersQuestion(scene: Scene, { alone, token, paragraph }: Surroundings): boolean {
	const before = scene.tokens[token - 1];
	return alone && before?.text === "?" && before.paragraph === paragraph;
}

/** Whether a unit is a question or an answer. */
function isTalk(scene: Scene, unit: number): boolean {
	const verb = cueVerbOf(scene, unit);
	if (verb === "ask" || isAnswer(verb)) return true;
	const last = scene.pieces[scene.units[unit]?.pieces.at(-1) ?? -1];
	return last !== undefined && scene.text.charAt(last.end - 1) === "?";
}

function isAnswer(verb: string): boolean {
	return /^(?:reply|answer|respond|retort)$/.test(verb);
}

function cueVerbOf(scene: Scene, unit: number): string {
	const { cue } = scene.surroundings[unit] ?? { cue: null };
	return speechVerbOf(scene.tokens[cue ?? -1]?.lower ?? "") ?? "";
}
