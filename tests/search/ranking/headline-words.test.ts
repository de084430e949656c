import { describe, expect, it } from "vitest";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { rankPassages } from "../../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { articleOf } from "../../samples.ts";

const texts = {
	de: `---
title: Das Lotsenrennen von Kaltsund
language: de
---
Das Lotsenrennen von Kaltsund hat die Ruderin Imke Tadsen gewonnen.

Der Preis beträgt 900 Euro.

Zuschauer kamen mit Booten.
`,
	es: `---
title: La regata de Puerto Calma
language: es
---
La regata de Puerto Calma la ganó la remera Inés Toral.

El premio es de 900 euros.

El público llegó en barcas.
`,
	en: `---
title: The pilots' race of Coldsound
language: en
---
The pilots' race of Coldsound was won by the rower Imke Tadsen.

The prize is 900 euros.

People came by boat.
`,
};

function ask(language: keyof typeof texts, question: string) {
	const search = createSearchIndex([articleOf(texts[language], "race")]);
	const [index] = search.articles;
	if (!index) throw new Error("there is an article");
	const parsed = parseQuestion(question);
	const alone = search.matchOne(index, parsed);
	return { alone, among: search.matchAll(parsed)[0], best: rankPassages([alone])[0]?.passage };
}

describe("a word of the headline", () => {
	it.each([
		["de", "preis lotsenrennen kaltsund", 1],
		["de", "wer gewann das lotsenrennen kaltsund", 0],
		["es", "premio puerto calma cuanto", 1],
		["es", "quien gano la regata puerto calma", 0],
	] as const)("in %s says which article and not which passage: %s", (language, question, at) => {
		expect(ask(language, question).best).toBe(at);
	});

	it("is worth half of what it is worth among other articles", () => {
		const { alone, among } = ask("de", "preis kaltsund");
		const ratio = (word: string): number => {
			const weightIn = (match: typeof among): number =>
				match?.terms.find((term) => term.word === word)?.weight ?? Number.NaN;
			return weightIn(alone) / weightIn(among);
		};
		expect(ratio("kaltsund")).toBeCloseTo(0.5, 12);
		expect(ratio("preis")).toBeCloseTo(1, 12);
	});

	it("counts in English as any other", () => {
		const { alone, among } = ask("en", "prize coldsound");
		expect(alone.terms.map(({ weight }) => weight)).toEqual(
			among?.terms.map(({ weight }) => weight),
		);
	});
});
