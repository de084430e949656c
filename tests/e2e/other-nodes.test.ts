import { execFileSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { answersTo, openDiscord, textIn } from "./online.ts";
import { run, settingsFor, soon } from "./program.ts";

/** The Nodes besides the one that runs the tests, as `.ci/run` names them. */
const nodes = (process.env["OTHER_NODES"] ?? "").split(":").filter((node) => node !== "");
const question = "When did Voyager 1 leave?";

test.skipIf(nodes.length === 0)(
	"the built program answers, checks and ends on other versions of Node",
	{ timeout: 240_000 },
	async () => {
		for (const node of nodes) await tryOn(node);
	},
);

async function tryOn(node: string): Promise<void> {
	expect(execFileSync(node, ["--version"], { encoding: "utf8" }).trim()).not.toBe(process.version);
	const [ask, check] = [run("ask", {}, [question], node), run("check", {}, ["knowledge"], node)];
	expect(await ask.exit()).toBe(0);
	expect(ask.written.out).toContain("5 September");
	expect(ask.written.err).toBe("");
	expect(await check.exit()).toBe(0);
	const discord = await openDiscord();
	const bot = run("start", settingsFor(discord), [], node);
	await bot.ready();
	const asked = discord.people.say({ content: question, in: "direct" });
	await vi.waitFor(() => expect(answersTo(asked, discord)).toHaveLength(1), soon);
	expect(textIn(answersTo(asked, discord)[0])).toContain("5 September");
	bot.child.kill("SIGTERM");
	expect(await bot.exit()).toBe(0);
	expect(bot.written.err).not.toContain('"level":"error"');
}
