import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/search/language/article-language.ts";
import { articleOf } from "../../samples.ts";

const texts = {
	en: "The ferry to Ostrand sails at noon, and again at six if the wind allows it. Tickets are sold on the quay.",
	es: "El transbordador de Ostrand zarpa a mediodía y otra vez a las seis, si el viento lo permite. Los billetes se venden en el muelle.",
	de: "Die Fähre nach Ostrand legt mittags ab und noch einmal um sechs, wenn der Wind es zulässt. Karten gibt es am Kai.",
	fr: "Le bac pour Ostrand part à midi, puis à six heures si le vent le permet. Les billets se vendent sur le quai.",
};

describe("the language of an article", () => {
	it.each(Object.entries(texts))(
		"that states none is the one it is written in: %s",
		(language, text) => {
			expect(languageOf(articleOf(`# Ostrand\n\n${text}`))).toBe(language);
		},
	);

	it.each([
		["de", "de"],
		["fr-CH", "fr"],
		["ES", "es"],
		["pt-BR", "en"],
	])("that states %s is %s, whatever it is written in", (stated, searched) => {
		const article = articleOf(`---\nlanguage: ${stated}\n---\n# Ostrand\n\n${texts.en}`);
		expect(languageOf(article)).toBe(searched);
	});

	it("is English where it is one that the search does not know, or cannot be told", () => {
		const italian =
			"Il traghetto per Ostrand salpa a mezzogiorno e di nuovo alle sei, se il vento lo permette.";
		expect(languageOf(articleOf(`# Ostrand\n\n${italian}`))).toBe("en");
		expect(languageOf(articleOf("# 12\n\n12 34 56"))).toBe("en");
	});
});
