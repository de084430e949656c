import table from "#data/words/given-names.json" with { type: "json" };
import { wordSet } from "../algorithms/word-set.ts";
import type { Gender } from "./titles.ts";

/** The gender that a given name mostly has in English-language news; null for unknown and shared ones. */
export function genderOfGivenName(name: string): Gender | null {
	const key = name.toLowerCase();
	if (men.has(key)) return "male";
	return women.has(key) ? "female" : null;
}

export function isGivenName(name: string): boolean {
	// "Eva-Marie"
	const [key = ""] = name.toLowerCase().split("-");
	return men.has(key) || women.has(key) || shared.has(key);
}

const men = wordSet(table.men);
const women = wordSet(table.women);
const shared = wordSet(table.shared);
