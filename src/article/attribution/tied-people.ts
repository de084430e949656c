import { mentionsAround } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import { neighbour } from "./tokens.ts";

/** The first person whom one of the relations ties to a word. */
export function personTied(
	scene: Scene,
	word: number,
	relations: readonly string[],
): number | null {
	for (const mention of mentionsAround(scene.mentions, word)) {
		const { relation, verb } = scene.profiles[mention]?.tie ?? { relation: "", verb: null };
		const person = scene.personOf[mention] ?? null;
		if (verb !== word || person === null || !relations.includes(relation)) continue;
		if (relation === "owner" || isOwnClause(scene, mention, relation)) return person;
	}
	return null;
}

/** Not "a friend of Ada Example said", where the friend did, and not "he thinks that Ada Example lost and said". */
function isOwnClause(scene: Scene, mention: number, relation: string): boolean {
	if (relation === "second") return scene.profiles[mention]?.clause !== "that";
	const { from } = scene.mentions[mention] ?? { from: 0 };
	const before = neighbour(scene, from, -1)?.lower ?? "";
	return (
		!/^(?:subject|apposition)$/.test(relation) || !/^(?:of|for|from|at|in|with|by)$/.test(before)
	);
}
