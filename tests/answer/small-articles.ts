import type { Article } from "../../src/article/article.ts";
import { articleOf } from "../samples.ts";

export type TableLanguage = "en" | "de" | "fr" | "es";

/** What else the articles of the tables hold: nothing that a question of theirs asks for. */
const others: Readonly<Record<TableLanguage, readonly string[]>> = {
	en: [
		"A painter from the coast hung her portraits in the hallway, and the neighbours came with cake.",
		"Gardeners planted tulips along the canal, where herons had nested all winter long.",
		"The choir sang for an hour, its conductor beaming beside a borrowed piano.",
	],
	de: [
		"Eine Malerin von der Küste hängte ihre Bilder in den Flur, und die Nachbarn kamen mit Kuchen.",
		"Gärtnerinnen pflanzten Tulpen am Kanal, wo die Reiher den ganzen Winter genistet hatten.",
		"Der Chor sang eine Stunde lang, und die Dirigentin strahlte neben dem geliehenen Klavier.",
	],
	fr: [
		"Une peintre de la côte a accroché ses portraits dans le couloir, et les voisins ont apporté un gâteau.",
		"Des jardiniers ont planté des tulipes le long du canal, là où les hérons nichaient tout l'hiver.",
		"La chorale a chanté une heure, et sa cheffe rayonnait à côté du piano prêté.",
	],
	es: [
		"Una pintora de la costa colgó sus retratos en el pasillo, y los vecinos trajeron un pastel.",
		"Los jardineros plantaron tulipanes junto al canal, donde las garzas anidaron todo el invierno.",
		"El coro cantó una hora, y su directora sonreía junto al piano prestado.",
	],
};

/** An article with some paragraphs, the first of them in the middle of others. */
export function smallArticle(
	language: TableLanguage,
	paragraphs: readonly string[],
	headline = "Hale",
): Article {
	const [first = "", second = "", third = ""] = others[language];
	return withHead(language, headline, [first, second, ...paragraphs, third]);
}

/** An article with a section under a heading, and others. */
export function articleUnder(language: TableLanguage, heading: string): Article {
	const [first = "", second = "", third = ""] = others[language];
	return withHead(language, "Hale", [first, `## ${heading}`, second, third]);
}

function withHead(language: TableLanguage, headline: string, body: readonly string[]): Article {
	return articleOf(
		`---\ntitle: ${headline}\nlanguage: ${language}\n---\n\n${body.join("\n\n")}\n`,
		"small",
	);
}
