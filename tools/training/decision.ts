// Learns how what is read is weighed, from questions as people ask them of articles that the reader was not trained on.
//   npm run train:decision -- FOLDER [SPLIT] [--dry] [--reader=NETWORKS]
// --dry prints the cross-validated figures and writes nothing; --reader takes other networks than those that ship.

import type { Tree } from "../../src/algorithms/boosted-trees.ts";
import type { Passage } from "../../src/article/article.ts";
import { belongingOf } from "../../src/reading/belonging.ts";
import {
	closeCallFigures,
	closeCallNames,
	closeCallOf,
	maxClose,
	readSentences,
	settled,
} from "../../src/reading/close-call.ts";
import {
	type AskedFigures,
	confidenceFigures,
	confidenceNames,
	confidenceNamesAmong,
	confidenceOfFigures,
	type DecidedPassage,
	decideOrder,
	type ReadPassage,
	rankingFigures,
	rankingNames,
	type SentenceFigures,
} from "../../src/reading/decision.ts";
import { findCandidates, passagesRead } from "../../src/reading/hybrid-candidates.ts";
import { startReader } from "../../src/reading/neural-reader.ts";
import { languageRead } from "../../src/reading/reader.ts";
import { askedNow, toReadQuestion } from "../../src/reading/spelled.ts";
import { confidenceOf } from "../../src/search/confidence/confidence.ts";
import { asksYesOrNo } from "../../src/search/polarity/yes-or-no.ts";
import { parseQuestion } from "../../src/search/query/question.ts";
import { rankPassages } from "../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { type AskedQuestion, readAsked } from "./asked.ts";
import { trainTrees } from "./boosting.ts";
import { type Listing, trainListwise } from "./listwise.ts";
import { discrimination } from "./measure.ts";
import { misspell, seededRandom } from "./squad.ts";
import { rounded, writeTable } from "./table-file.ts";

const folds = 5;
/** What stands alone is to be right so often; so many answered questions may be declined. */
const rightOfSure = 0.95;
const declined = 0.05;
/** The sentences of so many passages are read, by the present weights: hardly ever are the first three by others not among them. */
const lookedAtCloser = 4;
/** Of the articles so many further on one question in three is asked as an off-topic one. */
const articlesBetween = [7, 13, 29];
const foreignShare = 3;
const offTopic = "off-topic";
const misspeltShare = 3;
/**
 * How much an off-topic question counts beside the others: of values tried (.3 to 1) the highest with which what is left
 * open is told apart with an AUROC of .84 still.
 */
const offTopicWeight = 0.85;
/** Figures of which more never speaks against the first passage. */
const rising: ReadonlySet<string> = new Set([
	"relevance",
	"spanScore",
	"spanMargin",
	"cosine",
	"odds",
	"margin",
	"belonging",
]);
/** Of those tried by cross-validation: trees of one question, or of three, know less of other articles. */
const boosting = {
	trees: 300,
	rate: 0.05,
	minRows: 30,
	ridge: 5,
};

const [folder = "", split = "dev"] = process.argv.slice(2).filter((each) => !each.startsWith("--"));

const networks = process.argv.find((each) => each.startsWith("--reader="))?.slice(9);

/** A question to learn from. */
interface LearntQuestion extends AskedQuestion {
	/** Whether it is a copy with misspelt words: the confidence is learnt from it too, and no figure or bar is of it. */
	readonly isMisspelt: boolean;
}

/** A question with the passages that were read for it. */
interface Judgeable {
	readonly asked: LearntQuestion;
	readonly read: readonly ReadPassage[];
	/** What the sentences of the likeliest ones say. */
	readonly sentences: ReadonlyMap<Passage, SentenceFigures>;
	readonly figures: AskedFigures;
}

interface Judged {
	readonly asked: AskedQuestion;
	readonly right: boolean;
	readonly confidence: number;
}

const questions = await readAll(withMisspelt(withOffTopic(readAsked(folder, split))));
const ids = [...new Set(questions.map(({ asked }) => asked.article.id))];
const judged = Array.from({ length: folds }, (_, fold) => {
	const isHeld = ({ asked }: Judgeable) => ids.indexOf(asked.article.id) % folds === fold;
	const weights = learn(questions.filter((one) => !isHeld(one)));
	const held = questions.filter((one) => isHeld(one) && !one.asked.isMisspelt);
	return {
		alone: held.map((one) => judge(withoutOthers(one), weights)),
		among: held.map((one) => judge(one, weights)),
	};
});
const alone = judged.flatMap((fold) => fold.alone);
const among = judged.flatMap((fold) => fold.among);
const bars = findBars([...alone, ...among]);
const figures = [
	...describe(alone, bars),
	"asked of one article of all:",
	...describe(among, bars).slice(1),
];
process.stdout.write(`${figures.join("\n")}\n`);
if (!process.argv.includes("--dry")) write(learn(questions));

/** Beside an article's own questions some of others', which it cannot answer. */
function withOffTopic(asked: readonly AskedQuestion[]): AskedQuestion[] {
	const articles = [...new Set(asked.map(({ article }) => article))];
	return articles.flatMap((article, number) => {
		const others = articlesBetween.map((gap) => articles[(number + gap) % articles.length]);
		const foreign = asked.filter(
			(one) => others.includes(one.article) && !one.isOpen && one.after === undefined,
		);
		return [
			...asked.filter((one) => one.article === article),
			...foreign
				.filter((_, at) => at % foreignShare === 0)
				.map((one) => ({
					...one,
					article,
					passage: null,
					isOpen: true,
					kind: offTopic,
				})),
		];
	});
}

/** Of every third question a copy with misspelt words, too: people type badly. */
function withMisspelt(asked: readonly AskedQuestion[]): LearntQuestion[] {
	const random = seededRandom(11);
	return asked.flatMap((one, at) => {
		const typed = { ...one, isMisspelt: false };
		if (at % misspeltShare !== 0) return [typed];
		return [typed, { ...one, question: misspell(one.question, random), isMisspelt: true }];
	});
}

async function readAll(asked: readonly LearntQuestion[]): Promise<Judgeable[]> {
	const articles = [...new Set(asked.map(({ article }) => article))];
	const search = createSearchIndex(articles);
	const warn = (message: string, details?: object) => {
		throw new Error(`${message} ${JSON.stringify(details)}`);
	};
	const reader = await startReader({
		cache: null,
		warn,
		patience: 600_000,
		...(networks === undefined ? {} : { folder: networks }),
	});
	await reader.prepare(articles);
	const done: Judgeable[] = [];
	for (const one of asked) {
		const index = search.find(one.article.id);
		if (!index) throw new Error(`no article ${one.article.id}`);
		const text = one.after === undefined ? one.question : `${one.after} ${one.question}`;
		const parsed = parseQuestion(text);
		const ranked = parsed.tokens.length > 0 ? rankPassages([search.matchOne(index, parsed)]) : [];
		const question = toReadQuestion(parsed, (word) => search.readWord(word, index), {
			since: askedNow(),
		});
		const vector = await reader.embed(question);
		const elsewhere = {
			articles: articles.filter((article) => article !== one.article),
			rank: () => rankPassages(search.matchAll(parsed)),
		};
		const found = await findCandidates(ranked, [one.article], vector, {
			compare: reader.compare,
			limit: passagesRead,
			priorOf: () => 0,
		});
		const belonging = vector && (await belongingOf(vector, one.article, elsewhere, reader.compare));
		const readings = (await reader.read(question, found))?.passages ?? [];
		const read = found.flatMap((each, at) => {
			const reading = readings[at];
			return reading ? [{ ...each, reading }] : [];
		});
		const likeliest = decideOrder(read).slice(0, lookedAtCloser);
		const isYesOrNo = asksYesOrNo(text, languageRead);
		const closer =
			vector && (await readSentences(likeliest, { question, vector, isYesOrNo }, reader));
		const sentences = new Map(
			likeliest.flatMap(({ passage }, at): [Passage, SentenceFigures][] => {
				const each = closer?.[at];
				return each ? [[passage, each]] : [];
			}),
		);
		done.push({
			asked: one,
			read,
			sentences,
			figures: { byWords: confidenceOf(ranked), question: parsed, belonging },
		});
	}
	await reader.close();
	return done;
}

/** What orders passages. */
interface OrderWeights {
	readonly ranking: readonly number[];
	readonly closeCalls: readonly number[];
}

interface DecisionWeights extends OrderWeights {
	readonly confidence: readonly Tree[];
	/** The same where one article of several is asked. */
	readonly among: readonly Tree[];
}

/** A question as if its article were the only one. */
function withoutOthers(one: Judgeable): Judgeable {
	return { ...one, figures: { ...one.figures, belonging: null } };
}

function learn(those: readonly Judgeable[]): DecisionWeights {
	const typed = those.filter(({ asked }) => !asked.isMisspelt);
	const listings = typed.flatMap(({ asked, read }) =>
		listingOf(asked, read, read.map(rankingFigures)),
	);
	const ranking = [...trainListwise(listings, { width: rankingNames.length, epochs: 60 })];
	const order = { ranking, closeCalls: learnCloseCalls(typed, ranking) };
	return {
		...order,
		confidence: learnConfidence(those.map(withoutOthers), order, confidenceNames),
		among: learnConfidence(those, order, confidenceNamesAmong),
	};
}

/** What there is to learn from the figures of a question's passages; nothing where none of them is right. */
function listingOf(
	asked: AskedQuestion,
	passages: readonly ReadPassage[],
	figures: readonly (readonly number[])[],
): Listing[] {
	const right = passages.findIndex((each) => isRight(asked, each));
	if (right < 0) return [];
	const rows = Float32Array.from(figures.flat());
	return [{ rows, count: passages.length, right: [right, right + 1], sentence: -1 }];
}

/** From all questions of which one of the first three passages is right: from close calls alone there is less to learn. */
function learnCloseCalls(those: readonly Judgeable[], ranking: readonly number[]): number[] {
	const listings = those.flatMap(({ asked, read, sentences }) => {
		const likeliest = decideOrder(read, undefined, ranking).slice(0, maxClose);
		const figures = likeliest.flatMap((each) => {
			const of = sentences.get(each.passage);
			return of ? [closeCallFigures(each, of)] : [];
		});
		return figures.length < Math.max(2, likeliest.length)
			? []
			: listingOf(asked, likeliest, figures);
	});
	return [...trainListwise(listings, { width: closeCallNames.length, epochs: 60 })];
}

/** Best first, as `findByReading` has them. */
function orderOf({ read, sentences }: Judgeable, { ranking, closeCalls }: OrderWeights) {
	const passages = decideOrder(read, undefined, ranking);
	const close = closeCallOf(passages);
	const known = close.flatMap(({ passage }) => sentences.get(passage) ?? []);
	return known.length === close.length ? settled(passages, known, closeCalls) : passages;
}

function learnConfidence(
	those: readonly Judgeable[],
	order: OrderWeights,
	names: readonly string[],
): Tree[] {
	const rows = those.flatMap((one) => {
		const { asked, figures: of } = one;
		const passages = orderOf(one, order);
		const row = figuresOf(passages, of);
		const weight = asked.kind === offTopic ? offTopicWeight : 1;
		return row ? [{ figures: row, right: isFirstRight(asked, passages), weight }] : [];
	});
	return trainTrees(rows, { ...boosting, rising: names.map((name) => rising.has(name)) });
}

function judge(one: Judgeable, weights: DecisionWeights): Judged {
	const { asked, figures: of } = one;
	const passages = orderOf(one, weights);
	const row = figuresOf(passages, of);
	return {
		asked,
		right: isFirstRight(asked, passages),
		confidence: row ? confidenceOfFigures(row, treesFor(of, weights)) : 0,
	};
}

function treesFor({ belonging }: AskedFigures, { confidence, among }: DecisionWeights) {
	return belonging === null ? confidence : among;
}

function figuresOf(passages: readonly DecidedPassage[], of: AskedFigures) {
	return passages.length > 0 ? confidenceFigures(passages, of) : null;
}

function isFirstRight(asked: AskedQuestion, [first]: readonly DecidedPassage[]): boolean {
	return first !== undefined && isRight(asked, first);
}

function isRight({ passage }: AskedQuestion, { passage: read }: ReadPassage): boolean {
	return passage === read;
}

/** The lowest confidence from which on enough are right, and the one under which few answered questions are. */
function findBars(known: readonly Judged[]): { sure: number; least: number } {
	const surest = known
		.filter(({ asked }) => asked.kind !== offTopic)
		.sort((a, b) => b.confidence - a.confidence);
	let right = 0;
	let sure = 1;
	for (const [at, one] of surest.entries()) {
		if (one.right) right++;
		if (right / (at + 1) >= rightOfSure) sure = one.confidence;
	}
	const own = known.filter(({ asked }) => !asked.isOpen);
	const least = own.map(({ confidence }) => confidence).sort((a, b) => a - b);
	return { sure, least: least[Math.floor(own.length * declined)] ?? 0 };
}

function describe(known: readonly Judged[], { sure, least }: ReturnType<typeof findBars>) {
	const own = known.filter(({ asked }) => !asked.isOpen);
	const foreign = known.filter(({ asked }) => asked.kind === offTopic);
	const open = known.filter(({ asked }) => asked.isOpen && asked.kind !== offTopic);
	const share = (those: readonly Judged[], holds: (one: Judged) => boolean): string =>
		`${((100 * those.filter(holds).length) / Math.max(1, those.length)).toFixed(1)} %`;
	const kinds = [...new Set(own.map(({ asked }) => asked.kind))];
	const isSure = ({ confidence }: Judged) => confidence >= sure;
	const isAnswered = ({ confidence }: Judged) => confidence >= least;
	const auroc = discrimination(
		own.map(({ confidence }) => confidence),
		open.map(({ confidence }) => confidence),
	);
	return [
		`${own.length} answered and ${open.length} open questions to ${ids.length} articles, cross-validated by article in ${folds} folds`,
		...kinds.map((kind) => {
			const those = own.filter(({ asked }) => asked.kind === kind);
			return `${kind}: first right ${share(those, ({ right }) => right)}`;
		}),
		`all: first right ${share(own, ({ right }) => right)}, shown and right ${share(own, (one) => one.right && isAnswered(one))}, declined ${share(own, (one) => !isAnswered(one))}, sure ${share(own, isSure)}`,
		`open: declined ${share(open, (one) => !isAnswered(one))}, sure ${share(open, isSure)}; AUROC ${auroc.toFixed(3)}`,
		`off-topic: declined ${share(foreign, (one) => !isAnswered(one))}, sure ${share(foreign, isSure)}`,
	];
}

function write(weights: DecisionWeights): void {
	writeTable(
		"decision",
		[`Learnt on ${new Date().toISOString().slice(0, 10)} by npm run train:decision`, ...figures],
		{
			rankingWeights: weights.ranking.map(rounded),
			closeCallWeights: weights.closeCalls.map(rounded),
			confidenceTrees: weights.confidence,
			confidenceTreesAmong: weights.among,
			sureOfReading: Number(bars.sure.toPrecision(4)),
			minOfReading: Number(bars.least.toPrecision(4)),
		},
	);
}
