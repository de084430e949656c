import { expect, test } from "vitest";
import { createTalk, type Turn } from "../../../src/discord/bot/talk.ts";
import { passagesIn } from "../../../src/discord/view/passage-place.ts";
import { lighthouse } from "../../e2e/articles.ts";

const hour = 3_600_000;

const [placed] = passagesIn(lighthouse);
if (!placed) throw new Error("no passage");
const turn = (question: string): Turn => ({ asker: "ada", question, placed });

test("each conversation has what was asked in it last", () => {
	const talk = createTalk(() => 5);
	talk.turnTo("harbour", turn("ferry?"));
	talk.turnTo("harbour", turn("tower?"));
	talk.turnTo("market", turn("herring?"));
	const asked = ["harbour", "market", "square"].map((place) => talk.lastIn(place)?.question);
	expect(asked).toEqual(["tower?", "herring?", undefined]);
});

test("after an hour nothing is talked about any more", () => {
	let now = 5;
	const talk = createTalk(() => now);
	talk.turnTo("harbour", turn("ferry?"));
	now += hour;
	expect(talk.lastIn("harbour")?.question).toBe("ferry?");
	now += 1;
	expect(talk.lastIn("harbour")).toBeUndefined();
});

test("of very many conversations the oldest is forgotten", () => {
	const talk = createTalk(() => 5);
	for (let place = 0; place <= 10_000; place++) talk.turnTo(`${place}`, turn("ferry?"));
	expect(talk.lastIn("0")).toBeUndefined();
	expect(talk.lastIn("10000")?.question).toBe("ferry?");
});
