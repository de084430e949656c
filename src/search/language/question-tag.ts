import table from "#data/words/polarity.json" with { type: "json" };
import { tokensOf } from "./tokens.ts";

/**
 * Whether what is asked is a statement that is to be confirmed: "The ferry sank, didn't it?", "…, oder?". A tag of any
 * language is one, since people use one another's.
 */
export function hasTag(question: string): boolean {
	return tagIn(question) !== null;
}

/** Such a question without its tag; any other as it is. What is left begins as what was typed. */
export function withoutTag(question: string): string {
	const at = tagIn(question);
	return at === null ? question : `${question.slice(0, at)}?`;
}

/** Where the tag begins behind a statement, and the white space before it; null where there is no tag, or no statement. */
function tagIn(question: string): number | null {
	const ofPronoun = pronounTag.exec(question);
	const tag = ofPronoun ?? wordTag.exec(question) ?? clearTag.exec(question);
	if (tag === null) return null;
	const stated = question.slice(0, tag.index);
	if (tokensOf(stated).length < minStated || asking.test(stated) || listed.test(stated))
		return null;
	if (ofPronoun && conditional.test(stated)) return null;
	// "Lincoln, NE?" is a place, and "THEY PAY, RIGHT?" is shouted.
	const isName = /^[^\p{L}]*\p{Lu}+[^\p{L}]*$/u.test(tag[0]) && /\p{Ll}/u.test(stated);
	return isName ? null : tag.index;
}

/** Words: "the price, right?" states nothing. */
const minStated = 3;

/** Marks and smileys behind a tag. */
const end = "[^\\p{L}\\p{N}]*$";

const auxiliaries =
	"am|is|are|was|were|do|does|did|has|have|had|can?|could|will|wo|would|shall|sha|should|must|may|might|need|ai";

/** "…, hasn't it?" */
const pronounTag = new RegExp(
	`\\s*[,;–—-]\\s*(?:or\\s+)?(?:${auxiliaries})(?:n?['’\`´]?n?t)?\\s+(?:it|he|she|they|we|you|there|i|that|this)(?:\\s+not)?${end}`,
	"iu",
);

/** What is a tag without a comma before it, too. */
const clearTag =
	/\s+(?:(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should)(?:n['’`´]?t|['’`´]nt)\s+(?:it|he|she|they|we|you)|oder|nicht wahr|n['’]?\s?est[- ]ce pas|hein|¿\s*(?:no|verdad|cierto))\s*[?!][^\p{L}\p{N}]*$/iu;

const languages = Object.values(table.languages);

function anyOf(listOf: (language: (typeof languages)[number]) => string): string {
	return languages.map(listOf).join("|");
}

/** "…, right?" */
const wordTag = new RegExp(`\\s*,\\s*¿?\\s*(?:${anyOf(({ tags }) => tags)})\\s*[?!]${end}`, "iu");

/** What begins as a question does is none: "What is the population of Lincoln, NE?" */
const asking = new RegExp(
	`^[^\\p{L}]*(?:(?:${anyOf(({ leads }) => leads)})[,\\s]+)*(?:(?:${anyOf(({ interrogatives }) => interrogatives)})(?!\\p{L})|${anyOf(({ yesOrNo }) => yesOrNo)})`,
	"iu",
);

/** "The sign says left, right?" may list. */
const listed = /(?<!\p{L})(?:left|yes|no|true|false|ja|nein|oui|non|sí)\s*$/iu;

/** Behind "If I am a carer, can I?" nothing is left that asks; behind "If it rains, they stay, don't they?" there is. */
const conditional =
	/^\W*(?:(?:so|and|but|ok(?:ay)?|well|then|what|even)\W+)*(?:if|when|once|unless)(?!\p{L})[^,]*$/iu;
