import { LRUCache } from "lru-cache";
import { memoize } from "../../algorithms/memoize.ts";
import type { Article } from "../../article/article.ts";
import type { Heading, HeadingIndex, HeadingMatch } from "../../search/headings/heading-index.ts";
import type { Suggestion } from "../answer.ts";
import { madeQuestions } from "./made-questions.ts";

const maxSuggestions = 5;
/** So many of them are made of names and dates, and so many of these are asked to find them. */
const maxMade = 3;
const maxTried = 6;
const maxKnown = 1000;

/** Questions to offer beside an answer, by what was asked. */
export interface Suggestions {
	/**
	 * Questions that the articles do answer: those nearest to what was asked, then others of the scope, each once.
	 * Where no heading is a question, headings and headlines stand in.
	 */
	nearest(named: readonly HeadingMatch[], article: string | undefined): Suggestion[];
	/**
	 * For a question without an answer: where no heading is a question, questions made of names and dates stand among
	 * the headings, those of them that `ask` says are answered; where it cannot tell (null), none but those known.
	 */
	answered(
		named: readonly HeadingMatch[],
		article: string | undefined,
		ask: (made: Suggestion) => Promise<boolean | null>,
	): Promise<Suggestion[]>;
}

export function createSuggestions(headings: HeadingIndex): Suggestions {
	const ofAll = stock(headings.all);
	const ofArticle = memoize((article: string) => stock(headings.ofArticle(article)));
	const known = new LRUCache<string, boolean>({ max: maxKnown });
	const isAnswered = async (
		made: Suggestion,
		article: string | undefined,
		ask: (made: Suggestion) => Promise<boolean | null>,
	): Promise<boolean | null> => {
		const key = JSON.stringify([article ?? null, made.article.id, made.question]);
		const answered = known.get(key) ?? (await ask(made));
		if (answered !== null) known.set(key, answered);
		return answered;
	};
	return {
		async answered(named, article, ask) {
			const others = article === undefined ? ofAll : ofArticle(article);
			const offered = this.nearest(named, article);
			if (others.haveQuestions) return offered;
			const made: Suggestion[] = [];
			let canTell = true;
			for (const each of others.made()) {
				if (made.length === maxMade) break;
				const answered = await isAnswered(each, article, canTell ? ask : cannotTell);
				canTell &&= answered !== null;
				if (answered) made.push(each);
			}
			// Sections say more than a headline, which is what everybody has read.
			const sections = offered.filter(({ article: of, question }) => question !== of.headline);
			const headlines = offered.filter((each) => !sections.includes(each));
			const first = sections.slice(0, maxSuggestions - made.length);
			return [...first, ...made, ...headlines].slice(0, maxSuggestions);
		},
		nearest(named, article) {
			const others = article === undefined ? ofAll : ofArticle(article);
			const candidates = named.map(({ heading }) => heading);
			const offered = others.haveQuestions ? candidates.filter(isQuestion) : candidates;
			const listed = new Map<string, Suggestion>();
			for (const { article, title } of [...offered, ...others.first]) {
				if (listed.size === maxSuggestions) break;
				if (!listed.has(title)) listed.set(title, { article, question: title });
			}
			return [...listed.values()];
		},
	};
}

/** Where it could not be told of one, the next would not be read in time either. */
const cannotTell = async () => null;

/** The first headings of a scope that can be offered, enough of them where some have been offered already. */
function stock(headings: readonly Heading[]) {
	const questions = headings.filter(isQuestion);
	const first = new Map<string, Heading>();
	for (const heading of questions.length > 0 ? questions : headings) {
		if (first.size === 2 * maxSuggestions) break;
		if (!first.has(heading.title)) first.set(heading.title, heading);
	}
	let made: readonly Suggestion[] | undefined;
	return {
		haveQuestions: questions.length > 0,
		first: [...first.values()],
		/** Made when they are first offered. */
		made(): readonly Suggestion[] {
			made ??= madeOf(headings);
			return made;
		},
	};
}

/** Questions made of the first articles' names and dates; of several articles two each. */
function madeOf(headings: readonly Heading[]): Suggestion[] {
	const articles = new Set<Article>();
	for (const { article } of headings) {
		articles.add(article);
		if (articles.size > maxTried) break;
	}
	const ofEach = articles.size > 1 ? 2 : maxTried;
	return [...articles]
		.flatMap((article) =>
			madeQuestions(article)
				.slice(0, ofEach)
				.map((question) => ({ article, question })),
		)
		.slice(0, maxTried);
}

export function isQuestion({ title }: Pick<Heading, "title">): boolean {
	return /\?["”’'»)\]]*$/.test(title.trim());
}
