import table from "#data/words/function-words.json" with { type: "json" };
import { wordSet } from "../algorithms/word-set.ts";

/** Words that belong to no name and end a noun phrase; lower case. */
export function isFunctionWord(word: string): boolean {
	return all.has(word);
}

export function isPreposition(word: string): boolean {
	return prepositions.has(word);
}

/** Forms of "be", "have" and "do", and the modal verbs. */
export function isAuxiliary(word: string): boolean {
	return auxiliaries.has(word) || word.endsWith("n't") || word.endsWith("n’t");
}

export function isConjunction(word: string): boolean {
	return conjunctions.has(word);
}

/** Words that begin a noun phrase, those for numbers among them. */
export function isDeterminer(word: string): boolean {
	return determiners.has(word);
}

/** Words that may stand between a subject and its verb ("later", "reportedly"). */
export function isAdverb(word: string): boolean {
	return adverbs.has(word) || (word.length > 4 && word.endsWith("ly"));
}

/** "Fifty-one", "Twelve", "Hundreds": a capital at the beginning of a sentence makes nobody of them. */
export function isNumberWord(word: string): boolean {
	return word.split("-").every((part) => numbers.has(part));
}

const prepositions = wordSet(table.prepositions);
const auxiliaries = wordSet(table.auxiliaries);
const conjunctions = wordSet(table.conjunctions);
const adverbs = wordSet(table.adverbs);
const determiners = wordSet(table.determiners);
const pronounsAndDeterminers = wordSet(table.pronounsAndDeterminers);
const numbers = wordSet(table.numbers);
const starters = wordSet(table.starters);
const dayOrMonth = wordSet(table.dayOrMonth);

/** Names of days, months and zones of time, short forms too: capitalised, but nobody's name. */
export function isDayOrMonth(word: string): boolean {
	return dayOrMonth.has(word.replace(/\.$/, "")) || shortened.test(word);
}

/** With their full stop: "Jan" and "Mar" without one may be names. */
const shortened =
	/^(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$/;

const all = new Set([
	...prepositions,
	...auxiliaries,
	...conjunctions,
	...adverbs,
	...pronounsAndDeterminers,
	...starters,
]);
for (const title of ["mr", "mrs", "ms"]) all.delete(title);
