import type { DiscordWords } from "./words.ts";

export const french: DiscordWords = {
	commands: {
		ask: {
			name: "demander",
			description: "Poser une question aux articles",
			options: {
				question: { name: "question", description: "Que voulez-vous savoir ?" },
				article: { name: "article", description: "Chercher seulement dans cet article" },
				private: { name: "privé", description: "Ne montrer la réponse qu'à vous" },
			},
		},
		quotes: {
			name: "citations",
			description: "Montrer qui a dit quoi, mot pour mot",
			options: {
				speaker: {
					name: "auteur",
					description: "Les paroles de qui ? Un nom, une fonction ou une organisation",
				},
				about: { name: "sujet", description: "Des paroles sur quoi ?" },
				article: { name: "article", description: "Chercher seulement dans cet article" },
				private: { name: "privé", description: "Ne montrer les citations qu'à vous" },
			},
		},
		article: {
			name: "article",
			description: "Montrer un article et les questions auxquelles il répond",
			options: { name: { name: "nom", description: "Quel article ?" } },
		},
		articles: { name: "articles", description: "Parcourir les articles" },
		help: { name: "aide", description: "Ce que vous pouvez faire avec ce bot" },
		privacy: { name: "confidentialité", description: "Ce que ce bot fait de ce que vous écrivez" },
		status: {
			name: "statut",
			description: "Montrer quels articles sont servis et ce qui ne va pas avec les autres",
		},
		reload: { name: "recharger", description: "Relire les articles" },
		find: "Chercher dans les articles",
	},
	labels: {
		more: "Plus",
		context: "En contexte",
		section: "Toute la section",
		quotes: "Citations",
		share: "Partager ici",
		delete: "Supprimer",
		previous: "Précédent",
		next: "Suivant",
		alsoAnswers: "Cet article répond aussi à",
		openArticle: "Ouvrir un article",
		readArticle: "Lire l'article",
	},
	asked: "Question :",
	howToAsk: [
		"Mentionnez-moi avec une question, ou utilisez /demander, et je cherche la réponse dans les articles.",
		"Je montre le passage mot pour mot, et je dis quand ils ne répondent pas. Par exemple :",
	],
	noArticles: "Il n'y a pas encore d'articles à interroger.",
	slowDown: (seconds) =>
		`C'était rapide. Redemandez dans ${seconds === 1 ? "une seconde" : `${seconds} secondes`}.`,
	failed: (reference) =>
		`Quelque chose s'est mal passé de mon côté. Si cela se répète, dites-le à ceux qui gèrent ce bot : référence ${reference}.`,
	unknownArticle: "Il n'y a pas d'article de ce nom.",
	didYouMean: "Vouliez-vous dire :",
	staleButton:
		"Ce que ceci désignait n'est plus dans les articles. Utilisez /demander pour poser une autre question.",
	articleChanged: "L'article a changé depuis. Voici ce qu'il dit maintenant :",
	unknownSpeaker: "Aucune personne citée ne s'appelle ainsi.",
	quotesAsked: ({ speaker, about, article }) => {
		const parts = [
			speaker === null ? "" : ` de ${speaker}`,
			about === null ? "" : ` sur ${about}`,
			article === null ? "" : ` dans ${article}`,
		].join("");
		return parts === "" ? "Qui est cité" : `Citations${parts}`;
	},
	pageNumber: (page, pages) => `page ${page} sur ${pages}`,
	noMorePages:
		"Il y a d'autres pages, mais les mots demandés sont trop longs pour les tourner. Utilisez /citations avec moins de mots.",
	sharedBy: (name) => `partagé par ${name}`,
	mayNotDelete:
		"Seules la personne qui a demandé et celles qui peuvent gérer les messages ici peuvent supprimer cette réponse.",
	nothingInMessage: "Ce message ne contient aucun mot à chercher.",
	published: (date) => `Publié : ${date}`,
	updated: (date) => `mis à jour : ${date}`,
	quotedIn: "Personnes citées :",
	unchangedSince: (time) => `dernier changement ${time}`,
	noProblems: "Tous les fichiers sont en ordre.",
	problemCount: (count) => (count < 2 ? `${count} problème :` : `${count} problèmes :`),
	stillReading:
		"Les articles sont encore en cours de lecture. /statut le dira quand ils seront lus.",
	mayNotManage:
		"Seules les personnes qui peuvent gérer ce serveur peuvent utiliser cette commande.",
	articleCount: (count) => (count < 2 ? `${count} article` : `${count} articles`),
	help: [
		"### Verbatim",
		"Je réponds aux questions sur des articles avec leurs propres mots, et je dis quand ils ne répondent pas.",
		"- `/demander`, une mention ou un message privé : poser une question",
		"- Répondez à une réponse, avec la notification, pour continuer sur le même article",
		"- `/article` et `/articles` : ce que l'on peut interroger",
		"- `/citations` : qui a dit quoi",
		"- Le menu d'un message, *Applications*, *Chercher dans les articles* : chercher une réponse à ce message",
		"Modifiez votre question et sa réponse change ; supprimez-la et la réponse disparaît.",
	],
	privacy: [
		"### Confidentialité",
		"Je ne lis que ce qui m'est adressé : commandes, messages qui me mentionnent, messages privés, réponses à mes messages, et messages que l'on me désigne.",
		"Je réponds de mémoire et ne garde ni questions ni messages. Je retiens quelques secondes combien de fois vous avez demandé, pour freiner les abus.",
		"Rien de ce que vous écrivez ne va à d'autres qu'à Discord. Les détails sont dans `PRIVACY.md`, dans le code du bot.",
	],
};
