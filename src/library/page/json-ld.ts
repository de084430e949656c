import { openDocument, type PageDocument, wordsOf } from "./dom.ts";
import { all } from "./selectors.ts";

/** A thing that a page describes to machines: its properties as schema.org names them. */
export type Thing = Readonly<Record<string, unknown>>;

export interface AskedQuestion {
	readonly question: string;
	/** As the page gives it: text, or HTML. */
	readonly answer: string;
}

/** Every thing with a type in the page's JSON-LD, inner ones after the ones that hold them. */
export function readLinkedData(document: PageDocument): Thing[] {
	const things: Thing[] = [];
	for (const script of all(document, "script")) {
		if (!/^application\/ld\+json/i.test(script.getAttribute("type")?.trim() ?? "")) continue;
		const open: unknown[] = [parse(script.textContent ?? "")];
		for (let at = 0; at < open.length && at < maxValues; at++) {
			const value = open[at];
			if (Array.isArray(value)) open.push(...value.slice(0, maxValues));
			else if (isThing(value)) {
				if (value["@type"] !== undefined) things.push(value);
				const inner = Object.values(value).filter((each) => typeof each === "object");
				open.push(...inner.slice(0, maxValues));
			}
		}
	}
	return things;
}

export function isThing(value: unknown): value is Thing {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a thing is of one of the types, with or without the address of schema.org. */
export function isOfType(thing: Thing, types: RegExp): boolean {
	return listOf(thing["@type"]).some(
		(type) => typeof type === "string" && types.test(type.replace(/^.*[/:#]/u, "")),
	);
}

/** The words of a property: the first text there is, or the name of the thing there is. */
export function wordsIn(value: unknown): string | null {
	for (const each of listOf(value)) {
		const words = isThing(each) ? (each["name"] ?? each["@value"]) : each;
		const text = typeof words === "string" || typeof words === "number" ? plain(`${words}`) : "";
		if (text !== "") return text;
	}
	return null;
}

/** The questions of FAQ and question pages that come with an answer, in order. */
export function questionsIn(things: readonly Thing[]): AskedQuestion[] {
	const found = new Map<string, AskedQuestion>();
	for (const thing of things) {
		if (!isOfType(thing, /^Question$/)) continue;
		const question = wordsIn(thing["name"]) ?? wordsIn(thing["text"]);
		const answers = [...listOf(thing["acceptedAnswer"]), ...listOf(thing["suggestedAnswer"])];
		const answer = answers.map(answerIn).find((text) => text !== "");
		if (question === null || answer === undefined || found.has(question)) continue;
		found.set(question, { question, answer });
	}
	return [...found.values()];
}

export function listOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

/** More than any page describes. */
const maxValues = 20_000;

/** Pages wrap their JSON in comments, leave line breaks in its texts and commas at its ends. */
function parse(script: string): unknown {
	const json = script
		.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, "")
		.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/u, "");
	for (const attempt of [json, mended(json)]) {
		try {
			return JSON.parse(attempt);
		} catch {
			// What is no JSON says nothing.
		}
	}
	return null;
}

function mended(json: string): string {
	return json
		.replace(/\s+/gu, " ")
		.replace(/,\s*(?=[}\]])/gu, "")
		.replace(/;\s*$/u, "");
}

function answerIn(answer: unknown): string {
	const text = isThing(answer) ? (answer["text"] ?? answer["name"]) : answer;
	return typeof text === "string" ? text.trim() : "";
}

/** Names come with references ("&amp;") and now and then with tags. */
function plain(text: string): string {
	if (!/[<&]/u.test(text)) return text.replace(/\s+/gu, " ").trim();
	const opened = openDocument(text);
	return opened.ok ? wordsOf(opened.body) : "";
}
