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
	locale: "de",
};
