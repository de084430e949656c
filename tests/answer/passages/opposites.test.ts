import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { doubtsAbout } from "../../../src/answer/passages/passage-doubts.ts";
import { sentencesOf } from "../../../src/article/sentences.ts";
import { articleUnder, smallArticle } from "../small-articles.ts";
import { partsOf } from "../tables/at-hand.ts";
import { keySentences, opposites } from "../tables/opposites.ts";

async function ask(article: ReturnType<typeof smallArticle>, text: string): Promise<Answer> {
	const answer = await (await createAnswerer([article])).ask({ text });
	if ("nearest" in answer) throw new Error("the article is there");
	return answer;
}

const headings = opposites.filter(([, stated]) => stated.endsWith("?"));
const sentences = opposites.filter(([, stated]) => !stated.endsWith("?"));

describe.each(partsOf(headings))("a heading and its contrary, %s", (_, rows) => {
	it.each(rows)("%s: %s is not %s", async (language, heading, opposite) => {
		const answer = await ask(articleUnder(language, heading), opposite);
		expect(answer.kind).not.toBe("section");
		expect(answer.certainty).not.toBe("sure");
	});

	it.each(rows)("%s: %s (not %s) is %s", async (language, heading, _opposite, same) => {
		const { kind, passages } = await ask(articleUnder(language, heading), same);
		expect(kind).toBe("section");
		expect(passages[0]?.section.heading).toBe(heading);
	});
});

describe.each(partsOf(sentences))("a sentence and its contrary, %s", (_, rows) => {
	it.each(rows)("%s: %s does not surely answer %s", async (language, stated, opposite) => {
		const { certainty, passages } = await ask(smallArticle(language, [stated]), opposite);
		expect(certainty).not.toBe("sure");
		const place = passages.find(({ passage }) => passage.text === stated);
		expect(place && doubtsAbout(opposite, place).map(({ kind }) => kind)).toEqual(["opposite"]);
	});

	it.each(rows)("%s: %s (not %s) answers %s", async (language, stated, _opposite, same) => {
		const [first] = (await ask(smallArticle(language, [stated]), same)).passages;
		expect(first?.passage.text).toBe(stated);
		expect(first && doubtsAbout(same, first)).toEqual([]);
	});
});

describe.each(partsOf(keySentences))("the key sentence, %s", (_, rows) => {
	it.each(rows)("%s: of %s for %s it is number %i", async (language, passage, question, at) => {
		const [first] = (await ask(smallArticle(language, [passage]), question)).passages;
		expect(first?.passage.text).toBe(passage);
		const all = sentencesOf(passage, { start: 0, end: passage.length });
		expect(first?.highlight.text).toBe(all[at]?.text);
	});
});
