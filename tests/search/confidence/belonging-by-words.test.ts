import { describe, expect, it } from "vitest";
import { belongingByWords } from "../../../src/search/confidence/belonging-by-words.ts";
import { confidenceOf, minConfidence } from "../../../src/search/confidence/confidence.ts";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { rankPassages } from "../../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { articleOf } from "../../samples.ts";

/** Two articles that have little in common, and one that has a word of each. */
const texts = {
	de: {
		werft: `Die Werft in Kaltsund baut zwei Fähren für die Inseln.

Für den Antrieb nehmen die Schlosser gebrauchte Dieselmotoren aus einem Kutter.

Im März läuft die erste Fähre vom Stapel, sagt die Leiterin Hedda Krull.`,
		imker: `Der Imkerverein Oberaltau zählt nach dem Winter die Völker.

Ein Drittel der Völker hat die Milbe nicht überlebt.

Im März bestellt der Verein neue Königinnen bei einer Züchterin.`,
		chor: `Der Chor probt jeden Dienstag in der Turnhalle.

Die Leiterin sucht noch zwei Bässe für das Konzert.`,
	},
	es: {
		astillero: `El astillero de Puerto Calma construye dos transbordadores para las islas.

Los mecánicos montan motores usados de un pesquero.

En marzo se bota el primero, según la jefa Marta Quiroga.`,
		colmenas: `Los apicultores de Altares cuentan sus colmenas después del invierno.

Un tercio de las colmenas no sobrevivió al ácaro.

En marzo la asociación encarga reinas nuevas a una criadora.`,
		coro: `El coro ensaya cada martes en el gimnasio.

La directora busca todavía dos bajos para el concierto.`,
	},
};

type Language = keyof typeof texts;

function ask(language: Language, id: string, question: string) {
	const articles = Object.entries(texts[language]).map(([name, text]) =>
		articleOf(`---\ntitle: ${name}\nlanguage: ${language}\n---\n\n${text}\n`, name),
	);
	const search = createSearchIndex(articles);
	const index = search.find(id);
	if (!index) throw new Error(`no article ${id}`);
	const parsed = parseQuestion(question);
	const ranked = rankPassages([search.matchOne(index, parsed)]);
	const belonging = belongingByWords(index, rankPassages(search.matchAll(parsed)));
	return { belonging, confidence: confidenceOf(ranked, belonging), alone: confidenceOf(ranked) };
}

const own: readonly (readonly [Language, string, string])[] = [
	["de", "werft", "motoren fähre gebraucht"],
	["de", "werft", "Wann läuft die Fähre vom Stapel?"],
	["de", "imker", "wieviel völker tot milbe"],
	["de", "chor", "welche sänger fehlen noch bässe"],
	["es", "astillero", "motores pesquero usados"],
	["es", "colmenas", "colmenas acaro cuantas"],
	["es", "coro", "dia ensayo coro"],
];

describe("how far a question belongs to the article that is asked", () => {
	it.each(own)("in %s, %s is the one of %s", (language, id, question) => {
		const { belonging, confidence } = ask(language, id, question);
		expect(belonging).toBeGreaterThan(0);
		expect(confidence).toBeGreaterThanOrEqual(minConfidence);
	});

	it.each([
		["de", "imker", "Wann läuft im März die erste Fähre vom Stapel?"],
		["de", "chor", "Was sagt die Leiterin der Werft?"],
		["de", "werft", "Bei wem bestellt der Verein im März neue Königinnen?"],
		["es", "colmenas", "¿Cuándo se bota en marzo el primer transbordador?"],
		["es", "astillero", "¿A quién encarga la asociación reinas en marzo?"],
	] as const)("in %s, %s is not the one of %s", (language, id, question) => {
		const { belonging, confidence } = ask(language, id, question);
		expect(belonging).toBeLessThan(0);
		expect(confidence).toBeLessThan(minConfidence);
	});

	it.each(own)(
		"in %s, belonging alone makes no answer of %s sure (%s)",
		(language, id, question) => {
			const { confidence, alone } = ask(language, id, question);
			expect(confidence).toBeLessThanOrEqual(Math.max(alone, 0.7));
		},
	);

	it("is nothing where no article has a word of the question", () => {
		expect(ask("de", "werft", "Xylophon").belonging).toBeCloseTo(0, 1);
	});
});
