import type { TableLanguage } from "../small-articles.ts";

/** An article's paragraphs, a question, and the number of the paragraph that answers; then its headline if that counts. */
export type ShortForm = readonly [
	language: TableLanguage,
	paragraphs: readonly string[],
	question: string,
	paragraph: number,
	headline?: string,
];

const clocks = [
	"In the United Kingdom clocks go back at the end of October.",
	"In the United States clocks go back at the beginning of November.",
	"Farmers go to bed when clocks go back, some say to us.",
];

export const shortForms: readonly ShortForm[] = [
	["en", clocks, "when do clocks go back in the US?", 1],
	["en", clocks, "when do clocks go back in the usa", 1],
	["en", clocks, "When do clocks go back in the U.S.?", 1],
	["en", clocks, "When do clocks go back in the UK?", 0],
	["en", clocks, "clocks go back uk when", 0],
	[
		"en",
		["The city raised its fees.", "The European Union raised its tariffs."],
		"what did the EU raise?",
		1,
	],
	[
		"en",
		["The city raised its fees.", "The EU raised its tariffs."],
		"What did the European Union raise?",
		1,
	],
	["en", ["The army sent tents.", "The United Nations sent blankets."], "what did the UN send?", 1],
	[
		"en",
		["Boston banned the scooters.", "New York City banned the carts."],
		"what did nyc ban?",
		1,
	],
	[
		"en",
		["The coach resigned on Monday.", "The prime minister resigned on Friday."],
		"when did the PM resign?",
		1,
	],
	[
		"en",
		["The chancellor flew to Rome.", "The PM flew to Oslo."],
		"Where did the prime minister fly?",
		1,
	],
	[
		"en",
		["Reporters left the hall at noon.", "Members of parliament left the hall at nine."],
		"when did MPs leave the hall?",
		1,
	],
	[
		"en",
		["The council passed the bill at noon.", "MPs passed the bill at midnight."],
		"When did members of parliament pass the bill?",
		1,
	],
	[
		"en",
		[
			"Daylight saving time (DST) began in 1916.",
			"Bakers never liked the tax.",
			"Dairy farmers never liked daylight saving time.",
		],
		"who never liked DST?",
		2,
	],
	[
		"en",
		[
			"The European Convention on Human Rights (ECHR) was signed in Rome.",
			"Critics want to leave the Treaty of Hale.",
			"Ministers want to leave the ECHR next year.",
		],
		"When do ministers want to leave the European Convention on Human Rights?",
		2,
	],
	[
		"en",
		[
			"The Hale Harbour Trust (HHT) was founded in 1901.",
			"The town owns five piers.",
			"The HHT owns three piers.",
		],
		"how many piers does the Hale Harbour Trust own?",
		2,
	],
	[
		"en",
		[
			"The Hale Harbour Trust (HHT) was founded in 1901.",
			"The town sold five boats.",
			"The Hale Harbour Trust sold three boats.",
		],
		"how many boats did the HHT sell?",
		2,
	],
	[
		"en",
		["The river is four metres deep.", "Mill Creek Reservoir is ninety metres deep."],
		"how deep is MCR?",
		1,
		"Mill Creek Reservoir",
	],
	[
		"en",
		["The Greens lost two seats.", "The Conservatives lost four seats."],
		"how many seats did the tories lose?",
		1,
	],
	[
		"en",
		["The mayor searched the mill.", "Federal agents searched the barn."],
		"what did the feds search?",
		1,
	],
	["en", ["The school closed the gym.", "Police closed the road."], "what did the cops close?", 1],
	["en", ["The farmers want a tax.", "The Democrats want a vote."], "what do the dems want?", 1],
	["en", ["The farmers want a tax.", "The Republicans want a vote."], "what does the GOP want?", 1],
	[
		"en",
		["The bank meets in Basel.", "The World Health Organization meets in Geneva."],
		"where does the WHO meet?",
		1,
	],
	[
		"en",
		["Steam changes how clerks work.", "Artificial intelligence changes how doctors work."],
		"how does AI change work for doctors?",
		1,
	],
	[
		"en",
		["The army is short of cooks.", "The National Health Service is short of nurses."],
		"what is the NHS short of?",
		1,
	],
	[
		"en",
		["Prices in the shops rose.", "Gross domestic product rose in May."],
		"when did GDP rise?",
		1,
	],
	[
		"de",
		["Die Stadt erhöhte die Gebühren.", "Die Europäische Union erhöhte die Zölle."],
		"Was hat die EU erhöht?",
		1,
	],
	[
		"de",
		[
			"In Norwegen werden die Uhren im Oktober zurückgestellt.",
			"In den Vereinigten Staaten werden die Uhren im November zurückgestellt.",
		],
		"Wann werden die Uhren in den USA zurückgestellt?",
		1,
	],
	[
		"de",
		["Das Heer schickte Zelte.", "Die Vereinten Nationen schickten Decken."],
		"Was schickte die UNO?",
		1,
	],
	[
		"de",
		["Die Schule am See schließt im März.", "Die Kindertagesstätte am Park schließt im Mai."],
		"wann schließt die kita?",
		1,
	],
	[
		"de",
		["Der Beitrag steigt im Mai.", "Die Mehrwertsteuer steigt im Juli."],
		"wann steigt die MwSt?",
		1,
	],
	[
		"de",
		[
			"Der Hafenverband Nord (HVN) besteht seit 1901.",
			"Der Stadt gehören fünf Kähne.",
			"Dem HVN gehören drei Kähne.",
		],
		"Wie viele Kähne gehören dem Hafenverband Nord?",
		2,
	],
	[
		"de",
		["Die Lehrer fordern Geld.", "Die Sozialdemokraten fordern Neuwahlen."],
		"was fordern die sozis?",
		1,
	],
	[
		"fr",
		["La ville a relevé ses tarifs.", "L'Union européenne a relevé ses droits de douane."],
		"qu'a relevé l'UE ?",
		1,
	],
	[
		"fr",
		["En Norvège, on change d'heure en octobre.", "Aux États-Unis, on change d'heure en novembre."],
		"quand change-t-on d'heure aux USA ?",
		1,
	],
	[
		"fr",
		["L'armée a envoyé des tentes.", "Les Nations unies ont envoyé des couvertures."],
		"qu'a envoyé l'ONU ?",
		1,
	],
	[
		"fr",
		["Le loyer augmente en mai.", "La taxe sur la valeur ajoutée augmente en juillet."],
		"quand augmente la TVA ?",
		1,
	],
	[
		"fr",
		[
			"Le Syndicat des Ports du Nord (SPN) date de 1901.",
			"La ville possède cinq quais.",
			"Le SPN possède trois quais.",
		],
		"combien de quais possède le Syndicat des Ports du Nord ?",
		2,
	],
	[
		"fr",
		["L'école a fermé le gymnase.", "La police a fermé la route."],
		"qu'ont fermé les flics ?",
		1,
	],
	[
		"es",
		["La ciudad subió las tasas.", "La Unión Europea subió los aranceles."],
		"¿qué subió la UE?",
		1,
	],
	[
		"es",
		[
			"En Noruega se cambia la hora en octubre.",
			"En Estados Unidos se cambia la hora en noviembre.",
		],
		"¿cuándo se cambia la hora en EE. UU.?",
		1,
	],
	[
		"es",
		[
			"En Noruega se cambia la hora en octubre.",
			"En Estados Unidos se cambia la hora en noviembre.",
		],
		"cuando se cambia la hora en eeuu",
		1,
	],
	[
		"es",
		["El ejército envió tiendas.", "Las Naciones Unidas enviaron mantas."],
		"¿qué envió la ONU?",
		1,
	],
	[
		"es",
		["El alquiler sube en mayo.", "El impuesto sobre el valor añadido sube en julio."],
		"¿cuándo sube el IVA?",
		1,
	],
	[
		"es",
		[
			"La Junta del Puerto Norte (JPN) existe desde 1901.",
			"La ciudad tiene cinco muelles.",
			"La JPN tiene tres muelles.",
		],
		"¿cuántos muelles tiene la Junta del Puerto Norte?",
		2,
	],
	[
		"es",
		["La escuela cerró el gimnasio.", "La policía cerró la carretera."],
		"¿qué cerró la poli?",
		1,
	],
];
