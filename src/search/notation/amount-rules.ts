import { foldWord } from "../language/tokens.ts";
import type { Numerals } from "./numerals.ts";
import { close, gap, open, type ReadQuantity, type Rule } from "./quantity.ts";

/** Money, shares, measures and numbers. */
export function amountRules(language: string, numerals: Numerals): Rule[] {
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
): ReadQuantity | null {
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
