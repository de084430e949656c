import { expect, test, vi } from "vitest";
import { listOf, objectOf, textOf } from "../../src/stand-in/json.ts";
import { bringOnlineKeeping } from "./kept.ts";
import { refusedForms, textIn } from "./online.ts";

const ephemeral = 1 << 6;
const question = "How tall is the tower?";
const subcommand = (name: string) => ({ options: [{ type: 1, name, options: [] }] });

async function openAsked() {
	const online = await bringOnlineKeeping();
	const { ask, last, press } = online;
	await ask(question);
	await press(last(), "👍");
	for (const miss of ["Who won the *chess* cup?", "who won the chess cups", '=1+1, "bees"']) {
		await ask(miss);
	}
	return online;
}

test("/insights shows a manager what was not answered, grouped, what was asked, and votes", async () => {
	const { use, press, last, discord } = await openAsked();
	const { data } = await use("insights", subcommand("show"));
	expect(objectOf(data)["flags"]).toSatisfy((flags: number) => (flags & ephemeral) !== 0);
	expect(textIn(data)).toContain("### What members asked\n-# Unanswered · since <t:");
	expect(textIn(data)).toContain("- Who won the \\*chess\\* cup? · **2** · and 1 like it");
	await press(last(), "Questions");
	expect(textIn(last())).toContain("- How tall is the tower? · **1**");
	await press(last(), "Votes");
	expect(textIn(last())).toMatch(/- 👍 1 👎 0 · \*\*.+\*\* .+/);
	expect(refusedForms(discord)).toEqual([]);
});

test("/insights turns pages", async () => {
	const { use, ask, press, last } = await bringOnlineKeeping();
	const topics =
		"anvil badger cactus daisy easel falcon gravel hammer iguana jasmine kettle lantern";
	for (const topic of topics.split(" ")) await ask(`Who sells the ${topic}?`);
	await use("insights", subcommand("show"));
	expect(textIn(last())).toContain("page 1 of 2");
	await press(last(), "Next");
	expect(textIn(last())).toContain("page 2 of 2");
	await press(last(), "Previous");
	expect(textIn(last())).toContain("page 1 of 2");
});

test("/insights reads and groups for a command alone, and that once in ten seconds", async () => {
	let time = 0;
	const { use, ask, press, last, store } = await bringOnlineKeeping({ now: () => time });
	const read = vi.spyOn(store, "insights");
	const topics =
		"anvil badger cactus daisy easel falcon gravel hammer iguana jasmine kettle lantern";
	for (const topic of topics.split(" ")) await ask(`Who sells the ${topic}?`);
	await use("insights", subcommand("show"));
	for (const label of ["Next", "Questions", "Next", "Previous", "Votes", "Unanswered"]) {
		await press(last(), label);
	}
	await press(last(), "CSV file");
	expect(read).toHaveBeenCalledTimes(1);
	await ask("Who sells the mirror?");
	time = 9_999;
	await use("insights", subcommand("show"));
	expect(read).toHaveBeenCalledTimes(1);
	time = 10_000;
	await use("insights", subcommand("show"));
	expect(read).toHaveBeenCalledTimes(2);
	const first = textIn(last());
	await press(last(), "Next");
	expect(first + textIn(last())).toContain("mirror");
});

test("/insights csv counts as a question for the cooldown", async () => {
	const { use } = await bringOnlineKeeping({ cooldown: { questions: 1, seconds: 30 } });
	expect(objectOf((await use("insights", subcommand("csv"))).data)["attachments"]).toHaveLength(1);
	expect(textIn((await use("insights", subcommand("csv"))).data)).toContain("Slow down a little");
});

test("/insights csv gives a file that no spreadsheet takes for formulas", async () => {
	const { use, discord } = await openAsked();
	const { data } = await use("insights", subcommand("csv"));
	expect(objectOf(data)["flags"]).toSatisfy((flags: number) => (flags & ephemeral) !== 0);
	const [file] = listOf(data["attachments"]);
	const text = textOf(file?.["text"]);
	expect(file?.["filename"]).toBe("insights.csv");
	const rows = text.replace(/^\ufeff/u, "").split("\r\n");
	expect(rows[0]).toBe("what,group,text,times,article,up,down");
	expect(rows).toContain(`asked,,"'=1+1, ""bees""",1,,,`);
	expect(rows).toContain("missed,1,Who won the *chess* cup?,1,,,");
	expect(rows.filter((row) => row.startsWith("vote,"))).toHaveLength(1);
	expect(refusedForms(discord)).toEqual([]);
});

test("/insights forget asks once more and forgets", async () => {
	const { use, press, last, store, server } = await openAsked();
	await use("insights", subcommand("forget"));
	expect((await store.insights(server)).asked).toHaveLength(4);
	await press(last(), "Delete all of it");
	expect(textIn(last())).toBe("Deleted.");
	expect(await store.insights(server)).toMatchObject({ asked: [], missed: [], votes: [] });
	expect(textIn((await use("insights", subcommand("show"))).data)).toContain("Nothing yet.");
});

test("/insights says when the database is away", async () => {
	const { use, store, lines } = await bringOnlineKeeping();
	vi.spyOn(store, "insights").mockRejectedValue(new Error("connect ECONNREFUSED"));
	const { data } = await use("insights", subcommand("show"));
	expect(textIn(data)).toBe("The database isn't answering. Try again later.");
	expect(lines.map(({ message }) => message)).toContain("The database could not be asked.");
});
