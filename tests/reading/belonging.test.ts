import { describe, expect, it } from "vitest";
import { belongingOf } from "../../src/reading/belonging.ts";
import { passagesOf, vectorLength, vectorScale } from "../../src/reading/reader.ts";
import { compareRows } from "../../src/reading/vector-search.ts";
import { parseQuestion } from "../../src/search/query/question.ts";
import { rankPassages } from "../../src/search/ranking/rank.ts";
import { createSearchIndex } from "../../src/search/search-index.ts";
import { articleOf } from "../samples.ts";

const herons = articleOf("# Herons\n\nHerons nest in reeds.\n\nThey eat frogs.", "herons");
const ferries = articleOf("# Ferries\n\nFerries cross the sound.\n\nThe fare is low.", "ferries");
const towers = articleOf("# Towers\n\nTowers lean.\n\nBells ring at noon.", "towers");
const index = createSearchIndex([herons, ferries, towers]);
const question = Float32Array.from({ length: vectorLength }, (_, at) => (at === 0 ? 1 : 0));

/**
 * @param cosines of the second passage of each article with the question; the first have half of it
 * @param text whose words count; words of none unless told
 */
function belonging(
	cosines: Readonly<Record<string, number>>,
	{ text = "", others = [ferries, towers] } = {},
): Promise<number | null> {
	const parsed = parseQuestion(text);
	const ranked = text === "" ? [] : rankPassages(index.matchAll(parsed));
	return belongingOf(
		question,
		herons,
		{ articles: others, rank: () => ranked },
		(asked, articles, named, most) =>
			compareRows(asked, articles, named, most, (article) => {
				const cosine = cosines[article.id];
				if (cosine === undefined) return undefined;
				const rows = new Int8Array(passagesOf(article).length * vectorLength);
				rows[0] = (cosine / 2) * vectorScale;
				rows[vectorLength] = cosine * vectorScale;
				return rows;
			}),
	);
}

describe("how far a question belongs to the article that it is asked of", () => {
	it("is by how much that is nearer than the nearest other, if the other stands out", async () => {
		expect(await belonging({ herons: 0.3, ferries: 0.25, towers: -0.25 })).toBeCloseTo(0.05, 6);
		expect(await belonging({ herons: 0.1, ferries: 0.3, towers: -0.25 })).toBeCloseTo(-0.2, 6);
	});

	it("counts another less, the less it stands out itself: half of what it lacks to .25", async () => {
		expect(await belonging({ herons: 0.1, ferries: 0.3, towers: 0.3 })).toBeCloseTo(-0.075, 6);
		expect(await belonging({ herons: 0.1, ferries: 0.3, towers: 0.15 })).toBeCloseTo(-0.15, 6);
		const only = await belonging({ herons: 0.1, ferries: 0.3 }, { others: [ferries] });
		expect(only).toBeCloseTo(-0.2, 6);
	});

	it("weighs the words that an article has beside its meaning", async () => {
		const near = { herons: 0.2, ferries: 0.2, towers: -0.2 };
		const ofHerons = await belonging(near, { text: "Do herons nest in reeds?" });
		const ofFerries = await belonging(near, { text: "What is the fare of the ferries?" });
		expect(ofHerons).toBeGreaterThan(0.05);
		expect(ofFerries).toBeLessThan(-0.05);
	});

	it("cannot be told without vectors here, or of any other", async () => {
		expect(await belonging({ ferries: 0.3, towers: 0.3 })).toBeNull();
		expect(await belonging({ herons: 0.3 })).toBeNull();
		expect(await belonging({ herons: 0.3, ferries: 0.3 }, { others: [] })).toBeNull();
	});
});
