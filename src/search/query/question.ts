import table from "#data/words/asked-for.json" with { type: "json" };
import { withoutTag } from "../language/question-tag.ts";
import { type Token, tokensOf } from "../language/tokens.ts";
import { isUnspaced } from "../language/unspaced-words.ts";
import { withoutSpelledOut } from "../notation/long-forms.ts";
import { normalWords } from "../notation/normal-words.ts";
import type { Notation } from "../notation/quantity.ts";
import { withoutSmallTalk } from "./small-talk.ts";

/** What a question asks for, as far as its question word tells. */
export type AskedFor = (typeof table)["words" | "runs"][number]["askedFor"] | "thing";

export interface ParsedQuestion {
	/** As it was typed, free of Discord's mark-up. */
	readonly text: string;
	/** The same without a tag (", right?") behind a statement. */
	readonly stated: string;
	/** Its words, without the small talk around it and without a tag. */
	readonly tokens: readonly Token[];
	readonly askedFor: AskedFor;
	/** Its words in the one form that the articles' words have: dates, amounts and short forms by what they mean. */
	wordsIn(notation: Notation): readonly Token[];
}

/** Reads a question: its words, free of Discord's mark-up, of small talk and of a tag (", right?"), and what it asks for. */
export function parseQuestion(text: string): ParsedQuestion {
	const bare = withoutMarkup(text);
	const stated = withoutTag(bare);
	const tokens = withoutSmallTalk(tokensOf(stated));
	return {
		text: bare,
		stated,
		tokens,
		askedFor: askedFor(tokens.map((token) => token.word)),
		wordsIn: normalised(bare, tokens),
	};
}

/** What of a text stands where some tokens do, in its normal form, read once for each notation. */
function normalised(text: string, tokens: readonly Token[]): ParsedQuestion["wordsIn"] {
	const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
	const read = new Map<string, readonly Token[]>();
	return (notation) => {
		const key = `${notation.language} ${notation.monthFirst}`;
		const known = read.get(key);
		if (known) return known;
		// The point of "01.09." ends a date, and stands behind the last word.
		const words = withoutSpelledOut(normalWords(text, notation)).filter(
			({ start }) => start >= from && start < to,
		);
		read.set(key, words);
		return words;
	};
}

/** Mentions, channels, custom emoji, timestamps and commands as Discord writes them into a message's content. */
const markup = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:<>\n]+:\d+|id:\w+)>/g;

function withoutMarkup(text: string): string {
	return text.replace(markup, " ");
}

function askedFor(words: readonly string[]): AskedFor {
	const said = ` ${words.join(" ")} `;
	const [among, text] = isUnspaced(said) ? [forms.runs, words.join("")] : [forms.words, said];
	return among.find(({ pattern }) => pattern.test(text))?.askedFor ?? "thing";
}

type Form = { readonly askedFor: AskedFor; readonly pattern: RegExp };

function readForms(listed: typeof table.words): readonly Form[] {
	return listed.map(({ askedFor, pattern }) => ({ askedFor, pattern: new RegExp(pattern, "u") }));
}

const forms = { words: readForms(table.words), runs: readForms(table.runs) };
