import { isRoleNoun } from "../../english/titles.ts";
import type { Mention } from "./mention.ts";
import type { Role } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { neighbour } from "./tokens.ts";

/** Whom a description means: "the party leader" the last one called a leader, "the two ministers" both of a pair. */
export function peopleDescribed(
	scene: Scene,
	roles: ReadonlyMap<number, readonly Role[]>,
	index: number,
): number[] {
	const mention = scene.mentions[index] as Mention;
	const apposed = scene.personOf[index] ?? null;
	if (apposed !== null) return [apposed];
	const first = scene.tokens[mention.first]?.lower ?? "";
	const second = scene.tokens[mention.first + 1]?.lower ?? "";
	if (!/^(?:the|both|this|that)$/.test(first)) return [];
	if (first === "both" || /^(?:two|pair|couple|duo)$/.test(second)) return pairBefore(scene, index);
	if (first === "both" || !isRoleNoun(mention.head) || mention.head.endsWith("s")) return [];
	// "the new sheriff" is not the one whom the article calls sheriff
	const between = scene.tokens.slice(mention.first + 1, mention.last);
	if (
		between.some(({ lower }) =>
			/^(?:new|next|former|late|then|other|incoming|outgoing)$/.test(lower),
		)
	)
		return [];
	const person = holderOf(scene, roles, index);
	return person === null ? [] : [person];
}

/** The name that a mention is joined to by "and", on its left: the mention's index. */
export function joinedBefore(scene: Scene, index: number): number | null {
	const mention = scene.mentions[index];
	if (mention === undefined) return null;
	let other = index - 1;
	let from = mention.from;
	const between = scene.mentions[other];
	const isApposed =
		between?.kind === "description" &&
		!between.head.endsWith("s") &&
		between.last === mention.from - 2;
	if (isApposed && neighbour(scene, mention.from, -1)?.text === ",") {
		from = between.from;
		other--;
	}
	if (neighbour(scene, from, -1)?.lower !== "and") return null;
	return scene.mentions[other]?.last === from - 2 && scene.mentions[other]?.kind === "name"
		? other
		: null;
}

const farthestPair = 400;

function pairBefore(scene: Scene, index: number): number[] {
	for (let at = index - 1; at >= Math.max(1, index - farthestPair); at--) {
		if (scene.mentions[at]?.kind !== "name") continue;
		const joined = joinedBefore(scene, at);
		const [one, two] = [scene.personOf[joined ?? -1] ?? null, scene.personOf[at] ?? null];
		if (one === null || two === null || one === two) continue;
		if (isHuman(scene, one) || isHuman(scene, two)) return [one, two];
	}
	return [];
}

function isHuman(scene: Scene, person: number): boolean {
	return scene.people[person]?.nature === "human";
}

const farthestHolder = 60;

/** The last person before the description whose role has its noun, and the more of its other words the better. */
function holderOf(
	scene: Scene,
	roles: ReadonlyMap<number, readonly Role[]>,
	index: number,
): number | null {
	const mention = scene.mentions[index] as Mention;
	const words = scene.tokens.slice(mention.first + 1, mention.last).map((token) => token.lower);
	let best: number | null = null;
	let most = -1;
	const seen = new Set<number>();
	for (let at = index - 1; at >= Math.max(0, index - farthestHolder); at--) {
		const person = scene.personOf[at] ?? null;
		if (person === null || seen.has(person)) continue;
		seen.add(person);
		for (const role of roles.get(person) ?? []) {
			if (!role.words.has(mention.head)) continue;
			const common = words.filter((word) => role.words.has(word)).length;
			if (common > most) {
				most = common;
				best = person;
			}
		}
	}
	return best;
}
