import { memoize } from "../algorithms/memoize.ts";
import {
	isSentence,
	type Sentence,
	type Sentences,
	type Spoken,
	type Written,
} from "./sentence-kinds.ts";

/**
 * The sentences of a room as a language's file writes them. A file that lacks one fails the type check; that each has
 * its places, and no more, is for the tests.
 */
export function speak<S extends Sentences>(
	sentences: S,
	written: Written<S>,
	language: string,
): Spoken<S> {
	const spoken = Object.entries(sentences).map(([key, each]) => [
		key,
		sayEach(each, (written as Texts)[key] as Text, language),
	]);
	return Object.fromEntries(spoken);
}

type Text = string | readonly string[] | Texts;
interface Texts {
	readonly [key: string]: Text;
}

function sayEach(each: Sentence | Sentences, text: Text, language: string): unknown {
	if (!isSentence(each)) return speak(each, text as Written<Sentences>, language);
	switch (each.kind) {
		case "plain":
		case "lines":
			return text;
		case "template":
			return (...values: readonly Value[]) => fill(text as string, each.places, values);
		case "counted":
			return (...values: readonly Value[]) => {
				const forms = text as Readonly<Record<string, string>>;
				const form = forms[pluralOf(Number(values[0]), language)] ?? forms["other"] ?? "";
				return fill(form, each.places, values);
			};
	}
}

type Value = string | number;

/** In one go, so that braces in a value stay what they are. */
function fill(text: string, places: readonly string[], values: readonly Value[]): string {
	return text.replace(/\{(\w+)\}/g, (whole, place: string) =>
		String(values[places.indexOf(place)] ?? whole),
	);
}

function pluralOf(count: number, language: string): Intl.LDMLPluralRule {
	return pluralRules(language).select(count);
}

const pluralRules = memoize((language: string) => new Intl.PluralRules(language));
