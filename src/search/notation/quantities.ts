import { memoize } from "../../algorithms/memoize.ts";
import { foldWord } from "../language/tokens.ts";
import { type Calendar, calendarOf } from "./calendar.ts";
import { type Numerals, numeralsOf } from "./numerals.ts";

/**
 * A date, an amount, a time, a version or a number in a text, in its normal form: the words that stand for it whatever
 * way it was written, and by which keys others are the same.
 */
export interface Quantity {
	readonly kind: "date" | "amount" | "time" | "version" | "place" | "number";
	readonly start: number;
	readonly end: number;
	/** Folded words: 5 June 2025 and 2025-06-05 are both "5 june 2025". */
	readonly words: readonly string[];
	/** What it may be; two quantities that share a key are the same. */
	readonly keys: readonly string[];
}

/** How an article writes: its language, and whether it puts the month before the day in figures. */
export interface Notation {
	readonly language: string;
	readonly monthFirst: boolean;
}

/** The quantities of a text, in its order. */
export function quantitiesIn(text: string, notation: Notation): Quantity[] {
	const rules = rulesFor(notation.language);
	if (!rules) return [];
	const found: Quantity[] = [];
	let end = 0;
	for (const { index: start } of text.matchAll(rules.beginning)) {
		if (start < end) continue;
		const quantity = quantityAt(start, text, rules.list, notation);
		if (!quantity) continue;
		found.push(quantity);
		({ end } = quantity);
	}
	return found;
}

/** What the first rule that fits makes of what begins at a place. */
function quantityAt(
	start: number,
	text: string,
	rules: readonly Rule[],
	notation: Notation,
): Quantity | null {
	for (const { pattern, read } of rules) {
		pattern.lastIndex = start;
		const match = pattern.exec(text);
		const quantity = match && read(match, notation, text);
		if (quantity) return { ...quantity, start, end: start + match[0].length };
	}
	return null;
}

type Read = Omit<Quantity, "start" | "end">;

/** Its pattern is sticky. */
interface Rule {
	readonly pattern: RegExp;
	read(match: RegExpExecArray, notation: Notation, text: string): Read | null;
}

interface Rules {
	readonly list: readonly Rule[];
	/** Where a quantity may begin. */
	readonly beginning: RegExp;
}

const rulesFor = memoize((language: string): Rules | null => {
	const calendar = calendarOf(language);
	const numerals = numeralsOf(language);
	return calendar && numerals ? makeRules(language, calendar, numerals) : null;
});

/** Nothing of a word or a number may go on before or after. */
const open = "(?<![\\p{L}\\p{N}])";
const close = "(?![\\p{L}\\p{N}])";
const gap = "[ \\u00a0\\u202f\\u2009]";

function makeRules(language: string, calendar: Calendar, numerals: Numerals): Rules {
	const words = [
		...numerals.cardinals.keys(),
		...numerals.ordinals.keys(),
		..."half version versión ver v".split(" "),
	].filter((word) => word !== "-");
	const list = [
		...dateRules(language, calendar),
		...timeRules(language),
		versionRule,
		...placeRules(language, numerals),
		...amountRules(language, numerals),
		wordRule(numerals),
	];
	const opening = [...words, calendar.pattern].join("|");
	const beginning = new RegExp(`${open}(?:\\d|[$£€¥]|us\\$|(?:${opening}))`, "giu");
	return { list, beginning };
}

function dateRules(language: string, calendar: Calendar): Rule[] {
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
		spelled(`${day}${between}${month}(?:${beforeYear}${year})?`),
		...(language === "en" ? [spelled(`${month}${gap}+${day}(?:${beforeYear}${year})?`)] : []),
	];
}

/** A date that is written in figures: which of the first two is the month depends on who writes. */
function inFigures(
	groups: Readonly<Record<string, string | undefined>>,
	{ language, monthFirst }: Notation,
	calendar: Calendar,
): Read | null {
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
): Read | null {
	const day = Number(dayWritten);
	if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null;
	const words = [String(day), nameOf(month), ...(year === undefined ? [] : [year])];
	return {
		kind: "date",
		words,
		keys: [`day ${month}-${day}${year === undefined ? "" : ` ${year}`}`],
	};
}

function timeRules(language: string): Rule[] {
	const hour = "(?<hour>[01]?\\d|2[0-4])";
	const minute = "(?<minute>[0-5]\\d)";
	const rule = (pattern: string, half?: (groups: Groups) => "am" | "pm" | undefined): Rule => ({
		pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:])${pattern}(?![\\p{L}\\p{N}]|[:.]\\d)`, "iuy"),
		read: ({ groups = {} }) => timeOf(groups["hour"], groups["minute"], half?.(groups)),
	});
	const clock = rule(`${hour}:${minute}`);
	if (language === "en")
		return [
			rule(`${hour}(?:[:.]${minute})?${gap}*(?<half>[ap])\\.?${gap}?m\\.?`, ({ half }) =>
				half?.toLowerCase() === "p" ? "pm" : "am",
			),
			clock,
		];
	if (language === "de") return [rule(`${hour}(?:[:.]${minute})?(?=${gap}*uhr)`), clock];
	if (language === "fr") return [rule(`${hour}${gap}*h(?:eures?)?${gap}*${minute}?`), clock];
	return [
		rule(
			`${hour}(?::${minute})?${gap}+de${gap}+la${gap}+(?<half>mañana|tarde|noche)`,
			({ half }) => (half === "mañana" ? "am" : "pm"),
		),
		rule(`${hour}:${minute}(?:${gap}*h)?`),
	];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** By the clock of 24 hours; what may be meant in the afternoon too is the same as both. */
function timeOf(
	hourWritten: string | undefined,
	minute = "00",
	half: "am" | "pm" | undefined = undefined,
): Read | null {
	const written = Number(hourWritten);
	if (half !== undefined && (written > 12 || written === 0)) return null;
	const hour = half === undefined ? written : (written % 12) + (half === "pm" ? 12 : 0);
	const time = (hours: number): string => `${hours}:${minute}`;
	const isOpen = half === undefined && hour < 12;
	const keys = isOpen ? [time(hour), time(hour + 12)] : [time(hour)];
	return { kind: "time", words: [time(hour)], keys: keys.map((key) => `time ${key}`) };
}

const versionRule: Rule = {
	pattern: new RegExp(
		`${open}(?:v\\.?|(?:version|versión|ver\\.)${gap}*)(\\d+(?:\\.\\d+)*)${close}`,
		"iuy",
	),
	read: ([, number = ""]) => ({
		kind: "version",
		words: ["version", number],
		keys: [`version ${number}`],
	}),
};

function amountRules(language: string, numerals: Numerals): Rule[] {
	const { group, point } = numerals;
	const number = `(?<number>\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:${point}\\d+)?|\\d+(?:${point}\\d+)?)`;
	const counted = `(?<number>${[...numerals.cardinals.keys()].filter((word) => word !== "-").join("|")}|half${gap}an?)`;
	const longest = (keys: Iterable<string>): string =>
		[...keys].sort((a, b) => b.length - a.length).join("|");
	const scaleWords = [...numerals.scales.keys()];
	const letters = longest(scaleWords.filter((word) => word.length === 1 && word !== "b")) || "-";
	const names = longest(scaleWords.filter((word) => word.length > 1));
	// A single letter has to stand right behind the figures; "B" alone is as often no billion as one.
	const named = `${gap}*-?(?<scale>(?:mil${gap}+)?(?:${names}))`;
	const scale = `(?:${named}|(?<letter>${letters}))(?!\\p{L})\\.?`;
	const ofMoney = `(?:(?:${named}|(?<letter>${letters}|b))(?!\\p{L})\\.?)?`;
	const sign = "(?:us)?[$£€¥]";
	const after = `${gap}*(?<currency>${sign}|usd|gbp|eur|chf)`;
	const percent = `${gap}*(?<percent>%|per${gap}?cent|pct|prozent|pour${gap}?cent|por${gap}ciento)`;
	const rule = (pattern: string): Rule => ({
		pattern: new RegExp(pattern, "iuy"),
		read: (match, _, text) => amountOf(match, numerals, text, language),
	});
	const before = "(?<![\\p{L}\\p{N}]|\\d[.,])";
	return [
		rule(`(?<![\\p{L}\\p{N}])(?<currency>${sign})${gap}*${number}${ofMoney}`),
		rule(`${before}${number}${ofMoney}${after}(?!\\p{L})`),
		rule(`${before}${number}${percent}(?!\\p{L})`),
		rule(`${before}${number}${scale}`),
		rule(`${open}${counted}${scale}`),
		rule(`${before}${number}${gap}?(?<unit>${longest(numerals.units.keys())})${close}`),
		rule(`${before}${number}(?!\\p{L}|[.,]?\\d)`),
	];
}

/** Lengths and heights: what is written with "m" behind a bare number and is no million. */
const metres = new Set(
	"tall long wide high deep away above below thick from of race sprint".split(" "),
);

function amountOf(
	{ groups = {}, index, 0: whole }: RegExpExecArray,
	numerals: Numerals,
	text: string,
	language: string,
): Read | null {
	const value = numberFrom(groups["number"] ?? "", numerals);
	if (value === null) return null;
	const written = foldWord(groups["scale"] ?? groups["letter"] ?? "").replace(/\s+/gu, " ");
	const currency = currencyOf(groups["currency"], numerals);
	const isBareM = language === "en" && written === "m" && currency === undefined;
	const next = /^\W*(\p{L}+)/u.exec(text.slice(index + whole.length))?.[1] ?? "";
	const scale = written === "" ? 1 : scaleOf(written, numerals);
	const keys = [`number ${round(value * scale)}`];
	if (isBareM) keys.push(`number ${value}`);
	const isMetres = isBareM && (metres.has(next.toLowerCase()) || next === "");
	const words = isMetres ? [String(value), "metres"] : wordsFor(round(value * scale), numerals);
	const unit = groups["unit"] && numerals.units.get(foldWord(groups["unit"]));
	return {
		kind: written === "" && !currency && !groups["percent"] && !unit ? "number" : "amount",
		words: [
			...words,
			...(currency === undefined ? [] : [currency]),
			...(groups["percent"] ? [numerals.percent] : []),
			...(unit ? [unit] : []),
		],
		keys,
	};
}

function numberFrom(written: string, { cardinals, group, point }: Numerals): number | null {
	if (/^half/iu.test(written)) return 0.5;
	const word = cardinals.get(foldWord(written));
	if (word !== undefined) return word;
	const grouped = new RegExp(`^\\d{1,3}(?:${group}\\d{3})+(?!\\d)`, "u").exec(written)?.[0] ?? "";
	const whole = grouped || (/^\d+/.exec(written)?.[0] ?? "");
	const fraction = written.slice(whole.length).replace(new RegExp(`^${point}`, "u"), "");
	const value = Number(`${whole.replace(/\D/g, "")}${fraction ? `.${fraction}` : ""}`);
	return Number.isFinite(value) ? value : null;
}

function scaleOf(written: string, { scales }: Numerals): number {
	return written.split(" ").reduce((product, word) => product * (scales.get(word) ?? 1), 1);
}

function currencyOf(sign: string | undefined, { currencies }: Numerals): string | undefined {
	return sign === undefined
		? undefined
		: (currencies.get(sign.toLowerCase()) ?? sign.toLowerCase());
}

/** From a million on a number is written with its power of ten's name, as most texts do. */
function wordsFor(value: number, { largeScales }: Numerals): string[] {
	const large = largeScales.find(([scale]) => value >= scale);
	return large ? [String(round(value / large[0])), large[1]] : [String(value)];
}

/** Without the noise of binary fractions. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}

/** Places in a row: "1st" is "first". Of those without a word of their own the figures stay. */
function placeRules(language: string, { ordinals }: Numerals): Rule[] {
	const wordFor = new Map([...ordinals].map(([word, value]) => [value, word]));
	const endings: Readonly<Record<string, string>> = {
		en: "(?:st|nd|rd|th)",
		fr: "(?:ers?|res?|ère|e|ème|eme|nd|nde)",
		es: "(?:\\.?[ªº]|er|ra|ro|ta|to)",
	};
	const ending = endings[language];
	const place = (value: number): Read => ({
		kind: "place",
		words: [wordFor.get(value) ?? `${value}th`],
		keys: [`place ${value}`],
	});
	const spelled = [...ordinals.keys()].filter((word) => word !== "-").join("|");
	return [
		...(ending === undefined
			? []
			: [
					{
						pattern: new RegExp(`${open}(\\d{1,3})${ending}${close}`, "iuy"),
						read: ([, number = ""]: RegExpExecArray) => place(Number(number)),
					},
				]),
		{
			pattern: new RegExp(`${open}(?:${spelled})[aenrs]?s?${close}`, "iuy"),
			read: ([word]) => {
				const value = placeOf(foldWord(word), ordinals);
				return value === undefined
					? null
					: { kind: "place", words: [foldWord(word)], keys: [`place ${value}`] };
			},
		},
	];
}

/** "dritten", "tercera" and "premières" with the endings of their languages. */
function placeOf(word: string, ordinals: ReadonlyMap<string, number>): number | undefined {
	const stem = word.replace(/(?:[enrsm]|as|os|a|o)$/u, "");
	for (const [ordinal, value] of ordinals)
		if (ordinal === word || ordinal.replace(/[eo]$/u, "") === stem.replace(/e$/u, "")) return value;
	return undefined;
}

/** Number words stay as they are. */
function wordRule({ cardinals }: Numerals): Rule {
	const words = [...cardinals.keys()].filter((word) => word !== "-");
	return {
		pattern: new RegExp(`${open}(?:${words.join("|")})${close}`, "iuy"),
		read: ([word]) => {
			const value = cardinals.get(foldWord(word));
			return value === undefined
				? null
				: { kind: "number", words: [foldWord(word)], keys: [`number ${value}`] };
		},
	};
}
