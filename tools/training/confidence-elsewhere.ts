// Learns the confidence for articles in other languages than English: npm run train:elsewhere -- FILE.de.json FILE.es.json …
// Files in SQuAD format, named by their language, and folders of questions as people ask them (asked-de); each entry's
// questions are its own, those of the next are off its topic.
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
	readonly isOwn: boolean;
	readonly isRight: boolean;
	readonly figures: readonly number[];
}

/** Both are set by hand: how right a wrong passage for an own question is, and the bar that all languages share. */
const ownButWrong = 0.75;
const bar = 0.29;
const refused = 0.97;

/** What people ask in words of their own cannot be told by words: it would teach only doubt. */
const askedKinds = ["plain", "terse", "contrary"];

const files = process.argv.slice(2);
const outcomes = files.flatMap(outcomesOf);
const entries = 3;
const held = Array.from({ length: entries }, (_, entry) => {
	const weights = learn(outcomes.filter((one) => one.entry % entries !== entry));
	return outcomes
		.filter((one) => one.entry % entries === entry)
		.map((one) => ({ ...one, p: probability(one.figures, weights) }));
}).flat();
const about = files.map((file) => {
	const of = (isOwn: boolean) => held.filter((one) => one.file === file && one.isOwn === isOwn);
	const share = (all: readonly { p: number }[], is: (p: number) => boolean): string =>
		((100 * all.filter(({ p }) => is(p)).length) / Math.max(1, all.length)).toFixed(1);
	return `${basename(file)}: answered ${share(of(true), (p) => p >= bar)}, of off-topic refused ${share(of(false), (p) => p < bar)}`;
});
const learnt = learn(outcomes);
process.stdout.write(`${about.join("\n")}\n`);
writeTable(
	"confidence-elsewhere",
	[
		`Learnt from ${files.map((file) => basename(file)).join(", ")} by npm run train:elsewhere, cross-validated by entry.`,
		...about,
	],
	{
		confidenceWeights: Object.fromEntries(
			confidenceNames.map((name, at) => [name, rounded(learnt[at] ?? 0)]),
		),
	},
);

function outcomesOf(file: string): Outcome[] {
	const language = /[.-]([a-z]{2})(?:\.json)?$/.exec(file)?.[1] ?? null;
	const marked = file.endsWith(".json") ? readSquad(file) : asMarked(file);
	const search = createSearchIndex(marked.map(({ article }) => ({ ...article, language })));
	return marked.flatMap(({ article, questions }, entry) => {
		const index = search.find(article.id);
		if (!index) throw new Error(`no index of ${article.id}`);
		const ask = ({ question, passage }: MarkedQuestion, isOwn: boolean): Outcome[] => {
			const ranked = rankPassages([search.matchOne(index, parseQuestion(question))]);
			const figures = confidenceFigures(ranked);
			const isRight = isOwn && ranked[0]?.passage === passage;
			return figures ? [{ file, entry, isOwn, isRight, figures }] : [];
		};
		const others = marked[(entry + 1) % marked.length]?.questions ?? [];
		return [
			...questions.flatMap((each) => ask(each, true)),
			...others.flatMap((each) => ask(each, false)),
		];
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

/** The bias is set so that the bar refuses as many off-topic questions as it should. */
function learn(known: readonly Outcome[]): number[] {
	const rows = known.map(({ figures }) => figures);
	const worth = known.map(({ isOwn, isRight }) => (isRight ? 1 : isOwn ? ownButWrong : 0));
	const weights = calibrated(
		trainLogistic(rows, worth),
		rows,
		known.map(({ isRight }) => isRight),
	);
	const off = known
		.filter(({ isOwn }) => !isOwn)
		.map(({ figures }) => probability(figures, weights))
		.sort((a, b) => a - b);
	const logit = (p: number): number => Math.log(p / (1 - p));
	const shift = logit(bar) - logit(off[Math.floor(off.length * refused)] ?? bar);
	return weights.map((weight, at) => (at === 0 ? weight + shift : weight));
}
