import { expect, it } from "vitest";
import { findCandidates, minLikelihood } from "../../src/reading/hybrid-candidates.ts";
import { passagesOf, vectorLength, vectorScale } from "../../src/reading/reader.ts";
import { compareRows } from "../../src/reading/vector-search.ts";
import { parseQuestion } from "../../src/search/query/question.ts";
import { rankPassages } from "../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { articleOf } from "../samples.ts";

const text = Array.from({ length: 20 }, (_, at) => `Paragraph ${at} tells of boat${at} alone.`);
const article = articleOf(`# Boats\n\n${text.join("\n\n")}`, "boats");
const index = createSearchIndex([article]);

/** Each passage points its own way. */
const rows = new Int8Array(20 * vectorLength);
passagesOf(article).forEach((_, at) => {
	rows[at * vectorLength + at] = vectorScale / 4;
});
const towards = (passage: number) =>
	Float32Array.from({ length: vectorLength }, (_, at) => (at === passage ? 1 : 0));

function find(question: string, meaning: Float32Array | null, limit: number) {
	const [indexed] = index.articles;
	const parsed = parseQuestion(question);
	const ranked = indexed ? rankPassages([index.matchOne(indexed, parsed)]) : [];
	// As of a large library: only the best by words were ranked.
	return findCandidates(ranked.slice(0, 3), [article], meaning, {
		compare: (asked, articles, named, most) =>
			compareRows(asked, articles, named, most, () => rows),
		limit,
		priorOf: () => 0,
	});
}

const wordsOf = (found: Awaited<ReturnType<typeof find>>) =>
	found.map(({ passage }) => /boat\d+/.exec(passage.text)?.[0]);

it("what holds the question's words is a candidate, whatever it means", async () => {
	expect(wordsOf(await find("What of boat7?", towards(15), 4))).toContain("boat7");
});

it("what is meant is a candidate too, though it shares no word", async () => {
	const found = await find("What of boat7?", towards(15), 4);
	expect(wordsOf(found)).toContain("boat15");
	expect(found.find(({ passage }) => passage.text.includes("boat15"))?.likelihood).toBe(
		minLikelihood,
	);
});

it("there are no more than asked for, and none twice", async () => {
	const found = wordsOf(await find("What of boat7?", towards(7), 4));
	expect(found).toHaveLength(4);
	expect(new Set(found).size).toBe(4);
});

it("without a meaning the words decide alone", async () => {
	expect(wordsOf(await find("What of boat7?", null, 2))[0]).toBe("boat7");
});
