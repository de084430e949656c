import { expect, test } from "vitest";
import { readCardQuestion } from "../../../src/answer/cards/card-question.ts";
import { cardCases, cardCasesOfLater, cardCasesPutAside } from "./card-cases.ts";

test.each([...cardCases, ...cardCasesPutAside, ...cardCasesOfLater])(
	"%s asks for the card: %s",
	(typed, asked) => {
		expect(readCardQuestion(typed)).toBe(asked);
	},
);
