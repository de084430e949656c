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
		settings: {
			name: "réglages",
			description: "Régler où et comment ce bot répond sur ce serveur",
			options: {
				show: { name: "afficher", description: "Voir et changer les réglages" },
				export: { name: "exporter", description: "Obtenir les réglages dans un fichier" },
				import: {
					name: "importer",
					description: "Reprendre les réglages d’un fichier, après un regard sur les changements",
				},
				log: { name: "journal", description: "Ce qui a été réglé récemment, et par qui" },
				file: {
					name: "fichier",
					description: "Le fichier de /settings export, tel quel ou modifié",
				},
				channel: { name: "salon", description: "Régler les articles de ce salon" },
			},
		},
		quiet: {
			name: "silence",
			description: "Ne rien répondre sans mention pendant une heure ; à nouveau pour y mettre fin",
		},
		insights: {
			name: "aperçu",
			description: "Ce que les membres ont demandé et ce que les articles ne disent pas",
			options: {
				show: { name: "voir", description: "Voir les questions et les votes" },
				csv: { name: "csv", description: "Tout recevoir dans un fichier" },
				forget: { name: "oublier", description: "Oublier les questions et votes de ce serveur" },
			},
		},
		find: "Chercher dans les articles",
	},
	labels: {
		more: "Plus",
		nearest: "Passages proches",
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
	nearestPassages: "Les plus proches de la question, même s'ils ne semblent pas y répondre :",
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
	mentionedRole:
		"Ce message mentionne mon rôle. Mentionnez-moi directement, que je puisse lire la question.",
	unreadableReply:
		"Discord ne me laisse pas lire ce message. Utilisez son menu, Applications, ou écrivez-moi la question.",
	nothingInMessage: "Ce message ne contient aucun mot à chercher.",
	published: (date) => `Publié : ${date}`,
	updated: (date) => `mis à jour : ${date}`,
	quotedIn: "Personnes citées :",
	unchangedSince: (time) => `dernier changement ${time}`,
	readingOn: "Les réponses suivent le sens et les mots des questions.",
	readingOff: "Les réponses suivent les mots seuls : la lecture est désactivée.",
	readingFailed: (reason) =>
		`Les réponses suivent les mots seuls, car le lecteur est inutilisable : ${reason}`,
	noProblems: "Tous les fichiers sont en ordre.",
	problemCount: (count) => (count < 2 ? `${count} problème :` : `${count} problèmes :`),
	stillReading:
		"Les articles sont encore en cours de lecture. /statut le dira quand ils seront lus.",
	mayNotManage:
		"Seules les personnes qui peuvent gérer ce serveur peuvent utiliser cette commande.",
	articleCount: (count) => (count < 2 ? `${count} article` : `${count} articles`),
	askElsewhere: (channels) =>
		`Je ne réponds pas dans ce salon. Posez-moi la question dans ${channels}.`,
	voteKept: "Merci, votre vote compte. L'autre bouton le change.",
	voteWaiting: "Merci. Votre vote comptera dès le retour de la base de données.",
	voteRefused: "Votre vote n'a pas pu être gardé. Réessayez plus tard.",
	nothingKept: "Ce bot ne garde rien ici : il n'y a rien à régler ni à voir.",
	settings: {
		title: "Réglages",
		titleOf: (channel) => `Réglages de ${channel}`,
		answersIn: (channels) => `Je réponds dans ${channels}.`,
		answersEverywhere: "Je réponds dans tous les salons.",
		answersFrom: (articles) =>
			articles === 1
				? "Je réponds à partir d'un article choisi."
				: `Je réponds à partir de ${articles} articles choisis.`,
		answersFromAll: "Je réponds à partir de tous les articles.",
		answersAsServer: "Je réponds à partir des articles choisis pour le serveur.",
		pickChannels: "Salons où je réponds (aucun : tous)",
		pickArticles: "Articles d'où je réponds (aucun : tous)",
		pickCooldown: "Combien une personne peut demander",
		cooldownDefault: "Autant que ce bot permet partout",
		cooldownOff: "Autant qu'elle veut",
		cooldownRule: (questions, seconds) =>
			`${questions === 1 ? "1 question" : `${questions} questions`} en ${seconds} secondes`,
		mentionsForAll:
			"Qui pose une question en me mentionnant reçoit une réponse que tout le monde voit : Discord ne montre à une seule personne que les réponses aux commandes et aux boutons.",
		private: (on) => `Réponses pour le demandeur seul : ${on ? "oui" : "non"}`,
		feedback: (on) => `Votes sous les réponses : ${on ? "oui" : "non"}`,
		unpromptedIn: (channels) =>
			`Dans ${channels}, je réponds aux questions même sans mention, quand je suis sûr.`,
		unreadable:
			"Ce n’est pas encore possible : il faut que le bot puisse lire les messages (`MESSAGE_CONTENT`).",
		quietUntil: (time) => `Je ne réponds à rien sans mention jusqu’à ${time}.`,
		threadsUnreadable:
			"Dans un fil, une nouvelle question demande une mention ou une réponse qui me notifie.",
		pickUnprompted: "Salons où je réponds sans mention",
		hints: (on) => `🔎 quand je ne suis pas sûr : ${on ? "oui" : "non"}`,
		threads: (on) => `Répondre dans un fil : ${on ? "oui" : "non"}`,
		pickLanguage: "Langue des réponses aux messages",
		languageOfServer: "La langue du serveur sur Discord",
		logTitle: "Derniers réglages",
		logNothing: "Rien n’a été réglé ces quatre-vingt-dix derniers jours.",
		operator: "l’équipe du bot",
		changesTitle: "Voici ce qui changerait :",
		changesNothing: "Le fichier dit ce qui est déjà réglé.",
		apply: "Appliquer",
		badFile: (problem) => `Ce fichier ne convient pas : ${problem}`,
		on: "oui",
		off: "non",
		unset: "non réglé",
		names: {
			channels: "Salons",
			articles: "Articles",
			channelArticles: "Articles par salon",
			private: "Réponses privées",
			cooldown: "Délai",
			feedback: "Votes",
			unprompted: "Réponses sans mention",
			hints: "Indices 🔎",
			quietUntil: "Silence jusqu’à",
			threads: "Réponses dans un fil",
			language: "Langue",
		},
		quietNow: (time) =>
			`Je ne réponds à rien sans mention jusqu’à ${time}. /silence à nouveau y met fin.`,
		quietOver: "Je réponds de nouveau sans mention dans les salons choisis.",
		saved: "Enregistré.",
		savedLater: "C'est en vigueur, et sera enregistré dès le retour de la base de données.",
		notSaved: "Cela n'a pas pu être enregistré. Réessayez plus tard.",
	},
	insights: {
		title: "Ce que les membres ont demandé",
		since: (date) => `depuis ${date}`,
		missed: "Sans réponse",
		asked: "Demandé",
		votes: "Votes",
		nothing: "Rien encore.",
		alike: (count) => `et ${count} semblables`,
		csv: "Fichier CSV",
		forget: "Oublier",
		forgetWhat:
			"Cela oublie pour de bon les questions et les votes de ce serveur. Les réglages restent.",
		forgetSure: "Tout oublier",
		forgotten: "Oublié.",
		away: "La base de données ne répond pas. Réessayez plus tard.",
	},
	help: [
		"### Verbatim",
		"Je réponds aux questions sur des articles avec leurs propres mots, et je dis quand ils ne répondent pas.",
		"- `/demander`, une mention ou un message privé : poser une question",
		"- Répondez à une réponse, avec la notification, pour continuer sur le même article",
		"- `/article` et `/articles` : ce que l'on peut interroger",
		"- `/citations` : qui a dit quoi",
		"- Le menu d'un message, *Applications*, *Chercher dans les articles* : chercher une réponse à ce message",
		"- 👍 et 👎 : dire si une réponse était bonne",
		"Modifiez votre question et sa réponse change ; supprimez-la et la réponse disparaît.",
	],
	privacy: [
		"### Confidentialité",
		"Je ne lis que ce qui m'est adressé : commandes, messages qui me mentionnent, messages privés, réponses à mes messages, et messages que l'on me désigne.",
		"Dans les salons qu’un serveur a choisis pour cela, je lis aussi les questions qui ne me sont pas posées, et ne garde que celles auxquelles je réponds.",
		"Sur les serveurs je garde un temps limité, en général trente jours, les mots des questions et les votes sous les réponses, sans savoir de qui ; rien des messages privés. Je retiens quelques secondes combien de fois vous avez demandé, pour freiner les abus.",
		"Rien de ce que vous écrivez ne va à d'autres qu'à Discord. Les détails sont dans `PRIVACY.md`, dans le code du bot.",
	],
};
