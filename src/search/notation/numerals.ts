import { foldWord } from "../language/tokens.ts";

/** How a language writes numbers and what is counted with them. */
export interface Numerals {
	/** The value of a number word: "twelve"; undefined for another word. */
	readonly cardinals: ReadonlyMap<string, number>;
	/** The value of a word for a place in a row: "third". */
	readonly ordinals: ReadonlyMap<string, number>;
	/** By a folded word or sign for a power of ten ("million", "bn"), its value. */
	readonly scales: ReadonlyMap<string, number>;
	/** Names of powers of ten that large numbers are written with, the largest first. */
	readonly largeScales: readonly (readonly [value: number, name: string])[];
	readonly percent: string;
	/** The word for a currency by its sign or code. */
	readonly currencies: ReadonlyMap<string, string>;
	/** Short forms of units and their words. */
	readonly units: ReadonlyMap<string, string>;
	/** What parts thousands, as a part of a pattern; and what parts the fraction. */
	readonly group: string;
	readonly point: string;
}

interface Written {
	/** From 0 on; then the tens from 20 on, after a semicolon. */
	readonly cardinals: string;
	readonly ordinals: string;
	readonly scales: string;
	readonly largeScales: readonly (readonly [number, string])[];
	readonly percent: string;
	readonly currencies: string;
	readonly units: string;
	readonly group: string;
	readonly point: string;
}

const units = {
	en: "km=kilometres kg=kilograms cm=centimetres mm=millimetres mph=mph kmh=kmh ha=hectares ft=feet lb=pounds lbs=pounds mw=megawatts gw=gigawatts kwh=kwh gb=gigabytes hrs=hours hr=hours min=minutes mins=minutes sec=seconds secs=seconds yrs=years",
	de: "km=kilometer kg=kilogramm cm=zentimeter mm=millimeter ha=hektar m=meter t=tonnen mw=megawatt gw=gigawatt std=stunden min=minuten sek=sekunden",
	fr: "km=kilometres kg=kilogrammes cm=centimetres mm=millimetres ha=hectares m=metres t=tonnes mw=megawatts gw=gigawatts min=minutes",
	es: "km=kilometros kg=kilogramos cm=centimetros mm=milimetros ha=hectareas m=metros t=toneladas mw=megavatios gw=gigavatios min=minutos",
};

/** A space that parts thousands may be no-break or narrow. */
const space = "[ \\u00a0\\u202f\\u2009]";

const written: Readonly<Record<string, Written>> = {
	en: {
		cardinals:
			"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen;twenty thirty forty fifty sixty seventy eighty ninety",
		ordinals:
			"- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth;twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
		scales:
			"k=3 thousand=3 m=6 mn=6 mln=6 million=6 millions=6 b=9 bn=9 billion=9 billions=9 tn=12 trn=12 trillion=12",
		largeScales: [
			[1e12, "trillion"],
			[1e9, "billion"],
			[1e6, "million"],
		],
		percent: "percent",
		currencies: "$=dollars us$=dollars £=pounds €=euros ¥=yen usd=dollars gbp=pounds eur=euros",
		units: units.en,
		group: ",",
		point: "\\.",
	},
	de: {
		cardinals:
			"null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn;zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
		ordinals:
			"- erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte",
		scales:
			"tsd=3 tausend=3 mio=6 mill=6 million=6 millionen=6 mrd=9 milliarde=9 milliarden=9 billion=12 billionen=12",
		largeScales: [
			[1e12, "billionen"],
			[1e9, "milliarden"],
			[1e6, "millionen"],
		],
		percent: "prozent",
		currencies:
			"$=dollar us$=dollar £=pfund €=euro eur=euro usd=dollar gbp=pfund chf=franken fr=franken",
		units: units.de,
		group: `(?:[.'’]|${space})`,
		point: "[,.]",
	},
	fr: {
		cardinals:
			"zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - -;vingt trente quarante cinquante soixante - - -",
		ordinals:
			"- premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième",
		scales:
			"mille=3 million=6 millions=6 mio=6 md=9 mds=9 mrd=9 milliard=9 milliards=9 billion=12 billions=12",
		largeScales: [
			[1e12, "billions"],
			[1e9, "milliards"],
			[1e6, "millions"],
		],
		percent: "pourcent",
		currencies:
			"$=dollars us$=dollars £=livres €=euros eur=euros usd=dollars gbp=livres chf=francs",
		units: units.fr,
		group: `(?:[.'’]|${space})`,
		point: "[,.]",
	},
	es: {
		cardinals:
			"cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve;veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
		ordinals:
			"- primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo",
		scales: "mil=3 millón=6 millones=6 billón=12 billones=12",
		largeScales: [
			[1e12, "billones"],
			[1e6, "millones"],
		],
		percent: "porciento",
		currencies: "$=dólares us$=dólares £=libras €=euros eur=euros usd=dólares",
		units: units.es,
		group: `(?:[.'’]|${space})`,
		point: "[,.]",
	},
};

const numerals = new Map(
	Object.entries(written).map(([language, each]) => [language, toNumerals(each)]),
);

/** Undefined where it is not known how the language writes numbers. */
export function numeralsOf(language: string): Numerals | undefined {
	return numerals.get(language);
}

/** The other ways to write a number word or a number's figures: "12" for "twelve". */
export function otherNumerals(word: string, language: string): readonly string[] {
	return others.get(language)?.get(word) ?? [];
}

function toNumerals(each: Written): Numerals {
	return {
		cardinals: counted(each.cardinals),
		ordinals: counted(each.ordinals),
		scales: new Map([...pairs(each.scales)].map(([name, power]) => [name, 10 ** Number(power)])),
		largeScales: each.largeScales,
		percent: each.percent,
		currencies: pairs(each.currencies),
		units: pairs(each.units),
		group: each.group,
		point: each.point,
	};
}

/** Words by their value: one after the other from 0, then by tens from 20. */
function counted(line: string): Map<string, number> {
	const [low = "", tens = ""] = line.split(";");
	const named = [
		...low.split(" ").map((word, at) => [foldWord(word), at] as const),
		...tens.split(" ").map((word, at) => [foldWord(word), 20 + 10 * at] as const),
	];
	return new Map(named.filter(([word]) => word !== ""));
}

function pairs(line: string): Map<string, string> {
	return new Map(
		line.split(" ").map((pair) => {
			const [from = "", to = ""] = pair.split("=");
			return [/^\p{L}/u.test(from) ? foldWord(from) : from, /^\p{L}/u.test(to) ? foldWord(to) : to];
		}),
	);
}

const others = new Map(
	[...numerals].map(([language, { cardinals }]) => {
		const both = [...cardinals].flatMap(([word, value]): [string, string[]][] => [
			[word, [String(value)]],
			[String(value), [word]],
		]);
		return [language, new Map(both)];
	}),
);
