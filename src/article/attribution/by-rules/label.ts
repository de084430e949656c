import type { Scene } from "../scene.ts";
import { isGiven } from "./foreign-given-names.ts";
import { type NamePlace, nameWithin, runAt } from "./full-names.ts";
import type { Grammar } from "./grammar.ts";

/** A name that opens a paragraph, and the role before it: "Ministerin Ada Example". */
export interface Label {
	readonly name: NamePlace;
	readonly role: NamePlace | null;
}

/**
 * Who stands before the colon of a paragraph that is else nothing but words: `Ministerin Example: “…”`. In German, where
 * nouns have a capital too, only with a given name or an office, so that `Ernster Nachsatz: “…”` is nobody.
 */
export function labelBefore(scene: Scene, quote: number, grammar: Grammar): Label | null {
	const { tokens, paragraphStarts } = scene;
	const start = paragraphStarts[tokens[quote]?.paragraph ?? -1] ?? quote;
	if (tokens[quote - 1]?.text !== ":" || tokens[start]?.isCapital !== true) return null;
	const run = runAt(tokens, start, grammar);
	if (run?.last !== quote - 2) return null;
	const { last } = run;
	const name = nameWithin(tokens, run, grammar);
	if (name !== null && isGiven(tokens[name.first]?.lower ?? "") && name.first < name.last)
		return { name, role: roleOf(start, name.first) };
	const isOffice = last > start && office.test(tokens[last - 1]?.lower ?? "");
	return isOffice ? { name: { first: last, last }, role: roleOf(start, last) } : null;
}

function roleOf(start: number, name: number): NamePlace | null {
	return name > start ? { first: start, last: name - 1 } : null;
}

/** Offices, alone or at the end of a longer word: "BWE-Präsident", "Umweltministerin". */
const office =
	/(?:präsident|minister|sprecher|direktor|leiter|bürgermeister|kanzler|sekretär|trainer|professor|autor|richter)(?:in)?$|(?:chefin|chef|vorsitzende|vorsitzender|experte|expertin|anwalt|anwältin|rätin)$/;
