import { expect, test } from "vitest";
import { createTalk } from "../../../src/discord/bot/talk.ts";

const hour = 3_600_000;

test("each conversation has the article that it turned to last", () => {
	const talk = createTalk(() => 5);
	talk.turnTo("harbour", "ferry");
	talk.turnTo("harbour", "tower");
	talk.turnTo("market", "herring");
	const articles = ["harbour", "market", "square"].map((place) => talk.articleIn(place));
	expect(articles).toEqual(["tower", "herring", undefined]);
});

test("after an hour nothing is talked about any more", () => {
	let now = 5;
	const talk = createTalk(() => now);
	talk.turnTo("harbour", "ferry");
	now += hour;
	expect(talk.articleIn("harbour")).toBe("ferry");
	now += 1;
	expect(talk.articleIn("harbour")).toBeUndefined();
});

test("of very many conversations the oldest is forgotten", () => {
	const talk = createTalk(() => 5);
	for (let place = 0; place <= 10_000; place++) talk.turnTo(`${place}`, "ferry");
	expect([talk.articleIn("0"), talk.articleIn("10000")]).toEqual([undefined, "ferry"]);
});
