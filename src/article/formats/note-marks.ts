/**
 * How surely raised words are the mark of a footnote, null where they are not: by how they look, by where they lead
 * (`linked`: to a place of the same page), else by what stands before them. Nothing is raised to a power after
 * "inhabitants" or "1,200".
 */
export function noteMarkOf(
	words: string,
	before: string,
	linked: boolean,
): "sure" | "likely" | null {
	const mark = words.trim();
	if (isBracketed(mark) || (linked && mark.length <= 6 && !/\s/u.test(mark))) return "sure";
	return numbers.test(mark) && takesNotes(before, mark) ? "likely" : null;
}

/** Whether a link to a place of the same page, right after a word and not raised, is a footnote's mark. */
export function isLinkedMark(words: string, address: string, before: string): boolean {
	const mark = words.trim();
	if (!address.startsWith("#")) return false;
	return isBracketed(mark) || (/^(?:\d{1,3}|[*†‡§]+)$/u.test(mark) && /\S$/u.test(before));
}

/** "[5]", "[a]", "[note 2]", "[1][2]", and "5)" as it stands in German. */
function isBracketed(mark: string): boolean {
	return /^(?:\[(?:[^[\]\s]{1,3}|(?:note|nb|n|fn|anm\.?)\s?\d{1,3})\],?\s?)+$|^\d{1,3}\)$/iu.test(
		mark,
	);
}

const numbers = /^\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*$/u;

function takesNotes(before: string, mark: string): boolean {
	if (/[!?:;”“"»%…]$/u.test(before)) return true;
	if (/[.,]$/u.test(before)) {
		// "5," and a raised 99 are a price.
		return !/\d[.,]$/u.test(before) || mark.length !== 2 || /\d{4}[.,]$/u.test(before);
	}
	if (/\p{L}{3}\)$/u.test(before)) return true;
	// A number in thousands is a count; one point alone may be a decimal point.
	if (/(?:^|[^\d.,])[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[.\u00a0\u202f' ]\d{3}){2,})$/u.test(before))
		return true;
	const word = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}’'-]{3,})$/u.exec(before)?.[1];
	return word !== undefined && !measured.test(word);
}

/** Units and functions that are squared, or raised to the minus one. */
const measured =
	/^(?:\p{L}*(?:met(?:er|re|ro)s?|mètres?)|miles?|feet|foot|yards?|inch(?:es)?|sec|min|rad|mol|bits?|bytes?|k?pc|[kmgt]?ev|[kmgt]?wh|kpa|mpa|gpa|(?:arc)?(?:sin|cos|tan|cot|sec|csc)h?|log|exp|lim|max|det)$/iu;
