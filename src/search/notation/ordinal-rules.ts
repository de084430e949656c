import { foldWord } from "../language/tokens.ts";
import type { Numerals } from "./numerals.ts";
import { close, open, type ReadQuantity, type Rule } from "./quantity.ts";

/** Places in a row: "1st" is "first". Of those without a word of their own the figures stay. */
export function placeRules(language: string, { ordinals }: Numerals): Rule[] {
	const wordFor = new Map([...ordinals].map(([word, value]) => [value, word]));
	const endings: Readonly<Record<string, string>> = {
		en: "(?:st|nd|rd|th)",
		fr: "(?:ers?|res?|ère|e|ème|eme|nd|nde)",
		es: "(?:\\.?[ªº]|er|ra|ro|ta|to)",
	};
	const ending = endings[language];
	const place = (value: number): ReadQuantity => ({
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
