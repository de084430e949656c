// Learns the confidence for articles in other languages than English: npm run train:elsewhere -- FILE.de.json FILE.es.json …
// Files in SQuAD format, named by their language, and folders of questions as people ask them (asked-de); each entry's
// questions are its own, those of the next are off its topic. All languages share the weights; each has its own bias, by
// which the bar answers and refuses as it should; a little more is refused than is aimed at, since other questions differ.
import { basename } from "node:path";
import type { Article } from "../../src/article/article.ts";
import {
	confidenceFigures,
	confidenceNames,
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
	/** Number of the entry within its file: the folds part the entries. */
	readonly entry: number;
	readonly language: string;
	readonly isOwn: boolean;
	/** Whether it is off the topic, and of the entry after this one. */
	readonly isNext: boolean;
	readonly isRight: boolean;
	readonly figures: readonly number[];
}

/** Both are set by hand: how right a wrong passage for an own question is, and the bar that all languages share. */
const ownButWrong = 0.75;
const bar = 0.29;
/** What is aimed at: so many own questions answered, and so many of others refused, these first. */
const answered = 0.94;
const refused = 0.973;

/** What people ask in words of their own cannot be told by words: it would teach only doubt. */
const askedKinds = ["plain", "terse", "contrary"];

const files = process.argv.slice(2);
const outcomes = files.flatMap(outcomesOf);
const languages = [...new Set(outcomes.map(({ language }) => language))].sort();
const entries = 3;
const held = Array.from({ length: entries }, (_, entry) => {
	const weights = learn(outcomes.filter((one) => one.entry % entries !== entry));
	return outcomes
		.filter((one) => one.entry % entries === entry)
		.map((one) => ({ ...one, p: probability(one.figures, weights(one.language)) }));
}).flat();
const about = files.map((file) => {
	const of = (isOwn: boolean) => held.filter((one) => one.file === file && one.isOwn === isOwn);
	const share = (all: readonly { p: number }[], is: (p: number) => boolean): string =>
		((100 * all.filter(({ p }) => is(p)).length) / Math.max(1, all.length)).toFixed(1);
	return `${basename(file)}: answered ${share(of(true), (p) => p >= bar)}, of off-topic refused ${share(of(false), (p) => p < bar)}`;
});
const learnt = learn(outcomes);
const shared = learnt("");
process.stdout.write(`${about.join("\n")}\n`);
writeTable(
	"confidence-elsewhere",
	[
		`Learnt from ${files.map((file) => basename(file)).join(", ")} by npm run train:elsewhere, cross-validated by entry.`,
		...about,
	],
	{
		confidenceWeights: Object.fromEntries(
			confidenceNames.map((name, at) => [name, rounded(shared[at] ?? 0)]),
		),
		biases: Object.fromEntries(
			languages.map((language) => [language, rounded(learnt(language)[0] ?? 0)]),
		),
	},
);

function outcomesOf(file: string): Outcome[] {
	const language = /[.-]([a-z]{2})(?:\.json)?$/.exec(file)?.[1] ?? "";
	const marked = file.endsWith(".json") ? readSquad(file) : asMarked(file);
	const search = createSearchIndex(marked.map(({ article }) => ({ ...article, language })));
	return marked.flatMap(({ article }, entry) => {
		const index = search.find(article.id);
		if (!index) throw new Error(`no index of ${article.id}`);
		const ask = (
			{ question, passage }: MarkedQuestion,
			{ isOwn = false, isNext = false },
		): Outcome[] => {
			const ranked = rankPassages([search.matchOne(index, parseQuestion(question))]);
			const figures = confidenceFigures(ranked);
			const isRight = isOwn && ranked[0]?.passage === passage;
			return figures ? [{ file, entry, language, isOwn, isNext, isRight, figures }] : [];
		};
		const next = (entry + 1) % marked.length;
		return marked.flatMap((other, at) =>
			other.questions.flatMap((each) => ask(each, { isOwn: at === entry, isNext: at === next })),
		);
	});
}

function asMarked(folder: string): MarkedArticle[] {
	const byArticle = new Map<Article, MarkedQuestion[]>();
	for (const { article, question, kind, passage } of readAsked(folder, "dev")) {
		if (passage === null || !askedKinds.includes(kind)) continue;
		byArticle.set(article, [
			...(byArticle.get(article) ?? []),
			{ question, passage, answers: [0] },
		]);
	}
	return [...byArticle].map(([article, questions]) => ({ article, questions }));
}

/**
 * The probability from which on as much of what may be refused of own questions is refused as of what may be answered of
 * others is answered; never one that refuses less of others than is aimed at. Both ascending.
 */
function cutOf(own: readonly number[], off: readonly number[]): number {
	const from = Math.floor(off.length * refused);
	const cuts = off.slice(from);
	const worst = cuts.map((cut, at) => {
		const declined = own.filter((p) => p < cut).length / own.length;
		const accepted = (off.length - from - at) / off.length;
		return Math.max(declined / (1 - answered), accepted / (1 - refused));
	});
	return cuts[worst.indexOf(Math.min(...worst))] ?? bar;
}

/** The weights by language; where nothing is known of a language, with the mean of the biases. */
function learn(known: readonly Outcome[]): (language: string) => readonly number[] {
	const taught = known.filter(({ isOwn, isNext }) => isOwn || isNext);
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
			const of = (isOwn: boolean): number[] =>
				known
					.filter((one) => one.isOwn === isOwn && one.language === language)
					.map(({ figures }) => probability(figures, weights))
					.sort((a, b) => a - b);
			return [language, logit(bar) - logit(cutOf(of(true), of(false)))];
		}),
	);
	const mean = [...shifts.values()].reduce((sum, each) => sum + each, 0) / shifts.size;
	return (language) =>
		weights.map((weight, at) => (at === 0 ? weight + (shifts.get(language) ?? mean) : weight));
}
