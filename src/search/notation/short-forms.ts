import { foldWord, type Token } from "../language/tokens.ts";
import { type LongForm, type MarkLongForms, markLongForms } from "./long-forms.ts";

/**
 * Short forms that texts use without explaining them, and what they stand for, by language. A short form in small letters
 * is one where it is no other word: "uk", not "us".
 */
const written: Readonly<Record<string, string>> = {
	en: `
US U.S. USA U.S.A. = united states
UK U.K. = united kingdom
EU E.U. = european union
UN U.N. = united nations
NYC = new york city
PM = prime minister
PMs = prime ministers
MP = member of parliament
MPs = members of parliament
MEP = member of the european parliament
MEPs = members of the european parliament
DST = daylight saving time
NHS = national health service
AI A.I. = artificial intelligence
GDP = gross domestic product
CEO = chief executive officer
CEOs = chief executive officers
VAT = value added tax
WHO = world health organization
GOP = republican party republicans
IMF = international monetary fund
ECB = european central bank
UAE = united arab emirates
GP = general practitioner
GPs = general practitioners
HQ = headquarters
EV = electric vehicle
EVs = electric vehicles
`,
	de: `
EU = europäische union
US USA U.S.A. = vereinigte staaten
UN UNO = vereinte nationen
UK = vereinigtes königreich
MwSt MWST Mwst. MwSt. = mehrwertsteuer
Kita = kindertagesstätte
Kitas = kindertagesstätten
BVerfG = bundesverfassungsgericht
BGH = bundesgerichtshof
BIP = bruttoinlandsprodukt
KI = künstliche intelligenz
ÖPNV = öffentlicher nahverkehr
EZB = europäische zentralbank
WHO = weltgesundheitsorganisation
OB = oberbürgermeister
Lkw LKW = lastwagen
Pkw PKW = personenwagen
`,
	fr: `
UE = union européenne
US USA U.S.A. É.-U. = états unis
ONU = nations unies
RU R.-U. = royaume uni
TVA = taxe sur la valeur ajoutée
PM = premier ministre
PIB = produit intérieur brut
IA = intelligence artificielle
OMS = organisation mondiale de la santé
BCE = banque centrale européenne
FMI = fonds monétaire international
`,
	es: `
UE U.E. = unión europea
EE.UU. EEUU EE.\u00a0UU. EUA USA U.S.A. US = estados unidos
ONU = naciones unidas
RU = reino unido
IVA = impuesto sobre el valor añadido
PIB = producto interior bruto
IA = inteligencia artificial
OMS = organización mundial de la salud
BCE = banco central europeo
FMI = fondo monetario internacional
`,
};

/** Short forms that are words of the language when they stand in small letters. */
const onlyInCapitals: Readonly<Record<string, string>> = {
	en: "us who un it",
	de: "us ob",
	fr: "us ru",
	es: "us ru",
};

/** What people call somebody or something in talk, and what texts write: words that stand for one another. */
const informal: Readonly<Record<string, string>> = {
	en: `
tories tory = conservatives conservative
dems = democrats democratic
lib-dems libdems = liberal democrats
reps = republicans
feds = federal
cops cop = police officers
doc docs = doctor doctors
kids kid = children child
mum mums mom moms = mother mothers
dad dads = father fathers
pic pics photo photos = picture pictures photograph photographs
uni unis = university universities
vet vets = veteran veterans veterinary
info = information
app apps = application applications
exam exams = examination examinations
ad ads advert adverts = advertisement advertisements
gov govt gvt = government
dept = department
fridge = refrigerator
telly tv = television
phone phones = telephone telephones
plane planes = aircraft aeroplane airplane
flu = influenza
temp = temperature
vs = against
hols = holidays
footie footy = football
bike bikes = bicycle bicycles
`,
	de: `
sozis sozi = sozialdemokraten sozialdemokratische spd
schwarze = union cdu
bulle bullen polizist = polizei
prof profs = professor professoren
uni unis = universität universitäten
azubi azubis = auszubildende auszubildenden
abi = abitur
handy handys = mobiltelefon smartphone
öffis = nahverkehr
doku = dokumentation
info infos = information informationen
chef chefs chefin = leiter leiterin vorsitzende geschäftsführer
bufdi = freiwilligendienst
kripo = kriminalpolizei
demo demos = demonstration demonstrationen
auto autos = wagen
rad räder = fahrrad fahrräder
kids = kinder
`,
	fr: `
flic flics = police policiers policier
prof profs = professeur professeurs
fac facs = université faculté
proprio proprios = propriétaire propriétaires
resto restos = restaurant restaurants
appart apparts = appartement appartements
ado ados = adolescent adolescents
manif manifs = manifestation manifestations
boulot job = travail emploi
gosse gosses = enfant enfants
bagnole bagnoles = voiture voitures
vélo vélos = bicyclette bicyclettes
ciné = cinéma
télé = télévision
info infos = information informations
écolo écolos = écologistes verts
`,
	es: `
poli polis = policía policías
profe profes = profesor profesora profesores
uni = universidad
peli pelis = película películas
bici bicis = bicicleta bicicletas
cole = colegio escuela
tele = televisión
curro = trabajo empleo
crío críos = niño niños
piso pisos = vivienda viviendas apartamento
coche coches = automóvil automóviles
moto motos = motocicleta motocicletas
pepé pp = populares popular
info = información
mani manis = manifestación
boli = bolígrafo
`,
};

/** The short forms of a language that need no explaining. */
export interface ShortForms {
	/** The one word that stands for a short form and for its long one, by the way it is written in a text. */
	wordFor(token: Token, text: string): string | undefined;
	/** Marks the long ones. */
	readonly mark: MarkLongForms;
}

const tables = new Map(
	Object.entries(written).map(([language, lines]) => [language, toShortForms(language, lines)]),
);

/** Undefined where none are known. */
export function shortFormsOf(language: string): ShortForms | undefined {
	return tables.get(language);
}

function toShortForms(language: string, lines: string): ShortForms {
	const onlyCapital = new Set((onlyInCapitals[language] ?? "").split(" "));
	const words = new Map<string, string>();
	const forms: LongForm[] = [];
	for (const [shorts, longs] of readLines(lines)) {
		const long = longs.map(foldWord);
		// No text has a word with this sign in it.
		const token = long.join("·");
		if (long.length > 1) forms.push({ words: long, token });
		for (const short of shorts) {
			const parts = short.split("\u00a0").map(foldWord);
			if (parts.length > 1) forms.push({ words: parts, token });
			else words.set(foldWord(short), token);
		}
	}
	return {
		mark: markLongForms(forms, language),
		wordFor({ word, start, end, capital }, text) {
			const found = words.get(word);
			if (found === undefined || !onlyCapital.has(word)) return found;
			const isBehindThe =
				language === "en" && word === "us" && /\bthe $/u.test(text.slice(start - 4, start));
			return (capital && isSetApart(text.slice(start, end), text)) || isBehindThe
				? found
				: undefined;
		},
	};
}

/** Written in capitals, in a text that is not all so. */
function isSetApart(written: string, text: string): boolean {
	return written === written.toUpperCase() && /\p{Ll}/u.test(text);
}

/** Other words for what people say in talk; of the words that texts use, those of talk. */
export function otherNames(word: string, language: string): readonly string[] {
	return names.get(language)?.get(word) ?? [];
}

const names = new Map(
	Object.entries(informal).map(([language, lines]) => {
		const table = new Map<string, string[]>();
		for (const [talk, texts] of readLines(lines)) {
			const [said, meant] = [talk.map(foldWord), texts.map(foldWord)];
			for (const word of said) table.set(word, [...(table.get(word) ?? []), ...meant]);
			for (const word of meant) table.set(word, [...(table.get(word) ?? []), ...said]);
		}
		return [language, table];
	}),
);

function readLines(lines: string): [string[], string[]][] {
	return lines
		.trim()
		.split("\n")
		.map((line) => {
			const [left = "", right = ""] = line.split(" = ");
			return [left.split(" "), right.split(" ")];
		});
}
