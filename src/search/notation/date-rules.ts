import type { Calendar } from "./calendar.ts";
import { close, gap, type Notation, open, type ReadQuantity, type Rule } from "./quantity.ts";

/** Dates, in words and in figures. */
export function dateRules(language: string, calendar: Calendar): Rule[] {
	const month = `(?<month>${calendar.pattern})\\.?`;
	const day = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|\\.º|º|\\.)?";
	const year = "(?<year>[12]\\d{3})";
	const between = language === "es" ? `${gap}+(?:de|del)${gap}+` : `${gap}+(?:of${gap}+)?`;
	const beforeYear = language === "es" ? `${gap}+(?:de|del)${gap}+` : `,?${gap}+`;
	const spelled = (pattern: string): Rule => ({
		pattern: new RegExp(`${open}${pattern}${close}`, "iuy"),
		read: ({ groups = {} }) =>
			dateOf(groups["day"], calendar.monthOf(groups["month"] ?? ""), groups["year"], calendar),
	});
	const figures = (pattern: string): Rule => ({
		pattern: new RegExp(`(?<![\\p{L}\\p{N}.,/-])${pattern}(?![\\p{L}\\p{N}]|[./-]\\d)`, "uy"),
		read: ({ groups = {} }, notation) => inFigures(groups, notation, calendar),
	});
	return [
		figures("(?<year>[12]\\d{3})-(?<month>0?[1-9]|1[0-2])-(?<day>0?[1-9]|[12]\\d|3[01])"),
		figures(
			"(?<first>0?[1-9]|[12]\\d|3[01])(?<sign>[./-])(?<second>0?[1-9]|[12]\\d|3[01])\\k<sign>(?<year>[12]\\d{3}|\\d{2})",
		),
		...(language === "de"
			? [figures("(?<first>0?[1-9]|[12]\\d|3[01])\\.(?<second>0?[1-9]|1[0-2])\\.")]
			: []),
		...(language === "de" ? [] : [figures(`(?<=${onDay(language)})${shortDay}`)]),
		spelled(`${day}${between}${month}(?:${beforeYear}${year})?`),
		...(language === "en" ? [spelled(`${month}${gap}+${day}(?:${beforeYear}${year})?`)] : []),
	];
}

/** "on 12/4": without a year figures are a date where a word before them says so, and else may be a share. */
const shortDay =
	"(?<first>0?[1-9]|[12]\\d|3[01])\\/(?<second>0?[1-9]|[12]\\d|3[01])(?! (?:of|de|du|des|del)(?!\\p{L}))";

function onDay(language: string): string {
	return `(?<!\\p{L})(?:${beforeDays[language] ?? "-"})${gap}`;
}

const beforeDays: Readonly<Record<string, string>> = {
	en: "on|until|till|since|before|after|due",
	fr: "le|du|au|dès le|avant le|après le|depuis le",
	es: "el|del|al|desde el|hasta el|antes del",
};

/** A date that is written in figures: which of the first two is the month depends on who writes. */
function inFigures(
	groups: Readonly<Record<string, string | undefined>>,
	{ language, monthFirst }: Notation,
	calendar: Calendar,
): ReadQuantity | null {
	const year = fullYear(groups["year"]);
	if (groups["month"] !== undefined)
		return dateOf(groups["day"], Number(groups["month"]), year, calendar);
	const [first, second] = [Number(groups["first"]), Number(groups["second"])];
	if (first > 12 && second > 12) return null;
	const isMonthFirst = second > 12 || (monthFirst && first <= 12);
	const one = dateOf(isMonthFirst ? second : first, isMonthFirst ? first : second, year, calendar);
	if (!one || language !== "en" || first > 12 || second > 12) return one;
	const other = dateOf(
		isMonthFirst ? first : second,
		isMonthFirst ? second : first,
		year,
		calendar,
	);
	return { ...one, keys: [...one.keys, ...(other?.keys ?? [])] };
}

/** Of two figures the nearer century: 25 is 2025, 94 is 1994. */
function fullYear(year: string | undefined): string | undefined {
	if (year?.length !== 2) return year;
	return `${Number(year) < 70 ? "20" : "19"}${year}`;
}

/** A date without a year is the same in each year; see `sameDay`. */
function dateOf(
	dayWritten: string | number | undefined,
	month: number,
	year: string | undefined,
	{ nameOf }: Calendar,
): ReadQuantity | null {
	const day = Number(dayWritten);
	if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null;
	const words = [String(day), nameOf(month), ...(year === undefined ? [] : [year])];
	return {
		kind: "date",
		words,
		keys: [`day ${month}-${day}${year === undefined ? "" : ` ${year}`}`],
	};
}
