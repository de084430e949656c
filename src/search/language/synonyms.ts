import table from "#data/words/synonyms.json" with { type: "json" };
import { stemmerFor } from "./stemmers.ts";

/** Words by which people ask for the same thing; a heading seldom uses the one they typed. English. */
const stem = stemmerFor("en");
const groupOf = new Map<string, Set<number>>();
table.groups.forEach((group, number) => {
	for (const word of group.split(" ")) {
		const key = stem(word);
		const listed = groupOf.get(key) ?? new Set();
		groupOf.set(key, listed.add(number));
	}
});

/** Whether two stems are ways to ask for the same thing. */
export function meansAlike(a: string, b: string): boolean {
	const [first, second] = [groupOf.get(a), groupOf.get(b)];
	return !!first && !!second && [...first].some((number) => second.has(number));
}

/** The stems of other ways to ask for the same thing. */
export function stemsAlike(word: string): readonly string[] {
	return others.get(word) ?? [];
}

const others = new Map(
	[...groupOf.keys()].map((word) => [
		word,
		[...groupOf.keys()].filter((other) => other !== word && meansAlike(word, other)),
	]),
);
