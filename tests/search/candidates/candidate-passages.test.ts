import { describe, expect, it } from "vitest";
import { finish } from "../../../src/search/collections/steps.ts";
import { invertedIndexSteps } from "../../../src/search/index/inverted-index.ts";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { createAskedWords, createWordEntries } from "../../../src/search/query/word-entry.ts";
import { matchArticle } from "../../../src/search/ranking/match.ts";
import { type Candidate, rankPassages } from "../../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { createCommonSpelling } from "../../../src/search/spelling/common-spelling.ts";
import { createSpeller, isCorrectable } from "../../../src/search/spelling/spelling.ts";
import { misspell, seededRandom } from "../../../tools/training/squad.ts";
import { inventLibrary } from "../library.ts";

const library = inventLibrary(30, 10);
const index = createSearchIndex(library.articles);
const lexicon = index.articles[0]?.lexicon;
if (!lexicon) throw new Error("there are articles");
const inverted = finish(invertedIndexSteps(lexicon, index.articles));
const speller = createSpeller(lexicon);
const some = library.questions.filter((_, number) => number % 25 === 0);
const random = seededRandom(11);
const misspelt = some.map((question) => misspell(question, random));

/** Ranks every passage of every article. */
function rankEverything(question: string): Candidate[] {
	const correct = (word: string) => {
		const number = inverted.lexicon.find(word);
		if (number === undefined) return speller.correct(word, inverted.vocabulary);
		return isCorrectable(word) ? [{ word: number, similarity: 1 }] : [];
	};
	const entries = createWordEntries(inverted.lexicon);
	const asked = createAskedWords(entries, correct, createCommonSpelling());
	return rankPassages(
		index.articles.map((each) =>
			matchArticle(each, null, parseQuestion(question), inverted.scope, asked),
		),
	);
}

const firstOf = ([first]: readonly Candidate[]) => first?.index.sentences[first.sentence]?.text;

describe("a question to many articles", () => {
	it.each([
		["as typed", some],
		["misspelt", misspelt],
	])("%s, has the first passage that reading every passage gives", (_, questions) => {
		for (const question of questions) {
			const all = rankEverything(question);
			if ((all[0]?.probability ?? 0) < 0.5) continue;
			const found = rankPassages(index.matchAll(parseQuestion(question)));
			expect(firstOf(found), question).toBe(firstOf(all));
		}
	});

	it("is answered from no more passages than it takes, however many there are", () => {
		for (const question of some) {
			const read = index
				.matchAll(parseQuestion(question))
				.reduce((sum, { passages, index: { passages: all } }) => sum + (passages ?? all).length, 0);
			expect(read).toBeLessThan(180);
		}
	});

	it("whose words no article has comes with passages too", () => {
		const found = rankPassages(index.matchAll(parseQuestion("xylophonic qwzx")));
		expect(found.length).toBeGreaterThanOrEqual(5);
	});
});
