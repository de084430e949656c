import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../../src/answer/answerer/answerer.ts";
import { shipped } from "../../shipped.ts";

const answerer = await createAnswerer(shipped.articles);

describe("what is offered while somebody types", () => {
	it("is the questions of the newest article when nothing is typed", () => {
		expect(answerer.complete("", { limit: 25 }).slice(0, 2)).toEqual([
			"What's the issue with the ECHR?",
			"What is happening today?",
		]);
	});

	it.each([
		["what's the iss", "What's the issue with the ECHR?", "it begins so"],
		["happening", "What is happening today?", "it holds the word"],
		["whats hapening", "What is happening today?", "it is misspelt"],
		["DAYLIGHT SAVING", "What is daylight saving time?", "case does not count"],
	])("for %j begins with %j: %s", (typed, offered) => {
		expect(answerer.complete(typed, { limit: 25 })[0]).toBe(offered);
	});

	it("fits Discord and is answered as it stands", async () => {
		for (const typed of ["", "what", "the", "voy", "e", "clock"]) {
			const offered = answerer.complete(typed, { limit: 25 });
			expect(offered.length).toBeLessThanOrEqual(25);
			expect(new Set(offered).size).toBe(offered.length);
			for (const text of offered) {
				expect(text.length).toBeLessThanOrEqual(100);
				expect(await answerer.ask({ text })).toMatchObject({ status: "answered" });
			}
		}
	});

	it("stays within the chosen article and offers nothing for an unknown one", () => {
		expect(answerer.complete("issue with", { article: "voyager", limit: 25 })).toEqual([]);
		expect(answerer.complete("issue", { article: "nowhere", limit: 25 })).toEqual([]);
	});
});

describe("articles found by what is typed", () => {
	it.each([
		["voyager", "voyager"],
		["daylite saving", "daylight-saving-time"],
		["echr", "echr-talks"],
	])("%s finds %s", (typed, id) => {
		expect(answerer.findArticles(typed, 5)[0]?.id).toBe(id);
	});

	it("are the newest for nothing typed", () => {
		expect(answerer.findArticles("", 1)[0]?.id).toBe("echr-talks");
	});
});
