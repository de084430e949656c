import type { Words } from "./words.ts";

export const french: Words = {
	notAnswered: "Les articles ne répondent pas à cette question.",
	articleSilent: "L'article ne le dit pas.",
	unsure: "Ce n'est peut-être pas la réponse. Le plus proche est :",
	moreInSection: "La section continue dans l'article.",
	moreQuotes: "Il y a d'autres citations dans les articles.",
	nothingToSearch: "Il n'y a là aucun mot à chercher. Posez une question en quelques mots.",
	suggestions: "Questions auxquelles ils répondent :",
	articleSuggestions: "Questions auxquelles il répond :",
	alternatives: "Autres passages qui répondent peut-être :",
	speakerNotNamed: "auteur non nommé",
	around: "Où cela se trouve :",
	ellipsis: "[…]",
	passageCut: "Abrégé : le passage est plus long dans l'article.",
	quoteCut: "Abrégé : la citation est plus longue dans l'article.",
	noQuotes: "Il n'y a pas de telles citations dans les articles.",
	noSpeakers: "Les articles ne nomment aucune des personnes qu'ils citent.",
	quoteCount: (count) => `${count} ${count < 2 ? "citation" : "citations"}`,
	asOf: (date) => `situation : ${date}`,
	undated: "date inconnue",
	stale: "Cet article est ancien. Les choses ont pu changer depuis.",
	corrected: (ago) => `Mis à jour ${ago}.`,
	cards: {
		published: (date, ago) => `Publié : ${date}${ago === null ? "" : ` (${ago})`}`,
		updated: (date, ago) => `Mis à jour : ${date}${ago === null ? "" : ` (${ago})`}`,
		undated: "La date de publication de l’article n’est pas connue.",
		author: (name) => `Auteur : ${name}`,
		noAuthor: "L’article ne nomme pas son auteur.",
		source: (publisher) => `Source : ${publisher}`,
		noSource: "On ne sait pas qui a publié l’article.",
		link: "Voici l’article :",
		noLink: "Aucune adresse de l’article n’est connue.",
		about: (headline) => `« ${headline} » commence ainsi :`,
		articles: (count) =>
			count === 0
				? "Il n’y a pas encore d’articles sur lesquels poser une question."
				: `Tu peux poser des questions sur ${count === 1 ? "1 article" : `${count} articles`} :`,
		whichArticle: "De quel article s’agit-il ? Nomme-le, ou réponds à une réponse qui en vient.",
		help: [
			"Pose une question, et je montre mot pour mot ce que disent les articles. S’ils ne répondent pas, je le dis.",
			"Continue après une réponse (« et quand ? »), demande qui a dit quoi, ou quels articles il y a.",
		],
		greeting: "Bonjour ! Pose-moi une question sur les articles.",
		thanks: "Avec plaisir.",
	},
	locale: "fr",
};
