import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { smallArticle, type TableLanguage } from "./small-articles.ts";

/** Paragraphs of small articles; each question asks for one of them in words that it does not have. */
const paragraphs: Readonly<Record<TableLanguage, readonly string[]>> = {
	en: [],
	de: [
		"Die Geschäftsführerin der Werft heißt Hedda Krull und kommt von der Insel.",
		"Im Krankenhaus wurden drei Matrosen behandelt.",
		"Die Krankenversicherung zahlt den Aufenthalt bis Ostern.",
		"Für die Instandsetzung des Kessels fehlen noch zwei Schrauben.",
		"Die Abfahrtszeiten hängen am alten Hafenbüro.",
	],
	fr: [
		"La directrice du chantier naval s'appelle Maude Kerven et vient de l'île.",
		"Trois matelots ont été soignés à l'hôpital.",
		"Le bourgmestre a promis une subvention de deux mille euros.",
		"La chaudière sera réparée par un artisan du port.",
	],
	es: [
		"La directora del astillero se llama Marta Quiroga y viene de la isla.",
		"Tres marineros fueron atendidos en el hospital.",
		"El alcalde prometió una subvención de dos mil euros.",
		"La caldera será reparada por un artesano del puerto.",
	],
};

const cases: readonly (readonly [TableLanguage, string, number])[] = [
	["de", "Wer ist der Boss der Werft?", 0],
	["de", "Wie viele Matrosen liegen in der Klinik?", 1],
	["de", "Wie lange zahlt die Versicherung?", 2],
	["de", "Was braucht man zum Reparieren?", 3],
	["de", "Wo hängt der Abfahrtsplan?", 4],
	["de", "wie lang zahlt die krankenversichrung", 2],
	["de", "welche schrauben fehln für kesselinstandsezung", 3],
	["de", "ham die jez noch matrosen im krankenhaus", 1],
	["fr", "cb de matelots a l hopital", 1],
	["es", "xq cuantos marineros pa el hospital", 1],
	["fr", "Qui est la patronne du chantier naval ?", 0],
	["fr", "Combien de matelots sont à la clinique ?", 1],
	["fr", "Quelle aide le maire a-t-il promise ?", 2],
	["fr", "Qui fait la réparation ?", 3],
	["es", "¿Quién es la jefa del astillero?", 0],
	["es", "¿Cuántos marineros están en la clínica?", 1],
	["es", "¿Qué ayuda prometió el regidor?", 2],
	["es", "¿Quién arregla la caldera?", 3],
];

describe("a question in other words than the article's", () => {
	it.each(cases)("in %s, %s finds its paragraph", async (language, question, at) => {
		const answerer = await createAnswerer([smallArticle(language, paragraphs[language])]);
		const answer = await answerer.ask({ text: question });
		if (!("passages" in answer)) throw new Error("the article is known");
		expect(answer.passages[0]?.passage.text).toBe(paragraphs[language][at]);
	});
});

it("tells which of the article's words stand for those of the question", async () => {
	const answerer = await createAnswerer([smallArticle("de", paragraphs.de)]);
	const explained = await answerer.explain({ text: "Wer ist der Boss der Werft?" });
	if (!("explanation" in explained)) throw new Error("the article is known");
	expect(explained.explanation.otherWords).toEqual([
		{ word: "boss", readAs: ["geschaftsfuhrerin"] },
	]);
});

it("sets a misspelt part of a compound right by what an article has", async () => {
	const answerer = await createAnswerer([smallArticle("de", paragraphs.de)]);
	const explained = await answerer.explain({ text: "Wann ist die Kesselinstandsezung?" });
	if (!("explanation" in explained)) throw new Error("the article is known");
	const [other] = explained.explanation.otherWords.filter(({ word }) => word.startsWith("kessel"));
	expect(other?.readAs).toContain("instandsetzung");
});
