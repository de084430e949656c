import { expect, test } from "vitest";
import { excerptOf } from "../../src/reply/excerpt.ts";
import { quoteOf, sampleArticle } from "./samples.ts";

const passage =
	"One ferry sails. Two crews share it. Three decks are open. Four cabins are shut. Five dogs came.";

/** What is shown of the passage within `room` characters, "…" where it is cut. */
function excerpt(text: string, key: string, room: number, quoted: readonly string[] = []): string {
	const plain = sampleArticle([{ passages: [text] }]);
	const article = { ...plain, quotes: quoted.map((words) => quoteOf(plain, [words])) };
	const start = text.indexOf(key);
	const found = excerptOf(
		article,
		{ start: 0, end: text.length },
		{ start, end: start + key.length },
		({ shown }) => shown.text.length <= room,
	);
	if (found === null) return "nothing";
	return `${found.cutBefore ? "…" : ""}${found.shown.text}${found.cut ? "…" : ""}`;
}

test.each([
	["the whole where it fits", "Two crews share it.", 200, passage],
	[
		"from the beginning, at a sentence's end, where that reaches the key sentence",
		"Two crews share it.",
		60,
		"One ferry sails. Two crews share it. Three decks are open.…",
	],
	[
		"around a key sentence that stands late, with its neighbours",
		"Four cabins are shut.",
		60,
		"…Three decks are open. Four cabins are shut. Five dogs came.",
	],
	["the key sentence alone", "Three decks are open.", 22, "…Three decks are open.…"],
	["the key sentence up to a word's end", "Three decks are open.", 12, "…Three decks…"],
	["a part of a word that alone is too long", "Three decks are open.", 3, "…Thr…"],
	["nothing in no room", "Three decks are open.", 0, "nothing"],
])("shows %s", (_, key, room, shown) => {
	expect(excerpt(passage, key, room)).toBe(shown);
});

const quoting = 'The mate spoke. "We sail. We always sail." Then he left. Nobody followed him.';

test("ends before a quotation that it cannot hold to the end", () => {
	const room = 'The mate spoke. "We sail.'.length + 3;
	expect(excerpt(quoting, "The mate spoke.", room)).toBe('The mate spoke. "We sail.…');
	expect(excerpt(quoting, "The mate spoke.", room, ["We sail. We always sail."])).toBe(
		"The mate spoke.…",
	);
});

test("cuts within a quotation rather than leave out the key sentence", () => {
	expect(excerpt(quoting, "We always sail.", 20, ["We sail. We always sail."])).toBe(
		'…We always sail."…',
	);
});

test("never leaves out a word in the middle of an overlong sentence", () => {
	const denial = `The minister has never${"-at-any-point".repeat(10)} signed it.`;
	expect(excerpt(denial, denial, 30)).toBe("The minister has…");
});
