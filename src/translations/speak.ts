import { memoize } from "../algorithms/memoize.ts";
import type { Spoken, Value, Written } from "./sentence-kinds.ts";

/**
 * The sentences that a language's file writes, of the kinds that the English ones are of. A file that lacks one fails the
 * type check; that each has its places, and no more, is for the tests.
 */
export function speak<Said>(said: Said, written: Written<Said>, language: string): Spoken<Said> {
	return sayEach(said as Text, written as Text, language) as Spoken<Said>;
}

/** What stands at a place of a language's file. */
export type Text = string | readonly string[] | Texts;
interface Texts {
	readonly [key: string]: Text;
}

/** The names of a sentence's places, as often as they stand in it. */
export function placesIn(sentence: string): string[] {
	return [...sentence.matchAll(/\{([^{}]*)\}/g)].map(([, place = ""]) => place);
}

/** Whether some texts are the plural forms of one sentence. */
export function isCounted(texts: Texts): texts is Readonly<Record<string, string>> {
	return typeof texts["other"] === "string";
}

function sayEach(said: Text, written: Text, language: string): unknown {
	if (typeof said === "string") return sayFilled(placesIn(said), written as string);
	if (Array.isArray(said)) return written;
	const [kinds, texts] = [said as Texts, written as Texts];
	if (isCounted(kinds))
		return sayCounted(kinds, texts as Readonly<Record<string, string>>, language);
	const spoken = Object.entries(kinds).map(([key, each]) => [
		key,
		sayEach(each, texts[key] ?? "", language),
	]);
	return Object.fromEntries(spoken);
}

function sayFilled([place, ...others]: readonly string[], text: string): unknown {
	if (place === undefined) return text;
	if (others.length === 0) return (value: Value) => fill(text, { [place]: value });
	return (values: Values) => fill(text, values);
}

function sayCounted(kinds: Texts, forms: Readonly<Record<string, string>>, language: string) {
	const [place = ""] = placesIn(String(kinds["other"]));
	return (count: number) =>
		fill(forms[pluralRules(language).select(count)] ?? forms["other"] ?? "", { [place]: count });
}

type Values = Readonly<Record<string, Value>>;

/** In one go, so that braces in a value stay what they are. */
function fill(text: string, values: Values): string {
	return text.replace(/\{(\w+)\}/g, (whole, place: string) => String(values[place] ?? whole));
}

const pluralRules = memoize((language: string) => new Intl.PluralRules(language));
