import { expect, test } from "vitest";
import { layOutReply } from "../../src/reply/layout.ts";
import { offeredLabel } from "../../src/reply/offered.ts";
import {
	answerWith,
	endless,
	outline,
	quoteOf,
	ranked,
	roomFor,
	sampleArticle,
} from "./samples.ts";

const article = sampleArticle([
	{ passages: ["The night ferry is back. It was gone for years."] },
	{
		heading: "When does it sail?",
		passages: ["It sails at nine.", "On Sundays it sails at ten.", "In winter it rests."],
	},
	{ heading: "Who pays?", passages: ["The island pays half."] },
]);

const sailing = [ranked(article, [1, 0]), ranked(article, [1, 1]), ranked(article, [1, 2])];
const paying = ranked(article, [2, 0]);

test("a sure answer is one passage and its source", () => {
	const answer = answerWith([ranked(article, [0, 0], 1), paying]);
	const reply = layOutReply(answer, endless);
	expect(outline(reply)).toEqual([
		"passage: The night ferry is back. It was gone for years.",
		"source: ferry",
	]);
	expect(reply.blocks[0]).toMatchObject({ highlight: { text: "It was gone for years." } });
});

test.each([
	{ words: "nine", why: "they are few", marked: "nine" },
	{ words: "It sails at nine", why: "they are nearly all of it", marked: null },
	{ words: "back", why: "they stand elsewhere", marked: null },
])("of the key sentence the answer's words $words: $why", ({ words, marked }) => {
	const start = article.text.indexOf(words);
	const answer = { start, end: start + words.length, text: words };
	const [block] = layOutReply(answerWith([{ ...ranked(article, [1, 0]), answer }]), endless).blocks;
	expect(block).toMatchObject({ answer: marked === null ? null : { text: marked } });
});

test("an unsure answer says so and names the alternatives by their key sentences, and their article once", () => {
	const answer = answerWith([paying, ...sailing], { certainty: "unsure" });
	const { blocks } = layOutReply(answer, endless);
	expect(outline({ blocks })).toEqual([
		"note: unsure",
		"passage: The island pays half.",
		"source: Who pays?",
		"alternatives: It sails at nine. / On Sundays it sails at ten. / In winter it rests.",
	]);
	expect(blocks.map((block) => ("names" in block ? block.names : undefined))[2]).toBe("section");
	const below = blocks.flatMap((block) =>
		block.kind === "alternatives" ? block.alternatives.map(({ source }) => source) : [],
	);
	expect(below).toMatchObject([null, null, { kind: "source", section: sailing[0]?.section }]);
	expect(below[2]).not.toHaveProperty("names");
});

test("an unsure answer names each article where the alternatives are of others", () => {
	const other = ranked(sampleArticle([{ passages: ["It is late."] }], { id: "other" }), [0, 0]);
	const answer = answerWith([paying, other, ...sailing], { certainty: "unsure" });
	const { blocks } = layOutReply(answer, endless);
	const named = blocks.flatMap((block) =>
		block.kind === "alternatives"
			? block.alternatives.map(({ source }) => source?.article.id)
			: block.kind === "source"
				? [block.article.id]
				: [],
	);
	expect(named).toEqual(["ferry", "other", undefined, "ferry"]);
});

test("of a section that is asked for as many passages are shown as the form says, the likeliest in reading order", () => {
	const [first, second, third] = sailing.map((each, at) => ({
		...each,
		score: [0.2, 0.1, 0.7][at] ?? 0,
	}));
	if (!first || !second || !third) throw new Error("the sample has three passages");
	const answer = answerWith([first, second, third, paying], { kind: "section" });
	const { blocks } = layOutReply(answer, endless, { maxOfSection: 2 });
	expect(outline({ blocks })).toEqual([
		"heading: When does it sail?",
		"passage: It sails at nine.",
		"passage: In winter it rests.",
		"note: moreInSection",
		"source: When does it sail?",
	]);
	expect(blocks.at(-1)).toMatchObject({ names: "article" });
});

test("an alternative that is hardly possible is left out", () => {
	const answer = answerWith([paying, { ...ranked(article, [1, 0]), score: 0.001 }], {
		certainty: "unsure",
	});
	expect(outline(layOutReply(answer, endless))).toEqual([
		"note: unsure",
		"passage: The island pays half.",
		"source: Who pays?",
	]);
});

test("a section is its heading and its passages in reading order", () => {
	const answer = answerWith([...sailing, paying], { kind: "section" });
	expect(outline(layOutReply(answer, endless))).toEqual([
		"heading: When does it sail?",
		"passage: It sails at nine.",
		"passage: On Sundays it sails at ten.",
		"passage: In winter it rests.",
		"source: When does it sail?",
	]);
});

test("a section marks the key sentence of its likeliest passage only", () => {
	const [first, second, third] = sailing.map((each, at) => ({
		...each,
		score: at === 1 ? 0.9 : 0.1,
	}));
	if (!first || !second || !third) throw new Error("the sample has three passages");
	const answer = answerWith([first, second, third], { kind: "section" });
	const marked = layOutReply(answer, endless).blocks.flatMap((block) =>
		block.kind === "passage" && block.highlight ? [block.highlight.text] : [],
	);
	expect(marked).toEqual(["On Sundays it sails at ten."]);
});

test("a section that is longer than the room says that it goes on", () => {
	const answer = answerWith(sailing, { kind: "section" });
	expect(outline(layOutReply(answer, roomFor(148)))).toEqual([
		"heading: When does it sail?",
		"passage: It sails at nine.",
		"passage: On Sundays it sails at ten.",
		"note: moreInSection",
		"source: When does it sail?",
	]);
});

test("the words of the article outlive what stands around them", () => {
	const answer = answerWith([paying], { certainty: "unsure" });
	expect(outline(layOutReply(answer, roomFor(32)))).toEqual(["passage: The island pays half."]);
});

test("a miss says so and suggests the questions that fit, whole", () => {
	const questions = ["When does it sail?", `Who ${"really ".repeat(30)}pays?`, "Who pays?"];
	const suggestions = questions.map((question) => ({ article, question }));
	const answer = answerWith([paying], { status: "unanswered", kind: null, suggestions });
	expect(outline(layOutReply(answer, roomFor(70)))).toEqual([
		"note: notAnswered",
		"suggestions: When does it sail? / Who pays?",
	]);
});

test("a question without a word gets its own note", () => {
	const answer = answerWith([], { status: "unanswered", kind: null, question: "?! 🙂" });
	expect(outline(layOutReply(answer, endless))).toEqual(["note: nothingToSearch"]);
});

const spoken = sampleArticle([
	{ passages: ['"We sail again," said Ines Roth, "and we are glad." She smiled.'] },
	{ passages: ['Some called it "a small wonder" that morning. It rained.'] },
]);
const [deck, quay] = spoken.sections;
if (!deck || !quay) throw new Error("the sample has two sections");
const roth = quoteOf(spoken, ["We sail again,", "and we are glad."], "Ines Roth");
const nobody = quoteOf(spoken, ["a small wonder"]);

test("quotations are cards, those of one article with one source; an unnamed one with the sentence around it", () => {
	const quotes = [
		{ article: spoken, section: deck, quote: roth },
		{ article: spoken, section: quay, quote: nobody },
	];
	const reply = layOutReply(answerWith([], { kind: "quotes", quotes }), endless);
	expect(outline(reply)).toEqual([
		"quote: We sail again, / and we are glad.",
		'quote: a small wonder / Some called it "a small wonder" that morning.',
		"source: ferry",
	]);
});

test("quotations that do not fit are counted out whole, with a note", () => {
	const quotes = [
		{ article: spoken, section: deck, quote: roth },
		{ article: spoken, section: deck, quote: nobody },
	];
	const reply = layOutReply(answerWith([], { kind: "quotes", quotes }), roomFor(78));
	expect(outline(reply)).toEqual([
		"quote: We sail again, / and we are glad.",
		"source: ferry",
		"note: moreQuotes",
	]);
});

test("a quotation longer than the room is cut where a piece ends", () => {
	const quotes = [{ article: spoken, section: deck, quote: roth }];
	const reply = layOutReply(answerWith([], { kind: "quotes", quotes }), roomFor(45));
	expect(outline(reply)).toEqual(["quote: We sail again,…", "source: ferry"]);
});

test("a suggestion carries its article where it means nothing without, and several may be meant", () => {
	const titled = { ...article, headline: "The night ferry returns" };
	const suggestions = [
		"Who pays?",
		"What happens on 9 May?",
		"When does the ferry sail?",
		"What did Jan Holm say?",
	].map((question) => ({ article: titled, question }));
	const offeredIn = (scope: "article" | "articles") => {
		const missed = { status: "unanswered", kind: null, suggestions, scope } as const;
		const blocks = layOutReply(answerWith([paying], missed), endless).blocks;
		return blocks.flatMap((block) =>
			block.kind === "suggestions" ? block.questions.map(offeredLabel) : [],
		);
	};
	expect(offeredIn("articles")).toEqual([
		"Who pays? · The night ferry returns",
		"What happens on 9 May? · The night ferry returns",
		"When does the ferry sail?",
		"What did Jan Holm say?",
	]);
	expect(offeredIn("article")).toEqual(suggestions.map(({ question }) => question));
});
