/**
 * Words that a page sets above or below the line, as plain text. Left on the line they would be another number:
 * "10" with a raised 3 is not 103. Unicode's own signs are used where it has them, else `^` and `_`.
 */

/** Raised words after the text `before`. */
export function raise(words: string, before: string): string {
	const text = words.trim();
	if (isCents(text, before)) return text;
	const signs = inSigns(text, above);
	if (signs !== null) return signs;
	if (/^\p{L}$/u.test(text)) return raiseLetter(text, before);
	return standsOnLine(text, before) ? text : `^${bracketed(text)}`;
}

/** Lowered words after the text `before`. */
export function lower(words: string, before: string): string {
	const text = words.trim();
	const signs = inSigns(text, below);
	if (signs !== null) return signs;
	return standsOnLine(text, before) ? text : `_${bracketed(text)}`;
}

/** A fraction whose parts are numbers: "½", "⁵⁄₁₆"; null for any other. */
export function fractionOf(over: string, under: string): string | null {
	const [numerator, denominator] = [over.trim(), under.trim()];
	if (!/^\d{1,4}$/.test(numerator) || !/^\d{1,4}$/.test(denominator)) return null;
	const known = fractions.get(`${numerator}⁄${denominator}`);
	return known ?? `${inSigns(numerator, above)}⁄${inSigns(denominator, below)}`;
}

/** Whether a text is the line of a fraction between its parts. */
export function isFractionLine(text: string): boolean {
	return /^\s?[/⁄∕]\s?$/u.test(text);
}

const above: Readonly<Record<string, string>> = {
	...signsOf("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
	...signsOf("+-−–=()", "⁺⁻⁻⁻⁼⁽⁾"),
};
const below: Readonly<Record<string, string>> = {
	...signsOf("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
	...signsOf("+-−–=()", "₊₋₋₋₌₍₎"),
};

/** Unicode's own signs, by what it says that they are made of: "1⁄2". */
const fractions = new Map([..."½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"].map((sign) => [sign.normalize("NFKC"), sign]));

function signsOf(from: string, to: string): Record<string, string> {
	const signs = [...to];
	return Object.fromEntries([...from].map((sign, index) => [sign, signs[index] ?? sign]));
}

/** All of a number or a charge ("-3", "2+") in raised or lowered signs; null where one of them has none. */
function inSigns(text: string, signs: Readonly<Record<string, string>>): string | null {
	if (!/[\d+−-]/u.test(text)) return null;
	const found = [...text].map((sign) => signs[sign]);
	return found.includes(undefined) ? null : found.join("");
}

/** A price's cents may be raised with their point: "5" and ".99" are 5.99 all the same. */
function isCents(text: string, before: string): boolean {
	return /^[.,]\d{1,2}$/.test(text) && /\d$/.test(before);
}

/** "2" with a raised e is an ordinal, as "M" with one is Maître; any other letter is an exponent. */
function raiseLetter(letter: string, before: string): string {
	const isBase = /\d$|(?:^|[^\p{L}\p{N}])\p{L}$/u.test(before);
	if (!isBase || /[acdehorst]/u.test(letter)) return letter;
	return { n: "ⁿ", i: "ⁱ" }[letter] ?? `^${letter}`;
}

/** Letters ("1st", "M™") and running text may; figures and formulas may not. */
function standsOnLine(text: string, before: string): boolean {
	if (/\d$/.test(before) && /^[\d.,]/.test(text)) return false;
	const isProse = /\s/u.test(text) && /\p{L}{2}/u.test(text);
	return isProse || !/[\d=+−*/^]/u.test(text);
}

function bracketed(text: string): string {
	return /^[\p{L}\d.]+$/u.test(text) ? text : `(${text})`;
}
