import type { TableLanguage } from "../small-articles.ts";

/** What a paragraph lets somebody ask, and what nobody is to be offered. */
export interface MadeCase {
	readonly language: TableLanguage;
	/** When the article was published. */
	readonly published?: string;
	readonly paragraph: string;
	/** Offered, and answered by the paragraph; null where nothing can be made of it. */
	readonly question: string | null;
}

export const madeCases: readonly MadeCase[] = [
	{
		language: "en",
		paragraph: "“The old pier is safe and will stay open for years,” said the captain, Jan Holm.",
		question: "What did Jan Holm say?",
	},
	{
		language: "en",
		published: "2025-03-04",
		paragraph: "The ferry sank in a storm on 12 February 2025, and nobody was hurt.",
		question: "What happened on 12 February 2025?",
	},
	{
		language: "en",
		published: "2025-03-04",
		paragraph: "The council will vote on the new pier on 9 May.",
		question: "What happens on 9 May?",
	},
	{
		language: "en",
		published: "2025-03-04",
		paragraph: "Divers found the anchor on February 20, three miles from the shore.",
		question: "What happened on February 20?",
	},
	{
		language: "en",
		paragraph:
			"“We never wanted the bridge, and we will not pay for it,” said Ines Roth, the mayor of Kells.",
		question: "What did Ines Roth say?",
	},
	{
		language: "en",
		paragraph: "The harbour board met behind closed doors and told nobody what it had decided.",
		question: null,
	},
	{
		language: "en",
		paragraph: "“It was a long night for all of us on the water,” a fisherman said.",
		question: null,
	},
	{
		language: "de",
		paragraph: "„Die alte Mole ist sicher und bleibt noch Jahre offen“, sagte Kapitän Jan Holm.",
		question: "Was sagte Jan Holm?",
	},
	{
		language: "de",
		published: "2025-03-04",
		paragraph: "Die Fähre sank am 12. Februar 2025 in einem Sturm, verletzt wurde niemand.",
		question: "Was geschah am 12. Februar 2025?",
	},
	{
		language: "de",
		published: "2025-03-04",
		paragraph: "Über die neue Mole stimmt der Gemeinderat am 9. Mai ab.",
		question: "Was geschieht am 9. Mai?",
	},
	{
		language: "de",
		paragraph:
			"„Wir wollten die Brücke nie und zahlen auch nicht dafür“, sagte Bürgermeisterin Ines Roth.",
		question: "Was sagte Ines Roth?",
	},
	{
		language: "de",
		published: "2025-03-04",
		paragraph: "Taucher fanden den Anker am 20. Februar drei Meilen vor der Küste.",
		question: "Was geschah am 20. Februar?",
	},
	{
		language: "de",
		paragraph:
			"Der Hafenrat tagte hinter verschlossenen Türen und sagte niemandem, was er beschlossen hatte.",
		question: null,
	},
	{
		language: "fr",
		paragraph:
			"« Le vieux quai est sûr et restera ouvert des années », a déclaré Jean Kerven, le capitaine.",
		question: "Qu'a dit Jean Kerven ?",
	},
	{
		language: "fr",
		published: "2025-03-04",
		paragraph: "Le bac a coulé dans une tempête le 12 février 2025, sans faire de blessé.",
		question: "Que s'est-il passé le 12 février 2025 ?",
	},
	{
		language: "fr",
		published: "2025-03-04",
		paragraph: "Le conseil votera sur le nouveau quai le 9 mai.",
		question: "Que se passe-t-il le 9 mai ?",
	},
	{
		language: "fr",
		published: "2025-03-04",
		paragraph: "Des plongeurs ont trouvé l'ancre le 1er février, à trois milles de la côte.",
		question: "Que s'est-il passé le 1er février ?",
	},
	{
		language: "fr",
		paragraph: "« Nous n'avons jamais voulu du pont », a dit Inès Rault, la maire de Kells.",
		question: "Qu'a dit Inès Rault ?",
	},
	{
		language: "fr",
		paragraph:
			"Le conseil du port s'est réuni à huis clos et n'a dit à personne ce qu'il avait décidé.",
		question: null,
	},
	{
		language: "es",
		paragraph: "«El muelle viejo es seguro y seguirá abierto años», dijo el capitán, Juan Olmo.",
		question: "¿Qué dijo Juan Olmo?",
	},
	{
		language: "es",
		published: "2025-03-04",
		paragraph:
			"El transbordador se hundió en una tormenta el 12 de febrero de 2025 y no hubo heridos.",
		question: "¿Qué pasó el 12 de febrero de 2025?",
	},
	{
		language: "es",
		published: "2025-03-04",
		paragraph: "El pleno votará sobre el muelle nuevo el 9 de mayo.",
		question: "¿Qué pasa el 9 de mayo?",
	},
	{
		language: "es",
		published: "2025-03-04",
		paragraph: "Los buzos hallaron el ancla el 20 de febrero, a tres millas de la costa.",
		question: "¿Qué pasó el 20 de febrero?",
	},
	{
		language: "es",
		paragraph:
			"«Nunca quisimos el puente y no lo vamos a pagar», dijo Inés Rota, la alcaldesa de Kells.",
		question: "¿Qué dijo Inés Rota?",
	},
	{
		language: "es",
		paragraph:
			"La junta del puerto se reunió a puerta cerrada y no dijo a nadie lo que había decidido.",
		question: null,
	},
	{
		language: "en",
		published: "2025-03-04",
		paragraph: "The lighthouse has been dark since 3 January, when lightning struck its lamp.",
		question: "What happened on 3 January?",
	},
	{
		language: "en",
		paragraph: "The old ferry once carried 12 marching bands and 9 mayors at the same time.",
		question: null,
	},
];

/** Written before the code, and not looked at while it was made. */
export const laidAsideCases: readonly MadeCase[] = [
	{
		language: "en",
		paragraph:
			"“Nobody asked the fishermen what they think of it,” said Maud Greer, who mends nets.",
		question: "What did Maud Greer say?",
	},
	{
		language: "en",
		published: "2024-11-20",
		paragraph: "A second boat arrives from Norway on 15 January 2025 and will be painted green.",
		question: "What happens on 15 January 2025?",
	},
	{
		language: "en",
		published: "2024-11-20",
		paragraph: "The tide gauge broke on 2 November and was repaired within a week.",
		question: "What happened on 2 November?",
	},
	{
		language: "en",
		paragraph: "Ticket sales rose for the third year in a row, and the kiosk hired two students.",
		question: null,
	},
	{
		language: "de",
		paragraph: "„Niemand hat die Fischer gefragt, was sie davon halten“, sagte Maud Greer.",
		question: "Was sagte Maud Greer?",
	},
	{
		language: "de",
		published: "2024-11-20",
		paragraph: "Ein zweites Boot kommt am 15. Januar 2025 aus Norwegen und wird grün gestrichen.",
		question: "Was geschieht am 15. Januar 2025?",
	},
	{
		language: "de",
		paragraph:
			"Der Kartenverkauf stieg das dritte Jahr in Folge, und der Kiosk stellte zwei Studenten ein.",
		question: null,
	},
	{
		language: "fr",
		paragraph: "« Personne n'a demandé leur avis aux pêcheurs », a dit Maude Garrec.",
		question: "Qu'a dit Maude Garrec ?",
	},
	{
		language: "fr",
		published: "2024-11-20",
		paragraph: "Un deuxième bateau arrive de Norvège le 15 janvier 2025 et sera peint en vert.",
		question: "Que se passe-t-il le 15 janvier 2025 ?",
	},
	{
		language: "fr",
		paragraph: "Les ventes de billets ont augmenté pour la troisième année de suite.",
		question: null,
	},
	{
		language: "es",
		paragraph: "«Nadie preguntó a los pescadores qué piensan de esto», dijo Magda Grau.",
		question: "¿Qué dijo Magda Grau?",
	},
	{
		language: "es",
		published: "2024-11-20",
		paragraph: "Un segundo barco llega de Noruega el 15 de enero de 2025 y se pintará de verde.",
		question: "¿Qué pasa el 15 de enero de 2025?",
	},
	{
		language: "es",
		published: "2024-11-20",
		paragraph: "El medidor de mareas se rompió el 2 de noviembre y se reparó en una semana.",
		question: "¿Qué pasó el 2 de noviembre?",
	},
	{
		language: "es",
		paragraph:
			"Las ventas de billetes subieron por tercer año seguido, y el quiosco contrató a dos estudiantes.",
		question: null,
	},
];
