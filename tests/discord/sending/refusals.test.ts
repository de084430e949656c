import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";
import { expect, test } from "vitest";
import { explainRefusal } from "../../../src/discord/sending/refusals.ts";

function refusal(code: number, status: number): DiscordAPIError {
	return new DiscordAPIError(
		{ code, message: "No" },
		code,
		status,
		"POST",
		"http://127.0.0.1/",
		{},
	);
}

test.each([
	10_003, 10_004, 10_008, 10_015, 10_062, 20_009, 20_016, 20_022, 20_028, 20_029, 30_046, 40_003,
	40_004, 40_006, 40_043, 40_058, 40_060, 40_062, 40_094, 40_333, 50_001, 50_003, 50_005, 50_007,
	50_008, 50_009, 50_013, 50_021, 50_024, 50_027, 50_083, 50_095, 50_278, 130_000, 160_005, 200_000,
	200_001, 240_000,
])("%i is known, and said in one sentence with its number", (code) => {
	const said = explainRefusal(refusal(code, 400));
	expect(said).toContain(`(${code})`);
	expect(said).toMatch(/^[A-Z][^\n]*[.?]$/);
	expect(said).not.toContain("No (");
});

test.each([401, 403, 404, 429])(
	"what is refused with %i is known by what Discord says",
	(status) => {
		expect(explainRefusal(refusal(987_654, status))).toBe("Discord refused it: No (987654).");
	},
);

test("a Discord that is broken is known", () => {
	const error = new HTTPError(503, "Unavailable", "POST", "http://127.0.0.1/", {});
	expect(explainRefusal(error)).toBe("Discord could not take it (503).");
});

test.each([
	refusal(RESTJSONErrorCodes.InvalidFormBodyOrContentType, 400),
	refusal(RESTJSONErrorCodes.CannotSendAnEmptyMessage, 400),
	new TypeError("undefined is not a function"),
	null,
])("a fault of the bot's own is none", (error) => {
	expect(explainRefusal(error)).toBeNull();
});
