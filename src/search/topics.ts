import type { Article, Section } from "../article/article.ts";
import { type Abbreviation, abbreviationsIn } from "./abbreviations.ts";
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
				.map((entry) => ({ entry, similarity: nearness(wordsFor(entry.language), entry) }))
				.filter((match) => match.similarity > 0)
				.sort((a, b) => b.similarity - a.similarity || a.entry.order - b.entry.order)
				.slice(0, limit)
				.map(({ entry, similarity: s }) => ({ topic: entry.topic, similarity: s }));
		},
	};
}

interface Entry {
	readonly topic: Topic;
	/** The title's words; then, where it holds an abbreviation or what one stands for, those of the other form. */
	readonly forms: readonly (readonly Word[])[];
	readonly language: string;
	readonly order: number;
}

interface Named {
	readonly topic: Topic;
	readonly otherTitles: readonly string[];
}

function topicsOf(article: Article): Named[] {
	const abbreviations = abbreviationsIn(article.text);
	const topics: Named[] = [];
	for (const section of article.sections) {
		if (section.passages.length === 0) continue;
		const title = section.heading ?? article.headline;
		if (title === null) continue;
		const otherTitles = otherForms(title, abbreviations);
		topics.push({ topic: { article, section, title }, otherTitles });
	}
	return topics;
}

/** "What is the ECHR?" is "What is the European Convention on Human Rights?" too, and the other way round. */
function otherForms(title: string, abbreviations: readonly Abbreviation[]): string[] {
	return abbreviations.flatMap(({ short, long }) => {
		const spelt = title.split(
			/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/u,
		);
		if (spelt.includes(short))
			return [spelt.map((part) => (part === short ? long : part)).join("")];
		return title.includes(long) ? [title.replaceAll(long, () => short)] : [];
	});
}

function describe({ topic, otherTitles }: Named, order: number): Entry {
	const language = searchLanguage(topic.article.language);
	const forms = [topic.title, ...otherTitles].map((title) => wordsOf(title, language));
	return { topic, forms, language, order };
}

function nearness(asked: readonly Word[], { forms }: Entry): number {
	return Math.max(
		...forms.map((words) => similarity(asked, words) * (asksOtherwise(asked, words) ? 0.8 : 1)),
	);
}

/** "Who came up with it?" is not "What is it?", however many words they share; "why" and "what" may be alike. */
function asksOtherwise(asked: readonly Word[], title: readonly Word[]): boolean {
	const [one, other] = [asked, title].map(
		(words) => words.find(({ word }) => asks.has(word))?.word,
	);
	if (one === undefined || other === undefined || one === other) return false;
	return exclusive.has(one) || exclusive.has(other);
}

const asks: ReadonlySet<string> = new Set("who when where why how what which".split(" "));
const exclusive: ReadonlySet<string> = new Set(["who", "when", "where"]);

/** Finds the titles that share the most with some words: as they are, misspelt, or in other words. */
function createWordSharing(entries: readonly Entry[]) {
	const lexicon = createLexicon("en");
	const holding = new Map<string, number[]>();
	entries.forEach((entry, at) => {
		for (const { word, stem } of entry.forms.flat()) {
			lexicon.intern(word);
			const listed = holding.get(stem);
			if (listed?.at(-1) === at) continue;
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
