import table from "#data/words/polarity.json" with { type: "json" };
import { tokensOf } from "./tokens.ts";

/** Whether what is asked is a statement that is to be confirmed: "The ferry sank, didn't it?", "…, oder?". */
export function hasTag(question: string, language: string): boolean {
	return pronounTag.test(question) || (tagsOf.get(language)?.test(question) ?? false);
}

/** Such a question without its tag, of whichever language; the question as it is where it has none, or no statement before it. */
export function withoutTag(question: string): string {
	const asked = question.trimEnd();
	const tag = pronounTag.exec(asked) ?? anyTag.exec(asked);
	if (tag === null) return question;
	const stated = asked.slice(0, tag.index);
	const isStatement = tokensOf(stated).length >= minStated && !conditional.test(stated);
	return isStatement ? `${stated}?` : question;
}

/** Words: "the price, right?" states nothing. */
const minStated = 3;

/** Behind "If I am a carer, can I?" nothing is left that asks. */
const conditional = /^\W*(?:if|when|once|unless|because|since|although|while|even)(?!\p{L})/iu;

/** "…, hasn't it?" */
const pronounTag =
	/,\s*(?:am|is|are|was|were|do|does|did|has|have|had|can?|could|will|wo|would|shall|sha|should|must|may|might|need|ai)(?:n['’]?t)? (?:it|he|she|they|we|you|there|i|that|this)(?: not)?\s*\?*$/iu;

function tagsIn(tags: string): RegExp {
	return new RegExp(`,\\s*¿?\\s*(?:${tags})\\s*\\?+$`, "iu");
}

const languages = Object.entries(table.languages);

const tagsOf = new Map(languages.map(([language, { tags }]) => [language, tagsIn(tags)]));

/** People use one another's. */
const anyTag = tagsIn(languages.map(([, { tags }]) => tags).join("|"));
