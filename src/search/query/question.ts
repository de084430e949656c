import { type Token, tokensOf } from "../language/tokens.ts";
import { isUnspaced } from "../language/unspaced-words.ts";
import { withoutSpelledOut } from "../notation/long-forms.ts";
import { normalWords } from "../notation/normal-words.ts";
import type { Notation } from "../notation/quantity.ts";
import { withoutSmallTalk } from "./small-talk.ts";

/** What a question asks for, as far as its question word tells. */
export type AskedFor =
	| "person"
	| "time"
	| "place"
	| "count"
	| "amount"
	| "reason"
	| "manner"
	| "duration"
	| "definition"
	| "thing";

export interface ParsedQuestion {
	/** As it was typed, free of Discord's mark-up. */
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly askedFor: AskedFor;
	/** Its words in the one form that the articles' words have: dates, amounts and short forms by what they mean. */
	wordsIn(notation: Notation): readonly Token[];
}

/** Reads a question: its words, free of Discord's mark-up and of small talk, and what it asks for. */
export function parseQuestion(text: string): ParsedQuestion {
	const bare = withoutMarkup(text);
	const tokens = withoutSmallTalk(tokensOf(bare));
	return {
		text: bare,
		tokens,
		askedFor: askedFor(tokens.map((token) => token.word)),
		wordsIn: normalised(bare, tokens),
	};
}

/** What of a text stands where some tokens do, in its normal form, read once for each notation. */
function normalised(text: string, tokens: readonly Token[]): ParsedQuestion["wordsIn"] {
	const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
	const read = new Map<string, readonly Token[]>();
	return (notation) => {
		const key = `${notation.language} ${notation.monthFirst}`;
		const known = read.get(key);
		if (known) return known;
		// The point of "01.09." ends a date, and stands behind the last word.
		const words = withoutSpelledOut(normalWords(text, notation)).filter(
			({ start }) => start >= from && start < to,
		);
		read.set(key, words);
		return words;
	};
}

/** Mentions, channels, custom emoji, timestamps and commands as Discord writes them into a message's content. */
const markup = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:<>\n]+:\d+|id:\w+)>/g;

function withoutMarkup(text: string): string {
	return text.replace(markup, " ");
}

function askedFor(words: readonly string[]): AskedFor {
	const said = ` ${words.join(" ")} `;
	if (isUnspaced(said)) {
		const run = words.join("");
		return unspacedPatterns.find(([pattern]) => pattern.test(run))?.[1] ?? "thing";
	}
	const known = [...patterns, ...(asking.test(said) ? [] : keywords)];
	return known.find(([pattern]) => pattern.test(said))?.[1] ?? "thing";
}

/** Chinese, Japanese, Korean and Thai, over words without the spaces between them. */
const unspacedPatterns: readonly (readonly [RegExp, AskedFor])[] = [
	[/多久|多长时间|どのくらいの時間|何年間|何分|何時間|얼마나 오래|นานเท่า/u, "duration"],
	[/什么时候|何时|哪年|哪天|几点|いつ|何年|何時|何月|何日|언제|เมื่อไหร่|เมื่อไร|วันไหน/u, "time"],
	[/多少钱|いくら|얼마예요|얼마입니까|얼마인가요|ราคา/u, "amount"],
	[/多少|几|いくつ|何人|何回|몇|얼마나|กี่|เท่าไ/u, "count"],
	[/谁|誰|だれ|누가|누구|ใคร/u, "person"],
	[/哪里|哪儿|どこ|어디|ที่ไหน/u, "place"],
	[/为什么|为何|なぜ|どうして|왜|ทำไม/u, "reason"],
];

const patterns: readonly (readonly [RegExp, AskedFor])[] = [
	[
		/ how (?:long|old) | (?:what|which) (?:length|amount) of time | how many (?:years|months|days|hours|weeks|minutes|seconds|decades|centuries) /,
		"duration",
	],
	[
		/ wie (?:lange?|alt) | (?:wie viele|wieviele) (?:jahren?|monaten?|tagen?|stunden?|wochen?|minuten?) | (?:combien de temps|quel age) | combien d (?:annees|heures) | combien de (?:mois|jours|semaines|minutes|secondes) | (?:cuanto tiempo|que edad) | cuant[ao]s (?:anos|meses|dias|horas|semanas|minutos) /,
		"duration",
	],
	[
		/ (?:wie ?viel (?:geld|kostet|kosten)|was (?:kostet|kosten)|wie teuer|wie hoch (?:ist|sind|war|waren) (?:der|die|das)|kostet|kosten|preis) | (?:combien (?:coute\w*|d argent|a coute)|quel (?:prix|montant|cout)|prix|coute) | (?:cuanto (?:cuesta\w*|costo|costaba|vale|dinero|es|son|era|fue)|que (?:precio|coste)|precio|cuesta) /,
		"amount",
	],
	[
		/ (?:wie ?viele?n?|wie (?:oft|weit|gross|hoch|tief|schnell|stark)|welche (?:zahl|anzahl|menge)|welcher (?:anteil|prozentsatz)) | (?:combien|quelle (?:quantite|proportion|taille|part|distance)|quel (?:nombre|pourcentage)) | (?:cuant[ao]s?|que (?:cantidad|porcentaje|numero|proporcion|parte)|con que frecuencia) /,
		"count",
	],
	[
		/ (?:wann|(?:welche[msnr]?|seit wann) (?:jahre?|tag|monat|datum|uhrzeit|zeit)|um wie ?viel uhr|bis wann) | (?:quand|(?:quel|quelle) (?:annee|jour|mois|date|heure|moment|epoque)) | (?:cuando|que (?:ano|dia|mes|fecha|hora|epoca)) /,
		"time",
	],
	[
		/ (?:wo|woher|wohin|welche[mnrs]? (?:ort|stadt|land|gemeinde|region)) | (?:^ ou|d ou|(?:quel|quelle|quels|quelles) (?:pays|ville|region|endroit|lieu|commune)) | (?:donde|adonde|que (?:pais|ciudad|lugar|region|sitio|municipio)) |^ ou /,
		"place",
	],
	[
		/ (?:wer|wen|wem|wessen) | (?:^ qui|(?<!ce )qui est|a qui|de qui) |^ qui | (?:quien|quienes) /,
		"person",
	],
	[
		/ (?:warum|weshalb|wieso|weswegen|aus welchem grund) | (?:pourquoi|pour quelle raison) | (?:por que|por cual motivo|por que motivo|a que se debe) /,
		"reason",
	],
	[/ (?:how much (?:money|did|does|do|was|were|is)|cost|price|worth) /, "amount"],
	[
		/ how (?:many|much|often|far|tall|high|deep|big|large|fast|few) | (?:what|which) (?:percent|percentage|number|amount|population|proportion|share|portion|ratio|size|fraction) /,
		"count",
	],
	[
		/ when | (?:what|which) (?:\w+ )?(?:year|date|day|month|century|decade|time|era|period|years|centuries) | since when /,
		"time",
	],
	[
		/ where | (?:what|which) (?:\w+ )?(?:country|city|state|place|region|town|location|continent|area|nation|countries|cities|island|river|province) /,
		"place",
	],
	[
		/ (?:who|whom|whose|whos) | (?:what|which) (?:\w+ )?(?:person|people|man|woman|king|president|author|artist|leader|scientist|actor|minister|emperor|pope|group|company|organization|organisation|team) /,
		"person",
	],
	[
		/ (?:why|how come) | (?:what|which) (?:\w+ )?(?:reason|reasons|cause|causes|caused|purpose|led) | for what (?:reason|purpose) /,
		"reason",
	],
	[/ how /, "manner"],
	[
		/^ (?:what|whats) (?:is|are|was|were|does|do)? ?(?:an?|the)? ?\w+ (?:\w+ )?(?:mean |stand for |called |)$|^ define /,
		"definition",
	],
];

/** What is typed without a question word may name the kind of thing that is asked for. Not in English. */
const keywords: readonly (readonly [RegExp, AskedFor])[] = [
	[
		/ (?:\w*frist|\w*termin|\w*datum|zeitpunkt|uhrzeit|baujahr|\w*beginn|stichtag) | (?:delais?|echeance|horaires?) | (?:fecha|plazo|horario|vencimiento) /,
		"time",
	],
	[/ (?:dauer|\w+dauer|laufzeit) | duree | duracion /, "duration"],
	[/ (?:anzahl|menge) | cantidad /, "count"],
	[
		/ (?:\w*preis|\w*kosten|gebuhr|\w*summe) | montant | (?:importe|cuantia|coste|monto|tarifa) /,
		"amount",
	],
	[/ (?:standort|treffpunkt|adresse) | lieu | (?:lugar|direccion) /, "place"],
	[/ (?:grund|ursache) | (?:motivo|causa) /, "reason"],
];

/** Words that ask, of which `patterns` makes nothing. */
const asking = / (?:was|wie|welch\w+|wo\w+|qu\w*|comment|cual\w*|como) /;
