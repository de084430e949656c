import { stopwords } from "@orama/stopwords/english";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import type { Article } from "../../src/article/article.ts";
import { stemmerFor } from "../../src/search/language/stemmers.ts";
import { misspell, readSquad, seededRandom } from "../../tools/training/squad.ts";

// Finds the passage of one article that answers a question, beside Fuse.js and MiniSearch, on one file in the
// format of SQuAD:  npm run bench -- FILE

/** Gives the numbers of an article's passages, the likeliest first. */
type Finder = (question: string) => readonly number[] | Promise<readonly number[]>;

interface Contender {
	readonly name: string;
	prepare(article: Article): Finder | Promise<Finder>;
}

const passagesOf = ({ sections }: Article) =>
	sections.flatMap(({ passages }) => passages.map(({ text }, id) => ({ id, text })));

const stem = stemmerFor("en");
const common = new Set(stopwords);
const stemmed = (term: string): string | null => {
	const word = term.toLowerCase();
	return common.has(word) ? null : stem(word);
};

const contenders: readonly Contender[] = [
	{
		name: "Fuse.js",
		prepare(article) {
			const fuse = new Fuse(passagesOf(article), { keys: ["text"], ignoreLocation: true });
			return (question) => fuse.search(question).map(({ item }) => item.id);
		},
	},
	{
		name: "Fuse.js, token search",
		prepare(article) {
			const options = { keys: ["text"], ignoreLocation: true, useTokenSearch: true };
			const fuse = new Fuse(passagesOf(article), options);
			return (question) => fuse.search(question).map(({ item }) => item.id);
		},
	},
	{
		name: "MiniSearch, stems, fuzzy",
		prepare(article) {
			const search = new MiniSearch({
				fields: ["text"],
				processTerm: stemmed,
				searchOptions: { fuzzy: 0.2, prefix: false },
			});
			search.addAll(passagesOf(article));
			return (question) => search.search(question).map(({ id }) => Number(id));
		},
	},
	{
		name: "Verbatim",
		async prepare(article) {
			const answerer = await createAnswerer([article]);
			const starts = passagesOf(article).map(({ id }) => article.sections[0]?.passages[id]?.start);
			return async (question) => {
				const answer = await answerer.ask({ text: question, article: article.id });
				if (!("status" in answer)) return [];
				return answer.passages.map(({ passage }) => starts.indexOf(passage.start));
			};
		},
	},
];

const file = process.argv[2];
if (file === undefined) {
	process.stderr.write("Usage: npm run bench -- FILE (questions in the format of SQuAD)\n");
	process.exit(2);
}
const articles = readSquad(file);
const rows: string[][] = [];
for (const { name, prepare } of contenders) {
	const score = { asked: 0, first: 0, three: 0, typosFirst: 0, time: 0 };
	const random = seededRandom(7);
	for (const { article, questions } of articles) {
		const find = await prepare(article);
		for (const { question, passage, answers } of questions) {
			if (answers.length === 0) continue;
			score.asked++;
			const began = performance.now();
			const found = await find(question);
			score.time += performance.now() - began;
			if (found[0] === passage) score.first++;
			if (found.slice(0, 3).includes(passage)) score.three++;
			if ((await find(misspell(question, random)))[0] === passage) score.typosFirst++;
		}
	}
	const percent = (count: number): string => ((100 * count) / score.asked).toFixed(1);
	const time = (score.time / score.asked).toFixed(2);
	rows.push([name, percent(score.first), percent(score.three), percent(score.typosFirst), time]);
}
process.stdout.write(
	`${[
		["", "first right, %", "first three, %", "first right with typos, %", "ms a question"],
		["---", "---", "---", "---", "---"],
		...rows,
	]
		.map((row) => `| ${row.join(" | ")} |`)
		.join("\n")}\n`,
);
