import { mayLend } from "./apart.ts";
import { firstAfter } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";

const paragraphsBefore = 3;
const maxBefore = 16;
const maxAfter = 10;

/** The mentions around a unit: from three paragraphs before it to the end of its own. */
export function mentionsNear(scene: Scene, view: Surroundings): number[] {
	const from = scene.mentionStarts[Math.max(0, view.paragraph - paragraphsBefore)] ?? 0;
	const to = scene.mentionStarts[view.paragraph + 1] ?? scene.mentions.length;
	const split = firstAfter(scene.mentions, view.token);
	const first = Math.max(from, split - maxBefore);
	const near = Array.from(
		{ length: Math.min(to, split + maxAfter) - first },
		(_, at) => first + at,
	);
	return near.filter((mention) => mayLend(scene, paragraphOf(scene, mention), view.paragraph));
}

function paragraphOf({ mentions, tokens }: Scene, mention: number): number {
	return tokens[mentions[mention]?.first ?? -1]?.paragraph ?? -1;
}
