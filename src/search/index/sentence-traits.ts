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

export function traitsOf(text: string, tokens: readonly Token[], language: string): SentenceTraits {
	const words = traitWordsOf(language);
	let names = 0;
	let numbers = 0;
	tokens.forEach((token, at) => {
		if (token.capital && at > 0) names++;
		if (/^\p{N}/u.test(token.word) || words.numbers.has(token.word)) numbers++;
	});
	return shared({
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
	});
}

/** Most sentences hold what many others hold too: they share one value. */
function shared(traits: SentenceTraits): SentenceTraits {
	const key = Object.values(traits).join();
	const known = values.get(key);
	if (known) return known;
	if (values.size >= mostShared) values.clear();
	values.set(key, traits);
	return traits;
}

const values = new Map<string, SentenceTraits>();
const mostShared = 10_000;
