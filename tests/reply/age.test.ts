import { describe, expect, test } from "vitest";
import { ageOfOld, speaksOfNow } from "../../src/reply/age.ts";
import { sampleArticle } from "./samples.ts";

describe("an article is old from so many days after the end of what is known", () => {
	test.each([
		{ published: "2025-12-10", updated: null, now: "2026-01-10T00:00:00Z", old: false },
		{ published: "2025-12-10", updated: null, now: "2026-01-10T00:00:01Z", old: true },
		{ published: "2025-12", updated: null, now: "2026-01-31T00:00:00Z", old: false },
		{ published: "2025-12", updated: null, now: "2026-01-31T00:00:01Z", old: true },
		{ published: "2025", updated: null, now: "2026-01-31T00:00:00Z", old: false },
		{ published: "2025", updated: null, now: "2026-02-01T00:00:00Z", old: true },
		{ published: "2020", updated: "2026-01-20", now: "2026-02-01T00:00:00Z", old: false },
		{ published: null, updated: null, now: "2099-01-01T00:00:00Z", old: false },
	])("$published, updated $updated, at $now: $old", ({ published, updated, now, old }) => {
		const article = sampleArticle([{ passages: ["It sails."] }], { published, updated });
		expect(ageOfOld(article, { now: new Date(now), staleAfterDays: 30 }) !== null).toBe(old);
	});
});

test.each([
	{ now: "2026-01-02T12:00:00Z", unit: "days", count: 1 },
	{ now: "2026-01-31T00:00:00Z", unit: "days", count: 30 },
	{ now: "2026-02-01T00:00:00Z", unit: "months", count: 1 },
	{ now: "2026-12-31T23:00:00Z", unit: "months", count: 11 },
	{ now: "2027-01-01T00:00:00Z", unit: "years", count: 1 },
	{ now: "2030-06-01T00:00:00Z", unit: "years", count: 4 },
])("what was published at the end of 2025 is over $count $unit old at $now", ({ now, ...age }) => {
	const article = sampleArticle([{ passages: ["It sails."] }], { published: "2025" });
	expect(ageOfOld(article, { now: new Date(now), staleAfterDays: 1 })).toEqual(age);
});

test.each([
	{ text: "What is happening today?", now: true },
	{ text: "Who is leading right now", now: true },
	{ text: "What changed this week?", now: true },
	{ text: "Que se passe-t-il aujourd’hui ?", now: true },
	{ text: "Was geschieht heute?", now: true },
	{ text: "¿Qué pasa hoy?", now: true },
	{ text: "What do they know about snow?", now: false },
	{ text: "Who wrote Todayville?", now: false },
])("$text speaks of now: $now", ({ text, now }) => {
	expect(speaksOfNow(text)).toBe(now);
});
