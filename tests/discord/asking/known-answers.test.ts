import { expect, test } from "vitest";
import { createAnsweredQuestions } from "../../../src/discord/asking/known-answers.ts";

const answer = { answer: "7", channel: "1", edited: null };

test("questions since the beginning are known to be answered or not, older ones are to be asked for", () => {
	const answered = createAnsweredQuestions(100n);
	answered.set("101", answer);
	expect(answered.find("101")).toEqual(answer);
	expect(answered.find("102")).toBeNull();
	expect(answered.find("99")).toBeUndefined();
});

test("what is forgotten for want of room has to be asked for", () => {
	const answered = createAnsweredQuestions(100n);
	for (let id = 101; id <= 10_102; id++) answered.set(String(id), answer);
	expect(answered.find("101")).toBeUndefined();
	expect(answered.find("102")).toBeUndefined();
	expect(answered.find("103")).toEqual(answer);
});

test("a deleted question is known as such", () => {
	const answered = createAnsweredQuestions(100n);
	answered.set("101", answer);
	answered.forget("101");
	expect(answered.find("101")).toBeNull();
	expect([answered.isDeleted("101"), answered.isDeleted("102")]).toEqual([true, false]);
});

test("what concerns one question waits for its turn, also after a failure", async () => {
	const answered = createAnsweredQuestions(100n);
	const done: string[] = [];
	const slow = answered.inTurn("101", async () => {
		await new Promise((resolve) => setImmediate(resolve));
		done.push("first");
		throw new Error("a fault");
	});
	const next = answered.inTurn("101", async () => void done.push("second"));
	const other = answered.inTurn("102", async () => void done.push("other"));
	await Promise.allSettled([slow, next, other]);
	expect(done).toEqual(["other", "first", "second"]);
});
