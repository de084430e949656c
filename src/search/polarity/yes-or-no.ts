import table from "#data/words/polarity.json" with { type: "json" };
import { hasTag } from "../language/question-tag.ts";
import { tokensOf } from "../language/tokens.ts";

/** Whether yes or no answers a question: by how it, or a clause of it, begins, or as a statement that is to be confirmed. */
export function asksYesOrNo(question: string, language: string): boolean {
	const asked = question.trim();
	if (hasTag(asked)) return true;
	const forms = formsOf.get(language);
	if (!forms) return false;
	if (forms.opening.test(asked)) return true;
	const words = tokensOf(asked).map(({ word }) => word);
	// Further on "when" and "which" join clauses.
	const first = words.slice(0, interrogativeWithin);
	if ([...first, ...words.slice(-1)].some((word) => forms.interrogative.test(word))) return false;
	return forms.clause.test(asked) || (words.length >= minStated && forms.assuming.test(asked));
}

/** So many words on an interrogative begins what is asked, as in "so for how long". */
const interrogativeWithin = 4;
/** "so the price?" asks for the price. */
const minStated = 4;

const formsOf = new Map(
	Object.entries(table.languages).map(([language, each]) => {
		const leads = `(?:(?:${each.leads})[,\\s]+)*`;
		return [
			language,
			{
				opening: new RegExp(`^${leads}${each.yesOrNo}`, "iu"),
				clause: new RegExp(`[.!?,;:–—]\\s+${leads}${each.yesOrNo}`, "iu"),
				assuming: new RegExp(`^(?:${each.assuming})[,\\s].*\\?$`, "iu"),
				interrogative: new RegExp(`^(?:${each.interrogatives})$`, "iu"),
			},
		];
	}),
);
