import { stemmerFor } from "./languages.ts";

/** Words by which people ask for the same thing; a heading seldom uses the one they typed. English. */
const groups: readonly string[] = [
	"issue problem matter trouble wrong fuss controversy concern",
	"happening going occurring unfolding",
	"today now currently latest",
	"start begin began commence",
	"end finish stop cease",
	"use need purpose",
	"cost price expensive pay charge fee",
	"get obtain receive",
	"show demonstrate prove",
	"good benefit advantage pro",
	"bad drawback disadvantage con downside risk danger",
	"invent create found establish devise idea",
	"change alter reform modify",
	"join apply register enrol enroll",
	"help support assist aid",
	"country nation state",
	"reason cause why",
	"effect impact affect consequence",
	"eligible qualify covered entitled",
	"buy purchase",
	"kid child children",
	"work function operate",
	"say said tell told",
	"mean definition meaning",
	"law legislation act statute",
	"people person human",
	"scrap abolish abandon end",
];

const stem = stemmerFor("en");
const groupOf = new Map<string, Set<number>>();
groups.forEach((group, number) => {
	for (const word of group.split(" ")) {
		const key = stem(word);
		const listed = groupOf.get(key) ?? new Set();
		groupOf.set(key, listed.add(number));
	}
});

/** Whether two stems are ways to ask for the same thing. */
export function meansAlike(a: string, b: string): boolean {
	const [first, second] = [groupOf.get(a), groupOf.get(b)];
	return !!first && !!second && [...first].some((number) => second.has(number));
}

/** The stems of other ways to ask for the same thing. */
export function stemsAlike(word: string): readonly string[] {
	return others.get(word) ?? [];
}

const others = new Map(
	[...groupOf.keys()].map((word) => [
		word,
		[...groupOf.keys()].filter((other) => other !== word && meansAlike(word, other)),
	]),
);
