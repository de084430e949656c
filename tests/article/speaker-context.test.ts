import { type Case, testPatterns } from "./speaker-cases.ts";

const german =
	"Der Rat hat am Montag in der Halle über den Hafen und die Schule beraten und nichts entschieden.\n";
const french =
	"Le conseil est réuni lundi dans la salle du port pour parler des écoles et il ne décide pas.\n";
const spanish =
	"El consejo se reunió el lunes en la sala del puerto para hablar de la escuela y no tomó una decisión.\n";

const patterns: Readonly<Record<string, readonly Case[]>> = {
	"he and she mean the subject of the sentence before": [
		[
			"Mayor Ines Roth met her rival, Paul Dorn, on Monday.\n“We will talk again,” he said.",
			"!Paul Dorn",
		],
		[
			"The harbour master, Tom Hale, opened the gate at nine. “It was stiff,” he said.",
			"!Tom Hale",
		],
		[
			"When Tom Hale arrived, Paul Dorn was already there.\n“I had waited an hour,” he said.",
			"!Paul Dorn",
		],
		[
			"Paul Dorn sent his report to Tom Hale in May.\n“It was honest,” he said of the report.",
			"!Paul Dorn",
		],
		[
			"Tom Hale spoke first. “The wall will hold.”\n“But nobody has tested it in winter,” he added.",
			"Tom Hale",
			"Tom Hale",
		],
		[
			"Tom Hale and the board quarrelled with Paul Dorn for years. Harbour pilot Leo Park watched.\n“I kept quiet,” he said.",
			"!Leo Park",
		],
		[
			"The vote was close, noted historian Paul Dorn.\n“It was always going to be,” he wrote in June, long after Tom Hale had left.",
			"Paul Dorn",
		],
		[
			"Open doors are a soft target, said Dr Priya Hallow of Basset University, who has counted 31 thefts since May. “There's little money in them,” she said.",
			"!Priya Hallow",
		],
		[
			"They were relegated in June, yet the map counted in their favour, as coach Im Tae-ho conceded. “We can't complain,” he said with a shrug.",
			"!Im Tae-ho",
		],
		[
			"Researcher Pyo Ji-won of the Institute for Ageing fears that tired people will feel obliged. In her survey of 600 readers, a third said they had pain. “We are buying childcare,” she said.",
			"!Pyo Ji-won",
		],
		[
			"A lawyer for the couple, Ben Castle, said he plans to sue. “They thought they were buying a snack,” he said.",
			"!Ben Castle",
		],
		[
			"Leo Park was there too. Jorunn Tveitt, who runs the crew in Karlsund, had no patience. “I wrote the list on a box,” she said.\nTom Hale went home.",
			"!Jorunn Tveitt",
		],
		[
			"Clara Voss keeps the books. A loss would have been dear, according to Meher Darwala, a broker. “It is the cheapest bad day,” she said.",
			"!Meher Darwala",
		],
		[
			"Clara Voss keeps the books. One of them is Tamsen Lovdal, a welder in Westmark, who came by train. “I yelled at the radio,” she said.",
			"!Tamsen Lovdal",
		],
		[
			"Paul Dorn was silent. The Harbour Ombudsman, Riku Altori, had warned the board that a week was too little to find a lawyer. “It is a decoration,” he wrote.",
			"!Riku Altori",
		],
		[
			"Hana Tautari, an interpreter, works in two languages.\nLast year she was away for months. She takes her work from spoken Maori. She sleeps badly. “I know the bread of each house,” she said.\nClara Voss knows none of them.",
			"!Hana Tautari",
		],
		[
			"Naoko Berg speaks for the firm. “We respect it,” she said.\nGrue could have gone on. In a letter he explains that he is tired: “I am a night porter.”\nGrue has left.",
			"!Naoko Berg",
			null,
		],
		[
			"Clara Voss was late.\nIt was brought by Amina Boru, a baker, who has two boats. The gate was shut. “This is not revenge,” she said.",
			"!Amina Boru",
		],
		[
			"“I paid for it,” said Clara Voss.\nThe board thanked Ines Roth in May. “It was a gift,” she said.",
			"!Clara Voss",
			"Ines Roth",
		],
		[
			"Tom Hale was late.\nThe council's economist, Rafe Tennat, expects a fall. Freight and copper account for the rest. “Nobody should wait,” he said.",
			"!Rafe Tennat",
		],
		[
			"Tom Hale was late.\nLast year's winner, harbour climber Unai Zelay, is back although he has not raced since May. “I come to find out,” he said.",
			"!Unai Zelay",
		],
		[
			"Tom Hale was late.\nThe owner of the only shop in the town, Mr Kenji Wakur, fears worse. A third of his guests come at night. “First the bus goes,” he said.",
			"!Kenji Wakur",
		],
		[
			"Tom Hale was late.\nThe case was brought by Solange Cormer, a baker, who was fined for parking on Mill Street. She has never claimed to be right. “I know the sign,” she told the court.",
			"!Solange Cormer",
		],
		[
			"Tom Hale was late.\nRhodri Vaughan, of the campaign Closed Door, doubts that it means much. “Nobody argues with the board,” he said.",
			"!Rhodri Vaughan",
		],
		[
			"The Fell Foot mill is shut; its owner, Stan Kerr, has counted. “It is a loss,” he said.\nTom Hale paid.",
			"!Stan Kerr",
		],
		["Tom Hale's brother runs the mill.\n“He never sleeps,” he said.", null],
		["Clara Voss's elder sister keeps the shop. “We open at nine,” she said.", null],
		["Leo Park's son, a pilot, lives in Westmark.\n“I fly on Sundays,” he said.", null],
		["Tom Hale's lawyer left the court.\n“We will appeal,” he said.", null],
		["Tom Hale's sister runs the mill. He was there too.\n“I only watch,” he said.", "Tom Hale"],
		["Tom Hale's farm burned down in May.\n“I lost it all,” he said.", "!Tom Hale"],
		["Paul Dorn warned Tom Hale in May. “It was a bad year,” he said.", null],
		["Ines Roth asked Clara Voss about the gate.\n“It was open,” she said.", null],
		["Ines Roth told Paul Dorn to resign.\n“I never liked the plan,” she said.", "!Ines Roth"],
		["Ines Roth told Clara Voss to resign.\n“I never liked the plan,” she said.", null],
		["Paul Dorn accused Tom Hale of theft. “That is a lie,” he replied.", null],
		["Paul Dorn accused Tom Hale of theft on Monday. “That is a lie,” he replied.", null],
		["Tom Hale came late. Paul Dorn called Tom Hale a thief. “You are wrong,” he replied.", null],
		["Paul Dorn insulted Tom Hale in the hall. “You will pay for this,” he answered.", null],
		[
			"Tom Hale left at noon and Paul Dorn stayed until four.\n“I wanted to see the end,” he said.",
			null,
		],
	],
	"it and they mean the body that spoke or acted": [
		["Harbour Bank cut its forecast. It “expects a hard year”, it said.", "Harbour Bank"],
		[
			"The Salt Company, owned by Tom Hale, closed two pits. “We had no choice,” it said in a statement.",
			"!Salt Company",
		],
		[
			"A deputy director took the decision to “drop the case”, the Norland Prosecution Authority said.\n“The evidence has weakened,” it added.",
			"!Norland Prosecution Authority",
			"!Norland Prosecution Authority",
		],
		[
			"Gull Records have twice denied any quarrel with Clara Voss.\n“We never stopped her,” they said in a statement.",
			"!Gull Records",
		],
		["Ines Roth sued the Harbour Times. The paper said it “stands by the story”.", null],
	],
	"roles stand between the words and the name": [
		[
			"“We have found vapour at last,” lead researcher and SPAN harbour physician Lucas Pagan said in a statement.",
			"!Lucas Pagan",
		],
		[
			"“We are looking for more ships in the region,” Minister of Industry, Investment and Commerce, Senator the Hon. Aubyn Hilltop, told the paper.",
			"!Aubyn Hilltop",
		],
		[
			"“Nobody asked the pilots about the new gate,” chairwoman, owner and president Ines Roth said on Friday.",
			"!Ines Roth",
		],
		["“They lied,” a friend of Paul Dorn said.", null],
		["“They lied,” one of Ines Roth's lawyers, Tom Hale, told the court.", "Tom Hale"],
		["“He saved us,” the coach said of keeper Tom Hale.", null],
	],
	"any verb between the comma and a name is one of speech": [
		["The chairman is Gary Stone.\n“We all go to the harbour,” shared Mr. Stone.", "!Gary Stone"],
		["“The water rose in an hour,” remembered Clara Voss.", "!Clara Voss"],
		["“Then we ran,” finished Leo Park.", "!Leo Park"],
		["“We never slept,” recalled nurse Clara Voss, who worked beside Ines Roth.", "Clara Voss"],
		["The “open door”, closed Monday to Friday, is in Hale Street.", null],
	],
	"names are shown whole, and without what stands before them": [
		[
			"According to the Harrow Supporters' Trust, “the silence has been worse than the punishment”.",
			"!Harrow Supporters' Trust",
		],
		[
			"The Italian Marzia Colabuono, who came third, called it “correct and horrible”.",
			"!Marzia Colabuono",
		],
		[
			"Designer Petronella Vukic, whose pattern came out then, calls it “a tea towel over a flood”.",
			"!Petronella Vukic",
		],
		["“She played the better run,” said the Canadian Odette Marchbank.", "!Odette Marchbank"],
	],
	"words that are read, sung, played or denied": [
		["A sign at Tom Hale's shop read “Closed for good”.", null],
		["Paul Dorn wore a cap that said “Harbour First”.", null],
		[
			"A philosopher, Dr Osric Tau, has refused a box and put up a sign reading “Rats welcome”.",
			null,
		],
		["Anna Reed, who runs the shop, hung out a banner saying “We are still here”.", null],
		["“I finally talked to my cat,” somebody wrote, and Peter Grant laughed.", null],
		["Anna Reed plans to play in “primaries in northern districts” to elect women.", null],
		["The rules changed. Oct. 25 called it “reckless games”.", null],
		["“We are late,” Sept. 25 said.", null],
		["The harbour fund of Leo Park got a gift with the note “for the missing ships”.", null],
		["Ines Roth reads every letter.\n“I finally talked to my cat,” somebody wrote.", null],
		[
			"Paul Dorn was banned. “He wrote at night and gave me an hour,” the ruling quotes him as saying.",
			null,
		],
		["The song “Leave the Light On” by Clara Voss was played twice.", null],
		["Clara Voss read aloud a letter from her son. “We are cold,” it began.", null],
		["“I came home,” says the narrator of Clara Voss's novel.", null],
		["Paul Dorn denied having called Ines Roth “a coward”.", null],
		["Ines Roth would never say “sorry”, Paul Dorn wrote.", null],
		["According to Paul Dorn, Ines Roth had shouted “traitor” at him.", null],
		["In the report that Ines Roth commissioned, the board is described as “asleep”.", null],
		["Clara Voss was found beside a bottle of “party powder”.", null],
		["Paul Dorn was held in a “black site” for a year.", null],
		["Tom Hale was seen with a bag of “harbour gold”.", null],
		["Ines Roth was nicknamed “the Broom” by her colleagues.", null],
		["“You are fired,” Ines Roth told Paul Dorn.", "!Ines Roth"],
		["The report, which Ines Roth called “a whitewash”, runs to ninety pages.", "Ines Roth"],
	],
	"German: a sentence of nothing but words goes on with whom the one before names": [
		[
			`${german}Hafenchef Paul Dorn ist seit Wochen unterwegs. „Es ist schwieriger denn je.“`,
			"!Paul Dorn",
		],
		[
			`${german}Die Fähre kommt laut Kapitän Paul Dorn auf 90 Prozent. „Wir fahren bei jedem Wetter hinaus.“`,
			"!Paul Dorn",
		],
		[
			`${german}„Das wird teuer“, sagte Paul Dorn.\nErnster Nachsatz: „Ich werde mir drei Tage Ruhe gönnen müssen.“`,
			"!Paul Dorn",
			"!Paul Dorn",
		],
		[
			`${german}Ines Roth kritisierte die Aussage von Paul Dorn. „Das Wasser steigt jedes Jahr weiter an.“`,
			"!Ines Roth",
		],
		[`${german}Ein Anwohner sah Paul Dorn am Tor. „Wir haben alle sehr gelacht.“`, null],
		[`${german}Paul Dorn und Ines Roth standen am Tor. „Wir haben alle sehr gelacht.“`, null],
		[`${german}Der Streit um Paul Dorn dauert an. „Das geht schon seit Jahren so.“`, null],
		[
			`${german}Paul Dorn warf Tom Hale Diebstahl vor. „Das ist eine Lüge und nichts anderes.“`,
			null,
		],
	],
	"German: told speech and colons": [
		[`${german}Ines Roth will sparen. Ein Neubau komme für sie „nicht in Frage“.`, "!Ines Roth"],
		[
			`${german}Kritiker Paul Dorn urteilte über das Buch, es sei „ein Schlag ins Wasser“.`,
			"!Paul Dorn",
		],
		[
			`${german}„Wir müssen reden“, mahnte Ines Roth. Die Schulen könnten es sich nicht leisten, „weiter ins Abseits zu geraten“.`,
			"!Ines Roth",
			"!Ines Roth",
		],
		[`${german}Ines Roth will im Hafen „neue Wege gehen und alte verlassen“.`, "!Ines Roth"],
		[
			`${german}Bekannt wurde Clara Voss mit Brücken.\nDann schlägt Voss den Bogen zum Meer: „Das Wasser holt sich alles zurück.“`,
			"!Clara Voss",
		],
		[
			`${german}Bürgermeisterin Ines Roth traf ihren Rivalen Paul Dorn. „Wir reden weiter“, sagte er.`,
			"!Paul Dorn",
		],
		[`${german}„Die Leute zahlen zu viel“, kritisiert Juristin Mag. Clara Voss.`, "!Clara Voss"],
		[
			`${german}So haben der Hauptmann Paul Dorn als auch die Rätin Clara Voss ihre Meinung klar gemacht: „Das ist das erste Mal seit Jahren.“`,
			null,
		],
		[`${german}Paul Dorn sagte, Ines Roth habe ihn „einen Feigling ohne Mut“ genannt.`, null],
		[`${german}Laut Paul Dorn habe Ines Roth „Verräter“ gerufen.`, null],
		[`${german}Laut Paul Dorn nannte Ines Roth ihn einen „Feigling ohne Ehre“.`, null],
		[`${german}Laut Paul Dorn hat Ines Roth ihn als „Feigling ohne Ehre“ bezeichnet.`, null],
		[`${german}Laut Paul Dorn ist der Hafen „ein Schlag ins Wasser“.`, "!Paul Dorn"],
		[`${german}Der Bruder von Paul Dorn führt die Mühle. „Er schläft nie“, sagte er.`, null],
		[`${german}„Ich habe keine Angst“, hat Paul Dorn nie gesagt.`, null],
		[`${german}Der Film „Das Boot meines Vaters“ von Clara Voss läuft im Mai.`, null],
		[`${german}Eine Nutzerin dankte Clara Voss und schrieb: „Das ist Gold wert für uns.“`, null],
		[`${german}Auf dem Schild stand „Betreten verboten“, wie Paul Dorn zeigte.`, null],
	],
	"French: told speech": [
		[
			`${french}Paul Dorn a également assuré qu'il resterait, « même pour jouer seul ».`,
			"!Paul Dorn",
		],
		[
			`${french}La préfète, Clara Voss, défend « un compromis signé par tout le monde ».`,
			"!Clara Voss",
		],
		[
			`${french}La maire Clara Voss a reçu Paul Dorn. « Nous parlerons encore », a-t-il dit.`,
			"!Paul Dorn",
		],
		[`${french}Clara Voss veut « rouvrir les écoles avant l'hiver ».`, "!Clara Voss"],
		[
			`${french}« Je reste à mon poste », a déclaré le ministre du Port. « Je n'ai rien signé », a-t-il ajouté.`,
			"le ministre du Port",
			"le ministre du Port",
		],
		[`${french}Paul Dorn affirme que Clara Voss l'a traité de « lâche sans honneur ».`, null],
		[`${french}Selon Paul Dorn, Clara Voss a crié « traître » dans la salle.`, null],
		[`${french}Selon Paul Dorn, Clara Voss l'a appelé « lâche sans honneur ».`, null],
		[`${french}Selon Paul Dorn, le port est « un gouffre sans fond ».`, "!Paul Dorn"],
		[`${french}Paul Dorn n'a jamais dit que le port était « un gouffre sans fond ».`, null],
		[`${french}Le frère de Paul Dorn tient le moulin. « Il ne dort jamais », dit-il.`, null],
		[`${french}Sur la pancarte de Paul Dorn, on lit « Le port d'abord ».`, null],
	],
	"Spanish: told speech": [
		[
			`${spanish}Clara Voss explicó que hay más espacio, “de tal manera que todos se sientan bien”.`,
			"!Clara Voss",
		],
		[
			`${spanish}La directora de Planificación de la Fundación Puerto Alto, Clara Voss, explicó que hay reglas, “tanto al construir como al limpiar”.`,
			"!Clara Voss",
		],
		[
			`${spanish}Para la arquitecta Clara Voss, la oficina es de todos. “Se piensa en salas abiertas y en otras privadas”.`,
			"!Clara Voss",
		],
		[`${spanish}«Nadie me avisó de nada», se queja Clara Voss, cocinera jubilada.`, "!Clara Voss"],
		[
			`${spanish}«Mi abuela no conoció el mar», declaró ante los siete jueces Pablo Marín.`,
			"!Pablo Marín",
		],
		[
			`${spanish}Su portavoz, Pablo Marín, no rechaza los límites. «Esto no sirve», resumió.`,
			"!Pablo Marín",
		],
		[
			`${spanish}La alcaldesa Clara Voss recibió a Paul Dorn. «Hablaremos otra vez», dijo él.`,
			"!Paul Dorn",
		],
		[
			`${spanish}El repartidor sigue en su puesto. La guardia le dio una medalla y Pablo Marín una garrafa. «Está en el trastero», confiesa.`,
			null,
		],
		[`${spanish}Pablo Marín negó que Clara Voss le hubiera llamado «cobarde sin honor».`, null],
		[`${spanish}Según Pablo Marín, la directora Clara Voss gritó «traidor» en la sala.`, null],
		[`${spanish}Según Pablo Marín, Clara Voss lo llamó «cobarde sin honor».`, null],
		[`${spanish}Según Pablo Marín, el puerto es «un pozo sin fondo».`, "!Pablo Marín"],
		[`${spanish}Pablo Marín nunca dijo que el puerto fuera «un pozo sin fondo».`, null],
		[`${spanish}El hermano de Pablo Marín lleva el molino. «Nunca duerme de noche», dijo.`, null],
		[`${spanish}El abogado de Clara Voss sostuvo que su clienta está «muy aliviada hoy».`, null],
	],
};

testPatterns(patterns);
