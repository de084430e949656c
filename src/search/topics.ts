import type { Article, Section } from "../article/article.ts";
import { commonness } from "./commonness.ts";
import { searchLanguage, stemmerFor } from "./languages.ts";
import { createLexicon } from "./lexicon.ts";
import { parseQuestion } from "./question.ts";
import { createSpeller, editDistance } from "./spelling.ts";
import { meansAlike, stemsAlike } from "./synonyms.ts";

/** Something an article can be asked for by name: a section's heading, or the headline for its lede. */
export interface Topic {
	readonly article: Article;
	readonly section: Section;
	/** The heading or the headline, as the article has it. */
	readonly title: string;
}

export interface TopicMatch {
	readonly topic: Topic;
	/** How much of the question and of the title, by weight, is the same: 0 to 1. */
	readonly similarity: number;
}

/** Finds the headings that a question is, or is near to. */
export interface TopicIndex {
	readonly topics: readonly Topic[];
	/** The nearest titles, best first; of equal ones in the order of the articles. */
	nearest(
		question: string,
		options: { readonly article?: string; readonly limit: number },
	): readonly TopicMatch[];
}

/** So many titles that share the most with the question are looked at closely. */
const lookedAt = 40;

export function createTopicIndex(articles: readonly Article[]): TopicIndex {
	const entries = articles.flatMap(topicsOf).map(describe);
	const shared = createWordSharing(entries);
	return {
		topics: entries.map(({ topic }) => topic),
		nearest(question, { article, limit }) {
			const asked = new Map<string, readonly Word[]>();
			const wordsFor = (language: string): readonly Word[] => {
				const known = asked.get(language) ?? wordsOf(question, language);
				asked.set(language, known);
				return known;
			};
			return shared(wordsFor("en"), article)
				.map((entry) => ({ entry, similarity: similarity(wordsFor(entry.language), entry.words) }))
				.filter((match) => match.similarity > 0)
				.sort((a, b) => b.similarity - a.similarity || a.entry.order - b.entry.order)
				.slice(0, limit)
				.map(({ entry, similarity: s }) => ({ topic: entry.topic, similarity: s }));
		},
	};
}

interface Word {
	readonly word: string;
	readonly stem: string;
	readonly weight: number;
}

interface Entry {
	readonly topic: Topic;
	readonly words: readonly Word[];
	readonly language: string;
	readonly order: number;
}

function topicsOf(article: Article): Topic[] {
	const topics: Topic[] = [];
	for (const section of article.sections) {
		if (section.passages.length === 0) continue;
		const title = section.heading ?? article.headline;
		if (title !== null) topics.push({ article, section, title });
	}
	return topics;
}

function describe(topic: Topic, order: number): Entry {
	const language = searchLanguage(topic.article.language);
	return {
		topic,
		words: wordsOf(topic.title, language),
		language,
		order,
	};
}

/** A question word tells little, but "who" is not "why". */
const leastWeight = 0.12;

function wordsOf(text: string, language: string): Word[] {
	const stem = stemmerFor(language);
	const rarityOf = commonness(language);
	const words = new Map<string, Word>();
	for (const { word } of parseQuestion(text).tokens.slice(0, 60)) {
		const [plain, rest] =
			language === "en" ? uncontract(asFunctionWord(word, rarityOf)) : [word, null];
		for (const each of rest === null ? [plain] : [plain, rest]) {
			const weight = Math.max(leastWeight, rarityOf(each) ** 1.5);
			words.set(each, {
				word: each,
				stem: stem(each),
				weight: isFiller(each) ? fillerWeight : weight,
			});
		}
	}
	return [...words.values()];
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
	if (word.length > 5 || rarityOf(word) < 1) return word;
	const near = (each: string): boolean => each.length > 2 && editDistance(word, each, 1) === 1;
	return functionWords.find(near) ?? word;
}

/** "whats" and "isnt" as people type them on a phone. */
function uncontract(word: string): [string, string | null] {
	const match = /^(what|who|where|how|when|why|that|there|it)(s|re)$/.exec(word);
	return match?.[1] ? [match[1], "is"] : [word, null];
}

/** Finds the titles that share the most with some words: as they are, misspelt, or in other words. */
function createWordSharing(entries: readonly Entry[]) {
	const lexicon = createLexicon("en");
	const speller = createSpeller(lexicon);
	const holding = new Map<string, number[]>();
	entries.forEach((entry, at) => {
		for (const { word, stem } of entry.words) {
			lexicon.intern(word);
			const listed = holding.get(stem);
			if (listed) listed.push(at);
			else holding.set(stem, [at]);
		}
	});
	const stem = stemmerFor("en");
	const stemsFor = (word: Word): string[] => {
		const exact = [word.stem, ...stemsAlike(word.stem)].filter((each) => holding.has(each));
		if (holding.has(word.stem)) return exact;
		const corrected = speller.correct(word.word, () => true);
		return [...exact, ...corrected.map((each) => stem(lexicon.words[each.word] as string))];
	};
	return (words: readonly Word[], article: string | undefined): Entry[] => {
		const telling = words.filter(({ weight }) => weight > leastWeight);
		const weights = new Map<number, number>();
		for (const word of telling.length > 0 ? telling : words) {
			for (const at of new Set(stemsFor(word).flatMap((each) => holding.get(each) ?? []))) {
				if (article !== undefined && entries[at]?.topic.article.id !== article) continue;
				weights.set(at, (weights.get(at) ?? 0) + word.weight);
			}
		}
		return [...weights]
			.sort((a, b) => b[1] - a[1] || a[0] - b[0])
			.slice(0, lookedAt)
			.map(([at]) => entries[at] as Entry);
	};
}

/**
 * Twice the weight they share, over the weight of both: Dice's coefficient on weighted words.
 * A misspelt word weighs what the title's word weighs that it stands for.
 */
function similarity(asked: readonly Word[], title: readonly Word[]): number {
	const free = new Set(title);
	let shared = 0;
	let total = title.reduce((sum, { weight }) => sum + weight, 0);
	for (const word of asked) {
		const { other, likeness } = mostAlike(word, free);
		if (other) free.delete(other);
		total += other ? other.weight : word.weight;
		shared += other ? 2 * likeness * other.weight : 0;
	}
	return total === 0 ? 0 : shared / total;
}

function mostAlike(word: Word, among: ReadonlySet<Word>): { other: Word | null; likeness: number } {
	let other: Word | null = null;
	let likeness = 0;
	for (const each of among) {
		const here = alikeness(word, each);
		if (here > likeness) [other, likeness] = [each, here];
	}
	return { other, likeness };
}

function alikeness(a: Word, b: Word): number {
	if (a.word === b.word) return 1;
	if (a.stem === b.stem) return 0.97;
	if (meansAlike(a.stem, b.stem)) return 0.8;
	const longer = Math.max(a.word.length, b.word.length);
	if (longer < 4) return 0;
	const reach = longer >= 8 ? 2 : 1;
	const distance = editDistance(a.word, b.word, reach);
	return distance <= reach ? 1 - distance / longer : 0;
}
