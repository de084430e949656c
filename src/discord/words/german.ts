import type { DiscordWords } from "./words.ts";

export const german: DiscordWords = {
	commands: {
		ask: {
			name: "fragen",
			description: "Den Artikeln eine Frage stellen",
			options: {
				question: { name: "frage", description: "Was möchtest du wissen?" },
				article: { name: "artikel", description: "Nur in diesem Artikel suchen" },
				private: { name: "privat", description: "Die Antwort nur dir zeigen" },
			},
		},
		quotes: {
			name: "zitate",
			description: "Zeigen, wer was gesagt hat, Wort für Wort",
			options: {
				speaker: {
					name: "sprecher",
					description: "Wessen Worte? Ein Name, ein Amt oder eine Organisation",
				},
				about: { name: "thema", description: "Worte worüber?" },
				article: { name: "artikel", description: "Nur in diesem Artikel suchen" },
				private: { name: "privat", description: "Die Zitate nur dir zeigen" },
			},
		},
		article: {
			name: "artikel",
			description: "Einen Artikel zeigen und die Fragen, die er beantwortet",
			options: { name: { name: "name", description: "Welcher Artikel?" } },
		},
		articles: { name: "alle-artikel", description: "In den Artikeln blättern" },
		help: { name: "hilfe", description: "Was du mit diesem Bot tun kannst" },
		privacy: { name: "datenschutz", description: "Was dieser Bot mit dem tut, was du schreibst" },
		status: {
			name: "status",
			description: "Zeigen, welche Artikel da sind und was mit anderen nicht stimmt",
		},
		reload: { name: "neu-laden", description: "Die Artikel neu lesen" },
		find: "In den Artikeln suchen",
	},
	labels: {
		more: "Mehr",
		context: "Im Zusammenhang",
		section: "Ganzer Abschnitt",
		quotes: "Zitate",
		share: "Hier teilen",
		delete: "Löschen",
		previous: "Zurück",
		next: "Weiter",
		alsoAnswers: "Dieser Artikel beantwortet auch",
		openArticle: "Einen Artikel öffnen",
		readArticle: "Zum Artikel",
	},
	asked: "Frage:",
	howToAsk: [
		"Erwähne mich mit einer Frage oder nutze /fragen, und ich suche die Antwort in den Artikeln.",
		"Ich zeige die Stelle Wort für Wort und sage, wenn sie nicht antworten. Zum Beispiel:",
	],
	noArticles: "Es gibt noch keine Artikel, nach denen man fragen könnte.",
	slowDown: (seconds) =>
		`Das war schnell. Frage bitte in ${seconds === 1 ? "einer Sekunde" : `${seconds} Sekunden`} wieder.`,
	failed: (reference) =>
		`Bei mir ist etwas schiefgegangen. Wenn es wieder geschieht, sage es denen, die diesen Bot betreiben: Kennung ${reference}.`,
	unknownArticle: "Diesen Artikel gibt es nicht.",
	didYouMean: "Meintest du:",
	staleButton:
		"Wofür das stand, ist nicht mehr in den Artikeln. Mit /fragen kannst du etwas anderes fragen.",
	articleChanged: "Der Artikel hat sich seitdem geändert. Jetzt steht dort:",
	unknownSpeaker: "Niemand, der zitiert wird, heißt so.",
	quotesAsked: ({ speaker, about, article }) => {
		const parts = [
			speaker === null ? "" : ` von ${speaker}`,
			about === null ? "" : ` über ${about}`,
			article === null ? "" : ` in ${article}`,
		].join("");
		return parts === "" ? "Wer zitiert wird" : `Zitate${parts}`;
	},
	pageNumber: (page, pages) => `Seite ${page} von ${pages}`,
	noMorePages:
		"Es gibt weitere Seiten, aber die gefragten Wörter sind zu lang, um zu blättern. Nutze /zitate mit weniger Wörtern.",
	sharedBy: (name) => `geteilt von ${name}`,
	mayNotDelete:
		"Nur wer gefragt hat und wer hier Nachrichten verwalten darf, kann diese Antwort löschen.",
	nothingInMessage: "In dieser Nachricht steht kein Wort, nach dem zu suchen wäre.",
	published: (date) => `Veröffentlicht: ${date}`,
	updated: (date) => `aktualisiert: ${date}`,
	quotedIn: "Zitiert werden:",
	unchangedSince: (time) => `zuletzt geändert ${time}`,
	noProblems: "Mit allen Dateien ist alles in Ordnung.",
	problemCount: (count) => (count === 1 ? "1 Problem:" : `${count} Probleme:`),
	stillReading: "Die Artikel werden noch gelesen. /status sagt, wenn sie da sind.",
	mayNotManage: "Das dürfen nur Leute, die diesen Server verwalten dürfen.",
	articleCount: (count) => `${count} Artikel`,
	help: [
		"### Verbatim",
		"Ich beantworte Fragen zu Artikeln mit deren eigenen Worten und sage, wenn sie nicht antworten.",
		"- `/fragen`, eine Erwähnung oder eine Direktnachricht: eine Frage stellen",
		"- Antworte auf eine Antwort, mit Benachrichtigung, um beim selben Artikel weiterzufragen",
		"- `/artikel` und `/alle-artikel`: wonach man fragen kann",
		"- `/zitate`: wer was gesagt hat",
		"- Im Menü einer Nachricht, *Apps*, *In den Artikeln suchen*: eine Antwort auf diese Nachricht suchen",
		"Bearbeite deine Frage, und die Antwort ändert sich; lösche sie, und die Antwort verschwindet.",
	],
	privacy: [
		"### Datenschutz",
		"Ich lese nur, was an mich geht: Befehle, Nachrichten, die mich erwähnen, Direktnachrichten, Antworten an mich und Nachrichten, auf die mich jemand hinweist.",
		"Ich antworte aus dem Gedächtnis und bewahre weder Fragen noch Nachrichten auf. Wie oft du gefragt hast, merke ich mir einige Sekunden, um Fluten zu bremsen.",
		"Nichts, was du schreibst, geht an andere als Discord. Näheres steht in `PRIVACY.md` im Quelltext des Bots.",
	],
};
