import { expect, test } from "vitest";
import { formatDate } from "../../src/reply/date-text.ts";

test.each([
	["2025-12-10", "10 December 2025"],
	["2024-02-29", "29 February 2024"],
	["2025-12", "December 2025"],
	["2025", "2025"],
])("a date is written as exactly as it is known: %s is %s", (date, written) => {
	expect(formatDate(date, "en-GB")).toBe(written);
});

test.each(["2025-02-31", "2025-13", "last Tuesday", ""])(
	"what is no date is shown as it is: %j",
	(date) => {
		expect(formatDate(date, "en-GB")).toBe(date);
	},
);
