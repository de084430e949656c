import { describe, expect, test } from "vitest";
import type { Quote } from "../../src/article/article.ts";
import { articleFromText } from "../samples.ts";

/** The words of each quotation, its pieces parted by a bar. */
function wordsIn(text: string): string[] {
	return articleFromText(text).quotes.map(pieces);
}

function pieces({ spans }: Quote): string {
	return spans.map((span) => span.text).join(" | ");
}

const lede =
	"The old weir at Tarn Hollow is to be taken down, the council decided on Monday night.\n\n";

describe("marks", () => {
	test.each([
		["“ ”", "“We keep the weir,” said Ada Moss.", "We keep the weir,"],
		['" "', '"We keep the weir," said Ada Moss.', "We keep the weir,"],
		["'' ''", "''We keep the weir,'' said Ada Moss.", "We keep the weir,"],
		["« »", "«We keep the weir», said Ada Moss.", "We keep the weir"],
		["« » with spaces", "« We keep the weir », said Ada Moss.", "We keep the weir"],
		[
			"« » with spaces that do not break",
			"«\u00a0We keep the weir\u202f», said Ada Moss.",
			"We keep the weir",
		],
		["» «", "»We keep the weir«, said Ada Moss.", "We keep the weir"],
		["„ “", "„We keep the weir“, said Ada Moss.", "We keep the weir"],
		["„ ”", "„We keep the weir”, said Ada Moss.", "We keep the weir"],
		["” ”", "”We keep the weir”, said Ada Moss.", "We keep the weir"],
		["‘ ’", "‘We keep the weir,’ said Ada Moss.", "We keep the weir,"],
		["' '", "'We keep the weir,' said Ada Moss.", "We keep the weir,"],
	])("%s hold somebody's words", (_, said, words) => {
		expect(wordsIn(lede + said)).toEqual([words]);
	});

	test.each([
		[
			"other marks",
			"“He said ‘no’ and ‘never’ to us,” said Ada Moss.",
			"He said ‘no’ and ‘never’ to us,",
		],
		["double in single ones", "'He said \"no\" twice,' Ada Moss told us.", 'He said "no" twice,'],
		["German in German ones", "„He said »no« and went“, said Ada Moss.", "He said »no« and went"],
		[
			"the same marks, twice",
			'Ada Moss said: "He told me "no" and "never" and went."',
			'He told me "no" and "never" and went.',
		],
		[
			"brackets",
			"“They [the board] (all six) must go,” said Ada Moss.",
			"They [the board] (all six) must go,",
		],
	])("inside a quotation are no quotation: %s", (_, said, words) => {
		expect(wordsIn(lede + said)).toEqual([words]);
	});

	test.each([
		[
			"'I haven't read the ministers' plan and I won't,' said Ada Moss.",
			"I haven't read the ministers' plan and I won't,",
		],
		["'We've been here since '98,' Ada Moss said.", "We've been here since '98,"],
		[
			"'Rock 'n' roll came to Tarn in the '60s,' Ada Moss said.",
			"Rock 'n' roll came to Tarn in the '60s,",
		],
		["'The weir's just restin'.' Ada Moss said that.", "The weir's just restin'."],
		[
			"‘It’s the farmers’ weir, and the farmers’ loss,’ said Ada Moss.",
			"It’s the farmers’ weir, and the farmers’ loss,",
		],
	])("are told from apostrophes: %s", (said, words) => {
		expect(wordsIn(lede + said)).toEqual([words]);
	});
});

describe("one attribution", () => {
	test.each([
		["around the clause", "“The weir,” said Ada Moss, “is dead.”", ["The weir, | is dead."]],
		[
			"of fragments in a row",
			"Ada Moss called it “slow”, “dim” and “dear”.",
			["slow | dim | dear"],
		],
		[
			"over paragraphs, of which the last closes",
			"“The weir leaks,” Ada Moss said. “It is old.\n\n“It is weak.\n\n“It must go.”",
			["The weir leaks, | It is old. | It is weak. | It must go."],
		],
		[
			"over paragraphs in French marks",
			"« The weir leaks.\n\n« It must go », said Ada Moss.",
			["The weir leaks. | It must go"],
		],
	])("is one quotation: %s", (_, said, expected) => {
		expect(wordsIn(lede + said)).toEqual(expected);
	});

	test("ends where the next paragraph has one of its own, a closing mark forgotten", () => {
		const said =
			"Ada Moss said the weir was “a ruin that nobody needs.\n\n“It is dry,” said Ben Tarr.";
		const { quotes } = articleFromText(lede + said);
		expect(quotes.map(pieces)).toEqual(["a ruin that nobody needs.", "It is dry,"]);
		expect(quotes.map(({ guess }) => guess[0]?.name)).toEqual(["Ada Moss", "Ben Tarr"]);
	});

	test("does not reach over what is not the article", () => {
		const said =
			"Ada Moss, the warden, said: “It was wet.\n\nRead more: The weir in pictures\n\n“And it was cold,” she added.";
		expect(wordsIn(lede + said)).toEqual(["It was wet.", "And it was cold,"]);
	});
});

describe("no quotation", () => {
	test.each([
		[
			"the article's own words after a mark that never closes",
			"“We keep the weir, said Ada Moss, the warden.",
		],
		["a title", "Ada Moss wrote the novel “The Long Weir” at the mill."],
		["a nickname", "Robert “Bobby” Tarr was born there."],
		["a scare quote", "The “smart” weir opened in 1970."],
		["the name of an agreement", "The “water for wool” agreement was renewed."],
		["inches and feet", "The wall is 6'2\" high and the gate 5'10\"."],
	])("%s", (_, text) => {
		expect(wordsIn(lede + text)).toEqual([]);
	});
});

describe("words before “according to”", () => {
	test("are somebody's", () => {
		const said = "The flood was “the worst since 1953”, according to Ada Moss, the warden.";
		expect(wordsIn(lede + said)).toEqual(["the worst since 1953"]);
	});
});
