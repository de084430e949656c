import { expect, it } from "vitest";
import { askedPolarity, standOf } from "../../../src/search/polarity/polarity.ts";

it.each([
	[
		"en",
		"pool built",
		"The pool of 1968 does not stand on piles.",
		"The slide was built by a club.",
	],
	[
		"de",
		"becken alter",
		"Das Becken von 1968 steht nicht auf Pfählen.",
		"Das Alter der Gäste steigt.",
	],
	[
		"es",
		"piscina obra",
		"La piscina de 1968 no descansa sobre pilotes.",
		"La obra costó dos años.",
	],
] as const)(
	"keywords ask neither with yes nor with no, in %s: %s",
	(language, question, first, other) => {
		const asked = askedPolarity(question, language);
		expect(standOf(first, asked).isContrary).toBe(false);
		expect(standOf(other, asked).isContrary).toBe(false);
	},
);

it("keywords with a no, or with a contrary, ask with it", () => {
	expect(standOf("The pool is open.", askedPolarity("pool closed", "en")).isContrary).toBe(true);
	expect(standOf("The pool is heated.", askedPolarity("pool not heated", "en")).isContrary).toBe(
		true,
	);
});
