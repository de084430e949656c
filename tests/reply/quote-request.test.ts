import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { answerQuoteRequest } from "../../src/reply/quote-request.ts";
import { articleFrom } from "../e2e/articles.ts";

const article = articleFrom(
	"quay",
	`# The quay is to be rebuilt

"It was time," said Ada Moss.

## What will it cost?

"A great deal," said Ben Tarr.

"More than the town has," said Cora Lind.

## Who pays?

"Not us," said Dan Hale.
`,
);

async function listed(words: string | null): Promise<string[]> {
	const answerer = await createAnswerer([article]);
	const near = words === null ? {} : { near: article.text.indexOf(words) };
	const listing = answerQuoteRequest(answerer, { article: "quay", ...near });
	if (listing.kind !== "quotes") throw new Error(`it lists ${listing.kind}`);
	return listing.quotes.map(({ quote }) => quote.speakers[0]?.name ?? "nobody");
}

describe("the quotations of an article", () => {
	test("come in its order", async () => {
		expect(await listed(null)).toEqual(["Ada Moss", "Ben Tarr", "Cora Lind", "Dan Hale"]);
	});

	test("come with those of the passage that is read first, then those of its section", async () => {
		expect(await listed("More than")).toEqual(["Cora Lind", "Ben Tarr", "Ada Moss", "Dan Hale"]);
		expect(await listed("Not us")).toEqual(["Dan Hale", "Ada Moss", "Ben Tarr", "Cora Lind"]);
	});
});
