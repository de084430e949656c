import type { Attribution } from "./attribution.ts";
import type { Scene } from "./scene.ts";

/** Whom the quotation before was given to. */
export interface Previous {
	readonly unit: number;
	readonly mention: number;
	readonly person: number | null;
	readonly paragraph: number;
	/** Another spoke in the paragraph before. */
	readonly isReply: boolean;
}

/** What the next unit needs to know of this one. */
export function previousOf(
	scene: Scene,
	{ unit, mention, people }: Pick<Attribution, "unit" | "mention" | "people">,
	before: Previous | null,
): Previous {
	const { pieces } = scene.units[unit] ?? { pieces: [] };
	const first = scene.pieces[pieces[0] ?? -1]?.paragraph ?? 0;
	// two who spoke together are neither of them the "he" that follows
	const person = people.length === 1 ? (people[0] ?? null) : null;
	return {
		unit,
		mention,
		person,
		paragraph: scene.pieces[pieces.at(-1) ?? -1]?.paragraph ?? 0,
		isReply: before !== null && before.paragraph === first - 1 && before.person !== person,
	};
}
