import { describe, expect, it } from "vitest";
import { finish } from "../../../src/search/collections/steps.ts";
import { headingIndexSteps } from "../../../src/search/headings/heading-index.ts";
import { parseQuestion } from "../../../src/search/query/question.ts";
import { articleOf } from "../../samples.ts";

const ferry = articleOf(
	`---
title: The ferry that stopped
---

The ferry has not sailed for a week, the Harbour Safety Board (HSB) says.

## What's the trouble with the ferry?

Its engine has failed twice.

## What is happening this week?

Divers look at the hull on Tuesday.

## Who pays for the repair?

The island council does.

## What does the HSB want?

A new hull.

## Ticket refunds

Tickets are refunded at the kiosk.`,
	"ferry",
);
const index = finish(headingIndexSteps([ferry]));
const nearest = (question: string): string | undefined =>
	index.nearest(parseQuestion(question), { limit: 1 })[0]?.heading.title;

describe("the nearest heading", () => {
	it.each([
		[
			"What's the trouble with the ferry?",
			"What's the trouble with the ferry?",
			"it is the heading",
		],
		[
			"whats teh truoble wiht the fery",
			"What's the trouble with the ferry?",
			"every word is misspelt",
		],
		[
			"what is the problem with the ferry",
			"What's the trouble with the ferry?",
			"a problem is a trouble",
		],
		[
			"WHATS HAPPENING THIS WEEK",
			"What is happening this week?",
			"case and apostrophe do not count",
		],
		["what's going on this week?", "What is happening this week?", "going on is happening"],
		["who's paying for the repairs", "Who pays for the repair?", "word forms do not count"],
		["what does the harbour safety board want", "What does the HSB want?", "HSB is short for it"],
		["hey can someone tell me who pays for the repair pls", "Who pays for the repair?", "manners"],
		["what iz happening this week", "What is happening this week?", "iz is a slip for is"],
		["the ferry that stopped", "The ferry that stopped", "a headline stands for its lede"],
	])("to %j is %j: %s", (question, heading) => {
		expect(nearest(question)).toBe(heading);
	});

	it("is less near when it asks for something else", () => {
		const similarity = (question: string): number =>
			index.nearest(parseQuestion(question), { limit: 1 })[0]?.similarity ?? 0;
		expect(similarity("when does the HSB want")).toBeLessThan(0.78);
	});

	const cave = articleOf(
		`---
title: "The bats of Harrow Cave: why they are counted"
---

The bats are counted each May.

## Who came up with the idea?

A baker did.

## Does it help them?

It does, the wardens say.

## Where can they be seen?

From the mill.`,
		"cave",
	);
	const both = finish(headingIndexSteps([ferry, cave]));

	it.each([
		["who came up with the idea of counting the bats", "Who came up with the idea?", 0.9],
		["Does counting help the bats?", "Does it help them?", 0.85],
		["where can the bats of harrow cave be seen", "Where can they be seen?", 0.9],
	])("to %j is %j, since the headline says the rest", (question, heading, least) => {
		const [first] = both.nearest(parseQuestion(question), { limit: 1 });
		expect(first?.heading.title).toBe(heading);
		expect(first?.similarity).toBeGreaterThan(least);
		expect(first?.similarity).toBeLessThan(1);
	});

	it.each([
		"who came up with the idea of the ferry",
		"Does counting hurt the bats?",
		"where do the bats of harrow cave sleep",
		"why can the bats be seen?",
		"what do the bats of Harrow Cave eat",
	])("is not that of a headline which says other words of %j, or of another question", (asked) => {
		const [first] = both.nearest(parseQuestion(asked), { limit: 1 });
		expect(first?.similarity ?? 0).toBeLessThan(0.78);
	});

	it("is nearer the more of the question it is", () => {
		const similarity = (question: string): number =>
			index.nearest(parseQuestion(question), { limit: 1 })[0]?.similarity ?? 0;
		const exact = similarity("Who pays for the repair?");
		expect(exact).toBe(1);
		expect(similarity("Who pays for the repair of the lighthouse lamp?")).toBeLessThan(exact);
		expect(similarity("sourdough bread")).toBeLessThan(0.5);
	});
});
