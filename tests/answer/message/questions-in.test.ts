import { describe, expect, test } from "vitest";
import { questionsIn } from "../../../src/answer/message/questions-in.ts";

describe("the questions in a message", () => {
	test.each<[string, readonly string[]]>([
		["When does the ferry sail?", ["When does the ferry sail?"]],
		["ferry ticket price", ["ferry ticket price"]],
		[
			"Hi all, long-time reader here. I followed the whole debate about the ferry since last summer and my family goes there every year. So my question is when does it start? Thanks!",
			[
				"I followed the whole debate about the ferry since last summer and my family goes there every year. when does it start?",
			],
		],
		["Hello! How are you? When does the ferry sail?", ["When does the ferry sail?"]],
		[
			"Sorry if this was asked before. Who pays for the bridge? Thanks in advance!",
			["Who pays for the bridge?"],
		],
		["Hi everyone, I was just wondering who pays for the bridge?", ["who pays for the bridge?"]],
		["My son is eleven. How much does he pay?", ["My son is eleven. How much does he pay?"]],
		[
			"When is the museum open? And in winter? What does it cost? Who founded it?",
			["When is the museum open?", "And in winter?", "What does it cost?"],
		],
		["Who scored?\nhow old is he?", ["Who scored?", "how old is he?"]],
		["hey there. who pays for the bridge. thanks", ["who pays for the bridge."]],
		[
			"Hallo zusammen! Meine Frage wäre: Wann fährt die Fähre? Danke schon mal.",
			["Wann fährt die Fähre?"],
		],
		["Bonjour ! Ma question est : quand part le ferry ? Merci !", ["quand part le ferry ?"]],
		[
			"Hola a todos. ¿Cuánto cuesta el billete? ¿Y para los niños? ¡Gracias!",
			["¿Cuánto cuesta el billete?", "¿Y para los niños?"],
		],
		["Is it true that Mr. Reyes left?", ["Is it true that Mr. Reyes left?"]],
		[
			"Which survey question had the fewest answers?",
			["Which survey question had the fewest answers?"],
		],
		[
			"The bridge is closed, isn't it? Who pays for it?",
			["The bridge is closed, isn't it? Who pays for it?"],
		],
		[
			"Hello, I signed up in spring and nobody came. Do I get anything back?",
			["Hello, I signed up in spring and nobody came. Do I get anything back?"],
		],
		[
			"can u tell me when voyager 1 was launched and how far it is and who paid for it",
			["can u tell me when voyager 1 was launched", "how far it is", "who paid for it"],
		],
		["Wann fährt sie und was kostet die Fahrt?", ["Wann fährt sie", "was kostet die Fahrt?"]],
		["When and where does it start?", ["When and where does it start?"]],
		["who left and why", ["who left and why"]],
		["thanks!", ["thanks!"]],
		["", [""]],
	])("%s", (message, questions) => {
		expect(questionsIn(message)).toEqual(questions);
	});
});
