import { stemmerFor } from "./languages.ts";
import { opposites } from "./opposites.generated.ts";

const stem = stemmerFor("en");

/** The stems of English words that mean the opposite of any word with this one's stem; none for most words. */
export function oppositeStemsOf(word: string): readonly string[] {
	table ??= readTable();
	return table.get(stem(word)) ?? [];
}

let table: ReadonlyMap<string, readonly string[]> | undefined;

function readTable(): ReadonlyMap<string, readonly string[]> {
	const byStem = new Map<string, Set<string>>();
	for (const line of opposites.split("\n")) {
		const [own = "", ...others] = line.split(" ").map(stem);
		byStem.set(own, new Set([...(byStem.get(own) ?? []), ...others]));
	}
	return new Map([...byStem].map(([own, others]) => [own, [...others]]));
}
