import table from "#data/words/polarity.json" with { type: "json" };
import { wordSet } from "../../algorithms/word-set.ts";
import { tellingRarity } from "../language/lexicon.ts";
import { withoutTag } from "../language/question-tag.ts";
import { commonness } from "../language/rarity.ts";
import { stemmerFor } from "../language/stemmers.ts";
import { tokensOf } from "../language/tokens.ts";
import { isNegated } from "./negation.ts";
import { oppositesOf } from "./opposites.ts";
import { asksYesOrNo } from "./yes-or-no.ts";

/** What a question or a heading asks, as far as yes and no go. */
export interface AskedPolarity {
	readonly language: string;
	readonly isNegated: boolean;
	/** Whether yes or no is the answer: then what says the contrary answers as well. */
	readonly isYesOrNo: boolean;
	/** Whether it is a few words without one that asks, "pool built": they ask for what there is of it, yes or no. */
	readonly isKeywords: boolean;
	/** The stems of its telling words. */
	readonly telling: ReadonlySet<string>;
	/** Its words that have a contrary, each by its stem. */
	readonly polar: ReadonlyMap<string, string>;
	/** Of each of these the stem of the telling word right behind it, if any: "likely" of "more likely". */
	readonly behind: ReadonlyMap<string, string>;
}

/** How a text stands to what is asked. */
export interface Stand {
	/** How much of the question's telling words, those left out whose contrary it has, one of its clauses has: 0 to 1. */
	readonly shared: number;
	/** How much of all its telling words, or of those that stand for the same side, it has: 0 to 1. */
	readonly agreed: number;
	/** Whether it has a word of the question that has a contrary, or another of that side. */
	readonly takesSide: boolean;
	readonly isContrary: boolean;
	/** The question's word and the text's that say the contrary, if it is words. */
	readonly words: readonly [asked: string, stated: string] | null;
}

export function askedPolarity(question: string, language: string): AskedPolarity {
	const stem = stemmerFor(language);
	const rarityOf = commonness(language);
	const stated = withoutTag(question);
	const words = tokensOf(stated).map(({ word }) => word);
	const polar = words.filter((word, at) => !isMeasured(words, at) && isPolar(stem(word), language));
	const isNo = isNegated(stated, language);
	const telling = words.filter((word) => rarityOf(word) >= tellingRarity && !asking.has(word));
	const next = (word: string): string => words[words.indexOf(word) + 1] ?? "";
	return {
		language,
		isNegated: isNo,
		isKeywords: !isNo && words.length <= mostKeywords && !words.some((word) => asking.has(word)),
		isYesOrNo: asksYesOrNo(question, language),
		telling: new Set(telling.map(stem)),
		polar: new Map(polar.map((word) => [stem(word), word])),
		behind: new Map(
			polar
				.filter((word) => telling.includes(next(word)))
				.map((word) => [stem(word), stem(next(word))]),
		),
	};
}

const mostKeywords = 3;

/** "how long" and "how old" ask for a measure, not for what is long or old. */
function isMeasured(words: readonly string[], at: number): boolean {
	return measuring.has(words[at - 1] ?? "");
}

const measuring = wordSet([table.measuring]);

function isPolar(stem: string, language: string): boolean {
	return oppositesOf(stem, language).length > 0;
}

/** So much of what is asked has to be in a clause, for its yes and no to count. */
const minShared = 0.5;

/**
 * How a sentence or heading stands to a question: whether the clause of it that shares the most with the question says
 * yes where the question says no, or its contrary in words ("opens", "closes"); where both, they cancel.
 */
export function standOf(text: string, asked: AskedPolarity): Stand {
	let best: Stand = nothing;
	let other: Stand | null = null;
	for (const clause of clausesOf(text, asked.language)) {
		const stand = standOfClause(clause, asked);
		const isTold = best.takesSide && !best.isContrary;
		const isBetter =
			stand.shared > best.shared || (stand.shared === best.shared && !stand.isContrary && !isTold);
		if (isBetter) best = stand;
		if (stand.takesSide && stand.words === null && !stand.isContrary) other = stand;
	}
	// "One car park stays open, the other is closed": who asks for either is told.
	if (best.words !== null && other !== null) return { ...best, ...told };
	return best.isContrary || best.takesSide ? best : (ofExtremes(text, asked) ?? best);
}

const nothing: Stand = {
	shared: 0,
	agreed: 0,
	takesSide: false,
	isContrary: false,
	words: null,
};

const told = { takesSide: true, isContrary: false, words: null };

/** "Who scored fewest goals?": "their top scorer, Lucy Brandt, got 23" says the contrary over its clauses. */
function ofExtremes(text: string, asked: AskedPolarity): Stand | null {
	if (![...asked.polar.values()].some((word) => extremes.has(word))) return null;
	const stand = standOfClause(text, asked);
	return stand.words !== null && extremes.has(stand.words[0]) ? stand : null;
}

const extremes = wordSet([table.extremes]);

function standOfClause(clause: string, asked: AskedPolarity): Stand {
	const { language, telling, polar } = asked;
	const stem = stemmerFor(language);
	const tokens = tokensOf(clause).map((token) => ({ ...token, stem: stem(token.word) }));
	const stated = new Map(tokens.map((token) => [token.stem, token.word]));
	const words = contraryIn(stated, polar, language);
	const turned = words && stem(words[0]);
	const counted = [...telling].filter((each) => each !== turned);
	const held = counted.filter((each) => stated.has(each));
	const shared = counted.length === 0 ? 1 : held.length / counted.length;
	const last = tokens.findLast((token) => held.includes(token.stem) || token.word === words?.[1]);
	const isOtherwise =
		!asked.isKeywords && isNegated(clause, language, last?.end) !== asked.isNegated;
	// "Less likely" for "more likely", whatever it is that is likely.
	const isTurned =
		words !== null &&
		tokens.some(
			({ word }, at) =>
				word === words[1] && tokens[at + 1]?.stem === (asked.behind.get(stem(words[0])) ?? null),
		);
	const isContrary = (shared >= minShared || isTurned) && isOtherwise !== (words !== null);
	const onSide = [...polar.keys()].filter((each) => isOnSide(each, stated, language));
	const agreeing = [...telling].filter((each) => stated.has(each) || onSide.includes(each));
	return {
		shared,
		agreed: telling.size === 0 ? 1 : agreeing.length / telling.size,
		takesSide: onSide.length > 0,
		isContrary,
		words: isContrary ? words : null,
	};
}

/** Whether a clause has a word, or another that takes the same side. */
function isOnSide(word: string, stated: ReadonlyMap<string, string>, language: string): boolean {
	return oppositesOf(word, language).some(({ mine }) => [...mine].some((each) => stated.has(each)));
}

/** A word of the question whose contrary a clause has, and no word of its own side. */
function contraryIn(
	stated: ReadonlyMap<string, string>,
	polar: ReadonlyMap<string, string>,
	language: string,
): readonly [string, string] | null {
	for (const [stem, word] of polar) {
		const sides = oppositesOf(stem, language);
		if (sides.some(({ mine }) => [...mine].some((each) => stated.has(each)))) continue;
		for (const { theirs } of sides)
			for (const each of theirs) {
				// "between the most and the least": who asks for both is told of both.
				if (polar.has(each)) continue;
				const found = stated.get(each);
				if (found !== undefined) return [word, found];
			}
	}
	return null;
}

/** What is said is parted where another thing begins to be said. */
function clausesOf(text: string, language: string): string[] {
	const parts = parting.get(language);
	return parts ? text.split(parts).filter((part) => part.trim() !== "") : [text];
}

const parting = new Map(
	Object.entries(table.languages).map(([language, { parting: words }]) => [
		language,
		new RegExp(`[;:()–—]\\s|,\\s|[,.!?]?["“”„«»]|(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu"),
	]),
);

/** Words that ask or only point, and tell nothing of what is asked for. */
const asking = wordSet([table.asking]);
