import { describe, expect, test } from "vitest";
import { quotesIn } from "./quotes-in.ts";

/** A text and whom each of its quotations shows; null where nobody. */
type Case = readonly [text: string, ...speakers: readonly (string | null)[]];

const german: readonly Case[] = [
	[
		"„Die Mauer hält noch hundert Jahre“, sagte die Ingenieurin Helena Roy am Montag.",
		"Helena Roy",
	],
	[
		"„Die Mauer hält noch hundert Jahre“, sagt der Ingenieur. Er prüft sie jeden Monat.",
		"der Ingenieur",
	],
	["Helena Roy sagte am Montag: „Die Mauer hält noch hundert Jahre.“", "Helena Roy"],
	["Laut Helena Roy ist die Mauer „fest wie am ersten Tag“.", "Helena Roy"],
	["„Die Mauer ist fest“, so Helena Roy. Sie hat sie gebaut.", "Helena Roy"],
	[
		"Der Trainer Tobias Torberg ist zufrieden mit der Mannschaft.\n„Wir sind bereit“, meint Torberg.",
		"Tobias Torberg",
	],
	[
		"Helena Roy hat die Mauer gebaut und wohnt seit dem Bau im Dorf.\n„Ich kenne jeden Stein“, sagt sie.\n„Das bleibt so“, fügt Roy hinzu.",
		"Helena Roy",
		"Helena Roy",
	],
	["„Fragen Sie den Rat“, sagte Dr. Roy den Leuten im Saal.", "Roy"],
	["Nach dem Sturm war der Hafen „so gut wie zerstört“ und die Boote waren weg.", null],
	["Die Zeitung nennt das Heft „Die Welle“ und verkauft es für einen Euro.", null],
	["„Wir wollen bleiben“, sagte der Fischer Leo Park. „Aber nicht um jeden Preis.“", "Leo Park"],
	[
		"Das war in der Nacht. „Warum?“, fragte Nora Webb. „Darum“, antwortete Leo Park.",
		"Nora Webb",
		"Leo Park",
	],
	["Am 3. Okt. hat der Rat den Plan „unnötig teuer“ genannt, und das ist er auch.", null],
	[
		"Hafenpräsident Hermann Tarr: „Wir bauen noch in diesem Jahr, und das ist gut.“",
		"Hermann Tarr",
	],
	["Ministerin Tarr: „Wir bauen noch in diesem Jahr, und das ist gut.“", "Tarr"],
	["Hermann Tarr: „Wir bauen noch in diesem Jahr, und das ist gut.“", "Hermann Tarr"],
	["Die nächste Frage: „Wann wird in dem Hafen wieder gebaut?“", null],
	["Laut Experten ist der Hafen zu klein, und viele nennen ihn „eine Badewanne“.", "Experten"],
	["„Der Hafen ist zu klein und wird nicht größer“, so Geschäftsfü... weiter...", null],
	["„Der Hafen ist zu klein“ – dieser Satz fand sich in jeder Rede und in der Zeitung.", null],
	["„Der Hafen ist zu klein“ – das Zitat beschreibt die Lage nicht schlecht.", null],
	[
		"Irmela Tarr-Moss ist neue Präsidentin. Als Chefin will Tarr-Moss mit dem Rat reden.\n„Das wird nicht leicht“, sagte sie.",
		"Irmela Tarr-Moss",
	],
	["Ernster Nachsatz: „Das wird nicht wieder so sein, und das ist gut.“", null],
	["Das Tempo des Buches gibt die erste Seite vor: „Ein Schritt nach dem anderen.“", null],
	["„Wattwandern“ bezeichnet das Gehen auf dem Grund des Meeres und ist nicht ohne Gefahr.", null],
	[
		"Tobias Torberg war mit dem Spiel nicht zufrieden.\n„Das ist zu wenig“, sagte der ratlose Torberg.",
		"Tobias Torberg",
	],
	["Viele Gäste waren da. „Ein Fest“, sagten Besucher, die aus der Stadt kamen.", null],
];

const french: readonly Case[] = [
	["« Le mur tiendra cent ans », a déclaré Helena Roy lundi dans la ville.", "Helena Roy"],
	[
		"« Le mur tiendra cent ans », explique l'ingénieure Helena Roy, qui est sur le mur.",
		"Helena Roy",
	],
	["« Le mur est solide », affirme la maire de la ville.", "la maire de la ville"],
	["Helena Roy a déclaré : « Le mur tiendra cent ans. »", "Helena Roy"],
	["Selon Helena Roy, le mur est « aussi solide que le premier jour ».", "Helena Roy"],
	[
		"Helena Roy habite le village depuis la fin du chantier.\n« Je connais chaque pierre », dit-elle.\n« Et chaque fissure », a-t-elle ajouté.",
		"Helena Roy",
		"Helena Roy",
	],
	[
		"« Je n'ai pas l'intention de partir », a répondu le ministre de la Mer Paul Martin.",
		"Paul Martin",
	],
	["« Nous restons », a-t-il dit à la presse du village.", null],
	["Le prix de la « baguette du port » est dans la liste.", null],
	[
		"Paul Martin et Helena Roy sont venus pour le vote.\n« C'est une erreur », juge Martin.\n« C'est une chance », répond Roy.",
		"Paul Martin",
		"Helena Roy",
	],
	["« Demandez au conseil », a lancé à la foule Mme Roy.", "Roy"],
];

const spanish: readonly Case[] = [
	[
		"“El muro aguantará cien años”, dijo Ivette Marín en la ciudad.\nDe acuerdo con Marín, el muro es firme. “Lo hicimos con piedra”, explicó a la radio.",
		"Ivette Marín",
		"Ivette Marín",
	],
	["“El muro es firme” – la frase recuerda a otros años, y no es la única.", null],
	["“El muro aguantará cien años”, dijo Helena Roy el lunes en la ciudad.", "Helena Roy"],
	["“El muro aguantará cien años”, explicó la ingeniera Helena Roy.", "Helena Roy"],
	["“El muro es firme”, afirmó la alcaldesa de la ciudad.", "la alcaldesa de la ciudad"],
	["Helena Roy declaró: “El muro aguantará cien años”.", "Helena Roy"],
	["Según Helena Roy, el muro está “tan firme como el primer día”.", "Helena Roy"],
	[
		"Helena Roy vive en el pueblo desde que se hizo el muro.\n“Conozco cada piedra”, dijo.\n“Y cada grieta”, añadió.",
		"Helena Roy",
		"Helena Roy",
	],
	[
		"La ingeniera Helena Roy explicó que el muro es muy viejo. “Hay que cambiarlo antes del invierno”.",
		"Helena Roy",
	],
	["A la salida, Helena Roy sonrió y dijo: “No hay más que hablar”.", "Helena Roy"],
	["“No voy a renunciar”, respondió el ministro de Pesca Pablo Marín.", "Pablo Marín"],
	["“Nos quedamos”, dijo a la prensa del pueblo.", null],
	["El precio de la “barra del puerto” está en la lista.", null],
	[
		"Pablo Marín y Helena Roy fueron a votar.\n“Es un error”, opinó Marín.\n“Es una suerte”, contestó Roy.",
		"Pablo Marín",
		"Helena Roy",
	],
	["“Pregunten al consejo”, advirtió la Alcaldía en un escrito.", "la Alcaldía"],
];

describe.each([
	["German", german],
	["French", french],
	["Spanish", spanish],
])("in %s", (_, cases) => {
	test.each(cases.map(([text, ...speakers]) => ({ text, speakers })))(
		"$text",
		({ text, speakers }) => {
			const named = quotesIn(text).map((quote) => quote.speakers.map(({ name }) => name));
			const wanted = speakers.filter((speaker) => speaker !== null).map((speaker) => [speaker]);
			expect(named.filter((names) => names.length > 0)).toEqual(wanted);
		},
	);
});

test("what stands right before a name is its role", () => {
	const [quote] = quotesIn(
		"„Die Mauer hält“, sagte die Ingenieurin Helena Roy den Leuten in dem Dorf.",
	);
	expect(quote).toMatchObject({
		speakers: [{ name: "Helena Roy", role: "Ingenieurin" }],
		cue: { text: "sagte" },
		rule: "name",
	});
});

test("in a language without a grammar nobody is named", () => {
	const sentence =
		"„Mur wytrzyma jeszcze sto lat”, powiedziała Helena Roy w poniedziałek w mieście. ";
	const quotes = quotesIn(sentence.repeat(6));
	expect(quotes.flatMap(({ speakers }) => speakers)).toEqual([]);
});
