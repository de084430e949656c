// Learns the confidence for articles in other languages than English: npm run train:elsewhere -- FILE.de.json FILE.es.json …
// Files in SQuAD format, named by their language, and folders of questions as people ask them (asked-de); each entry's
// questions are its own, those of the others are off its topic, with the article that they are about among the others and
// without. All languages share the weights; each has its own bias, by which the bar answers and refuses as it should; a
// little more is refused than is aimed at, since other questions differ.
import { basename } from "node:path";
import type { Article } from "../../src/article/article.ts";
import { placeOf } from "../../src/reading/reader.ts";
import { belongingByWords } from "../../src/search/confidence/belonging-by-words.ts";
import {
	confidenceFigures,
	confidenceNames,
	confidenceNamesAmong,
} from "../../src/search/confidence/confidence-features.ts";
import { parseQuestion } from "../../src/search/query/question.ts";
import { rankPassages } from "../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { readAsked } from "./asked.ts";
import { calibrated, probability, trainLogistic } from "./logistic.ts";
import { type MarkedArticle, type MarkedQuestion, readSquad } from "./squad.ts";
import { rounded, writeTable } from "./table-file.ts";

interface Outcome {
	readonly file: string;
	/** Whether it is worded as people ask. */
	readonly isAsked: boolean;
	/** Number of the entry within its file: the folds part the entries. */
	readonly entry: number;
	readonly language: string;
	readonly isOwn: boolean;
	/** Whether it is off the topic, and of the entry after this one. */
	readonly isNext: boolean;
	/** Whether it is off the topic, and what it is about is among the other articles. */
	readonly isHome: boolean;
	readonly isRight: boolean;
	/** In the order of `confidenceNamesAmong`. */
	readonly figures: readonly number[];
}

/** Both are set by hand: how right a wrong passage for an own question is, and the bar that all languages share. */
const ownButWrong = 0.75;
const bar = 0.29;
/** What is aimed at: so many questions of others refused, and no more. */
const refused = 0.973;
/** What people ask is a fifth of all; so often each counts where one article of several is asked, to be heard as well. */
const timesAsked = 3;

/** What people ask in words of their own cannot be told by words: it would teach only doubt. */
const askedKinds = ["plain", "terse", "contrary"];

const files = process.argv.slice(2);
const outcomes = files.flatMap(outcomesOf);
const languages = [...new Set(outcomes.map(({ language }) => language))].sort();
const entries = 3;
const alone = learnFrom(
	// Alone there is nothing that a question off the topic could belong to.
	outcomes.flatMap(({ isHome, figures, ...one }) =>
		isHome ? [] : [{ ...one, isHome, figures: figures.slice(0, confidenceNames.length) }],
	),
	confidenceNames,
	1,
);
const among = learnFrom(outcomes, confidenceNamesAmong, timesAsked);
const about = [...alone.about, "asked of one article of all:", ...among.about];
process.stdout.write(`${about.join("\n")}\n`);
writeTable(
	"confidence-elsewhere",
	[
		`Learnt from ${files.map((file) => basename(file)).join(", ")} by npm run train:elsewhere, cross-validated by entry.`,
		...about,
	],
	{ alone: alone.table, among: among.table },
);

/** Weights and biases of some figures, and how they do on entries that they were not learnt on. */
function learnFrom(those: readonly Outcome[], names: readonly string[], times: number) {
	const held = Array.from({ length: entries }, (_, entry) => {
		const known = those.filter((one) => one.entry % entries !== entry);
		const weights = learn(known, times);
		return those
			.filter((one) => one.entry % entries === entry)
			.map((one) => ({ ...one, p: probability(one.figures, weights(one.language)) }));
	}).flat();
	const share = (all: readonly { p: number }[], is: (p: number) => boolean): string =>
		((100 * all.filter(({ p }) => is(p)).length) / Math.max(1, all.length)).toFixed(1);
	const about = files.map((file) => {
		const of = (isOwn: boolean) => held.filter((one) => one.file === file && one.isOwn === isOwn);
		return `${basename(file)}: answered ${share(of(true), (p) => p >= bar)}, of off-topic refused ${share(of(false), (p) => p < bar)}`;
	});
	const learnt = learn(those, times);
	const shared = learnt("");
	const table = {
		weights: Object.fromEntries(names.map((name, at) => [name, rounded(shared[at] ?? 0)])),
		biases: Object.fromEntries(
			languages.map((language) => [language, rounded(learnt(language)[0] ?? 0)]),
		),
	};
	return { about, table };
}

function outcomesOf(file: string): Outcome[] {
	const language = /[.-]([a-z]{2})(?:\.json)?$/.exec(file)?.[1] ?? "";
	const isAsked = !file.endsWith(".json");
	const marked = isAsked ? asMarked(file) : readSquad(file);
	const search = createSearchIndex(marked.map(({ article }) => ({ ...article, language })));
	return marked.flatMap(({ article }, entry) => {
		const index = search.find(article.id);
		if (!index) throw new Error(`no index of ${article.id}`);
		const ask = (
			{ question, passage }: MarkedQuestion,
			home: Article,
			isNext: boolean,
		): Outcome[] => {
			const parsed = parseQuestion(question);
			const ranked = rankPassages([search.matchOne(index, parsed)]);
			const everywhere = rankPassages(search.matchAll(parsed));
			const isOwn = home === article;
			const isRight = isOwn && ranked[0]?.passage === passage;
			return (isOwn ? [false] : [false, true]).flatMap((isHome) => {
				const others = everywhere.filter(
					(one) => isOwn || isHome || one.index.article.id !== home.id,
				);
				const figures = confidenceFigures(ranked, belongingByWords(index, others));
				return figures
					? [{ file, isAsked, entry, language, isOwn, isNext, isHome, isRight, figures }]
					: [];
			});
		};
		const next = (entry + 1) % marked.length;
		return marked.flatMap((other, at) =>
			other.questions.flatMap((each) => ask(each, other.article, at === next)),
		);
	});
}

function asMarked(folder: string): MarkedArticle[] {
	const byArticle = new Map<Article, MarkedQuestion[]>();
	for (const { article, question, kind, passage: marked } of readAsked(folder, "dev")) {
		const passage = marked && placeOf(article, marked);
		if (typeof passage !== "number" || !askedKinds.includes(kind)) continue;
		byArticle.set(article, [
			...(byArticle.get(article) ?? []),
			{ question, passage, answers: [0] },
		]);
	}
	return [...byArticle].map(([article, questions]) => ({ article, questions }));
}

/**
 * The weights by language; where nothing is known of a language, with the mean of the biases.
 *
 * @param times how often what people ask counts
 */
function learn(known: readonly Outcome[], times: number): (language: string) => readonly number[] {
	const taught = known
		.filter(({ isOwn, isNext }) => isOwn || isNext)
		.flatMap((one) => new Array<Outcome>(one.isAsked ? times : 1).fill(one));
	const rows = taught.map(({ figures }) => figures);
	const worth = taught.map(({ isOwn, isRight }) => (isRight ? 1 : isOwn ? ownButWrong : 0));
	const weights = calibrated(
		trainLogistic(rows, worth),
		rows,
		taught.map(({ isRight }) => isRight),
	);
	const logit = (p: number): number => Math.log(p / (1 - p));
	const shifts = new Map(
		languages.map((language) => {
			const off = known
				.filter((one) => !one.isOwn && one.language === language)
				.map(({ figures }) => probability(figures, weights))
				.sort((a, b) => a - b);
			return [language, logit(bar) - logit(off[Math.floor(off.length * refused)] ?? bar)];
		}),
	);
	const mean = [...shifts.values()].reduce((sum, each) => sum + each, 0) / shifts.size;
	return (language) =>
		weights.map((weight, at) => (at === 0 ? weight + (shifts.get(language) ?? mean) : weight));
}
