import { tokensOf } from "../search/language/tokens.ts";
import { type CardPatterns, cardPatterns } from "./card-patterns.ts";

/** What is asked of an article itself, or of the bot, and is answered on a card rather than by a passage. */
export type CardAsked = keyof CardPatterns;

/**
 * Which card a message asks for; null for a question that the articles' words may answer. Nothing but the whole of
 * what is typed counts: "when was this published?" does, "when was the plan published?" does not.
 */
export function readCardQuestion(text: string): CardAsked | null {
	const words = tokensOf(text).map(({ word }) => word);
	if (words.length === 0 || words.length > longest) return null;
	const said = words.join(" ");
	for (const patterns of cardPatterns) {
		const bare = said.replace(patterns.opening, "").replace(patterns.closing, "").trim();
		for (const [asked, pattern] of Object.entries(patterns.cards)) {
			if (pattern.test(said) || (bare !== "" && pattern.test(bare))) return asked as CardAsked;
		}
	}
	return null;
}

/** More words than any of the patterns has, with what is polite around them. */
const longest = 20;

/** Whether "it" in what is typed may mean something else than the article: "how old is it?", not "who published it?". */
export function meansAnything(text: string): boolean {
	return /(?<!\p{L})(?:it|that|es|das|ça|cela|eso)(?!\p{L})/iu.test(text) && !ofArticles.test(text);
}

const ofArticles =
	/article|artikel|artículo|articulo|publi|veröff|post|link|url|source|quelle|fuente|author|autor|auteur/iu;
