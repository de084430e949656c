import { describe, expect, test } from "vitest";
import { checkCommands } from "../../src/stand-in/command-check.ts";
import { checkMessage } from "../../src/stand-in/message-check.ts";
import { refuseForm } from "../../src/stand-in/problems.ts";

const componentsV2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (more: object = {}) => ({
	type: 2,
	style: 2,
	label: "Why?",
	custom_id: "why",
	...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const modern = (...components: object[]) => ({ flags: componentsV2, components });

describe("the stand-in refuses a message", () => {
	test.each([
		{ what: "with no text", message: { content: " " }, path: "content" },
		{ what: "of 2001 characters", message: { content: "a".repeat(2001) }, path: "content" },
		{
			what: "with content beside components",
			message: { ...modern(text("a")), content: "b" },
			path: "content",
		},
		{
			what: "with a text display and no flag",
			message: { content: "a", components: [text("a")] },
			path: "components.0.type",
		},
		{
			what: "with an empty text display",
			message: modern(text("\n")),
			path: "components.0.content",
		},
		{
			what: "of 4001 characters in all",
			message: modern(text("a".repeat(4000)), text("b")),
			path: "components",
		},
		{ what: "of 10,000 bytes", message: modern(text("渡".repeat(3400))), path: "components" },
		{ what: "of 41 components", message: modern(...Array(41).fill(text("a"))), path: "components" },
		{
			what: "with six buttons in a row",
			message: modern(row(...[1, 2, 3, 4, 5, 6].map((id) => button({ custom_id: `${id}` })))),
			path: "components.0.components",
		},
		{ what: "with a button outside a row", message: modern(button()), path: "components.0" },
		{
			what: "with an id twice",
			message: modern(row(button(), button())),
			path: "components.0.components.1.custom_id",
		},
		{
			what: "with an id of 101 characters",
			message: modern(row(button({ custom_id: "a".repeat(101) }))),
			path: "components.0.components.0.custom_id",
		},
		{
			what: "with a label of 81 characters",
			message: modern(row(button({ label: "a".repeat(81) }))),
			path: "components.0.components.0.label",
		},
		{
			what: "with half a surrogate pair",
			message: modern(text("a\uD83C")),
			path: "components.0.content",
		},
		{
			what: "with a nonce of 26 characters",
			message: { content: "a", nonce: "1".repeat(26) },
			path: "nonce",
		},
	])("$what", ({ message, path }) => {
		expect(checkMessage(message).map((problem) => problem.path)).toEqual([path]);
	});

	test("and takes one that is within the limits", () => {
		expect(checkMessage(modern(text("a".repeat(4000)), row(button())))).toEqual([]);
	});
});

describe("the stand-in refuses a command", () => {
	const command = { name: "ask", description: "Ask", options: [] };
	const option = { type: 3, name: "question", description: "What?" };
	test.each([
		{ what: "with capitals", with: { name: "Ask" }, path: "0.name" },
		{
			what: "with a long description",
			with: { description: "a".repeat(101) },
			path: "0.description",
		},
		{
			what: "with a required option after others",
			with: { options: [option, { ...option, name: "b", required: true }] },
			path: "0.options",
		},
		{ what: "with contexts in one server", with: { contexts: [0] }, path: "0.contexts" },
	])("$what", ({ with: changed, path }) => {
		expect(checkCommands([{ ...command, ...changed }], true).map((each) => each.path)).toEqual([
			path,
		]);
	});
});

test("a refusal is a tree of paths, as Discord's are", () => {
	const problem = { path: "data.content", code: "BASE_TYPE_REQUIRED", message: "needed" };
	expect(refuseForm([problem]).body).toEqual({
		code: 50035,
		message: "Invalid Form Body",
		errors: { data: { content: { _errors: [{ code: "BASE_TYPE_REQUIRED", message: "needed" }] } } },
	});
});
