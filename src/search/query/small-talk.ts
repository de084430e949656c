import table from "#data/words/small-talk.json" with { type: "json" };
import { wordSet } from "../../algorithms/word-set.ts";
import type { Token } from "../language/tokens.ts";

/** A question's words without the greeting, the "can someone tell me" and the thanks around it, in the four languages. */
export function withoutSmallTalk(tokens: readonly Token[]): readonly Token[] {
	const words = tokens.map(({ word }) => word);
	let from = 0;
	let to = words.length;
	for (let found = opening(words.slice(from)); found > 0; found = opening(words.slice(from))) {
		from += found;
	}
	while (to > from && closings.has(words[to - 1] ?? "")) to--;
	return from < to ? tokens.slice(from, to) : tokens;
}

/** How many words at the beginning only lead up to the question. */
function opening(words: readonly string[]): number {
	const start = words.slice(0, maxOpeningLength).join(" ");
	return openings.exec(`${start} `)?.[0].trim().split(" ").filter(Boolean).length ?? 0;
}

const maxOpeningLength = 9;

const openings = new RegExp(`^(?:${table.openings.join("|")}) `, "u");

const closings = wordSet([table.closings]);
