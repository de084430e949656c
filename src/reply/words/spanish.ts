import type { Words } from "./words.ts";

export const spanish: Words = {
	notAnswered: "Los artículos no responden a eso.",
	unsure: "Puede que esta no sea la respuesta. Lo más cercano es:",
	moreInSection: "La sección continúa en el artículo.",
	moreQuotes: "Hay más citas en los artículos.",
	nothingToSearch: "Ahí no hay palabras que buscar. Haz una pregunta con unas pocas palabras.",
	suggestions: "Preguntas que sí responden:",
	alternatives: "Otros pasajes que quizá respondan:",
	speakerNotNamed: "autor no nombrado",
	around: "Dónde está:",
	ellipsis: "[…]",
	passageCut: "Abreviado: el pasaje es más largo en el artículo.",
	quoteCut: "Abreviado: la cita es más larga en el artículo.",
	noQuotes: "No hay citas así en los artículos.",
	noSpeakers: "Los artículos no nombran a nadie a quien citen.",
	quoteCount: (count) => `${count} ${count === 1 ? "cita" : "citas"}`,
	asOf: (date) => `a fecha de ${date}`,
	undated: "fecha desconocida",
	stale: "Este artículo es antiguo. Las cosas pueden haber cambiado desde entonces.",
	locale: "es",
};
