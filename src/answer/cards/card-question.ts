import table from "#data/words/card-questions.json" with { type: "json" };
import { commonness } from "../../search/language/rarity.ts";
import { tokensOf } from "../../search/language/tokens.ts";
import type { CardAsked } from "../answer.ts";
import { createCardSpelling } from "./card-spelling.ts";

/**
 * Which card a message asks for; null for a question that the articles' words may answer. Nothing but the whole of
 * what is typed counts, slips in its words aside: "when was this publshed?" does, "when was the plan published?" does not.
 */
export function readCardQuestion(text: string): CardAsked | null {
	const tokens = tokensOf(text);
	const words = tokens.map(({ word }) => word);
	if (words.length === 0 || words.length > longest) return null;
	const said = words.join(" ");
	for (const language of languages) {
		const asked = cardIn(said, language);
		if (asked !== null) return asked;
	}
	// One word alone may be any, and a name is none that is misspelt; but in German every noun has a capital.
	if (words.length === 1) return null;
	const capitals = tokens.slice(1).flatMap(({ capital, word }) => (capital ? [word] : []));
	for (const language of languages) {
		const names = new Set(language.hasCapitalNouns ? [] : capitals);
		const meant = words.map((word) => (names.has(word) ? word : language.spell(word))).join(" ");
		const asked = meant === said ? null : cardIn(meant, language);
		if (asked !== null) return asked;
	}
	return null;
}

function cardIn(said: string, { opening, closing, cards }: CardLanguage): CardAsked | null {
	const bare = said.replace(opening, "").replace(closing, "").trim();
	const found = cards.find(
		({ pattern }) => pattern.test(said) || (bare !== "" && pattern.test(bare)),
	);
	return found?.asked ?? null;
}

/** More words than any of the patterns has, with what is polite around them. */
const longest = 20;

interface CardLanguage {
	readonly opening: RegExp;
	readonly closing: RegExp;
	readonly hasCapitalNouns: boolean;
	readonly cards: readonly { readonly asked: CardAsked; readonly pattern: RegExp }[];
	/** The word of the patterns that a misspelt one stands for; any other word as it is. */
	spell(word: string): string;
}

const languages = Object.entries(table.languages).map(
	([language, { names, opening, closing, cards }]): CardLanguage => {
		const patterns = Object.entries(cards).map(([asked, forms]) => ({
			asked: asked as CardAsked,
			source: withNames(forms.join("|"), names),
		}));
		return {
			opening: new RegExp(opening, "u"),
			closing: new RegExp(closing, "u"),
			hasCapitalNouns: language === "de",
			cards: patterns.map(({ asked, source }) => ({
				asked,
				pattern: new RegExp(`^(?:${source})$`, "u"),
			})),
			spell: createCardSpelling(
				language,
				patterns.map(({ source }) => source),
				isListed,
			),
		};
	},
);

function isListed(word: string): boolean {
	return Object.keys(table.languages).some((language) => commonness(language)(word) < 1);
}

/** A pattern with what each `{name}` in it stands for, names in names too. */
function withNames(pattern: string, names: Readonly<Record<string, string>>): string {
	return pattern.replaceAll(/\{(\p{L}+)\}/gu, (_, name) => withNames(names[name] ?? "", names));
}

/** Whether "it" in what is typed may mean something else than the article: "how old is it?", not "who published it?". */
export function meansAnything(text: string): boolean {
	return /(?<!\p{L})(?:it|that|es|das|ça|cela|eso)(?!\p{L})/iu.test(text) && !ofArticles.test(text);
}

const ofArticles =
	/article|artikel|artículo|articulo|publi|veröff|post|link|url|source|quelle|fuente|author|autor|auteur/iu;
