import type { Words } from "./words.ts";

export const french: Words = {
	notAnswered: "Les articles ne répondent pas à cette question.",
	unsure: "Ce n'est peut-être pas la réponse. Le plus proche est :",
	moreInSection: "La section continue dans l'article.",
	moreQuotes: "Il y a d'autres citations dans les articles.",
	nothingToSearch: "Il n'y a là aucun mot à chercher. Posez une question en quelques mots.",
	suggestions: "Questions auxquelles ils répondent :",
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
	locale: "fr",
};
