/** How a language says no: the words, and whether two of them in one clause make it a yes again. */
interface Negation {
	readonly pattern: RegExp;
	readonly cancels: boolean;
	/** Whether "not" may stand behind all that it is about. */
	readonly mayFollow: boolean;
}

const begin = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";

const negations: Readonly<Record<string, Negation>> = {
	en: {
		pattern: new RegExp(
			`\\p{L}n['’]t${end}|${begin}(?:not(?! only| un| in(?:freq|sign))|never|no(?!\\.? ?\\d)|nobody|none|nothing|neither|nowhere|cannot|(?:do|does|did|is|are|was|were|ca|wo|would|should|could|has|have|had|must|ai)nt)${end}`,
			"giu",
		),
		mayFollow: false,
		cancels: true,
	},
	de: {
		pattern: new RegExp(
			`${begin}(?:nicht(?! nur)|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:e[mn])?|nichts|weder|nirgends)${end}`,
			"giu",
		),
		mayFollow: true,
		cancels: true,
	},
	fr: {
		pattern: new RegExp(
			`${begin}(?:pas|jamais|aucune?|rien|nulle?|ni|ne${end}(?!.{1,30} qu[e'’])|n['’](?=\\p{L})(?!.{1,30} qu[e'’]))`,
			"giu",
		),
		mayFollow: false,
		cancels: false,
	},
	es: {
		pattern: new RegExp(
			`${begin}(?:no(?! s[oó]lo)|nunca|jam[aá]s|nadie|ning[uú]n|ningun[oa]s?|tampoco|nada)${end}`,
			"giu",
		),
		mayFollow: false,
		cancels: false,
	},
};

/**
 * Whether a clause says no.
 *
 * @param upTo where the last word stands that counts: in most languages a "not" is about what comes after it
 */
export function isNegated(clause: string, language: string, upTo = clause.length): boolean {
	const negation = negations[language];
	if (!negation) return false;
	const reach = negation.mayFollow ? clause.length : upTo;
	const found = [...clause.matchAll(negation.pattern)].filter(({ index }) => index < reach).length;
	return negation.cancels ? found % 2 === 1 : found > 0;
}
