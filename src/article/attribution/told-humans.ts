import { isAdverb, isFunctionWord, isPreposition } from "../../english/function-words.ts";
import { speechVerbOf } from "../../english/speech-verbs.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import { neighbour } from "./tokens.ts";

// What tells that a name is a human being's.

/** A name that may be a human being's. */
export function isAnybody({ people, personOf, mentions, tokens }: Scene, index: number): boolean {
	const { nature, given, mentions: places = [] } = people[personOf[index] ?? -1] ?? {};
	if (nature === "human") return true;
	// "Freight and copper": a capital that only the sentence's beginning tells
	const { first = 0 } = mentions[index] ?? {};
	const opens = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
	return nature === "unknown" && !(opens && given == null && places.length === 1);
}

/** One capitalised word may be anything: "Glass-Steagall". */
export function isNamed(scene: Scene, person: number, isBody: boolean): boolean {
	const { people, speaking } = scene;
	const { nature, given } = people[person] ?? { nature: "unknown", given: null };
	const hasSpoken = (speaking[person] ?? 0) > 0;
	if (!isBody)
		return nature === "human" || (given !== null && (hasSpoken || isToldOf(scene, person)));
	return nature === "body" || (nature !== "human" && hasSpoken);
}

/** "Bo Example has sewn for years": two names right before a verb, and no "Living History,". */
export function isFullSubject(scene: Scene, index: number, person: number): boolean {
	const { from, first, last } = scene.mentions[index] as Mention;
	if (from < first) return false;
	const { nature, given } = scene.people[person] ?? { nature: "body", given: null };
	return given !== null && nature === "unknown" && neighbour(scene, last, 1)?.kind === "word";
}

/** "Bo Example, 43,", "its captain, Bo Example,", "Bo Example, who", "Bo Example, a welder,", "Bo Example, of Riverside,": age, office, work or "who" tell a human being. */
function isToldOf(scene: Scene, person: number): boolean {
	return (scene.people[person]?.mentions ?? []).some((index) => {
		const { from, first, last } = scene.mentions[index] as Mention;
		const hasAge =
			neighbour(scene, last, 1)?.text === "," &&
			/^\d\d?$/.test(neighbour(scene, last, 2)?.text ?? "");
		const isDescribed = [index - 1, index + 1].some(
			(other) => scene.personOf[other] === person && scene.mentions[other]?.kind === "description",
		);
		const isWorker = isOccupation(scene, last);
		const isWho =
			neighbour(scene, last, 1)?.text === "," &&
			/^(?:who|whose|of)$/.test(neighbour(scene, last, 2)?.lower ?? "");
		const before = neighbour(scene, first, -1);
		const isCalled =
			before?.isCapital === false && isRoleLike(before.lower) && !isFunctionWord(before.lower);
		return from < first || hasAge || isDescribed || isWho || isWorker || isCalled;
	});
}

/** "climber", "geneticist", by how the word ends. */
function isRoleLike(word: string): boolean {
	return (
		/(?:er|or|ist|ian|man|woman)$/.test(word) && !isAdverb(word) && speechVerbOf(word) === null
	);
}

/** ", a welder", ", a retired plant geneticist": what somebody does, by how its word ends. */
function isOccupation(scene: Scene, name: number): boolean {
	if (neighbour(scene, name, 1)?.text !== ",") return false;
	if (!/^an?$/.test(neighbour(scene, name, 2)?.lower ?? "")) return false;
	for (let step = 3; step <= 5; step++) {
		const word = neighbour(scene, name, step);
		if (word?.kind !== "word" || isPreposition(word.lower)) return false;
		const next = neighbour(scene, name, step + 1);
		const isLast = next === null || next.kind !== "word" || isFunctionWord(next.lower);
		if (isLast) return !word.isCapital && isRoleLike(word.lower);
	}
	return false;
}
