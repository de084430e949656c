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
		settings: {
			name: "einstellungen",
			description: "Festlegen, wo und wie dieser Bot auf diesem Server antwortet",
			options: {
				show: { name: "anzeigen", description: "Zeigen und ändern, was eingestellt ist" },
				export: { name: "exportieren", description: "Die Einstellungen als Datei" },
				import: {
					name: "importieren",
					description: "Einstellen, was eine Datei sagt, nach einem Blick auf die Änderungen",
				},
				log: { name: "protokoll", description: "Was zuletzt eingestellt wurde, und von wem" },
				file: { name: "datei", description: "Die Datei von /settings export, so oder geändert" },
				channel: { name: "kanal", description: "Die Artikel dieses Kanals festlegen" },
			},
		},
		quiet: {
			name: "ruhe",
			description: "Eine Stunde lang nichts ohne Erwähnung beantworten; noch einmal beendet es",
		},
		insights: {
			name: "einblicke",
			description: "Was Mitglieder gefragt und die Artikel nicht beantwortet haben",
			options: {
				show: { name: "zeigen", description: "Fragen und Stimmen zeigen" },
				csv: { name: "csv", description: "Alles als Tabelle in einer Datei" },
				forget: { name: "vergessen", description: "Fragen und Stimmen dieses Servers vergessen" },
			},
		},
		find: "In den Artikeln suchen",
	},
	labels: {
		more: "Mehr",
		nearest: "Nächste Stellen",
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
	nearestPassages: "Am nächsten an der Frage, auch wenn sie sie wohl nicht beantworten:",
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
	mentionedRole: "Das erwähnt meine Rolle. Erwähne mich selbst, dann kann ich die Frage lesen.",
	unreadableReply:
		"Discord lässt mich diese Nachricht nicht lesen. Nimm ihr Menü, Apps, In den Artikeln suchen, oder schreib mir die Frage.",
	nothingInMessage: "In dieser Nachricht steht kein Wort, nach dem zu suchen wäre.",
	published: (date) => `Veröffentlicht: ${date}`,
	updated: (date) => `aktualisiert: ${date}`,
	quotedIn: "Zitiert werden:",
	unchangedSince: (time) => `zuletzt geändert ${time}`,
	readingOn: "Fragen werden nach Bedeutung und nach Wörtern beantwortet.",
	readingOff: "Fragen werden nur nach Wörtern beantwortet: Das Lesen ist abgeschaltet.",
	readingFailed: (reason) =>
		`Fragen werden nur nach Wörtern beantwortet, denn der Leser kann nicht benutzt werden: ${reason}`,
	noProblems: "Mit allen Dateien ist alles in Ordnung.",
	problemCount: (count) => (count === 1 ? "1 Problem:" : `${count} Probleme:`),
	stillReading: "Die Artikel werden noch gelesen. /status sagt, wenn sie da sind.",
	mayNotManage: "Das dürfen nur Leute, die diesen Server verwalten dürfen.",
	articleCount: (count) => `${count} Artikel`,
	askElsewhere: (channels) => `In diesem Kanal antworte ich nicht. Frag mich in ${channels}.`,
	voteKept: "Danke, deine Stimme zählt. Mit der anderen Taste änderst du sie.",
	voteWaiting: "Danke. Deine Stimme wird gezählt, sobald die Datenbank wieder da ist.",
	voteRefused:
		"Deine Stimme konnte nicht gespeichert werden. Bitte versuche es später noch einmal.",
	nothingKept: "Dieser Bot speichert hier nichts, also gibt es nichts einzustellen oder zu zeigen.",
	settings: {
		title: "Einstellungen",
		titleOf: (channel) => `Einstellungen von ${channel}`,
		answersIn: (channels) => `Ich antworte in ${channels}.`,
		answersEverywhere: "Ich antworte in jedem Kanal.",
		answersFrom: (articles) =>
			articles === 1
				? "Ich antworte aus 1 gewählten Artikel."
				: `Ich antworte aus ${articles} gewählten Artikeln.`,
		answersFromAll: "Ich antworte aus allen Artikeln.",
		answersAsServer: "Ich antworte aus den Artikeln, die für den Server gewählt sind.",
		pickChannels: "Kanäle, in denen ich antworte (keiner: alle)",
		pickArticles: "Artikel, aus denen ich antworte (keiner: alle)",
		pickCooldown: "Wie viel eine Person fragen darf",
		cooldownDefault: "So viel, wie dieser Bot überall erlaubt",
		cooldownOff: "So viel sie mag",
		cooldownRule: (questions, seconds) =>
			`${questions === 1 ? "1 Frage" : `${questions} Fragen`} in ${seconds} Sekunden`,
		mentionsForAll:
			"Wer fragt, indem er mich erwähnt, bekommt die Antwort für alle sichtbar: Discord zeigt nur Antworten auf Befehle und Knöpfe einer Person allein.",
		private: (on) => `Antworten nur für Fragende: ${on ? "an" : "aus"}`,
		feedback: (on) => `Stimmen unter Antworten: ${on ? "an" : "aus"}`,
		unpromptedIn: (channels) =>
			`In ${channels} beantworte ich Fragen auch ohne Erwähnung, wenn ich sicher bin.`,
		unreadable:
			"Das geht noch nicht: Wer den Bot betreibt, muss ihn Nachrichten lesen lassen (`MESSAGE_CONTENT`).",
		quietUntil: (time) => `Bis ${time} beantworte ich nichts ohne Erwähnung.`,
		threadsUnreadable:
			"In Threads braucht eine Nachfrage eine Erwähnung oder eine Antwort an mich mit Ping.",
		pickUnprompted: "Kanäle, in denen ich ohne Erwähnung antworte",
		hints: (on) => `🔎, wenn ich nicht sicher bin: ${on ? "an" : "aus"}`,
		threads: (on) => `In einem Thread antworten: ${on ? "an" : "aus"}`,
		pickLanguage: "Sprache der Antworten auf Nachrichten",
		languageOfServer: "Die Sprache des Servers bei Discord",
		logTitle: "Zuletzt eingestellt",
		logNothing: "In den letzten neunzig Tagen wurde nichts eingestellt.",
		operator: "wer den Bot betreibt",
		changesTitle: "Das würde sich ändern:",
		changesNothing: "Die Datei sagt, was schon eingestellt ist.",
		apply: "Übernehmen",
		badFile: (problem) => `Diese Datei geht nicht: ${problem}`,
		on: "an",
		off: "aus",
		unset: "nicht gesetzt",
		names: {
			channels: "Kanäle",
			articles: "Artikel",
			channelArticles: "Artikel einzelner Kanäle",
			private: "Private Antworten",
			cooldown: "Wartezeit",
			feedback: "Bewertungen",
			unprompted: "Antworten ohne Erwähnung",
			hints: "🔎-Hinweise",
			quietUntil: "Ruhe bis",
			threads: "Antworten in Threads",
			language: "Sprache",
		},
		quietNow: (time) =>
			`Bis ${time} beantworte ich nichts ohne Erwähnung. Noch einmal /ruhe beendet das.`,
		quietOver: "In den eingestellten Kanälen antworte ich wieder ohne Erwähnung.",
		saved: "Gespeichert.",
		savedLater: "Das gilt ab jetzt und wird gespeichert, sobald die Datenbank wieder da ist.",
		notSaved: "Das konnte nicht gespeichert werden. Bitte versuche es später noch einmal.",
	},
	insights: {
		title: "Was Mitglieder gefragt haben",
		since: (date) => `seit ${date}`,
		missed: "Nicht beantwortet",
		asked: "Gefragt",
		votes: "Stimmen",
		nothing: "Noch nichts.",
		alike: (count) => `und ${count} ähnliche`,
		csv: "CSV-Datei",
		forget: "Vergessen",
		forgetWhat:
			"Das vergisst alle Fragen und Stimmen dieses Servers endgültig. Die Einstellungen bleiben.",
		forgetSure: "Alles vergessen",
		forgotten: "Vergessen.",
		away: "Die Datenbank antwortet nicht. Bitte versuche es später noch einmal.",
	},
	help: [
		"### Verbatim",
		"Ich beantworte Fragen zu Artikeln mit deren eigenen Worten und sage, wenn sie nicht antworten.",
		"- `/fragen`, eine Erwähnung oder eine Direktnachricht: eine Frage stellen",
		"- Antworte auf eine Antwort, mit Benachrichtigung, um beim selben Artikel weiterzufragen",
		"- `/artikel` und `/alle-artikel`: wonach man fragen kann",
		"- `/zitate`: wer was gesagt hat",
		"- Im Menü einer Nachricht, *Apps*, *In den Artikeln suchen*: eine Antwort auf diese Nachricht suchen",
		"- 👍 und 👎: sagen, ob eine Antwort gut war",
		"Bearbeite deine Frage, und die Antwort ändert sich; lösche sie, und die Antwort verschwindet.",
	],
	privacy: [
		"### Datenschutz",
		"Ich lese nur, was an mich geht: Befehle, Nachrichten, die mich erwähnen, Direktnachrichten, Antworten an mich und Nachrichten, auf die mich jemand hinweist.",
		"In Kanälen, die ein Server dafür ausgewählt hat, lese ich auch Fragen, die nicht an mich gehen, und behalte nur die, die ich beantworte.",
		"Auf Servern bewahre ich die Worte der Fragen und die Stimmen unter Antworten begrenzte Zeit auf, meist dreißig Tage, ohne von wem sie sind; von Direktnachrichten nichts. Wie oft du gefragt hast, merke ich mir einige Sekunden, um Fluten zu bremsen.",
		"Nichts, was du schreibst, geht an andere als Discord. Näheres steht in `PRIVACY.md` im Quelltext des Bots.",
	],
};
