import { createQuoteListings } from "../../src/answer/quotes/quote-answers.ts";
import { createQuoteArchive } from "../../src/answer/quotes/quote-archive.ts";
import { completionSteps } from "../../src/answer/suggestions/completions.ts";
import type { Article, Section } from "../../src/article/article.ts";
import { finish } from "../../src/search/collections/steps.ts";
import { headingIndexSteps } from "../../src/search/headings/heading-index.ts";
import { bareArticle } from "../../tools/training/bare-article.ts";
import { seededRandom } from "../../tools/training/squad.ts";
import { type InventedArticle, inventArticles } from "./invented-corpus.ts";

// What is offered while somebody types: the processor's milliseconds a keystroke, of articles of 20 passages with five
// headings and six speakers each.  npm run bench:typing [-- ARTICLES…]

const keystrokes = 2000;
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 10_000];

for (const count of counts) {
	const articles = Array.from(inventArticles(count, 20), toArticle);
	const completions = finish(completionSteps(articles, finish(headingIndexSteps(articles))));
	finish(completions.readAhead());
	// Names alone are looked for: no article need be indexed.
	const archive = createQuoteArchive({
		articles: articles.map((article) => ({ article })),
		hasWord: () => false,
		readWord: (word) => [word],
		findPassages: () => [],
	});
	finish(archive.alike.readAhead());
	const answerer = { ...completions, ...createQuoteListings(() => archive) };
	const random = seededRandom(11);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
	const titles = articles.flatMap(({ sections }) =>
		sections.flatMap(({ heading }) => heading ?? []),
	);
	const speakers = articles.flatMap(({ quotes }) =>
		quotes.flatMap(({ speakers: of }) => of.map(({ name }) => name)),
	);
	const headlines = articles.flatMap(({ headline }) => headline ?? []);
	const id = pick(articles).id;
	const kinds: readonly (readonly [string, readonly string[], (typed: string) => unknown])[] = [
		["/ask question:", titles, (typed) => answerer.complete(typed, { limit: 25 })],
		[
			"/ask question: of one article",
			titles,
			(typed) => answerer.complete(typed, { article: id, limit: 25 }),
		],
		["/ask article:", headlines, (typed) => answerer.findArticles(typed, 25)],
		["/quotes speaker:", speakers, (typed) => answerer.completeSpeaker(typed, { limit: 25 })],
	];
	for (const [kind, from, complete] of kinds) {
		const times: number[] = [];
		const first = time(() => complete(""));
		for (let stroke = 0; stroke < keystrokes; stroke++)
			times.push(time(() => complete(typedOf(pick(from), random))));
		times.sort((a, b) => a - b);
		const at = (share: number) =>
			(times[Math.ceil(share * times.length) - 1] ?? Number.NaN).toFixed(1);
		process.stdout.write(
			`${count} articles, ${kind} median ${at(0.5)}, 95th percentile ${at(0.95)}, 99th ${at(0.99)}, most ${at(1)} ms; before a letter is typed ${first.toFixed(1)} ms\n`,
		);
	}
}

/** The beginning of a text, as far as somebody has got with it; every fifth time with two letters changed places. */
function typedOf(text: string, random: () => number): string {
	const typed = text.slice(0, 1 + Math.floor(random() * Math.min(30, text.length)));
	const at = Math.floor(random() * typed.length);
	return random() < 0.2 && at + 2 < typed.length
		? typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2)
		: typed;
}

function time(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** An article that nobody need parse. */
function toArticle({ title, sections }: InventedArticle, number: number): Article {
	let text = "";
	const put = (words: string) => {
		const start = text.length;
		text += `${words}\n\n`;
		return { start, end: start + words.length, text: words };
	};
	const written = sections.map(({ heading, passages }): Section => {
		const headingSpan = put(heading);
		return { heading, headingSpan, passages: passages.map(put) };
	});
	const names = [...text.matchAll(/“([^”]*)” said ([^.]*)\./gu)];
	return {
		...bareArticle({ id: `a${number}`, headline: title, text, sections: written }),
		quotes: names.map(({ index, 1: words = "", 2: name = "" }) => ({
			speakers: [{ name, role: null }],
			guess: [{ name, role: null }],
			confidence: 1,
			rule: "invented",
			cue: null,
			spans: [{ start: index + 1, end: index + 1 + words.length, text: words }],
			type: "direct" as const,
		})),
	};
}
