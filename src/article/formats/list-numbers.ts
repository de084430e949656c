/** How an ordered list counts, by the attributes of HTML. */
export interface ListCount {
	/** What the next item is shown with. */
	next: number;
	readonly step: 1 | -1;
	/** The signs that it counts in: "1", "a", "A", "i" or "I". */
	readonly type: string;
}

/** What is shown before an item: "3.", "c.", "iii.". */
export function writeMarker(number: number, type: string): string {
	return `${writeNumber(number, type)}.`;
}

/** The number in an attribute such as `start`, or null. */
export function numberIn(written: string | null | undefined): number | null {
	const number = written?.trim() ?? "";
	return /^-?\d{1,9}$/.test(number) ? Number(number) : null;
}

function writeNumber(number: number, type: string): string {
	if (number < 1 || number > 3999) return String(number);
	switch (type) {
		case "a":
			return inLetters(number);
		case "A":
			return inLetters(number).toUpperCase();
		case "i":
			return inRoman(number).toLowerCase();
		case "I":
			return inRoman(number);
		default:
			return String(number);
	}
}

/** a, b, …, z, aa, ab, … */
function inLetters(number: number): string {
	const rest = Math.floor((number - 1) / 26);
	return (rest > 0 ? inLetters(rest) : "") + String.fromCharCode(97 + ((number - 1) % 26));
}

function inRoman(number: number): string {
	const found = roman.find(([, value]) => value <= number);
	return found === undefined ? "" : found[0] + inRoman(number - found[1]);
}

const roman: readonly (readonly [string, number])[] = [
	["M", 1000],
	["CM", 900],
	["D", 500],
	["CD", 400],
	["C", 100],
	["XC", 90],
	["L", 50],
	["XL", 40],
	["X", 10],
	["IX", 9],
	["V", 5],
	["IV", 4],
	["I", 1],
];
