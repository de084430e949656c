import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import type { Article } from "../../src/article/article.ts";
import { misspell, seededRandom } from "../../tools/training/squad.ts";
import { articleOf } from "../samples.ts";
import { inventLibrary } from "../search/library.ts";

const { articles, questions } = inventLibrary(16, 4);
/** The same ids with other texts. */
const rewritten = inventLibrary(32, 4).articles.slice(16);
const versions: readonly Article[] = [
	...articles,
	...rewritten.map((article, number): Article => ({ ...article, id: `a${number}` })),
	articleOf(
		"---\ntitle: The pier\nlanguage: en\n---\n\n“The pier stays shut,” said Ines Roth.",
		"pier",
	),
	articleOf("---\ntitle: Le quai\nlanguage: fr\n---\n\nLe vieux quai reste fermé.", "quai"),
];
const random = seededRandom(7);
const asked = [
	...questions.filter((_, number) => number % 16 === 0),
	...questions.filter((_, number) => number % 16 === 8).map((each) => misspell(each, random)),
	"What did Ines Roth say?",
	"le quai est fermé",
];

/** Each id once, in any order. */
const library = fc
	.shuffledSubarray([...versions], { minLength: 1 })
	.map((some) => [...new Map(some.map((article) => [article.id, article])).values()]);

describe("articles that come, change and go", () => {
	it("leave no trace: it is answered as if the others had never been there", async () => {
		await fc.assert(
			fc.asyncProperty(library, library, async (before, after) => {
				const changed = await (await createAnswerer(before)).withArticles(after);
				const fresh = await createAnswerer(after);
				for (const text of asked) {
					expect(await changed.ask({ text })).toEqual(await fresh.ask({ text }));
					const article = after[0]?.id ?? "";
					expect(await changed.ask({ text, article })).toEqual(await fresh.ask({ text, article }));
					expect(changed.complete(text.slice(0, 12), { limit: 9 })).toEqual(
						fresh.complete(text.slice(0, 12), { limit: 9 }),
					);
				}
				expect(changed.listQuotes({})).toEqual(fresh.listQuotes({}));
			}),
			{ numRuns: 6 },
		);
		// Four indexes a run; a machine that does other work takes its time.
	}, 60_000);
});
