import { expect, test } from "vitest";
import { limits } from "../../src/discord/view/limits.ts";
import { monster } from "./articles.ts";
import { askData } from "./asking.ts";
import { bringOnline, buttonsIn, postsIn, refusedForms, textIn } from "./online.ts";

test("the article of this test is as large as it is meant to be", () => {
	const passages = monster.sections.flatMap((section) => section.passages);
	const headings = monster.sections.map(({ heading }) => heading?.length ?? 0);
	expect(monster.sections.length).toBeGreaterThanOrEqual(60);
	expect(Math.max(...passages.map(({ text }) => text.length))).toBeGreaterThan(8000);
	expect(Math.max(...headings)).toBeGreaterThan(300);
});

test("every question of a long article is answered within the limits", async () => {
	const { discord, ask } = await bringOnline();
	for (const { heading, headingSpan } of monster.sections) {
		if (heading === null || headingSpan === null) continue;
		const { data } = await ask(heading.slice(0, 300), { article: "monster" });
		expect(textIn(data)).not.toMatch(/Something went wrong/);
		expect(textIn(data).length).toBeLessThanOrEqual(limits.text);
	}
	expect(refusedForms(discord)).toEqual([]);
});

test("a passage of 8,000 characters is cut visibly, around its key sentence", async () => {
	const { ask } = await bringOnline();
	const { data } = await ask("Which ferry crossed with 177 sheep?", { article: "monster" });
	expect(textIn(data)).toContain("177 sheep");
	expect(textIn(data)).toContain("\\[…\\]");
	expect(textIn(data)).toContain("Shortened: the passage goes on in the article.");
});

test.each([
	"",
	"?",
	"🎹".repeat(150),
	"ש".repeat(300),
	"*".repeat(300),
	"`".repeat(300),
	"quantum ".repeat(37),
	"<@1> ".repeat(60),
])("a question such as %j is answered within the limits", async (question) => {
	const { discord, ask } = await bringOnline();
	const { data } = await ask(question);
	expect(textIn(data)).not.toBe("");
	discord.people.say({ content: question.repeat(12), in: "direct" });
	await expect.poll(() => postsIn(discord)).toHaveLength(1);
	expect(refusedForms(discord)).toEqual([]);
});

test("a miss over a long article keeps labels and ids within the limits", async () => {
	const { discord, ask } = await bringOnline();
	const { data } = await ask("Do penguins vote?", { article: "monster" });
	expect(buttonsIn(data).length).toBeGreaterThan(0);
	expect(refusedForms(discord)).toEqual([]);
});

test.each(["", "d", "what lies", "attic", "zzz"])("choices for %j fit", async (value) => {
	const { discord } = await bringOnline();
	for (const name of ["question", "article"]) {
		const options = [{ type: 3, name, value, focused: true }];
		const { data } = await discord.people.act({ type: 4, data: askData(options) });
		expect(Array.isArray(data["choices"])).toBe(true);
	}
	expect(refusedForms(discord)).toEqual([]);
});

test("whatever the buttons under an answer lead to fits, step after step, shared as well", async () => {
	const { discord, ask } = await bringOnline();
	for (const question of [
		"Which ferry crossed with 177 sheep?",
		"piano",
		"What lies in drawer 7?",
	]) {
		const shown = await ask(question, { article: "monster", private: true });
		const id = String(discord.world.messages.all().at(-1)?.["id"]);
		let { data } = shown;
		for (const label of [
			"In context",
			"More context",
			"Whole section",
			"More",
			"More",
			"Share here",
		]) {
			const button = buttonsIn(data).find((each) => each.label === label);
			if (!button) continue;
			({ data } = await discord.people.press({ message: id, customId: button.customId }));
			expect(textIn(data)).not.toMatch(/Something went wrong/);
		}
	}
	expect(refusedForms(discord)).toEqual([]);
});
