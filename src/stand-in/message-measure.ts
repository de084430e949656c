import { type Json, listOf, textOf } from "./json.ts";

/** How much of one of Discord's limits a message takes. */
export interface Measure {
	readonly of: string;
	readonly used: number;
	readonly limit: number;
}

/** The sizes of a message against each of Discord's limits; characters are code points, as Discord counts. */
export function measureMessage(message: Json): Measure[] {
	const components = componentsIn(message);
	const texts = components.map(({ content }) => textOf(content));
	const ofType = (...types: number[]) =>
		components.filter(({ type }) => types.includes(Number(type)));
	const longest = (values: readonly unknown[]) =>
		Math.max(0, ...values.map((value) => lengthOf(textOf(value))));
	const most = (holders: readonly Json[], key: string) =>
		Math.max(0, ...holders.map((holder) => listOf(holder[key]).length));
	const selects = ofType(3);
	return [
		{ of: "Characters of content", used: lengthOf(textOf(message["content"])), limit: 2000 },
		{ of: "Characters in text displays", used: lengthOf(texts.join("")), limit: 4000 },
		{ of: "UTF-8 bytes of text", used: bytesOf(texts.join("")), limit: 10_000 },
		{ of: "Components", used: components.length, limit: 40 },
		{ of: "Buttons in a row", used: most(ofType(1), "components"), limit: 5 },
		{ of: "Longest button label", used: longest(ofType(2).map(({ label }) => label)), limit: 80 },
		{
			of: "Longest custom_id",
			used: longest(components.map((each) => each["custom_id"])),
			limit: 100,
		},
		{ of: "Options of a select menu", used: most(selects, "options"), limit: 25 },
		{
			of: "Longest option label",
			used: longest(selects.flatMap((each) => listOf(each["options"])).map(({ label }) => label)),
			limit: 100,
		},
		{
			of: "Longest placeholder",
			used: longest(selects.map(({ placeholder }) => placeholder)),
			limit: 150,
		},
	];
}

/** The components of a message at every depth, accessories among them, top to bottom. */
export function componentsIn(holder: Json): Json[] {
	const accessory = listOf([holder["accessory"]]).filter(({ type }) => type !== undefined);
	return [...listOf(holder["components"]), ...accessory].flatMap((each) => [
		each,
		...componentsIn(each),
	]);
}

function lengthOf(text: string): number {
	return [...text].length;
}

function bytesOf(text: string): number {
	return Buffer.byteLength(text, "utf8");
}
