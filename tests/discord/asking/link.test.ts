import { describe, expect, it } from "vitest";
import { linkIn } from "../../../src/discord/asking/link.ts";

describe("the address in a message", () => {
	it.each([
		["read https://harbour.example/a today", "https://harbour.example/a"],
		["(https://harbour.example/a).", "https://harbour.example/a"],
		["<https://harbour.example/a?b=1&c=2>", "https://harbour.example/a?b=1&c=2"],
		["[this](https://harbour.example/a)!", "https://harbour.example/a"],
		["https://harbour.example/keeper_(gull)", "https://harbour.example/keeper_(gull)"],
		["**https://harbour.example/a**", "https://harbour.example/a"],
		["HTTPS://HARBOUR.EXAMPLE/A", "HTTPS://HARBOUR.EXAMPLE/A"],
		["one http://a.example/ two http://b.example/", "http://a.example/"],
		["ftp://harbour.example/a", null],
		["https://", null],
		["no address", null],
	])("%s", (content, expected) => {
		expect(linkIn({ content })).toBe(expected);
	});

	it("is that of the page that it shows, where it holds none itself", () => {
		const embeds = [{ title: "A page", description: null, url: "https://harbour.example/a" }];
		expect(linkIn({ content: "look", embeds })).toBe("https://harbour.example/a");
	});
});
