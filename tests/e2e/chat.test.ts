import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { type Json, objectOf, textOf } from "../../src/stand-in/json.ts";
import { componentsIn } from "../../src/stand-in/message-measure.ts";
import { channelNamed } from "../../src/stand-in/world.ts";
import { manageGuild } from "./manager.ts";
import { answersTo, openDiscord, textIn } from "./online.ts";
import { run, settingsFor, soon } from "./program.ts";

const linesOf = (name: string) =>
	readFileSync(`tests/fixtures/chat/${name}.txt`, "utf8")
		.trim()
		.split("\n")
		.map((line) => line.replaceAll("\\n", "\n"));

/** Of the chat at most, and of the questions at least so many get an answer that is sure. */
const bounds = { chat: 2, questions: 30 };

/** What is likely is posted too, marked as not sure: without it the same is answered but for these. */
test("of ordinary chat hardly anything is answered, of questions that the articles answer most", async () => {
	const discord = await openDiscord({ contentAllowed: true });
	const { people, world } = discord;
	const program = run("start", {
		...settingsFor(discord),
		MESSAGE_CONTENT: "on",
		COOLDOWN: "off",
	});
	await program.ready();
	await chooseGeneral();
	const chatters = Array.from({ length: 12 }, (_, i) => people.someone(`chatter ${i}`));
	const [chat, questions] = [linesOf("ordinary"), linesOf("questions")];
	const asked = new Map<string, readonly string[]>();
	const said: string[] = [];
	for (const [at, content] of chat.entries()) {
		const by = chatters[at % chatters.length];
		said.push(people.say({ content, ...(by ? { by } : {}) }));
		const question = at % 5 === 4 ? questions[(at - 4) / 5] : undefined;
		if (question !== undefined) await ask(question);
	}
	expect([chat.length, questions.length]).toEqual([200, 40]);
	const isSurely = (each: string) => answersOf(each).some((answer) => !isUnsure(answer));
	const silent = () => questions.filter((each) => !isSurely(each));
	// What a machine with too much to do has read too late is asked again.
	const isLate = () =>
		silent().length > questions.length - bounds.questions ||
		!questions.flatMap(answersOf).some(isUnsure);
	for (let round = 0; round < 5 && isLate(); round++)
		for (const question of silent()) await ask(question);
	await settle();
	const wrongly = said
		.filter((id) => answersTo(id, discord).length > 0)
		.map((id) => textOf(world.messages.get(id)?.["content"]));
	expect(wrongly.length, wrongly.join("\n")).toBeLessThanOrEqual(bounds.chat);
	const surely = questions.length - silent().length;
	expect(surely, silent().join("\n")).toBeGreaterThanOrEqual(bounds.questions);
	expect(questions.flatMap(answersOf).some(isUnsure)).toBe(true);

	/** Asks in a quiet moment: with much to read at once the reader may be late, and what is late is not sure. */
	async function ask(content: string): Promise<void> {
		await settle();
		const id = people.say({ content, by: people.someone() });
		asked.set(content, [...(asked.get(content) ?? []), id]);
		await settle();
	}

	function answersOf(question: string): Json[] {
		return (asked.get(question) ?? []).flatMap((id) => answersTo(id, discord));
	}

	/** Waits until all that was said has been read, as what is asked last is. */
	async function settle(): Promise<void> {
		const last = people.say({ content: "Why do the clocks change?", in: "direct" });
		await vi.waitFor(() => expect(answersTo(last, discord)).toHaveLength(1), soon);
	}

	async function chooseGeneral(): Promise<void> {
		const options = [{ type: 1, name: "show", options: [] }];
		const data = { id: "3", name: "settings", type: 1, options };
		await people.act({ type: 2, data, permissions: manageGuild });
		const card = objectOf(world.messages.all().at(-1));
		const message = textOf(card["id"]);
		const press = (name: string, values: readonly string[]) => {
			const ids = componentsIn(card).map(({ custom_id }) => textOf(custom_id));
			const customId = ids.find((each) => each.includes(name)) ?? "";
			const chosen = values.length > 0 ? { values } : {};
			return people.press({ message, customId, permissions: manageGuild, ...chosen });
		};
		await press("unprompted~", [channelNamed(world, "general").id]);
		await press("likely~", []);
	}
}, 300_000);

function isUnsure(answer: object): boolean {
	return textIn(answer).includes("Not sure this answers it");
}
