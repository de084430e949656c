import type { Words } from "./words.ts";

export const spanish: Words = {
	notAnswered: "Los artículos no responden a eso.",
	articleSilent: "El artículo no lo dice.",
	unsure: "Puede que esta no sea la respuesta. Lo más cercano es:",
	moreInSection: "La sección continúa en el artículo.",
	moreQuotes: "Hay más citas en los artículos.",
	nothingToSearch: "Ahí no hay palabras que buscar. Haz una pregunta con unas pocas palabras.",
	suggestions: "Preguntas que sí responden:",
	articleSuggestions: "Preguntas que sí responde:",
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
	corrected: (ago) => `Actualizado ${ago}.`,
	cards: {
		published: (date, ago) => `Publicado: ${date}${ago === null ? "" : ` (${ago})`}`,
		updated: (date, ago) => `Actualizado: ${date}${ago === null ? "" : ` (${ago})`}`,
		undated: "No se sabe cuándo se publicó el artículo.",
		author: (name) => `Autor: ${name}`,
		noAuthor: "El artículo no nombra a su autor.",
		source: (publisher) => `Fuente: ${publisher}`,
		noSource: "No se sabe quién publicó el artículo.",
		link: "Aquí está el artículo:",
		noLink: "No se conoce ninguna dirección del artículo.",
		about: (headline) => `«${headline}» empieza así:`,
		articles: (count) =>
			count === 0
				? "Todavía no hay artículos sobre los que preguntar."
				: `Puedes preguntar sobre ${count === 1 ? "1 artículo" : `${count} artículos`}:`,
		whichArticle: "¿A qué artículo te refieres? Nómbralo, o responde a una respuesta sacada de él.",
		help: [
			"Haz una pregunta y te muestro, palabra por palabra, lo que dicen los artículos. Si no responden, lo digo.",
			"Sigue preguntando tras una respuesta («¿y cuándo?»), pregunta quién dijo qué, o qué artículos hay.",
		],
		greeting: "¡Hola! Hazme una pregunta sobre los artículos.",
		thanks: "De nada.",
	},
	locale: "es",
};
