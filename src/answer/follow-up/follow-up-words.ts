/** How people lean on what was said before, in one language. */
export interface FollowUpWords {
	/** What only joins a question to the one before: "and", "what about". */
	readonly lead: RegExp;
	/** Words that begin a question: "when", "how long", "does". */
	readonly asking: ReadonlySet<string>;
	/** Auxiliary verbs: what holds one is no bare phrase. */
	readonly verbs: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	readonly determiners: ReadonlySet<string>;
	/** "he", "she": one person, by gender. */
	readonly male: ReadonlySet<string>;
	readonly female: ReadonlySet<string>;
	/** "it", "they", "there", "that": what stands before, whatever it is. */
	readonly pointing: ReadonlySet<string>;
	/** Asks for who stands behind the words that were shown: "who said that?" */
	readonly whoSaid: RegExp;
	/** "else", "more": other words of the same person. */
	readonly further: RegExp;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const english: FollowUpWords = {
	lead: /^\W*(?:(?:and|or|but|so|then|also|ok(?:ay)?|well)\b[\s,]*)*(?:(?:what|how) about\b|what of\b)?[\s,]*/iu,
	asking: list(
		"who whom whose what which when where why how is are was were do does did has have had can could will would should may might must",
	),
	verbs: list(
		"is are was were be been do does did doesn't didn't has have had can could will would should may might must get gets got",
	),
	prepositions: list(
		"in at on for from to by of with without against about between during after before since until near under over per as",
	),
	determiners: list("the a an this that these those his her its their our my your"),
	male: list("he him his himself"),
	female: list("she her hers herself"),
	pointing: list(
		"it its they them their theirs this that these those there then one ones same other others another else so",
	),
	whoSaid: /^who (?:says?|said|told|claims?|claimed|wrote) (?:that|so|this|it|them|those)$/u,
	further: /\b(?:else|also|more|again)\b/giu,
};

const german: FollowUpWords = {
	lead: /^\W*(?:(?:und|oder|aber|also|ok(?:ay)?|dann|auch)(?![\p{L}])[\s,]*)*(?:(?:was ist|wie ist es|wie sieht es) mit(?![\p{L}])|wie steht es um(?![\p{L}]))?[\s,]*/iu,
	asking: list(
		"wer wen wem wessen was welche welcher welches welchen welchem wann wo woher wohin warum wieso weshalb wie wieviel wieviele ist sind war waren hat haben hatte kann konnen konnte wird werden muss mussen darf durfen soll",
	),
	verbs: list(
		"ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen konnte muss mussen darf durfen soll sollen",
	),
	prepositions: list(
		"in im am an auf aus bei fur von vom zu zum zur mit ohne gegen uber um nach vor seit bis unter zwischen durch ab",
	),
	determiners: list("der die das den dem des ein eine einen einem einer eines"),
	male: list("er ihn ihm sein seine seinen seinem seiner"),
	female: list("sie ihr ihre ihren ihrem ihrer"),
	pointing: list(
		"es das dies diese dieser dieses sie ihnen dort da dafur damit davon dazu daran dabei darum deren dessen andere anderen anderer so",
	),
	whoSaid:
		/^wer (?:sagt|sagte|hat) (?:das|so etwas|dies|es)(?: (?:gesagt|behauptet|geschrieben))?$/u,
	further: /(?<!\p{L})(?:noch|sonst|außerdem|weiter)(?!\p{L})/giu,
};

const french: FollowUpWords = {
	lead: /^\W*(?:(?:et|ou|mais|donc|alors|aussi|ok)(?![\p{L}])[\s,]*)*(?:(?:qu'en est-il|quid) (?:de|du|des)(?![\p{L}]))?[\s,]*/iu,
	asking: list(
		"qui que quoi quel quelle quels quelles quand ou pourquoi comment combien est sont a ont peut est-ce",
	),
	verbs: list("est sont etait etaient sera a ont avait avaient peut peuvent doit doivent va vont"),
	prepositions: list(
		"a au aux en dans de du des d pour par avec sans contre sur sous chez apres avant depuis entre vers pendant",
	),
	determiners: list("le la les l un une des ce cet cette ces son sa ses leur leurs"),
	male: list("il lui"),
	female: list("elle"),
	pointing: list("ils elles leur leurs cela ca ceci ce y en la autre autres celui celle ceux"),
	whoSaid: /^qui (?:a dit|dit|affirme) (?:ca|cela|ceci)$|^qui (?:l'a|la) dit$/u,
	further: /(?<!\p{L})(?:encore|aussi|autre)(?!\p{L})/giu,
};

const spanish: FollowUpWords = {
	lead: /^\W*(?:(?:y|e|o|pero|entonces|tambien|también|ok)(?![\p{L}])[\s,]*)*(?:qué (?:pasa|hay) (?:con|de)(?![\p{L}]))?[\s,]*/iu,
	asking: list(
		"quien quienes que cual cuales cuando donde adonde por como cuanto cuanta cuantos cuantas es son fue ha han puede",
	),
	verbs: list(
		"es son era eran fue fueron esta estan ha han habia puede pueden debe deben va van hay",
	),
	prepositions: list(
		"a al en de del para por con sin contra sobre desde hasta entre tras antes durante segun",
	),
	determiners: list("el la los las un una unos unas este esta estos estas su sus"),
	male: list("el"),
	female: list("ella"),
	pointing: list("ello ellos ellas esto eso esa ese esos esas alli ahi lo otro otra otros otras"),
	whoSaid: /^quien (?:dijo|dice|ha dicho|afirma) (?:eso|esto)$|^quien lo (?:dijo|dice|ha dicho)$/u,
	further: /(?<!\p{L})(?:más|también|otra)(?!\p{L})/giu,
};

const byLanguage: Readonly<Record<string, FollowUpWords>> = {
	en: english,
	de: german,
	fr: french,
	es: spanish,
};

/** The words of a language, by its name in ISO 639-1; English where there are none. */
export function followUpWordsOf(language: string): FollowUpWords {
	return byLanguage[language] ?? english;
}
