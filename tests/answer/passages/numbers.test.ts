import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { doubtsAbout } from "../../../src/answer/passages/passage-doubts.ts";
import { smallArticle } from "../small-articles.ts";
import { partsOf } from "../tables/at-hand.ts";
import { numberCases } from "../tables/numbers.ts";

async function ask(article: ReturnType<typeof smallArticle>, text: string): Promise<Answer> {
	const answer = await (await createAnswerer([article])).ask({ text });
	if ("nearest" in answer) throw new Error("the article is there");
	return answer;
}

describe.each(partsOf(numberCases))("numbers, dates and names, %s", (_, rows) => {
	it.each(rows)("%s: %s is found by %s", async (language, stated, same) => {
		const [first] = (await ask(smallArticle(language, [stated]), same)).passages;
		expect(first?.passage.text).toBe(stated);
		expect(first && doubtsAbout(same, first)).toEqual([]);
	});

	it.each(
		rows.flatMap(([language, stated, , other]) =>
			other === null ? [] : [[language, stated, other] as const],
		),
	)("%s: %s is no sure answer to %s", async (language, stated, other) => {
		const { certainty, passages } = await ask(smallArticle(language, [stated]), other);
		expect(certainty).not.toBe("sure");
		const place = passages.find(({ passage }) => passage.text === stated);
		expect(place && doubtsAbout(other, place).map(({ kind }) => kind)).toContain("number");
	});
});
