import { describe, expect, it } from "vitest";
import { outline, parsed } from "./parsed.ts";

const tide = "The tide rises twice a day and the gates are closed an hour before it does.";
const pump = "Pumps on the east quay lift the rain water over the wall while the gates are shut.";

describe("what is not the article", () => {
	it.each([
		["Advertisement", "advertisement"],
		["ADVERTISEMENT - SCROLL TO CONTINUE", "advertisement"],
		["Story continues below this advertisement", "advertisement"],
		["Anzeige", "advertisement"],
		["Sign up to our daily newsletter", "sign-up"],
		["Subscribe to The Marrow Gazette's morning briefing", "sign-up"],
		["Image: The barrier at low tide. Pic: Marrow Photos", "caption"],
		["Image caption, The barrier at low tide", "caption"],
		["Photo: Lena Fisk/Coast Wire", "caption"],
		["Watch: Gate six is lifted into place", "caption"],
		["Follow the Marrow podcast wherever you listen", "sign-up"],
		["Be the first to get harbour news", "sign-up"],
		["Advertisement · Scroll to continue", "advertisement"],
		["March 3, 20241:23 PM GMTUpdated 2 hours ago", "date line"],
		["Analysis: Why the wall may not last", "read more"],
		["Share this article", "page furniture"],
		["4 min read", "page furniture"],
		["Updated 3 hours ago", "date line"],
		["Additional reporting by Tess Moor in Port Marrow", "byline"],
		["Read more: Ferry row explained", "read more"],
		["Related: How the ferry row began", "read more"],
		["More on this story", "read more"],
		["READ NEXT: Ferry row explained", "read more"],
		["You may also like", "read more"],
		["Lire aussi : La digue expliquée", "read more"],
		["Mehr zum Thema: Der Deich erklärt", "read more"],
		["Auch interessant", "read more"],
		["Lea también: El dique explicado", "read more"],
	])("drops %j", (line, reason) => {
		const article = parsed([tide, line, pump].join("\n"));
		expect(article.dropped.map((dropped) => [dropped.text, dropped.reason])).toEqual([
			[line, reason],
		]);
		expect(outline(article)).toEqual([[null, 2]]);
	});

	it.each([
		"Read about the keepers, who have more to tell than any guide could.",
		"Sign up for a shift at the quay and you will learn how the pumps of the old harbour are run.",
		"Learn more about the keepers at the museum.",
		"By then, the harbour had frozen.",
		"Related firms were not asked to bid for the gates.",
		"Image matters to the council more than the gates do.",
		"Copyright in the drawings stays with the engineers until 2031 under the contract.",
		"(c) In 2019 the keeper found that the gates had rusted through.",
	])("keeps %j", (line) => {
		expect(parsed([tide, line, pump].join("\n")).dropped).toEqual([]);
	});

	it("takes author and date from the lines above the text", () => {
		const article = parsed(
			`A wall against the sea\n\nBy Lena Fisk, harbour correspondent\n3 March 2024\n\n${tide}\n\n${pump}`,
		);
		expect(article).toMatchObject({
			headline: "A wall against the sea",
			author: "Lena Fisk",
			published: "2024-03-03",
		});
		expect(article.dropped.map(({ reason }) => reason)).toEqual(["byline", "date line"]);
		expect(outline(article)).toEqual([[null, 2]]);
	});

	it("tells when it was updated", () => {
		const text = ["A wall against the sea", "Published 3 March 2024", "Updated 5 March 2024", tide];
		expect(parsed([...text, pump].join("\n"))).toMatchObject({
			published: "2024-03-03",
			updated: "2024-03-05",
		});
	});

	it("takes the author from a name over a job title", () => {
		const text = [
			"A wall against the sea",
			"Lena Fisk\nHarbour correspondent, Coast Wire",
			tide,
			pump,
		];
		const article = parsed(text.join("\n\n"));
		expect(article.author).toBe("Lena Fisk");
		expect(outline(article)).toEqual([[null, 2]]);
	});

	it("keeps the article's own question between an announcement and a short answer", () => {
		const text = [
			tide,
			"Related: Ferry row explained",
			"Who closes the gates?",
			"Nobody does.",
			pump,
		];
		expect(outline(parsed(text.join("\n")))).toEqual([
			[null, 1],
			["Who closes the gates?", 2],
		]);
	});

	it("keeps the article's own question under announced headlines", () => {
		const text = [tide, "Read more:", "Ferry row explained", "Who closes the gates?", pump, tide];
		expect(outline(parsed(text.join("\n")))).toEqual([
			[null, 1],
			["Who closes the gates?", 2],
		]);
	});
});

describe("a page's first line", () => {
	const headline = "Mayor seeks cash for the harbour wall";

	it.each([
		["Coast Wire", ["© 2025 Coast Wire"], "Coast Wire"],
		["The Marrow Gazette", [], "The Marrow Gazette"],
	])("%j over the headline is the publisher's name", (masthead, end, publisher) => {
		const article = parsed([masthead, headline, tide, pump, ...end].join("\n"));
		expect(article).toMatchObject({ headline, publisher });
		expect(article.dropped[0]).toMatchObject({ text: masthead, reason: "masthead" });
		expect(outline(article)).toEqual([[null, 2]]);
	});

	it("is the headline where another title follows", () => {
		const article = parsed(["A wall at sea", "How the harbour keeps dry", tide, pump].join("\n"));
		expect(article.headline).toBe("A wall at sea");
	});
});

describe("a credit at the end", () => {
	it.each([
		["Source: The Marrow Gazette, 6 May 2025", "The Marrow Gazette", "2025-05-06"],
		["Source: Coast Wire (March 2024).", "Coast Wire", "2024-03"],
	])("%j names publisher and date", (line, publisher, published) => {
		expect(parsed([tide, pump, line].join("\n"))).toMatchObject({ publisher, published });
	});

	it("without a date stays, since it may credit a figure", () => {
		const article = parsed([tide, pump, "Source: Harbour Statistics Office"].join("\n"));
		expect(article).toMatchObject({ publisher: null, dropped: [] });
	});
});

describe("a copyright line", () => {
	it.each([
		[
			"(c) Coast Wire 2024: Mayor seeks cash for wall",
			"Coast Wire",
			"2024",
			"Mayor seeks cash for wall",
		],
		["© 2025 Coast Wire", "Coast Wire", "2025", null],
		["© Coast Wire", "Coast Wire", null, null],
		["Copyright 2024 The Marrow Gazette. All rights reserved.", "The Marrow Gazette", "2024", null],
		[
			"Copyright © 2019-2024 Gazette & Sons Ltd, all rights reserved",
			"Gazette & Sons Ltd",
			"2024",
			null,
		],
	])("%j names publisher, year and headline", (line, publisher, published, headline) => {
		expect(parsed([tide, pump, line].join("\n"))).toMatchObject({ publisher, published, headline });
	});

	it("ends the article for the headlines after it, not for running text", () => {
		const article = parsed(
			[tide, pump, "© 2025 Coast Wire", "Ferry row explained", "Is this the end?", pump].join("\n"),
		);
		expect(article.dropped).toHaveLength(3);
		expect(outline(article)).toEqual([[null, 3]]);
	});

	it("above the text is only a credit", () => {
		const article = parsed(["© 2025 Coast Wire", "Who closes the gates?", tide, pump].join("\n\n"));
		expect(article.dropped.map(({ reason }) => reason)).toEqual(["copyright line"]);
	});
});
