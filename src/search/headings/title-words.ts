import { editDistance } from "../../algorithms/edit-distance.ts";
import { memoize } from "../../algorithms/memoize.ts";
import { commonness } from "../language/rarity.ts";
import { stemmerFor } from "../language/stemmers.ts";
import { meansAlike } from "../language/synonyms.ts";
import type { Token } from "../language/tokens.ts";

/** A word of a title or of a question that may be one, and what it weighs. */
export interface Word {
	readonly word: string;
	readonly stem: string;
	readonly weight: number;
}

/** A question word tells little, but "who" is not "why". */
export const minWeight = 0.12;

/** A title is not longer than this: what a question has beyond is left out. */
const maxWords = 60;

/** The distinct words of a title or question in a language, weighted by rarity. */
export type ReadTitle = (tokens: readonly Token[], language: string) => Word[];

export function createTitleReader(): ReadTitle {
	const readerFor = memoize(createWordReader);
	return (tokens, language) => {
		const read = readerFor(language);
		const words = new Map<string, Word>();
		for (const { word } of tokens.slice(0, maxWords))
			for (const each of read(word)) words.set(each.word, each);
		return [...words.values()];
	};
}

/** Titles and questions share most of their words; so many of a language are kept. */
const maxKept = 10_000;

/** Reads a word as it is typed: "whats" is two. */
function createWordReader(language: string): (typed: string) => readonly Word[] {
	const stem = stemmerFor(language);
	const rarityOf = commonness(language);
	const read = (word: string): Word => ({
		word,
		stem: stem(word),
		weight: isFiller(word) ? fillerWeight : Math.max(minWeight, rarityOf(word) ** 1.5),
	});
	return memoize((typed: string): readonly Word[] => {
		const words = language === "en" ? uncontract(asFunctionWord(typed, rarityOf)) : [typed];
		return words.map(read);
	}, maxKept);
}

const fillerWeight = 0.04;
const fillers = new Set(
	"the a an is are was were be do does did of so please tell me with".split(" "),
);
const functionWords = [...fillers, ..."what who when where why how which whats".split(" ")];

function isFiller(word: string): boolean {
	return fillers.has(word) || word.length === 1;
}

/** "teh" and "wat": a short word that the language does not have is read as the function word next to it. */
function asFunctionWord(word: string, rarityOf: (word: string) => number): string {
	if (word.length < 2 || word.length > 5 || rarityOf(word) < 1) return word;
	const near = (each: string): boolean =>
		each.length >= Math.min(3, word.length) && editDistance(word, each, 1) === 1;
	return functionWords.find(near) ?? word;
}

/** "whats" and "isnt" as people type them on a phone. */
function uncontract(word: string): string[] {
	const match = /^(what|who|where|how|when|why|that|there|it)(s|re)$/.exec(word);
	return match?.[1] ? [match[1], "is"] : [word];
}

/**
 * Twice the weight they share, over the weight of both: Dice's coefficient on weighted words.
 * A misspelt word weighs what the title's word weighs that it stands for.
 */
export function similarity(asked: readonly Word[], title: readonly Word[]): number {
	const free = new Set(title);
	let shared = 0;
	let total = title.reduce((sum, { weight }) => sum + weight, 0);
	for (const word of asked) {
		const { other, similar } = mostSimilar(word, free);
		if (other) free.delete(other);
		total += other ? other.weight : word.weight;
		shared += other ? 2 * similar * other.weight : 0;
	}
	return total === 0 ? 0 : shared / total;
}

/**
 * A question and a title without what the headline above the title says already: "Does the ferry save time?" below "The
 * ferry that stopped" is "Does it save time?". Null where the question has nothing of that.
 */
export function withoutTopic(
	asked: readonly Word[],
	title: readonly Word[],
	topic: readonly Word[],
): { readonly asked: readonly Word[]; readonly title: readonly Word[] } | null {
	const isIn = (word: Word, words: readonly Word[]): boolean =>
		words.some((each) => wordSimilarity(word, each) >= sameTopic);
	const isTopic = (word: Word): boolean =>
		word.weight > minWeight && !questionWords.has(word.word) && isIn(word, topic);
	const left = asked.filter((word) => isIn(word, title) || !isTopic(word));
	if (left.length === asked.length) return null;
	return { asked: left, title: title.filter(({ word }) => !pronouns.has(word)) };
}

/** As near as another form of a word, or one that is misspelt. */
const sameTopic = 0.75;

/** A headline that says why does not answer who asks why. */
const questionWords = new Set(
	"who whom whose when where why how what which wer wen wem wann wo woher warum weshalb wieso wie was welche welcher welches qui quand ou pourquoi comment quoi que quel quelle quels quelles combien quien quienes cuando donde por como cual cuales cuanto cuanta cuantos cuantas".split(
		" ",
	),
);

const pronouns = new Set(
	"it its they them their this these he she his her es sie ihn ihm il elle ils elles ella ellos ellas".split(
		" ",
	),
);

function mostSimilar(
	word: Word,
	among: ReadonlySet<Word>,
): { other: Word | null; similar: number } {
	let other: Word | null = null;
	let similar = 0;
	for (const each of among) {
		const here = wordSimilarity(word, each);
		if (here > similar) [other, similar] = [each, here];
	}
	return { other, similar };
}

function wordSimilarity(a: Word, b: Word): number {
	if (a.word === b.word) return 1;
	if (a.stem === b.stem) return 0.97;
	if (meansAlike(a.stem, b.stem)) return 0.8;
	const longer = Math.max(a.word.length, b.word.length);
	if (longer < 4) return 0;
	const reach = longer >= 8 ? 2 : 1;
	const distance = editDistance(a.word, b.word, reach);
	return distance <= reach ? 1 - distance / longer : 0;
}
