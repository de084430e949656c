import type { TableLanguage } from "../small-articles.ts";

/** A question, the paragraphs of a small article, and the sentence that is to be marked. */
export type KeyCase = readonly [
	language: TableLanguage,
	question: string,
	paragraphs: readonly string[],
	key: string,
];

export const keyCases: readonly KeyCase[] = [
	[
		"fr",
		"Quand la panne a-t-elle commencé ?",
		["La panne a duré 3 heures. Elle a commencé le 4 mai. Personne n'a été blessé."],
		"Elle a commencé le 4 mai.",
	],
	[
		"en",
		"When does the tour of the harbour leave?",
		["The tour of the harbour is popular with children. The boat goes at 5pm. Dogs stay ashore."],
		"The boat goes at 5pm.",
	],
	[
		"de",
		"Wann fährt die letzte Bahn?",
		[
			"Die Bahn ist neu. Die erste Bahn fährt um 4.50 Uhr, die letzte um 0.30 Uhr. Tagsüber kommt alle zehn Minuten ein Wagen.",
		],
		"Die erste Bahn fährt um 4.50 Uhr, die letzte um 0.30 Uhr.",
	],
	[
		"en",
		"When does the museum of whaling open?",
		["The museum of whaling is nearly done. It opens on 12 May 2026. Nobody has seen it yet."],
		"It opens on 12 May 2026.",
	],
	[
		"en",
		"How much does the harbour tour cost?",
		["The harbour tour is popular with children. A seat costs £14. Dogs stay ashore."],
		"A seat costs £14.",
	],
	[
		"en",
		"How long does the repair of the lighthouse take?",
		["The repair of the lighthouse has begun. It will take nine months. The lamp stays dark."],
		"It will take nine months.",
	],
	[
		"en",
		"How many herring boats are left?",
		["Few herring boats are left. There are 7. In their fathers' time the bay was full of them."],
		"There are 7.",
	],
	[
		"en",
		"When was the rope factory founded?",
		["The rope factory is older than the town hall. It was founded in 1794. It still makes rope."],
		"It was founded in 1794.",
	],
	[
		"en",
		"Why was the fish market closed?",
		["The fish market was closed on Monday. That was because of a burst pipe. Cooks went home."],
		"That was because of a burst pipe.",
	],
	[
		"en",
		"How much is a child's ticket?",
		[
			"| Ticket | Price |\n|---|---|\n| Adult's ticket | 300 pounds |\n| Child's ticket | 150 pounds |",
		],
		"Child's ticket | 150 pounds",
	],
	[
		"en",
		"What is the price of a ticket for a dog?",
		["| Ticket | Price |\n|---|---|\n| Adult | 300 pounds |\n| Dog | 5 pounds |"],
		"Dog | 5 pounds",
	],
	[
		"en",
		"What must visitors bring to the island?",
		["The island has no shop. Visitors must bring to the island:\n\n- food for two days\n- a lamp"],
		"food for two days",
	],
	[
		"en",
		"What did the divers find in the wreck?",
		["Nobody had known of the wreck. In the wreck the divers found:\n\n- three bells\n- an oar"],
		"three bells",
	],
	[
		"en",
		"When does the night bus to Kells run?",
		["The night bus to Kells runs: Monday at 22:00. It stops at the pier."],
		"The night bus to Kells runs: Monday at 22:00.",
	],
	[
		"en",
		"Who mends the nets in Kells?",
		["The nets in Kells are mended by hand. Maud Greer does it alone. It takes her all winter."],
		"Maud Greer does it alone.",
	],
	[
		"en",
		"What does the ferry carry?",
		["The ferry carries cattle and post. It costs £9 a head. It was built in 1960."],
		"The ferry carries cattle and post.",
	],
	[
		"en",
		"When did the storm break the pier?",
		["The storm broke the pier on 3 March 2025. It cost £2m. It was rebuilt by 2026."],
		"The storm broke the pier on 3 March 2025.",
	],
	[
		"de",
		"Wann öffnet das Walfangmuseum?",
		["Das Walfangmuseum ist fast fertig. Am 12. Mai 2026 ist es so weit. Gesehen hat es niemand."],
		"Am 12. Mai 2026 ist es so weit.",
	],
	[
		"de",
		"Wie viel kostet die Hafenrundfahrt?",
		[
			"Die Hafenrundfahrt ist bei Kindern beliebt. Ein Platz kostet 14 Euro. Hunde bleiben an Land.",
		],
		"Ein Platz kostet 14 Euro.",
	],
	[
		"de",
		"Wie lange dauert die Reparatur des Leuchtturms?",
		[
			"Die Reparatur des Leuchtturms hat begonnen. Sie braucht neun Monate. Die Lampe bleibt dunkel.",
		],
		"Sie braucht neun Monate.",
	],
	[
		"de",
		"Was müssen Besucher auf die Insel mitbringen?",
		[
			"Die Insel hat keinen Laden. Besucher müssen auf die Insel mitbringen:\n\n- Essen für zwei Tage\n- eine Lampe",
		],
		"Essen für zwei Tage",
	],
	[
		"de",
		"Warum war der Fischmarkt geschlossen?",
		["Der Fischmarkt war geschlossen. Das lag daran, weil ein Rohr brach. Die Köche gingen heim."],
		"Das lag daran, weil ein Rohr brach.",
	],
	[
		"de",
		"Was befördert die Fähre?",
		["Die Fähre befördert Vieh und Post. Sie kostet 9 Euro. Gebaut wurde sie 1960."],
		"Die Fähre befördert Vieh und Post.",
	],
	[
		"fr",
		"Quand ouvre le musée de la baleine ?",
		["Le musée de la baleine est presque fini. C'est pour le 12 mai 2026. Personne ne l'a vu."],
		"C'est pour le 12 mai 2026.",
	],
	[
		"fr",
		"Combien coûte le tour du port ?",
		["Le tour du port plaît aux enfants. Une place vaut 14 euros. Les chiens restent à terre."],
		"Une place vaut 14 euros.",
	],
	[
		"fr",
		"Que faut-il apporter sur l'île ?",
		[
			"L'île n'a pas de magasin. Il faut apporter sur l'île :\n\n- à manger pour deux jours\n- une lampe",
		],
		"à manger pour deux jours",
	],
	[
		"fr",
		"Que transporte le bac ?",
		["Le bac transporte du bétail et le courrier. Il coûte 9 euros. Il date de 1960."],
		"Le bac transporte du bétail et le courrier.",
	],
	[
		"es",
		"¿Cuándo abre el museo de la ballena?",
		["El museo de la ballena está casi listo. Será el 12 de mayo de 2026. Nadie lo ha visto."],
		"Será el 12 de mayo de 2026.",
	],
	[
		"es",
		"¿Cuánto cuesta la vuelta al puerto?",
		["La vuelta al puerto gusta a los niños. Una plaza vale 14 euros. Los perros se quedan."],
		"Una plaza vale 14 euros.",
	],
	[
		"es",
		"¿Qué hay que llevar a la isla?",
		["La isla no tiene tienda. A la isla hay que llevar:\n\n- comida para dos días\n- una lámpara"],
		"comida para dos días",
	],
	[
		"es",
		"¿Qué transporta el barco?",
		["El barco transporta ganado y correo. Cuesta 9 euros. Es de 1960."],
		"El barco transporta ganado y correo.",
	],
];

/** Written before the code, and not looked at while it was made. */
export const laidAsideKeys: readonly KeyCase[] = [
	[
		"en",
		"When does the oyster season begin?",
		["The oyster season is short this year. It begins on 1 October. Prices are high."],
		"It begins on 1 October.",
	],
	[
		"en",
		"How much did the new crane cost?",
		["The new crane stands on the quay. It cost £2.5m. It can be seen from Kells."],
		"It cost £2.5m.",
	],
	[
		"en",
		"How long is the tunnel closed?",
		["The tunnel is closed for cleaning. It stays shut for three weeks. Buses go round."],
		"It stays shut for three weeks.",
	],
	[
		"en",
		"What does the club offer to members?",
		["To members the club offers:\n\n- a boat on Sundays\n- tea"],
		"a boat on Sundays",
	],
	[
		"en",
		"What is the depth of the harbour at low tide?",
		[
			"| Tide | Depth of the harbour |\n|---|---|\n| High tide | 9 metres |\n| Low tide | 4 metres |",
		],
		"Low tide | 4 metres",
	],
	[
		"en",
		"What grows on the cliffs?",
		["Thrift and samphire grow on the cliffs. They flower in May. There are 40 kinds of bee."],
		"Thrift and samphire grow on the cliffs.",
	],
	[
		"de",
		"Wann beginnt die Austernzeit?",
		["Die Austernzeit ist kurz. Los geht es am 1. Oktober. Die Preise sind hoch."],
		"Los geht es am 1. Oktober.",
	],
	[
		"de",
		"Wie viel kostete der neue Kran?",
		["Der neue Kran steht am Kai. Bezahlt wurden 2,5 Millionen Euro. Man sieht ihn von Kells."],
		"Bezahlt wurden 2,5 Millionen Euro.",
	],
	[
		"de",
		"Was bietet der Verein den Mitgliedern?",
		["Den Mitgliedern bietet der Verein:\n\n- sonntags ein Boot\n- Tee"],
		"sonntags ein Boot",
	],
	[
		"fr",
		"Quand commence la saison des huîtres ?",
		["La saison des huîtres est courte. Rendez-vous le 1er octobre. Les prix sont hauts."],
		"Rendez-vous le 1er octobre.",
	],
	[
		"fr",
		"Combien a coûté la nouvelle grue ?",
		["La nouvelle grue est sur le quai. La note est de 2,5 millions d'euros. On la voit de loin."],
		"La note est de 2,5 millions d'euros.",
	],
	[
		"es",
		"¿Cuándo empieza la temporada de ostras?",
		["La temporada de ostras es corta. Arranca el 1 de octubre. Los precios son altos."],
		"Arranca el 1 de octubre.",
	],
	[
		"es",
		"¿Cuánto costó la grúa nueva?",
		["La grúa nueva está en el muelle. Fueron 2,5 millones de euros. Se ve desde lejos."],
		"Fueron 2,5 millones de euros.",
	],
	[
		"es",
		"¿Qué ofrece el club a los socios?",
		["A los socios el club ofrece:\n\n- un bote los domingos\n- té"],
		"un bote los domingos",
	],
];
