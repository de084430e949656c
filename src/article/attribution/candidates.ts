import { mayLend } from "./apart.ts";
import { firstAfter } from "./mentions.ts";
import type { Scene } from "./scene.ts";
import type { Surroundings } from "./surroundings.ts";

/** A mention that may be the speaker, and how many others are nearer to the quotation on the same side. */
interface Nearby {
	readonly mention: number;
	readonly rank: number;
}

const paragraphsBefore = 3;
const mostBefore = 16;
const mostAfter = 10;

/** The mentions around a unit: from three paragraphs before it to the end of its own. */
export function mentionsNear(scene: Scene, view: Surroundings): Nearby[] {
	const from = scene.mentionStarts[Math.max(0, view.paragraph - paragraphsBefore)] ?? 0;
	const ownEnd = scene.mentionStarts[view.paragraph + 1] ?? scene.mentions.length;
	const to = view.alone ? withSignature(scene, view, ownEnd) : ownEnd;
	const split = firstAfter(scene.mentions, view.token);
	const near: Nearby[] = [];
	for (let mention = Math.max(from, split - mostBefore); mention < split; mention++) {
		near.push({ mention, rank: split - 1 - mention });
	}
	for (let mention = split; mention < Math.min(to, split + mostAfter); mention++) {
		near.push({ mention, rank: mention - split });
	}
	return near.filter(({ mention }) => mayLend(scene, paragraphOf(scene, mention), view.paragraph));
}

function paragraphOf({ mentions, tokens }: Scene, mention: number): number {
	return tokens[mentions[mention]?.first ?? -1]?.paragraph ?? -1;
}

/** `"…"` in a paragraph of its own may be signed in the next: "— Ada Example". */
function withSignature(scene: Scene, view: Surroundings, ownEnd: number): number {
	const start = scene.paragraphStarts[view.paragraph + 1];
	const mention = scene.mentions[ownEnd];
	return start !== undefined && mention !== undefined && mention.from - start <= 2
		? ownEnd + 1
		: ownEnd;
}
