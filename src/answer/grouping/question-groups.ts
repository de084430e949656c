import { finish, finishInSlices, type Steps } from "../../search/collections/steps.ts";
import { type MeantWords, meantWordSteps } from "./word-meanings.ts";

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
const minShared = 0.6;
/** A question is compared with so many groups at most, those with its rarest words first. */
const maxCompared = 32;

/**
 * Groups questions that share most of their words, the rare ones above all, whatever their order, endings and
 * small misspellings. The most frequent question of a group is what the others are compared with.
 *
 * The time it takes grows with the number of questions alone, also where all of them share words: two questions that
 * share enough share one of those words that fewest of all questions hold, so only groups with one of these are
 * compared (the prefix filter of set similarity joins: Chaudhuri, Ganti and Kaushik, ICDE 2006), and no more than
 * `maxCompared` of them.
 *
 * @param language whose stems and common words count
 * @param compared is told of each comparison of two questions
 * @returns the most frequent group first
 */
export function groupAlike(
	questions: readonly CountedQuestion[],
	language = "en",
	compared: () => void = () => undefined,
): readonly QuestionGroup[] {
	return finish(groupingSteps(questions, language, compared));
}

/** The same with a `pause` every few milliseconds, for whatever else waits: five thousand take up to a fifth of a second. */
export function groupAlikeInSlices(
	questions: readonly CountedQuestion[],
	pause: () => Promise<void>,
): Promise<readonly QuestionGroup[]> {
	return finishInSlices(
		groupingSteps(questions, "en", () => undefined),
		pause,
	);
}

function* groupingSteps(
	questions: readonly CountedQuestion[],
	language: string,
	compared: () => void,
): Steps<readonly QuestionGroup[]> {
	const inOrder = questions.toSorted((one, other) => other.count - one.count);
	const words = yield* meantWordSteps(
		inOrder.map(({ question }) => question),
		language,
	);
	const groups: CountedQuestion[][] = [];
	const find = createFinder(words, compared);
	for (const [index, question] of inOrder.entries()) {
		const group = groups[find(words.questions[index] ?? [])];
		if (group) group.push(question);
		else groups.push([question]);
		yield lettersAQuestion;
	}
	return groups
		.map((group) => ({
			count: group.reduce((sum, { count }) => sum + count, 0),
			questions: group,
		}))
		.sort((one, other) => other.count - one.count);
}

/** Finding the group of a question takes about as long as reading so many letters. */
const lettersAQuestion = 100;

/** The first question of a group. */
interface Leader {
	readonly words: readonly number[];
	readonly weight: number;
}

/** Finds the group of each question in turn, by its number; one that is like none gets the next number. */
function createFinder(
	{ rarity, spread }: MeantWords,
	compared: () => void,
): (words: readonly number[]) => number {
	const leaders: Leader[] = [];
	const groupsOfWords = new Map<string, number>();
	const groupsWith = new Map<number, number[]>();
	const weigh = (word: number) => rarity[word] ?? 0;
	const fewestFirst = (one: number, other: number) =>
		(spread[one] ?? 0) - (spread[other] ?? 0) || weigh(other) - weigh(one) || one - other;

	const nearest = (question: Weighed): number => {
		let found = -1;
		let most = minShared;
		const sharedWith = sharing(question, weigh);
		for (const place of candidates(question.telling, groupsWith)) {
			const leader = leaders[place];
			if (leader === undefined) continue;
			compared();
			const share = sharedWith(leader);
			if (share > most || (share === most && (found < 0 || place < found))) {
				found = place;
				most = share;
			}
		}
		return found;
	};
	return (words) => {
		const question = weighQuestion(words.toSorted(fewestFirst), weigh);
		const key = question.words.join(" ");
		// Nothing but words that all questions have is no reason to stand together.
		const known = question.weight > 0 ? groupsOfWords.get(key) : undefined;
		const found = known ?? nearest(question);
		const group = found < 0 ? leaders.length : found;
		groupsOfWords.set(key, group);
		if (found >= 0) return group;
		leaders.push(question);
		for (const word of question.telling) {
			const others = groupsWith.get(word);
			if (others === undefined) groupsWith.set(word, [group]);
			else others.push(group);
		}
		return group;
	};
}

interface Weighed {
	/** Those that fewest questions hold first. */
	readonly words: readonly number[];
	/** As many of them as it takes to share one with whatever shares enough. */
	readonly telling: readonly number[];
	readonly weight: number;
	/** From here on a word is rare. */
	readonly rare: number;
}

function weighQuestion(words: readonly number[], weigh: (word: number) => number): Weighed {
	const weight = words.reduce((sum, word) => sum + weigh(word), 0);
	let rest = weight;
	// What is added up in another order may differ in the last digit.
	const enough = minShared * weight * (1 - 1e-9);
	const end = words.findIndex((word) => {
		const isFew = rest < enough;
		rest -= weigh(word);
		return isFew;
	});
	const rare = Math.max(...words.map(weigh)) / 2;
	return { words, telling: end < 0 ? words : words.slice(0, end), weight, rare };
}

/** The numbers of groups that have one of the words, each once. */
function candidates(
	words: readonly number[],
	groupsWith: ReadonlyMap<number, readonly number[]>,
): Set<number> {
	const found = new Set<number>();
	for (const word of words) {
		for (const group of groupsWith.get(word) ?? []) {
			if (found.size === maxCompared) return found;
			found.add(group);
		}
	}
	return found;
}

/**
 * The weight of the words that a question and another have over that of all: 0 to 1. Two questions that do not share
 * a rare word of the one are not alike.
 */
function sharing(
	{ words, weight, rare }: Weighed,
	weigh: (word: number) => number,
): (other: Leader) => number {
	const held = new Set(words);
	return (other) => {
		let shared = 0;
		let rarest = 0;
		for (const word of other.words) {
			if (!held.has(word)) continue;
			const each = weigh(word);
			shared += each;
			if (each > rarest) rarest = each;
		}
		return shared > 0 && rarest >= rare ? shared / (weight + other.weight - shared) : 0;
	};
}
