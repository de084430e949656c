import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answerer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/answerer/answerer.ts";
import { customIdToPress } from "../../src/discord/view/custom-id.ts";
import { pressToQuotes, quotesToCustomId } from "../../src/discord/view/quotes-page.ts";
import { articleFrom } from "../e2e/articles.ts";
import { harbour } from "../e2e/quoted.ts";

const deepId = `${"shelf/".repeat(30)}book`;
const longName = "Maximilian Bartholomew Fitzgerald";
const deep = articleFrom(
	deepId,
	`# A book on a shelf\n\n"It is a very heavy book to carry," said ${longName}.`,
);
const answerer = await createAnswerer([harbour, deep]);

describe("a page of quotations in a button's id", () => {
	test.each([
		{},
		{ speaker: "Tomas Reiff" },
		{ about: "the lamp" },
		{ speaker: "Ines Marlow", about: "50 % | more", article: "harbour" },
		{ article: deepId },
		{ article: "harbour", near: harbour.text.indexOf('"The breakwater') },
		{ article: "harbour", near: harbour.text.indexOf("A note on the door") },
		{ article: deepId, speaker: longName, about: "a book that is too heavy to carry" },
	])("comes back for %j, also after a restart", async (request) => {
		const customId = quotesToCustomId({ page: 12, request, within: null }, answerer);
		expect(customId?.length).toBeLessThanOrEqual(100);
		const restarted = await createAnswerer([deep, harbour]);
		expect(comingBack(customId, restarted)).toEqual({ page: 12, request, within: null });
	});

	test("is none where it would be too long", () => {
		const request = { about: "lamp ".repeat(30) };
		expect(quotesToCustomId({ page: 0, request, within: null }, answerer)).toBeNull();
	});

	test("is none for a long name that nobody has: its hash could not be looked up", () => {
		const request = { speaker: "x".repeat(95) };
		expect(quotesToCustomId({ page: 0, request, within: null }, answerer)).toBeNull();
	});

	test("keeps any words that fit, spaces aside", () => {
		const typed = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(typed, typed, fc.nat(999_999), (speaker, about, page) => {
				fc.pre(speaker.trim() !== "" && about.trim() !== "");
				const customId = quotesToCustomId(
					{ page, request: { speaker, about }, within: null },
					answerer,
				);
				if (customId === null) return;
				expect(comingBack(customId, answerer)).toEqual({
					page,
					request: { speaker: onOneLine(speaker), about: onOneLine(about) },
					within: null,
				});
			}),
		);
	});

	test.each(["", "-1~~", "1e9~~", "9999999~~", "0", "0~", "0~~~", "0~#AAAAAAAA~", "0~# ~"])(
		"%j stands for nothing",
		(place) => {
			expect(pressToQuotes({ article: "", place }, answerer)).toBeNull();
		},
	);

	test("an article that is gone stands for nothing", () => {
		expect(pressToQuotes({ article: "AAAAAAAA", place: "0~~" }, answerer)).toBeNull();
	});
});

function comingBack(customId: string | null, answerer: Answerer) {
	const press = customIdToPress(customId ?? "");
	return press && pressToQuotes(press, answerer);
}

function onOneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}
