import type { Token } from "../language/tokens.ts";

/** What kinds of thing a sentence holds that a question may ask for. English only for the words. */
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

export function traitsOf(text: string, tokens: readonly Token[]): SentenceTraits {
	let names = 0;
	let numbers = 0;
	tokens.forEach((token, at) => {
		if (token.capital && at > 0) names++;
		if (/^\p{N}/u.test(token.word) || numberWords.has(token.word)) numbers++;
	});
	return shared({
		names,
		numbers,
		year: /\b1[0-9]\d\d\b|\b20\d\d\b/.test(text),
		date: date.test(text),
		money: /[$£€¥]\s?\d|\b(?:dollars?|pounds?|euros?|cents?)\b/i.test(text),
		percent: /\d\s?%|\bper ?cent\b|\bpercentage\b/i.test(text),
		cause: cause.test(text),
		place: /\b(?:in|at|near|from|to|across|through|into)\s+(?:the\s+)?\p{Lu}/u.test(text),
		definition: definition.test(text),
		duration:
			/\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))\b/i.test(
				text,
			),
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

const numberWords = new Set(
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half twice once".split(
		" ",
	),
);

const date =
	/\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|century|decade|\d0s|bce?|ad)\b/i;

const cause =
	/\b(?:because|since|due to|so that|in order to|as a result|therefore|owing to|caused? by|led to|reasons?|thanks to|result(?:s|ed|ing)? (?:in|from)|to (?:prevent|avoid|protect|allow|ensure|make|help|keep|reduce|increase))\b/i;

const definition =
	/\b(?:is|are|was|were) (?:an?|the|one|any|defined|known|called)\b|\b(?:refers?|referred) to\b|\bmeans?\b|\bcalled\b|\bknown as\b/i;
