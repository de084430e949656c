import { expect, test, vi } from "vitest";
import { textOf } from "../../src/stand-in/json.ts";
import type { StandIn } from "../../src/stand-in/stand-in.ts";
import {
	followedTexts,
	followUpPairs,
	pairsPutAside,
} from "../answer/follow-up/follow-up-pairs.ts";
import { folderWith } from "../commands/cli.ts";
import { answersTo, openDiscord, refusedForms, textIn } from "./online.ts";
import { run, settingsFor, soon } from "./program.ts";

const knowledge = Object.fromEntries(
	Object.entries(followedTexts).map(([name, text]) => [`${name}.md`, text]),
);
/** Of a pair in a place where everything belongs together the second question names nothing that it follows. */
const joined =
	/^\W*(?:and|what about|und|et|y)\b|^(?:by |from |since )?(?:when|where|how|why)\?$/iu;

/** All that the reading of follow-ups was not built with, and every other one that it was. */
const forty = [...followUpPairs.filter((_, at) => at % 2 === 0), ...pairsPutAside];

async function bringUp() {
	const discord = await openDiscord();
	const settings = { ...settingsFor(discord), KNOWLEDGE_DIR: folderWith(knowledge) };
	const program = run("start", { ...settings, COOLDOWN: "off" });
	await program.ready();
	return { discord, program };
}

/** What the bot answers to a message. */
async function answerTo(discord: StandIn, id: string) {
	await vi.waitFor(() => expect(answersTo(id, discord)).toHaveLength(1), soon);
	const [answer] = answersTo(id, discord);
	return { id: textOf(answer?.["id"]), text: textIn(answer).replaceAll(/[*_\\]/g, "") };
}

test("a reply, and what is said in a thread, goes on from the answer before", {
	timeout: 120_000,
}, async () => {
	const { discord, program } = await bringUp();
	const { people, world } = discord;
	const mention = (text: string) => `<@${world.bot.id}> ${text}`;
	const wrong: string[] = [];
	const answered = new Map<string, string>();
	for (const [at, { after, text, words }] of forty.entries()) {
		const inThread = joined.test(text) && at % 2 === 0;
		const place = inThread ? { in: "thread" } : {};
		// Several may reply to one answer.
		const known = inThread ? undefined : answered.get(after);
		const ask = () => answerTo(discord, people.say({ content: mention(after), ...place }));
		const id = known ?? (await ask()).id;
		if (!inThread) answered.set(after, id);
		const next = inThread
			? people.say({ content: mention(text), ...place })
			: people.say({ content: text, reply: { to: id, ping: true } });
		const answer = await answerTo(discord, next);
		if (!answer.text.includes(words)) wrong.push(`${after} ${text}: ${answer.text.slice(0, 200)}`);
	}
	expect(refusedForms(discord)).toEqual([]);
	// Which passage the first question finds among all articles decides about some.
	expect(forty).toHaveLength(40);
	expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(3);
	program.child.kill("SIGTERM");
	expect(await program.exit()).toBe(0);
});

test("a chain of replies is one conversation", { timeout: 60_000 }, async () => {
	const { discord } = await bringUp();
	const { people, world } = discord;
	const say = async (content: string, to?: string) =>
		answerTo(
			discord,
			people.say({ content, ...(to === undefined ? {} : { reply: { to, ping: true } }) }),
		);
	const first = await say(`<@${world.bot.id}> When do clocks go back in the United Kingdom?`);
	const second = await say("and in the United States?", first.id);
	expect(second.text).toContain("first Sunday in November");
	const third = await say("and in Japan?", second.id);
	expect(third.text).toContain("Japan used summer time");
});
