import table from "#data/words/speech.json" with { type: "json" };
import { wordSet } from "../algorithms/word-set.ts";

/** Forms of the verbs that may attribute words to somebody, lower case. */
export function isSpeechVerb(word: string): boolean {
	return forms.has(word);
}

/** The verb's base form ("said" gives "say"), or null where the word is no verb of speech. */
export function speechVerbOf(word: string): string | null {
	return forms.get(word) ?? null;
}

/** Whether a form is of a verb that with an object of its own does something else than speaking: "read the note", "put". */
export function isAct(word: string): boolean {
	return acts.has(forms.get(word) ?? "");
}

const acts = wordSet(["find give go hear hold make pen put read see shoot sing"]);
const forms = new Map<string, string>();
for (const verb of wordSet(table.regularVerbs))
	for (const form of inflect(verb)) forms.set(form, verb);
for (const [verb, list] of Object.entries(table.irregularVerbs)) {
	for (const form of [verb, ...list.split(" ")]) forms.set(form, verb);
}

function inflect(verb: string): string[] {
	if (/[^aeiou]y$/.test(verb)) {
		const stem = verb.slice(0, -1);
		return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
	}
	if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
	const doubled = /^(?:blog|brag|chat|confer|dub|quip|refer|slam|snap|sob|pen)$/.test(verb)
		? verb + verb.at(-1)
		: verb;
	const plural = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
	return [verb, plural, `${doubled}ed`, `${doubled}ing`, `${verb}ed`, `${verb}ing`];
}
