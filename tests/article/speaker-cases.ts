import { describe, expect, test } from "vitest";
import { quotesIn } from "./quotes-in.ts";

/**
 * A text and the speaker of each of its quotations. `null`: nobody is to be named, and it need not be taken for a
 * quotation. A name is the likeliest speaker, shown or not; behind `!` it is to be shown.
 */
export type Case = readonly [text: string, ...speakers: readonly (string | null)[]];

/** Tests the cases of each pattern. */
export function testPatterns(patterns: Readonly<Record<string, readonly Case[]>>): void {
	for (const [pattern, cases] of Object.entries(patterns)) {
		const those = cases.map(([text, ...speakers]) => ({ text, speakers }));
		describe(pattern, () => {
			test.each(those)("$text", check);
		});
	}
}

function check({
	text,
	speakers: wanted,
}: {
	text: string;
	speakers: readonly (string | null)[];
}): void {
	const quotes = quotesIn(text);
	for (const [index, quote] of quotes.entries()) {
		const shown = quote.speakers.map(({ name }) => name);
		const speaker = wanted[index] ?? null;
		if (speaker === null) expect(shown.filter((name) => !isDescription(name))).toEqual([]);
		else if (speaker.startsWith("!")) expect(shown).toEqual([speaker.slice(1)]);
		else expect([[], [speaker]]).toContainEqual(shown);
	}
	const guessed = quotes.flatMap(({ guess }) => guess.map(({ name }) => name));
	for (const name of wanted) if (name !== null) expect(guessed).toContain(name.replace("!", ""));
}

/** "a career officer", "officials": true where nobody is named. */
function isDescription(name: string): boolean {
	return /^(?:An?|The|Four|Her|His|Their|Eine?)\s|^\p{Ll}/u.test(name);
}
