import fc from "fast-check";
import { expect, it } from "vitest";
import { meantWordSteps } from "../../../src/answer/grouping/word-meanings.ts";
import { finish } from "../../../src/search/collections/steps.ts";

it("the same words are read whether or not signs stand among them", () => {
	const word = fc.string({ unit: fc.constantFrom(..."abCD ?,;:!"), maxLength: 12 });
	fc.assert(
		fc.property(fc.array(word, { maxLength: 12 }), (words) => {
			const question = words.join(" ");
			const { questions } = finish(meantWordSteps([question, `${question} (…)`], "en"));
			expect(questions[0]).toEqual(questions[1]);
		}),
	);
});

it("of a question of many words the rarest count", () => {
	const common = "the what when where who how is are was were will would can could".split(" ");
	const { questions, rarity } = finish(meantWordSteps([`${common.join(" ")} zorblax`], "en"));
	expect(questions[0]?.length).toBeLessThanOrEqual(12);
	expect(Math.max(...rarity)).toBe(1);
});
