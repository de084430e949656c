import type { Article, Section } from "../../article/article.ts";
import type { Steps } from "../collections/steps.ts";
import { type Abbreviation, abbreviationsIn } from "../language/abbreviations.ts";
import { languageOf } from "../language/article-language.ts";
import { notationOf } from "../notation/notation-of.ts";
import { type ParsedQuestion, parseQuestion } from "../query/question.ts";
import { type TitleRange, titleSharingSteps } from "./title-candidates.ts";
import {
	createTitleReader,
	type ReadTitle,
	similarity,
	type Word,
	withoutTopic,
} from "./title-words.ts";

/** Something an article can be asked for by name: a section's heading, or the headline for its lede. */
export interface Heading {
	readonly article: Article;
	readonly section: Section;
	/** The heading or the headline, as the article has it. */
	readonly title: string;
}

export interface HeadingMatch {
	readonly heading: Heading;
	/** How much of the question and of the title, by weight, is the same: 0 to 1. */
	readonly similarity: number;
}

/** Finds the headings that a question is, or is near to. */
export interface HeadingIndex {
	readonly all: readonly Heading[];
	/** Those of one article; none of an article that is not there. */
	ofArticle(articleId: string): readonly Heading[];
	/** Reads what nobody needs before a word is misspelt; whoever needs it sooner does so at once. */
	readAhead(): Steps<void>;
	/** The nearest titles, best first; of equal ones in the order of the articles. */
	nearest(
		question: ParsedQuestion,
		options: { readonly article?: string; readonly limit: number },
	): readonly HeadingMatch[];
}

/** What was read of an article's titles before, or kept, is not read again. */
export function* headingIndexSteps(articles: readonly Article[]): Steps<HeadingIndex> {
	const headings: SectionHeading[] = [];
	const ranges = new Map<string, TitleRange>();
	const readTitle = createTitleReader();
	for (const [number, article] of articles.entries()) {
		const titles = titlesOf.get(article) ?? (yield* titleSteps(article, readTitle));
		titlesOf.set(article, titles);
		const from = headings.length;
		for (const read of titles) headings.push(new SectionHeading(article, read));
		if (titles.length > 0) ranges.set(article.id, { from, to: headings.length });
		if (number % articlesBetween === articlesBetween - 1) yield readingOfTitles * articlesBetween;
	}
	const everything: TitleRange = { from: 0, to: headings.length };
	const shared = yield* titleSharingSteps(headings.map(({ read }) => read.forms));
	return {
		all: headings,
		readAhead: shared.readAhead,
		ofArticle(id) {
			const range = ranges.get(id);
			return range ? headings.slice(range.from, range.to) : [];
		},
		nearest(question, { article, limit }) {
			const asked = new Map<string, readonly Word[]>();
			const wordsFor = (language: string): readonly Word[] => {
				const words = question.wordsIn({ language, monthFirst: false });
				const known = asked.get(language) ?? readTitle(words, language);
				asked.set(language, known);
				return known;
			};
			const range = article === undefined ? everything : (ranges.get(article) ?? nothing);
			return shared
				.find(wordsFor("en"), range)
				.map((at) => {
					const heading = headings[at] as SectionHeading;
					const words = wordsFor(languageOf(heading.article));
					return { at, heading, similarity: nearness(words, heading.read) };
				})
				.filter((match) => match.similarity > 0)
				.sort((a, b) => b.similarity - a.similarity || a.at - b.at)
				.slice(0, limit)
				.map(({ heading, similarity: s }) => ({ heading, similarity: s }));
		},
	};
}

/** An article's titles as they are compared with questions. */
export interface ReadTitles {
	readonly title: string;
	/** The number of its section. */
	readonly section: number;
	/** The title's words; then, where it holds an abbreviation or what one stands for, those of the other form. */
	readonly forms: readonly (readonly Word[])[];
	/** The words of the headline above it, which a question names and a heading need not. */
	readonly topic: readonly Word[];
}

const titlesOf = new WeakMap<Article, readonly ReadTitles[]>();

/** What was read of an article's titles, if anything was. */
export function titlesReadOf(article: Article): readonly ReadTitles[] {
	return titlesOf.get(article) ?? [];
}

/** Takes for an article what was read of its titles in another process. */
export function knowTitles(article: Article, titles: readonly ReadTitles[]): void {
	titlesOf.set(article, titles);
}

function* titleSteps(article: Article, readTitle: ReadTitle): Steps<ReadTitles[]> {
	const [language, notation] = [languageOf(article), notationOf(article)];
	const read = (text: string) => readTitle(parseQuestion(text).wordsIn(notation), language);
	const topic = article.headline === null ? [] : read(article.headline);
	const titles: ReadTitles[] = [];
	for (const { title, section, otherTitles } of titlesIn(article)) {
		const isLede = article.sections[section]?.heading === null;
		const forms = [title, ...otherTitles].map(read);
		titles.push({ title, section, forms, topic: isLede ? [] : topic });
		yield readingOfTitles * title.length;
	}
	yield article.text.length / readingOfTitles;
	return titles;
}

/** A class, since the section of a kept article is not read before it is needed. */
class SectionHeading implements Heading {
	readonly article: Article;
	readonly read: ReadTitles;

	constructor(article: Article, read: ReadTitles) {
		this.article = article;
		this.read = read;
	}

	get title(): string {
		return this.read.title;
	}

	get section(): Section {
		return this.article.sections[this.read.section] as Section;
	}
}

/** The titles of so many articles are listed in some milliseconds. */
const articlesBetween = 100;

/** A title's letters take so much longer than those of a text. */
const readingOfTitles = 10;

const nothing: TitleRange = { from: 0, to: 0 };

interface Named {
	readonly title: string;
	readonly section: number;
	readonly otherTitles: readonly string[];
}

function* titlesIn(article: Article): Generator<Named, void> {
	const abbreviations = abbreviationsIn(article.text);
	for (const [number, section] of article.sections.entries()) {
		if (section.passages.length === 0) continue;
		const title = section.heading ?? article.headline;
		if (title === null) continue;
		yield { title, section: number, otherTitles: otherForms(title, abbreviations) };
	}
}

/** "What is the ECHR?" is "What is the European Convention on Human Rights?" too, and the other way round. */
function otherForms(title: string, abbreviations: readonly Abbreviation[]): string[] {
	const spelt = title.split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/u);
	return abbreviations.flatMap(({ short, long }) => {
		if (spelt.includes(short))
			return [spelt.map((part) => (part === short ? long : part)).join("")];
		return title.includes(long) ? [title.replaceAll(long, () => short)] : [];
	});
}

function nearness(asked: readonly Word[], { forms, topic }: ReadTitles): number {
	const near = (question: readonly Word[], title: readonly Word[]): number =>
		similarity(question, title) * (asksOtherwise(question, title) ? 0.8 : 1);
	return Math.max(
		...forms.map((title) => {
			const left = withoutTopic(asked, title, topic);
			return Math.max(near(asked, title), left ? byTopic * near(left.asked, left.title) : 0);
		}),
	);
}

/** How near a question is to a heading that it is only together with the headline. Set by hand, so that a heading that holds all of it goes first. */
const byTopic = 0.97;

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
