import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionNames, customIdToPress, pressToCustomId } from "../../src/discord/view/custom-id.ts";

const tag = fc.stringMatching(/^[\w-]{0,8}$/);

test("a press comes back from its id", () => {
	const press = fc.record({
		action: fc.constantFrom(...actionNames),
		article: tag,
		place: fc.string({ maxLength: 50 }),
		text: tag,
	});
	fc.assert(
		fc.property(press, (pressed) => {
			expect(customIdToPress(pressToCustomId(pressed) ?? "")).toEqual(pressed);
		}),
	);
});

test("a place that Discord has no room for has no id", () => {
	expect(pressToCustomId({ action: "ask", place: "x".repeat(100) })).toBeNull();
});

describe("no press is", () => {
	test.each([
		"",
		"2",
		"2/ask",
		"2/ask/a/b",
		"1/ask/a/b/c",
		"2/nothing/a/b/c",
		"2/__proto__/a/b/c",
		"2/ask/a b/c/d",
		"2/ask/<@1>//",
		`2/ask/${"a".repeat(17)}//`,
		`2/ask///${"a".repeat(100)}`,
		"v1:ask:Buy <https://x.example> now",
		"v1:quotes:0|t=anything",
	])("%j", (customId) => {
		expect(customIdToPress(customId)).toBeNull();
	});
});
