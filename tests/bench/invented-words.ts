import listed from "#data/tables/common-words.json" with { type: "json" };

/** A vocabulary as large as a library's: real English words first, then invented ones, the rarer the longer. */
export interface Vocabulary {
	/** A word at random, as often as words of its rank come in English. */
	any(random: () => number): string;
	/** A word that few articles have. */
	rare(random: () => number): string;
}

/** So many different words; English text of twelve million words has about two hundred thousand. */
const size = 300_000;
const common = listed.commonWords.flatMap((line) => line.split(" ").slice(1)).slice(0, 5000);

/**
 * Zipf's law in the two regimes of real texts (Ferrer i Cancho & Solé 2001): a word's frequency falls with its rank
 * to the power of 1 among the 5,000 commonest, and faster after them.
 */
export function createVocabulary(): Vocabulary {
	const cumulated = new Float64Array(size);
	let sum = 0;
	for (let rank = 0; rank < size; rank++) {
		const weight =
			rank < common.length ? 1 / (rank + 2.7) : (1 / common.length) * (common.length / rank) ** 1.7;
		sum += weight;
		cumulated[rank] = sum;
	}
	const spelled = new Map<number, string>();
	const wordAt = (rank: number): string => {
		const known = common[rank] ?? spelled.get(rank);
		if (known !== undefined) return known;
		const word = invent(rank);
		spelled.set(rank, word);
		return word;
	};
	return {
		any: (random) => wordAt(rankAt(cumulated, random() * sum)),
		rare: (random) => wordAt(Math.floor(common.length + (size - common.length) * random() ** 2)),
	};
}

function rankAt(cumulated: Float64Array, drawn: number): number {
	let low = 0;
	let high = cumulated.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cumulated[middle] as number) < drawn) low = middle + 1;
		else high = middle;
	}
	return low;
}

const onsets =
	"b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w z".split(" ");
const vowels = "a e i o u ai ea ie oo ou".split(" ");
const codas = ["", "", "", "n", "r", "l", "s", "t", "nd", "rk", "m", "ck"];
const endings = ["", "", "", "s", "ed", "ing", "er", "ation", "al", "ly", "ity", "ment"];

/** One spelling a rank: the digits of a scrambled rank, written in syllables. */
function invent(rank: number): string {
	// Odd, so that no two ranks below 2^32 share a number.
	let left = Math.imul(rank, 0x9e3779b1) >>> 0;
	const take = (from: readonly string[]): string => {
		const digit = left % from.length;
		left = Math.floor(left / from.length);
		return from[digit] ?? "";
	};
	let word = "";
	while (left > 0) word += take(onsets) + take(vowels) + take(codas);
	return word + (endings[rank % endings.length] ?? "");
}
