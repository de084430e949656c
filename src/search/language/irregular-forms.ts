import forms from "#data/words/irregular-forms.json" with { type: "json" };

/**
 * English verbs and nouns by their forms that no stemmer brings to them. Forms that are as much a word of their own
 * ("left", "saw", "rose") are not among them.
 */
const wordOf = new Map(
	Object.entries(forms).flatMap(([word, others]) => others.split(" ").map((form) => [form, word])),
);

/** The word that an irregular form is one of: "pay" for "paid"; any other word as it is. */
export function regular(word: string): string {
	return wordOf.get(word) ?? word;
}
