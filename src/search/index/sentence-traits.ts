import type { Token } from "../language/tokens.ts";
import { traitWordsOf } from "./trait-words.ts";

/** What kinds of thing a sentence holds that a question may ask for. */
export interface SentenceTraits {
	/** Words with a capital that do not open the sentence. */
	readonly names: number;
	readonly numbers: number;
	readonly year: boolean;
	readonly date: boolean;
	readonly money: boolean;
	readonly percent: boolean;
	readonly cause: boolean;
	readonly place: boolean;
	readonly definition: boolean;
	readonly duration: boolean;
}

/** Reads the traits of sentences; those that are the same are one value, since most sentences hold what many others hold. */
export function createTraitReader(
	language: string,
): (text: string, tokens: readonly Token[]) => SentenceTraits {
	const shared = new Map<string, SentenceTraits>();
	return (text, tokens) => {
		const traits = traitsOf(text, tokens, language);
		const key = Object.values(traits).join();
		const known = shared.get(key);
		if (known) return known;
		if (shared.size < maxShared) shared.set(key, traits);
		return traits;
	};
}

const maxShared = 10_000;

export function traitsOf(text: string, tokens: readonly Token[], language: string): SentenceTraits {
	const words = traitWordsOf(language);
	let names = 0;
	let numbers = 0;
	tokens.forEach((token, at) => {
		if (token.capital && at > 0) names++;
		if (/^\p{N}/u.test(token.word) || words.numbers.has(token.word)) numbers++;
	});
	return {
		names,
		numbers,
		year: /\b1[0-9]\d\d\b|\b20\d\d\b/.test(text),
		date: words.date.test(text),
		money: words.money.test(text),
		percent: words.percent.test(text),
		cause: words.cause.test(text),
		place: words.place?.test(text) ?? false,
		definition: words.definition.test(text),
		duration: words.duration.test(text),
	};
}
