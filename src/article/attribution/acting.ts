import {
	isAdverb,
	isConjunction,
	isDeterminer,
	isFunctionWord,
	isPreposition,
} from "../../english/function-words.ts";
import { isAct } from "../../english/speech-verbs.ts";
import type { Mention } from "./mention.ts";
import { ownVerb, type Scene } from "./scene.ts";
import { isCue } from "./surroundings.ts";
import { neighbour } from "./tokens.ts";

// Who does something in a sentence: the subjects among its mentions.

/** Whether somebody may be a subject: not behind a preposition, no owner, and not only saying whose another is. */
export function mayAct(scene: Scene, index: number): boolean {
	const { from, last, kind } = scene.mentions[index] as Mention;
	const [before, next] = [neighbour(scene, from, -1), neighbour(scene, last, 1)];
	if (next?.lower === "'s") return false;
	const other = scene.mentions[index + 1];
	if (kind === "name" && other?.kind === "name" && other.from === last + 1) return false;
	if (scene.profiles[index]?.next === "modified name") return false;
	if (isInverted(scene, index) || isAccording(scene, index)) return true;
	// "as coach Jan Holm conceded"
	if (before?.lower === "as" && scene.profiles[index]?.tie.verb != null) return true;
	if (before !== null && isPreposition(before.lower)) return false;
	// "attacked Ada Example by", but "later Ada Example", "and Ada Example"
	const isBehindVerb = before?.kind === "word" && !before.isCapital && !isOpening(before.lower);
	if (kind === "name" && isBehindVerb) return false;
	const nature = scene.people[scene.personOf[index] ?? -1]?.nature;
	if (kind === "name" && nature === "place") return false;
	return next?.kind === "word" || next?.text === "," || next?.text === "(";
}

/** "according to Ada Example, a broker": whose words the sentence tells. */
function isAccording(scene: Scene, index: number): boolean {
	return scene.profiles[index]?.tie.relation === "according";
}

/** "said Ada Example of the board, who …", but not "said Ada Example was late". */
function isInverted(scene: Scene, index: number): boolean {
	const { from, last } = scene.mentions[index] as Mention;
	const { relation, verb } = scene.profiles[index]?.tie ?? { relation: "", verb: null };
	if (relation === "inverted" || relation === "apposed") return isReporting(scene, verb ?? -1);
	const [before, next] = [neighbour(scene, from, -1), neighbour(scene, last, 1)];
	return before !== null && isCue(scene, from - 1) && next?.lower === "of";
}

/** Not "to find a lawyer", "from spoken Maori", "gave Jan Holm": what is behind such a verb is its object. */
function isReporting(scene: Scene, verb: number): boolean {
	const { lower = "" } = scene.tokens[verb] ?? {};
	const before = neighbour(scene, verb, -1);
	if (before?.kind === "quote" || before?.text === ",") return true;
	if (before?.lower === "to" || /^(?:spoken|written|sworn)$/.test(lower)) return false;
	return !isAct(lower);
}

/** Words that a subject may stand behind. */
function isOpening(word: string): boolean {
	return (
		isConjunction(word) ||
		isAdverb(word) ||
		/^(?:that|who|which|what|says?|said|be|is|was)$/.test(word)
	);
}

/** Whether somebody surely is one: "said Jan Holm", "Jan Holm wants". */
export function isSubject(scene: Scene, index: number): boolean {
	const { from, last } = scene.mentions[index] as Mention;
	// "as the manager, Ada Example, pushed the button"
	const verb = neighbour(scene, last, 2);
	const isApposed =
		neighbour(scene, from, -1)?.text === "," && neighbour(scene, last, 1)?.text === ",";
	if (isApposed && verb?.kind === "word" && !verb.isCapital && !isFunctionWord(verb.lower))
		return true;
	if (isInverted(scene, index) || isAccording(scene, index)) return true;
	// "One of them is Ada Example, who"
	if (/^(?:is|was)$/.test(neighbour(scene, from, -1)?.lower ?? "")) return true;
	if (
		/^(?:subject|apposition|relative|parenthesis)/.test(scene.profiles[index]?.tie.relation ?? "")
	)
		return true;
	const next = neighbour(scene, last, 1);
	if (next?.kind !== "word" || next.isCapital || isPreposition(next.lower)) return false;
	return !isConjunction(next.lower) && !isDeterminer(next.lower);
}

/** A body that speaks or, if it is one by its name, acts: "it added", "they said". */
export function mayAdd(scene: Scene, index: number, person: number): boolean {
	const isBody = scene.people[person]?.nature === "body";
	const speaks = ownVerb(scene, index) !== null;
	return speaks ? isSubject(scene, index) : isBody && mayAct(scene, index);
}
