import type { Words } from "./words.ts";

export const german: Words = {
	notAnswered: "Das beantworten die Artikel nicht.",
	articleSilent: "Das sagt der Artikel nicht.",
	unsure: "Das ist vielleicht nicht die Antwort. Am nächsten kommt:",
	moreInSection: "Der Abschnitt geht im Artikel weiter.",
	moreQuotes: "In den Artikeln stehen weitere Zitate.",
	nothingToSearch:
		"Darin ist kein Wort, nach dem zu suchen wäre. Stelle eine Frage in ein paar Wörtern.",
	suggestions: "Fragen, die sie beantworten:",
	articleSuggestions: "Fragen, die er beantwortet:",
	alternatives: "Andere Stellen, die vielleicht antworten:",
	speakerNotNamed: "Sprecher nicht genannt",
	around: "Wo es steht:",
	ellipsis: "[…]",
	passageCut: "Gekürzt: Im Artikel ist die Stelle länger.",
	quoteCut: "Gekürzt: Im Artikel ist das Zitat länger.",
	noQuotes: "Solche Zitate stehen nicht in den Artikeln.",
	noSpeakers: "Die Artikel nennen niemanden, den sie zitieren.",
	quoteCount: (count) => `${count} ${count === 1 ? "Zitat" : "Zitate"}`,
	asOf: (date) => `Stand: ${date}`,
	undated: "Datum unbekannt",
	stale: "Dieser Artikel ist alt. Seitdem kann sich etwas geändert haben.",
	corrected: (ago) => `Aktualisiert ${ago}.`,
	cards: {
		published: (date, ago) => `Veröffentlicht: ${date}${ago === null ? "" : ` (${ago})`}`,
		updated: (date, ago) => `Aktualisiert: ${date}${ago === null ? "" : ` (${ago})`}`,
		undated: "Wann der Artikel erschienen ist, ist nicht bekannt.",
		author: (name) => `Geschrieben von: ${name}`,
		noAuthor: "Der Artikel nennt nicht, wer ihn geschrieben hat.",
		source: (publisher) => `Quelle: ${publisher}`,
		noSource: "Wer den Artikel veröffentlicht hat, ist nicht bekannt.",
		link: "Hier ist der Artikel:",
		noLink: "Eine Adresse des Artikels ist nicht bekannt.",
		about: (headline) => `„${headline}“ beginnt so:`,
		articles: (count) =>
			count === 0
				? "Noch gibt es keine Artikel, nach denen du fragen könntest."
				: `Du kannst nach ${count === 1 ? "1 Artikel" : `${count} Artikeln`} fragen:`,
		whichArticle: "Welchen Artikel meinst du? Nenne ihn, oder antworte auf eine Antwort daraus.",
		help: [
			"Stelle eine Frage, und ich zeige Wort für Wort, was die Artikel sagen. Wo sie nichts sagen, sage ich das.",
			"Frage nach einer Antwort weiter („und wann?“), frage, wer was gesagt hat, oder welche Artikel es gibt.",
		],
		greeting: "Hallo! Stelle mir eine Frage zu den Artikeln.",
		thanks: "Gern geschehen.",
	},
	locale: "de",
};
