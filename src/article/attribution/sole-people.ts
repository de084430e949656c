import type { Gender } from "../../english/titles.ts";
import type { Person } from "./named-people.ts";

/** By pronoun, the number of the only person whom it can mean; null where there are several, or none. */
export interface SolePeople {
	readonly he: number | null;
	readonly she: number | null;
}

/** @param speaking how many mentions of each person are tied to a verb of speech */
export function solePeople(people: readonly Person[], speaking: readonly number[]): SolePeople {
	return { he: soleOf(people, speaking, "male"), she: soleOf(people, speaking, "female") };
}

/** Somebody whose gender is not known may be meant too, unless they never speak while the other's is known. */
function soleOf(
	people: readonly Person[],
	speaking: readonly number[],
	gender: Gender,
): number | null {
	const known = people.filter((person) => person.gender === gender && person.nature === "human");
	const unknown = people.filter(
		(person) => person.gender === null && mayBeHuman(person) && (speaking[person.id] ?? 0) > 0,
	);
	const [only, ...others] = [...known, ...unknown];
	return only !== undefined && others.length === 0 ? only.id : null;
}

function mayBeHuman({ nature, given }: Person): boolean {
	return nature === "human" || (nature === "unknown" && given !== null);
}
