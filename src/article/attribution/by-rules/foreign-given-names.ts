import table from "#data/words/given-names.json" with { type: "json" };
import { wordSet } from "../../../algorithms/word-set.ts";
import { genderOfGivenName, isGivenName } from "../../../english/given-names.ts";
import type { Gender } from "../../../english/titles.ts";

/** The gender that a given name mostly has in German, French and Spanish news; null for unknown and shared ones. */
export function genderOf(name: string): Gender | null {
	const parts = name.split("-");
	const own = parts.length > 1 ? (parts[0] ?? name) : name;
	if (men.has(own)) return "male";
	if (women.has(own)) return "female";
	return genderOfGivenName(own);
}

export function isGiven(name: string): boolean {
	const first = name.split("-")[0] ?? name;
	return men.has(first) || women.has(first) || isGivenName(first);
}

const men = wordSet(table.menElsewhere);
const women = wordSet(table.womenElsewhere);
