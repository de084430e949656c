/** By what a language tells of the kinds of thing that a question may ask for. */
export interface TraitWords {
	readonly date: RegExp;
	readonly money: RegExp;
	readonly percent: RegExp;
	readonly cause: RegExp;
	/** Null where capitals do not tell a name. */
	readonly place: RegExp | null;
	readonly definition: RegExp;
	readonly duration: RegExp;
	readonly numbers: ReadonlySet<string>;
}

/** English where a language's words are not known. */
export function traitWordsOf(language: string): TraitWords {
	return traitWords[language] ?? english;
}

const english: TraitWords = {
	date: /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|decade|\d0s|bce?|ad)\b/i,
	money: /[$£€¥]\s?\d|\b(?:dollars?|pounds?|euros?|cents?)\b/i,
	percent: /\d\s?%|\bper ?cent\b|\bpercentage\b/i,
	cause:
		/\b(?:because|since|due to|so that|in order to|as a result|therefore|owing to|caused? by|led to|reasons?|thanks to|result(?:s|ed|ing)? (?:in|from)|to (?:prevent|avoid|protect|allow|ensure|make|help|keep|reduce|increase))\b/i,
	place: /\b(?:in|at|near|from|to|across|through|into)\s+(?:the\s+)?\p{Lu}/u,
	definition:
		/\b(?:is|are|was|were) (?:an?|the|one|any|defined|known|called)\b|\b(?:refers?|referred) to\b|\bmeans?\b|\bcalled\b|\bknown as\b/i,
	duration:
		/\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))\b/i,
	numbers: wordSet(
		"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half twice once",
	),
};

const traitWords: Readonly<Record<string, TraitWords>> = {
	en: english,
	de: {
		date: words(
			"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|jahrhunderts?|jahrzehnts?|\\d0er|gestern|heute|morgen",
		),
		money: words("euro|cent|dollar|franken|pfund|rappen", "[$£€¥]\\s?\\d|\\d\\s?[€$£]|"),
		percent: words("prozent", "\\d\\s?%|"),
		cause: words(
			"weil|denn|deshalb|daher|darum|wegen|aufgrund|grund|gründe|damit|infolge|folge|dank|nachdem|führte|ursache",
		),
		place: null,
		definition: words("ist|sind|war|waren|bedeutet|heißt|heisst|nennt|gilt|bezeichnet"),
		duration: words(
			"sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|jahrzehnten?",
		),
		numbers: wordSet(
			"zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden dutzend halb halfte drittel viertel doppelt",
		),
	},
	fr: {
		date: words(
			"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|siècle|décennie|hier|demain",
		),
		money: words("euros?|centimes?|dollars?|francs?|livres?", "[$£€¥]\\s?\\d|\\d\\s?[€$£]|"),
		percent: words("pour cent|pourcentage", "\\d\\s?%|"),
		cause: words(
			"parce que|car|puisque|afin|grâce|en raison|à cause|faute de|donc|ainsi|pour que|raisons?|cause|en effet|suite à|après que",
		),
		place: /(?:^|[\s(])(?:à|en|au|aux|dans|vers|près de|de)\s+(?:la |le |les |l['’])?\p{Lu}/u,
		definition: words("est|sont|était|étaient|signifie|appelle|appelée?|désigne|nommée?"),
		duration: words(
			"secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?",
		),
		numbers: wordSet(
			"deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards douzaine moitie tiers quart double",
		),
	},
	es: {
		date: words(
			"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|siglo|década|ayer|hoy|mañana",
		),
		money: words("euros?|céntimos?|dólares|dólar|pesos?|libras?", "[$£€¥]\\s?\\d|\\d\\s?[€$£]|"),
		percent: words("por ciento|porcentaje", "\\d\\s?%|"),
		cause: words(
			"porque|pues|ya que|debido|gracias|para que|por eso|por ello|a causa|motivos?|razón|razones|causa|tras|dado que",
		),
		place: /(?:^|[\s(])(?:en|a|al|de|desde|hacia|hasta)\s+(?:la |el |las |los )?\p{Lu}/u,
		definition: words("es|son|era|eran|fue|significa|llama|llamad[oa]|consiste|denomina"),
		duration: words("segundos?|minutos?|horas?|días?|semanas?|mes|meses|años?|décadas?|siglos?"),
		numbers: wordSet(
			"dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil millon millones docena mitad tercio cuarto doble",
		),
	},
};

function words(list: string, before = ""): RegExp {
	return new RegExp(`${before}(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, "iu");
}

function wordSet(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}
