import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { languageOf } from "../../src/search/language/article-language.ts";
import { articleOf } from "../samples.ts";
import { type UnspacedTable, unspaced } from "./tables/unspaced.ts";

function article({ headline, paragraphs }: UnspacedTable) {
	return articleOf(`---\ntitle: ${headline}\n---\n\n${paragraphs.join("\n\n")}\n`);
}

describe.each(unspaced.map((table) => ({ ...table, of: table.language })))("in $of", (table) => {
	const asked = [...table.questions, ...table.laidAside];

	it("the article's language is known", () => {
		expect(languageOf(article(table))).toBe(table.language);
	});

	it.each(asked)("%s is answered in its paragraph", async (question, paragraph) => {
		const answerer = await createAnswerer([article(table)]);
		const answer = await answerer.ask({ text: question });
		if (!("passages" in answer)) throw new Error("the article is known");
		expect(answer.passages[0]?.passage.text).toBe(table.paragraphs[paragraph]);
		expect(answer.status).toBe("answered");
	});

	it.each(table.open)("%s is declined", async (question) => {
		const answerer = await createAnswerer([article(table)]);
		expect(await answerer.ask({ text: question })).toMatchObject({ status: "unanswered" });
	});
});
