import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outline, parsed } from "./parsed.ts";

const harbour = readFileSync(new URL("../fixtures/harbour-barrier.txt", import.meta.url), "utf8");

describe("a pasted news page", () => {
	const article = parsed(harbour);

	it("is its lede and its sections under their question headings", () => {
		expect(outline(article)).toEqual([
			[null, 3],
			["What's the trouble with the barrier?", 4],
			["what is happening this week?", 8],
		]);
	});

	it("takes publisher, headline and year from the copyright line", () => {
		expect(article).toMatchObject({
			publisher: "Coast Wire",
			headline: "Mayor seeks cash for flood wall before assembly vote",
			published: "2024",
		});
	});

	it("drops other articles' headlines, each with its reason", () => {
		expect(article.dropped.map(({ text, reason }) => [reason, text.slice(0, 24)])).toEqual([
			["read more", "Read more: Port Marrow's"],
			["related headline", "Brandt-Okafor pact 'a pa"],
			["read more", "Read more from Coast Wir"],
			["related headline", "Who pays for the sea?"],
			["related headline", "Captain warns of 'winter"],
			["related headline", "Gale Oswin closes two br"],
			["copyright line", "(c) Coast Wire 2024: May"],
			["related headline", "'I lost my boat overnigh"],
			["related headline", "Ferry fares fraud cost t"],
			["related headline", "What Pell Okafor would n"],
			["related headline", "Is this the end of the n"],
		]);
	});

	it("comes out the same with blank lines between its paragraphs", () => {
		const spaced = parsed(harbour.replace(/\n+/g, "\n\n"));
		expect(outline(spaced)).toEqual(outline(article));
		expect(spaced.dropped.map(({ text }) => text)).toEqual(article.dropped.map(({ text }) => text));
	});

	it("comes out the same wrapped at a width", () => {
		const wrapped = parsed(
			harbour
				.split(/\n+/)
				.map((line) => wrap(line, 72))
				.join("\n\n"),
		);
		expect(outline(wrapped)).toEqual(outline(article));
	});
});

describe("headings in pasted text", () => {
	const tide = "The tide rises twice a day and the gates are closed an hour before it does.";
	const pump = "Pumps on the east quay lift the rain water over the wall while the gates are shut.";

	it.each([
		["plain", "Who closes the gates?", "Who closes the gates?"],
		["without a capital", "who closes the gates?", "who closes the gates?"],
		["in bold", "**Who closes the gates?**", "Who closes the gates?"],
		["with hashes", "## Who closes the gates?", "Who closes the gates?"],
		["numbered", "1. Who closes the gates?", "1. Who closes the gates?"],
		["numbered in words", "Question 3. Who closes the gates?", "Question 3. Who closes the gates?"],
		["labelled", "Q: Who closes the gates?", "Q: Who closes the gates?"],
		[
			"labelled, no question mark",
			"Q: Closing the gates at night",
			"Q: Closing the gates at night",
		],
		[
			"after a few words",
			"Good to know. So who closes the gates?",
			"Good to know. So who closes the gates?",
		],
		["with a quoted word", "What is a “slack tide?”", "What is a “slack tide?”"],
		["in French", "Qui ferme les portes ?", "Qui ferme les portes ?"],
		["in Spanish", "¿Quién cierra las compuertas?", "¿Quién cierra las compuertas?"],
	])("a question %s", (_, line, heading) => {
		for (const gap of ["\n", "\n\n"]) {
			expect(outline(parsed([tide, line, pump].join(gap)))).toEqual([
				[null, 1],
				[heading, 1],
			]);
		}
	});

	it.each([
		["a turn of phrase", "So what now?"],
		["a question somebody asks", '"Who closes the gates?"'],
		["reported speech", 'She asked: "Who closes the gates?"'],
		[
			"a sentence before the question",
			"The keeper shrugged and walked off along the wall. Who closes the gates?",
		],
	])("not %s", (_, line) => {
		expect(outline(parsed([tide, line, pump].join("\n\n")))).toEqual([[null, 3]]);
	});

	it("not the last paragraph", () => {
		expect(outline(parsed([tide, pump, "Who closes the gates?"].join("\n")))).toEqual([[null, 3]]);
	});

	it("the same one as often as it comes", () => {
		const section = `Does this apply to my boat?\n${pump}\n`;
		expect(outline(parsed(`${tide}\n${section.repeat(8)}`))).toEqual([
			[null, 1],
			...Array.from({ length: 8 }, () => ["Does this apply to my boat?", 1]),
		]);
	});

	it("those of an FAQ of twenty, the answers with their questions", () => {
		const asked = Array.from(
			{ length: 20 },
			(_, n) => `Q: How high is gate ${n}?\nA: It is ${n + 3} metres high.`,
		);
		const article = parsed(`All about the gates\n\n${asked.join("\n\n")}`);
		expect(article.headline).toBe("All about the gates");
		expect(outline(article)).toEqual(
			Array.from({ length: 20 }, (_, n) => [`Q: How high is gate ${n}?`, 1]),
		);
	});

	it("titles that ask nothing, with running text or a list under them", () => {
		const text = [
			tide,
			"Rights & Duties",
			pump,
			"How the gates protect you",
			"They hold the tide\nThey hold the ice",
			tide,
		];
		expect(outline(parsed(text.join("\n\n")))).toEqual([
			[null, 1],
			["Rights & Duties", 1],
			["How the gates protect you", 2],
		]);
	});

	it("a question typed in small letters, without its mark", () => {
		const text = [tide, "why was there no warning", pump];
		expect(outline(parsed(text.join("\n")))).toEqual([
			[null, 1],
			["why was there no warning", 1],
		]);
	});

	it("not the items of a list, whether or not blank lines stand between", () => {
		for (const gap of ["\n", "\n\n"]) {
			const text = [tide, "Crews must bring:", "Life jackets", "Torches", "Flares", pump, tide];
			expect(parsed(text.join(gap)).sections).toHaveLength(1);
		}
	});

	it("not questions in a row that nothing answers", () => {
		const text = [tide, "Who closes them?", "Who opens them?", "Who pays for them?", pump];
		expect(parsed(text.join("\n")).sections).toHaveLength(1);
	});

	it("not a table of contents, which is dropped with its label", () => {
		const asks = ["Who closes them?", "Who opens them?", "Who pays for them?"];
		const text = [tide, "In this guide:", asks.join("\n"), ...asks.flatMap((ask) => [ask, pump])];
		const article = parsed(text.join("\n\n"));
		expect(outline(article)).toEqual([[null, 1], ...asks.map((ask) => [ask, 1])]);
		expect(article.dropped.map(({ text: line }) => line)).toEqual(["In this guide:", ...asks]);
	});

	it("none, where there is none", () => {
		expect(outline(parsed([tide, pump, tide, pump].join("\n")))).toEqual([[null, 4]]);
	});
});

describe("passages of pasted text", () => {
	it("are whole lists where blank lines set paragraphs apart", () => {
		const text =
			"The crew checks the gates every week.\n\nThey look at:\n\nthe hinges\nthe seals\nthe motor\n\nThen they go home for the night.";
		expect(parsed(text).sections[0]?.passages.map((passage) => passage.text)).toEqual([
			"The crew checks the gates every week.",
			"They look at:",
			"the hinges\nthe seals\nthe motor",
			"Then they go home for the night.",
		]);
	});
});

function wrap(line: string, width: number): string {
	let column = 0;
	return line
		.split(" ")
		.map((word, index) => {
			const breaks = index > 0 && column + 1 + word.length > width;
			column = breaks || index === 0 ? word.length : column + 1 + word.length;
			return (index === 0 ? "" : breaks ? "\n" : " ") + word;
		})
		.join("");
}
