/** How a language says no: the words, and whether two of them in one clause make it a yes again. */
interface Negation {
	readonly pattern: RegExp;
	readonly cancels: boolean;
	/** Beside the pattern's words, what has to be there too. */
	readonly also?: RegExp;
}

const begin = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";

const negations: Readonly<Record<string, Negation>> = {
	en: {
		pattern: new RegExp(
			`\\p{L}n['’]t${end}|${begin}(?:not(?! only)|never|no(?!\\.? ?\\d)|nobody|none|nothing|neither|nowhere|cannot|(?:do|does|did|is|are|was|were|ca|wo|would|should|could|has|have|had|must|ai)nt)${end}`,
			"giu",
		),
		cancels: true,
	},
	de: {
		pattern: new RegExp(
			`${begin}(?:nicht(?! nur)|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:e[mn])?|nichts|weder|nirgends)${end}`,
			"giu",
		),
		cancels: true,
	},
	fr: {
		pattern: new RegExp(
			`${begin}(?:pas|jamais|aucune?|rien|nulle?|ni|ne${end}(?!.{1,30} qu[e'’])|n['’](?=\\p{L})(?!.{1,30} qu[e'’]))`,
			"giu",
		),
		cancels: false,
	},
	es: {
		pattern: new RegExp(
			`${begin}(?:no(?! s[oó]lo)|nunca|jam[aá]s|nadie|ning[uú]n|ningun[oa]s?|tampoco|nada)${end}`,
			"giu",
		),
		cancels: false,
	},
};

/** Whether a clause says no. */
export function isNegated(clause: string, language: string): boolean {
	const negation = negations[language];
	if (!negation) return false;
	const found = clause.match(negation.pattern)?.length ?? 0;
	return negation.cancels ? found % 2 === 1 : found > 0;
}
