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

it.each([
	["en", "The pool is open on Sundays, isn't it?"],
	["en", "The pool is open on Sundays, yes or no?"],
	["de", "Das Bad öffnet sonntags, nicht wahr?"],
	["fr", "La piscine ouvre le dimanche, n'est-ce pas ?"],
	["es", "La piscina abre los domingos, ¿no?"],
] as const)("a tag is no no, in %s: %s", (language, question) => {
	expect(askedPolarity(question, language)).toMatchObject({ isNegated: false, isYesOrNo: true });
});

it("keywords with a no, or with a contrary, ask with it", () => {
	expect(standOf("The pool is open.", askedPolarity("pool closed", "en")).isContrary).toBe(true);
	expect(standOf("The pool is heated.", askedPolarity("pool not heated", "en")).isContrary).toBe(
		true,
	);
});
