import { commonness } from "../search/commonness.ts";
import { stemmerFor } from "../search/languages.ts";
import { editDistance } from "../search/spelling.ts";
import { tokensOf } from "../search/tokens.ts";

/** A question, and how often it was asked. */
export interface CountedQuestion {
	readonly question: string;
	readonly count: number;
}

/** Questions that ask much the same. */
export interface QuestionGroup {
	/** How often all of them were asked. */
	readonly count: number;
	/** The most frequent first. */
	readonly questions: readonly CountedQuestion[];
}

/** As much of the weight of two questions' words must be shared. */
const leastShared = 0.6;

/**
 * Groups questions that share most of their words, the rare ones above all, whatever their order, endings and
 * small misspellings. The most frequent question of a group is what the others are compared with.
 *
 * @param language whose stems and common words count
 * @returns the most frequent group first
 */
export function groupAlike(
	questions: readonly CountedQuestion[],
	language = "en",
): readonly QuestionGroup[] {
	const inOrder = questions.toSorted((one, other) => other.count - one.count);
	const worded = readWords(inOrder, language);
	const groups: { readonly words: Words; readonly questions: CountedQuestion[] }[] = [];
	const groupsWith = new Map<string, number[]>();
	for (const [index, question] of inOrder.entries()) {
		const words = worded[index] ?? new Map<string, number>();
		const group = groups[nearestGroup(words, groups, groupsWith)];
		if (group) {
			group.questions.push(question);
			continue;
		}
		for (const word of words.keys()) {
			groupsWith.set(word, [...(groupsWith.get(word) ?? []), groups.length]);
		}
		groups.push({ words, questions: [question] });
	}
	return groups
		.map((group) => ({
			count: group.questions.reduce((sum, { count }) => sum + count, 0),
			questions: group.questions,
		}))
		.sort((one, other) => other.count - one.count);
}

/** The stems of a question, and how rare each is: 0 to 1. */
type Words = ReadonlyMap<string, number>;

function readWords(questions: readonly CountedQuestion[], language: string): Words[] {
	const stem = stemmerFor(language);
	const rarity = commonness(language);
	const stems = questions.map(({ question }) =>
		tokensOf(question).map(({ word }) => ({ stem: stem(word), rarity: rarity(word) })),
	);
	const meant = correctAlike(stems.flat().map((each) => each.stem));
	return stems.map(
		(words) => new Map(words.map((each) => [meant.get(each.stem) ?? each.stem, each.rarity])),
	);
}

/** Words this long may be meant where another is one edit away. */
const shortestCorrected = 5;

/** For a stem, the most frequent one that is a single edit away; stems that share what one deletion leaves are near. */
function correctAlike(stems: readonly string[]): Map<string, string> {
	const counts = new Map<string, number>();
	for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	const meant = new Map<string, string>();
	const bySignature = new Map<string, string[]>();
	const frequentFirst = [...counts].sort(([, one], [, other]) => other - one);
	for (const [stem] of frequentFirst) {
		if (stem.length < shortestCorrected || /\p{N}/u.test(stem)) continue;
		const signatures = deletionsOf(stem);
		const near = signatures
			.flatMap((signature) => bySignature.get(signature) ?? [])
			.find((other) => editDistance(stem, other, 1) <= 1);
		if (near !== undefined) {
			meant.set(stem, near);
			continue;
		}
		for (const signature of signatures) {
			bySignature.set(signature, [...(bySignature.get(signature) ?? []), stem]);
		}
	}
	return meant;
}

function deletionsOf(word: string): string[] {
	const shorter = Array.from(
		{ length: word.length },
		(_, at) => word.slice(0, at) + word.slice(at + 1),
	);
	return [word, ...new Set(shorter)];
}

/** The place of the group that shares the most; -1 for none. */
function nearestGroup(
	words: Words,
	groups: readonly { readonly words: Words }[],
	groupsWith: ReadonlyMap<string, readonly number[]>,
): number {
	let nearest = -1;
	let most = leastShared;
	const [rarest] = [...words].sort(([, one], [, other]) => other - one);
	// Two questions that do not share a rare word of one of them are not alike.
	const rare = [...words].filter(([, rarity]) => rarity >= (rarest?.[1] ?? 0) / 2);
	const candidates = new Set(rare.flatMap(([word]) => groupsWith.get(word) ?? []));
	for (const place of candidates) {
		const share = sharedWeight(words, groups[place]?.words ?? new Map<string, number>());
		if (share > most || (share === most && nearest < 0)) {
			nearest = place;
			most = share;
		}
	}
	return nearest;
}

/** The weight of the words that both have over that of all: 0 to 1. */
function sharedWeight(one: Words, other: Words): number {
	let shared = 0;
	let all = 0;
	for (const [word, rarity] of one) {
		all += rarity;
		if (other.has(word)) shared += rarity;
	}
	for (const [word, rarity] of other) if (!one.has(word)) all += rarity;
	return all === 0 ? 0 : shared / all;
}
