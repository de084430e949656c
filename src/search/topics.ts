import type { Article, Section } from "../article/article.ts";
import { searchLanguage, stemmerFor } from "./languages.ts";
import { createLexicon } from "./lexicon.ts";
import { createSpeller } from "./spelling.ts";
import { stemsAlike } from "./synonyms.ts";
import { leastWeight, similarity, type Word, wordsOf } from "./title-words.ts";

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

/** Finds the titles that share the most with some words: as they are, misspelt, or in other words. */
function createWordSharing(entries: readonly Entry[]) {
	const lexicon = createLexicon("en");
	const holding = new Map<string, number[]>();
	entries.forEach((entry, at) => {
		for (const { word, stem } of entry.words) {
			lexicon.intern(word);
			const listed = holding.get(stem);
			if (listed) listed.push(at);
			else holding.set(stem, [at]);
		}
	});
	const speller = createSpeller(lexicon);
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
