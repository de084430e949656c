import table from "#data/words/polarity.json" with { type: "json" };

const negations = new Map(
	Object.entries(table.languages).map(([language, { negation, mayFollow, cancels }]) => [
		language,
		{ pattern: new RegExp(negation, "giu"), mayFollow, cancels },
	]),
);

/**
 * Whether a clause says no.
 *
 * @param upTo where the last word stands that counts: in most languages a "not" is about what comes after it
 */
export function isNegated(clause: string, language: string, upTo = clause.length): boolean {
	const negation = negations.get(language);
	if (!negation) return false;
	const reach = negation.mayFollow ? clause.length : upTo;
	const found = [...clause.matchAll(negation.pattern)].filter(({ index }) => index < reach).length;
	return negation.cancels ? found % 2 === 1 : found > 0;
}
