import { describe, expect, it } from "vitest";
import { finish } from "../../../src/search/collections/steps.ts";
import {
	invertedIndexSteps,
	passagesWithStem,
	scopeOfArticle,
} from "../../../src/search/index/inverted-index.ts";
import { createSearchIndex } from "../../../src/search/search-index.ts";
import { articleOf } from "../../samples.ts";
import { inventLibrary } from "../library.ts";

describe("the articles of one language", () => {
	const { articles } = createSearchIndex(inventLibrary(5, 6).articles);
	const lexicon = articles[0]?.lexicon;
	if (!lexicon) throw new Error("there are articles");
	const inverted = finish(invertedIndexSteps(lexicon, articles));
	const stemsOf = articles.flatMap(({ passages, firstWords, words }) =>
		passages.map(({ firstSentence, endSentence }) => {
			const here = words.subarray(firstWords[firstSentence], firstWords[endSentence]);
			return new Set(Array.from(here, (word) => lexicon.stemOf[word]));
		}),
	);

	it("list by stem each passage that holds it, and no other", () => {
		for (let stem = 0; stem < lexicon.stemCount; stem++) {
			const holding = stemsOf.flatMap((stems, passage) => (stems.has(stem) ? [passage] : []));
			expect([...passagesWithStem(inverted, stem)]).toEqual(holding);
		}
	});

	it("count for one article alone the passages that hold any of some stems", () => {
		const [from = 0, to = 0] = [inverted.firstPassages[2], inverted.firstPassages[3]];
		const theirs = stemsOf.slice(from, to);
		const scope = scopeOfArticle(inverted, 2);
		expect(scope.passages).toBe(to - from);
		for (let stem = 0; stem + 1 < lexicon.stemCount; stem += 7) {
			const holding = (stems: number[]): number =>
				theirs.filter((held) => stems.some((each) => held.has(each))).length;
			for (const stems of [[], [stem], [stem, stem + 1]])
				expect(scope.passagesWith(stems)).toBe(holding(stems));
		}
	});

	it("count their passages and where each article's begin", () => {
		expect(inverted.scope.passages).toBe(30);
		expect([...inverted.firstPassages]).toEqual([0, 6, 12, 18, 24, 30]);
	});

	it("have no word of an article that is gone", () => {
		const [kept, gone] = [articleOf("The gates close.", "a"), articleOf("Herring run.", "b")];
		const before = createSearchIndex([kept, gone]);
		const after = createSearchIndex([kept], before);
		const shared = after.articles[0]?.lexicon ?? lexicon;
		const words = Array.from(
			finish(invertedIndexSteps(shared, after.articles)).vocabulary,
			(number) => {
				return shared.words[number];
			},
		);
		expect(words.sort()).toEqual(["close", "gates", "the"]);
	});
});
