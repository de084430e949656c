import table from "#data/words/card-questions.json" with { type: "json" };
import { tokensOf } from "../../search/language/tokens.ts";
import type { CardAsked } from "../answer.ts";

/**
 * Which card a message asks for; null for a question that the articles' words may answer. Nothing but the whole of
 * what is typed counts: "when was this published?" does, "when was the plan published?" does not.
 */
export function readCardQuestion(text: string): CardAsked | null {
	const words = tokensOf(text).map(({ word }) => word);
	if (words.length === 0 || words.length > longest) return null;
	const said = words.join(" ");
	for (const { opening, closing, cards } of languages) {
		const bare = said.replace(opening, "").replace(closing, "").trim();
		const found = cards.find(
			({ pattern }) => pattern.test(said) || (bare !== "" && pattern.test(bare)),
		);
		if (found) return found.asked;
	}
	return null;
}

/** More words than any of the patterns has, with what is polite around them. */
const longest = 20;

const languages = Object.values(table.languages).map(({ names, opening, closing, cards }) => ({
	opening: new RegExp(opening, "u"),
	closing: new RegExp(closing, "u"),
	cards: Object.entries(cards).map(([asked, forms]) => ({
		asked: asked as CardAsked,
		pattern: new RegExp(`^(?:${withNames(forms.join("|"), names)})$`, "u"),
	})),
}));

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
