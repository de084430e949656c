import { expect, test } from "vitest";
import { createListening } from "../../../src/discord/bot/listening.ts";

const ada = { channel: "1", author: "ada", to: [] };
const ben = { channel: "1", author: "ben", to: ["ada"] };

test("who speaks to somebody, and whoever was spoken to lately, is in a conversation", () => {
	let now = 1;
	const listening = createListening(() => now);
	expect(listening.isTalking(ada)).toBe(false);
	expect(listening.isTalking(ben)).toBe(true);
	listening.hear(ben);
	expect(listening.isTalking(ada)).toBe(true);
	expect(listening.isTalking({ ...ada, channel: "2" })).toBe(false);
	now = 180_002;
	expect(listening.isTalking(ada)).toBe(false);
});

test("one answer a minute and person", () => {
	let now = 1;
	const listening = createListening(() => now);
	expect([1, 2].map(() => listening.mayAnswer("ada"))).toEqual([true, false]);
	expect(listening.mayAnswer("ben")).toBe(true);
	now = 60_002;
	expect(listening.mayAnswer("ada")).toBe(true);
});

test("who presses the mark at a question is shown the answer once", () => {
	const listening = createListening(() => 0);
	const pressed = ["1 ada", "1 ada", "1 ben", "2 ada"].map((each) => {
		const [question = "", person = ""] = each.split(" ");
		return listening.mayShow(question, person);
	});
	expect(pressed).toEqual([true, false, true, true]);
});
