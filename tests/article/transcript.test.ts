import { describe, expect, test } from "vitest";
import { articleFromText } from "../samples.ts";

/** Who says what in a text: `name: words`. */
function turnsIn(text: string): string[] {
	return articleFromText(text).quotes.map(({ guess, spans }) => {
		const words = spans.map((span) => span.text).join(" | ");
		return `${guess.map(({ name }) => name).join(" & ")}: ${words}`;
	});
}

const lede =
	"Mayor Elena Ramos met her rival David Chen in the town hall of Larkfield on Monday.\n\n";

describe("a transcript", () => {
	test("gives each labelled paragraph to its speaker, without marks", () => {
		const text = `${lede}RAMOS: The water is brown.\n\nCHEN: “Brown” is your word.\n\nRAMOS: It is everybody's.`;
		expect(turnsIn(text)).toEqual([
			"Elena Ramos: The water is brown.",
			"David Chen: “Brown” is your word.",
			"Elena Ramos: It is everybody's.",
		]);
	});

	test("may be marked as a whole, the labels inside", () => {
		const text = `${lede}"RAMOS: The water is brown.\n\n"CHEN: It is not.\n\n"RAMOS: Look at it."`;
		expect(turnsIn(text)).toEqual([
			"Elena Ramos: The water is brown.",
			"David Chen: It is not.",
			"Elena Ramos: Look at it.",
		]);
	});

	test("may be an interview, of which the answers are somebody's words", () => {
		const text =
			"Marta Kohl, the pianist, speaks about her last concert in the town hall of Larkfield.\n\n" +
			"Q: Why do you stop?\n\nA: My hands are tired.\n\nQ: What is next?\n\nA: I will teach.";
		expect(turnsIn(text)).toEqual(["Marta Kohl: My hands are tired.", "Marta Kohl: I will teach."]);
	});

	test.each([
		["an announcement", "WHAT: The fair.\n\nWHEN: On Sunday.\n\nWHERE: In the hall."],
		["a recipe", "Flour: a pound of it.\n\nButter: half a pound.\n\nTime: one hour."],
		["one line that opens with a name", "Ramos: We will never agree on the water of Larkfield."],
	])("is not %s", (_, text) => {
		expect(turnsIn(lede + text)).toEqual([]);
	});
});
