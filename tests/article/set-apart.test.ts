import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/parsing/parse.ts";

/** The quotations of a Markdown article: how they begin, and whom each shows. */
function namedIn(content: string): (readonly [string, string | null])[] {
	const parsed = parseArticle({ id: "quay", file: "quay.md", format: "markdown", content });
	if (!parsed.ok) throw new Error(parsed.problem.message);
	return parsed.article.quotes.map(({ spans, speakers }) => [
		(spans[0]?.text ?? "").split(" ").slice(0, 3).join(" "),
		speakers[0]?.name ?? null,
	]);
}

describe("a post or a block quotation", () => {
	test("takes no speaker from the article around it", () => {
		const text = `# The quay

“The quay will be rebuilt,” Helena Roy said on Monday.

> “We have heard that before, and we do not believe a word of it.”

Roy left the meeting early.`;
		expect(namedIn(text)).toEqual([
			["The quay will", "Helena Roy"],
			["We have heard", null],
		]);
	});

	test("lends none to it", () => {
		const text = `# The quay

Helena Roy spoke to the council about the quay on Monday night.

> The quay is a scandal.
>
> — Tom Pell (@tompell) May 3, 2024

“It will be ready in spring,” she said.`;
		expect(namedIn(text)).toEqual([["It will be", "Helena Roy"]]);
	});

	test("keeps a signature of its own", () => {
		const text = `# The quay

Helena Roy spoke to the council about the quay on Monday night.

> “The quay is a scandal, and everybody here knows it.”
>
> — Tom Pell

Roy did not reply.`;
		expect(namedIn(text)).toEqual([["The quay is", "Tom Pell"]]);
	});

	test("is said by whoever introduces it", () => {
		const text = `# The quay

Helena Roy wrote to the council on Monday:

> “The quay will be ready in spring, and it will be paid for.”

The council did not reply.`;
		const [quote] = namedIn(text);
		expect([null, "Helena Roy"]).toContain(quote?.[1]);
	});

	test("does not end a quotation that goes on behind it", () => {
		const text = `# The quay

Helena Roy said in a statement: “The quay is one of the oldest on the coast.

> Harbour board
>
> — Harbour Board (@harbour) May 3, 2024

“It has outlived three storms and two wars.”`;
		expect(namedIn(text)).toEqual([["The quay is", "Helena Roy"]]);
	});
});

test("a heading and a caption lend no speaker", () => {
	const text = `# The quay

## Tom Pell: a portrait

“The quay is a scandal, and everybody here knows it.”

![Tom Pell on the quay](quay.jpg)

The council met on Monday.`;
	expect(namedIn(text)).toEqual([["The quay is", null]]);
});

test("below a heading “she” is not whoever was named last above it, but for whom the article is about", () => {
	const text = `# Helena Roy and the quay

Helena Roy has run the quay for nine years. Helena Roy will run it for nine more.

## The town

“She came back, I'll give her that,” Nora Webb said.

## What comes next

She does not want to be mayor: “I've seen the diary of that office.”`;
	expect(namedIn(text).at(-1)?.[1]).not.toBe("Nora Webb");
});
