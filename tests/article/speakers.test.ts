import { expect, test } from "vitest";
import { quotesIn } from "./quotes-in.ts";

const cases: readonly (readonly [what: string, text: string, speaker: string])[] = [
	[
		"a surname that is an auxiliary verb",
		"George Will wrote about the bridge on Monday.\n“It will stand for a hundred years,” Will wrote.",
		"George Will",
	],
	[
		"a surname that is a participle",
		"Peter Schilling built the bridge.\nSchilling said: “It will stand for a hundred years.”",
		"Peter Schilling",
	],
	[
		"a surname that ends like an occupation",
		"The bridge opened on Monday.\n“It will stand for a hundred years,” Mr. Friedman said.",
		"Friedman",
	],
	[
		"the newspaper before its verb",
		"“The bridge will stand for a hundred years,” the Chicago Tribune reports.",
		"Chicago Tribune",
	],
	[
		"the name after an office with “of” that opens the sentence",
		"Secretary of State John Kerry said the bridge was “far from perfect.”",
		"John Kerry",
	],
	[
		"the name after an occupation that is not known as a title",
		"Reviewer Dan Poe found the play “slow and far too long”.",
		"Dan Poe",
	],
	[
		"a surname that is a month",
		"Helen March wrote the study.\n“It took nine years,” March said.",
		"Helen March",
	],
	[
		"a name with two particles",
		"Ursula von der Heide opened the dam.\n“This is the beginning,” von der Heide said.",
		"Ursula von der Heide",
	],
	[
		"a body whose name begins like a title",
		"In its report, the National Audit Office called the scheme “a muddle”.",
		"National Audit Office",
	],
	[
		"one name written with composed and with combined letters",
		"Rene\u0301 Mu\u0308ller is the chef.\n“It is over,” said Müller.",
		"Rene\u0301 Mu\u0308ller",
	],
	[
		"a name around a nickname",
		"Joe “The Hammer” Riggs has retired.\n“I hit enough people,” Riggs said.",
		"Joe “The Hammer” Riggs",
	],
	[
		"the name after a plural owner's office",
		"“It is now or never,” said the farmers’ leader, Ted Moss.",
		"Ted Moss",
	],
	[
		"the name after an inverted verb that opens the sentence",
		"Helena Roy was defiant.\nSaid Roy: “He would say that.”",
		"Helena Roy",
	],
	[
		"who is accused of saying it",
		"Nora Webb accused Peter Grant of saying “women should stay at home”.",
		"Peter Grant",
	],
	[
		"who is quoted as saying it",
		"Peter Grant quoted Nora Webb as saying “it was only a joke”.",
		"Nora Webb",
	],
	[
		"who says it after “by”",
		"Erik Holt was told by Maria Lund: “You have one week.”",
		"Maria Lund",
	],
];

test.each(cases)("finds %s", (_, text, speaker) => {
	expect(quotesIn(text).map(({ guess }) => guess.map(({ name }) => name))).toEqual([[speaker]]);
});

/** Each quotation's speaker; null where nobody is to be named. A wrong name is worse than none, so none is right too. */
const traps: readonly (readonly [
	what: string,
	text: string,
	speakers: readonly (string | null)[],
])[] = [
	["the subject of a passive verb", "Erik Holt came home.\n“You are fired,” he was told.", [null]],
	[
		"the subject of a verb of naming in the passive",
		"Anna Reed, who was called “a giant” by Tom Pell, wept.",
		["Tom Pell"],
	],
	[
		"the subject of the other clause",
		"The chairman, Leo Park, said the merger was “unwise”, while the chief executive, Nina Ford, called it “historic”.",
		["Leo Park", "Nina Ford"],
	],
	[
		"the subject around a relative clause",
		"Governor Alan Shaw, whom Pike once called “a coward”, said the dam was “as safe as a church”.",
		["Pike", "Alan Shaw"],
	],
	[
		"who speaks of another's claim",
		"The senator rejected Laura Pike's claim that the dam was “a death trap”.",
		["Laura Pike"],
	],
	[
		"who won what another described",
		"Carla Voss won an award described by Piet Boon as “worthless”.",
		["Piet Boon"],
	],
	[
		"who remembers another's words",
		"Carla Voss remembered Piet Boon's words: “The door is shut.”",
		["Piet Boon"],
	],
	[
		"who shows another speaking",
		"Carla Voss shared a video of Piet Boon saying: “The door is shut.”",
		["Piet Boon"],
	],
	[
		"who asks for who answers",
		"“Why?” Piet Boon asked Carla Voss. “Why not?” she answered.",
		["Piet Boon", "Carla Voss"],
	],
	[
		"the accuser of somebody who is a pronoun",
		"Anna Reed accused him of saying “women should stay at home”.",
		[null],
	],
	[
		"the last speaker of a dialogue without tags",
		"“Where is it?” asked Victor Lang.\n“In the shed,” replied Emma Stone.\n“Show me.”",
		["Victor Lang", "Emma Stone", "Victor Lang"],
	],
	[
		"the father for the son",
		"Martin Bell Jr. and Martin Bell Sr. spoke. “I learned it from my father,” Martin Bell Jr. said. “He learned it from me,” said Martin Bell Sr.",
		["Martin Bell Jr.", "Martin Bell Sr."],
	],
	["somebody for a code name", "Police say the code name was “Operation Gull”.", []],
];

test.each(traps)("does not name %s", (_, text, speakers) => {
	const quotes = quotesIn(text);
	const named = quotes.map((quote) => quote.speakers.map(({ name }) => name));
	expect(quotes).toHaveLength(speakers.length);
	for (const [index, speaker] of speakers.entries())
		expect([[], [speaker]]).toContainEqual(named[index]);
});

test("names the body's spokesman, and not the body beside the verb", () => {
	const [quote] = quotesIn("A spokesman for Northern Rail said: “We are sorry for the delay.”");
	expect(quote?.guess).toEqual([{ name: "A spokesman", role: null }]);
	expect(quote?.rule).toBe("description");
});

test("tells what speaks against a speaker", () => {
	const [quote] = quotesIn("Erik Holt came home.\n“You are fired,” he was told.");
	expect(quote).toMatchObject({ rule: "pronoun, doubted: passive", confidence: 0 });
});

test.each([
	["a signature", "“It will stand for a hundred years.”\n— Helena Roy, engineer"],
	["a signature in the same line", "“It will stand for a hundred years.” ― Helena Roy"],
	["a name before a colon", "Helena Roy: “It will stand for a hundred years.”"],
])("takes the speaker from %s", (_, text) => {
	const [quote] = quotesIn(text);
	expect(quote).toMatchObject({ speakers: [{ name: "Helena Roy" }], rule: "layout" });
});

test("takes no item of a list for a signature", () => {
	const [quote] = quotesIn(
		"“It will stand for a hundred years.”\n- Helena Roy, an engineer, came first.",
	);
	expect(quote?.rule).not.toBe("layout");
});

test("gives a name its office", () => {
	const [quote] = quotesIn("Prime Minister Ida Sung spoke late.\n“It is time,” Sung said.");
	expect(quote?.guess).toEqual([{ name: "Ida Sung", role: "Prime Minister" }]);
});

test.each([
	"“The border stays open,” Brandt and Novak said.",
	"“The border stays open,” Ms Brandt and her guest, Mr Novak, wrote.",
	"Brandt and Novak wrote: “The border stays open.”",
])("names two who speak together in the order of the text: %s", (sentence) => {
	const [quote] = quotesIn(`Lena Brandt and Pavel Novak met in Trieste.\n${sentence}`);
	expect(quote?.guess.map(({ name }) => name)).toEqual(["Lena Brandt", "Pavel Novak"]);
});

test("takes no clause before a name for a role", () => {
	const [quote] = quotesIn(
		"It was a day on which voters handed President Ida Sung a defeat.\n“It is time to go,” Sung said.",
	);
	expect(quote?.guess.map(({ name, role }) => ({ name, role: role ?? "" }))).toEqual([
		{ name: "Ida Sung", role: expect.not.stringContaining("handed") },
	]);
});
