import { describe, expect, it } from "vitest";
import { questionLanguage } from "../../../src/search/language/question-language.ts";

describe("the language of a question", () => {
	it.each([
		["When did the ferry leave the old pier?", "en"],
		["who pays for it", "en"],
		["Wann fährt die Fähre vom alten Anleger ab?", "de"],
		["Wer hat das bezahlt?", "de"],
		["wieso kostet das so viel", "de"],
		["Quand le bac quitte-t-il le vieux quai ?", "fr"],
		["Qui paie pour cela ?", "fr"],
		["¿Cuándo sale el transbordador del muelle viejo?", "es"],
		["quien paga por esto", "es"],
		["渡し船はいつ出ますか", "ja"],
		["渡轮什么时候出发？", "zh"],
		["나룻배는 언제 떠나나요?", "ko"],
		["เรือออกเมื่อไหร่", "th"],
		["Voyager 1 NASA", null],
		["ferry pier", null],
		["", null],
	])("%j is asked in %s", (question, language) => {
		expect(questionLanguage(question)).toBe(language);
	});
});
