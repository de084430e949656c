import { expect, test } from "vitest";
import { asksYesOrNo } from "../../../src/search/polarity/yes-or-no.ts";

test.each([
	["en", "Is the ferry late?"],
	["en", "So is there still room on the ferry?"],
	["en", "Hadn't they painted it before?"],
	["en", "Am I allowed on deck?"],
	["en", "The ferry was late, wasn't it?"],
	["en", "The ferry was late, right?"],
	["en", "The one which is late is the ferry, correct??"],
	["en", "So the ferry leaves when the tide turns?"],
	["en", "I suppose she sold the ferry after this?"],
	["en", "If it rains, will the ferry sail?"],
	["en", "I only sail once a year. Does this hit me too?"],
	["de", "Fährt die Fähre später, oder?"],
	["de", "Also fährt die Fähre jetzt doch?"],
	["de", "Wenn es regnet, wird die Fahrt abgesagt?"],
	["fr", "Le ferry est en retard, non ?"],
	["fr", "Donc le ferry part plus tard ?"],
	["es", "El ferry llega tarde, ¿no?"],
	["es", "Entonces el ferry sale más tarde, ¿verdad?"],
])("%s: yes or no answers %s", (language, question) => {
	expect(asksYesOrNo(question, language)).toBe(true);
});

test.each([
	["en", "When is the ferry late?"],
	["en", "So when does it leave, is it known?"],
	["en", "So for how long is it late?"],
	["en", "So the ferry leaves when?"],
	["en", "so the price?"],
	["en", "And the second one?"],
	["en", "right of way on the ferry"],
	["de", "Also wann fährt die Fähre?"],
	["fr", "Alors quand part le ferry ?"],
	["es", "Entonces, ¿cuándo sale el ferry?"],
])("%s: something else answers %s", (language, question) => {
	expect(asksYesOrNo(question, language)).toBe(false);
});
