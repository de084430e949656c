import { memoize } from "../../algorithms/memoize.ts";
import { foldWord } from "../language/tokens.ts";
import { amountRules } from "./amount-rules.ts";
import { type Calendar, calendarOf } from "./calendar.ts";
import { dateRules } from "./date-rules.ts";
import { type Numerals, numeralsOf } from "./numerals.ts";
import { placeRules } from "./ordinal-rules.ts";
import { close, gap, type Notation, open, type Quantity, type Rule } from "./quantity.ts";
import { timeRules } from "./time-rules.ts";

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
