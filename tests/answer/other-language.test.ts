import { expect, it } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { smallArticle, type TableLanguage } from "./small-articles.ts";

const articles: Readonly<Record<TableLanguage, string>> = {
	en: "The ferry leaves the old pier at nine every evening, and it costs twelve pounds.",
	de: "Die Fähre verlässt den alten Anleger jeden Abend um neun und kostet zwölf Euro.",
	fr: "Le bac quitte le vieux quai chaque soir à neuf heures et coûte douze euros.",
	es: "El transbordador sale del muelle viejo cada noche a las nueve y cuesta doce euros.",
};

const cases: readonly (readonly [TableLanguage, string, boolean])[] = [
	["en", "Wie viel kostet das Boot am Abend?", true],
	["en", "Combien coûte le bateau du soir ?", true],
	["en", "¿Cuánto cuesta el barco de la noche?", true],
	["en", "Who was the first king of the moon?", false],
	["de", "How much is it for a child and a dog?", true],
	["de", "Wer war der erste König vom Mond?", false],
	["fr", "What do they say about the weather in winter?", true],
	["fr", "Qui était le premier roi de la lune ?", false],
	["es", "Was machen die Leute im Winter auf dem Berg?", true],
	["es", "¿Quién fue el primer rey de la luna?", false],
];

it.each(cases)(
	"of an article in %s, %s is in another language: %s",
	async (language, question, isForeign) => {
		const answerer = await createAnswerer([smallArticle(language, [articles[language]])]);
		const answer = await answerer.ask({ text: question });
		expect(answer).toMatchObject({ status: "unanswered" });
		expect("isForeign" in answer && answer.isForeign).toBe(isForeign);
	},
);

it("is no other language where one of several articles is in it", async () => {
	const answerer = await createAnswerer([
		{ ...smallArticle("en", [articles.en]), id: "english" },
		{ ...smallArticle("de", [articles.de]), id: "german" },
	]);
	const answer = await answerer.ask({ text: "Wer war der erste König vom Mond?" });
	expect("isForeign" in answer).toBe(false);
});
